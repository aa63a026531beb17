import type { ListedTip } from '../../content/data/tips.ts'
import { allWords } from '../../state/base/words.ts'
import { gradeText } from './grade-text.ts'

/** A tip's subject, grade, and who was studied: "Gut bacteria · Grade B: seen in people · 26 men". A how-to has no grade. */
export function TipStanding({ tip }: { readonly tip: ListedTip }) {
  const { tip: words, tips } = allWords()
  const { [tip.id]: own } = tips
  const parts = [words.sections[tip.section], gradeText(tip.grade, own), own.studied]
  const shown = parts.filter(part => part !== undefined)
  return <span class="standing">{shown.join(' · ')}</span>
}
