import { TIPS_WRITTEN } from '../../content/data/tips-language.ts'
import type { Tip } from '../../core/tips/tip.ts'
import { allWords } from '../../state/base/words.ts'

interface TipStandingProps {
  readonly tip: Tip
  /** Adds the tip's subject. */
  readonly section?: boolean
}

/** A tip's grade, and who was studied: "Grade B: seen in people · 26 men". A how-to has none. */
export function TipStanding({ tip, section = false }: TipStandingProps) {
  if (!section && !tip.grade) return <></>
  return (
    <span class="standing">
      {section && allWords().tip.sections[tip.section]}
      {section && tip.grade && ' · '}
      <TipGrade tip={tip} />
      {tip.studied && ' · '}
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
