import { TIPS_WRITTEN } from '../../content/tips-language.ts'
import type { Tip } from '../../core/tip.ts'
import { allWords } from '../../state/words.ts'

/** How well a tip is founded, and in whom: "Grade B: seen in people · 26 men". Nothing for a how-to. */
export function TipStanding({ tip }: { readonly tip: Tip }) {
  if (!tip.grade && !tip.studied) return <></>
  return (
    <span class="standing">
      <TipGrade tip={tip} />
      {tip.grade && tip.studied && ' · '}
      {tip.studied && <span {...TIPS_WRITTEN}>{tip.studied}</span>}
    </span>
  )
}

/** "Grade A: tested in trials (of gut diversity, not sleep)" */
export function TipGrade({ tip: { grade, gradeOf } }: { readonly tip: Tip }) {
  if (!grade) return <></>
  return (
    <>
      {allWords().tip.grades[grade]}
      {gradeOf && <span {...TIPS_WRITTEN}> (of {gradeOf})</span>}
    </>
  )
}
