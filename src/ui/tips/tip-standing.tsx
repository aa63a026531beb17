import type { ListedTip } from '../../content/data/tips.ts'
import { allWords } from '../../state/base/words.ts'

interface TipStandingProps {
  readonly tip: ListedTip
  /** Adds the tip's subject. */
  readonly section?: boolean
}

/** A tip's grade, and who was studied: "Grade B: seen in people · 26 men". A how-to has none. */
export function TipStanding({ tip, section = false }: TipStandingProps) {
  const { tip: words, tips } = allWords()
  const parts = [section && words.sections[tip.section], gradeText(tip), tips[tip.id].studied]
  const shown = parts.filter(part => typeof part === 'string')
  return shown.length === 0 ? <></> : <span class="standing">{shown.join(' · ')}</span>
}

/** "Grade A: tested in trials (of gut bacteria, not sleep)"; undefined for a how-to. */
export function gradeText({ id, grade }: ListedTip): string | undefined {
  const { tip: words, tips } = allWords()
  const { gradeOf } = tips[id]
  if (!grade) return undefined
  return gradeOf === undefined ? words.grades[grade] : words.gradeOf(words.grades[grade], gradeOf)
}
