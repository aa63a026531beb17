import { TIPS } from '../../content/data/tips.ts'
import type { AppModel } from '../../state/app/app-model.ts'
import { savedTipsPart } from '../../state/tips/saved-tips-model.ts'
import { allWords } from '../../state/base/words.ts'
import { LinkRow } from './link-row.tsx'

/** The tips saved in the night, in the morning. */
export function TipsToRead({ model }: { readonly model: AppModel }) {
  const ids = model.part(savedTipsPart).toRead.value
  const found = TIPS.filter(({ id }) => ids.includes(id))
  if (found.length === 0) return <></>
  const { library, tips } = allWords()
  return (
    <section aria-labelledby="tips-to-read">
      <h2 id="tips-to-read">{library.savedAtNight}</h2>
      <ul>
        {found.map(({ id }) => (
          <li key={id}>
            <LinkRow href={`#/tips/${id}`} title={tips[id].title} />
          </li>
        ))}
      </ul>
    </section>
  )
}
