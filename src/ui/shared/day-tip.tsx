import type { AppModel } from '../../state/app/app-model.ts'
import { dayTipPart } from '../../state/tips/day-tip-model.ts'
import { allWords } from '../../state/base/words.ts'

/** One tip for the day, in the morning and in the journal; its own page has the rest. */
export function DayTip({ model }: { readonly model: AppModel }) {
  const tip = model.part(dayTipPart).tip.value
  if (!tip) return <></>
  const { library, tips } = allWords()
  return (
    <section aria-labelledby="tip-today">
      <h2 id="tip-today">{library.forToday}</h2>
      <a class="whole-link" href={`#/tips/${tip.id}`}>
        {tips[tip.id].text}
      </a>
    </section>
  )
}
