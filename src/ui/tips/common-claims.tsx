import { SECTIONS } from '../../content/data/sections.ts'
import { TIPS } from '../../content/data/tips.ts'
import { TIPS_WRITTEN } from '../../content/data/tips-language.ts'
import type { Tip } from '../../core/tips/tip.ts'
import { allWords } from '../../state/base/words.ts'

const CLAIMS: readonly Tip[] = TIPS.filter(tip => 'note' in tip)

/** Common claims that are wrong, by section; each links to the tip with the findings. */
export function CommonClaims() {
  const { library, tip } = allWords()
  return (
    <>
      <h2>{library.oftenSaid}</h2>
      <p class="quiet">{library.oftenSaidLead}</p>
      {SECTIONS.map(section => {
        const claims = CLAIMS.filter(each => each.section === section)
        if (claims.length === 0) return <></>
        return (
          <section key={section} aria-labelledby={`said-${section}`}>
            <h3 id={`said-${section}`}>{tip.sections[section]}</h3>
            <ul>
              {claims.map(({ id, note }) => (
                <li key={id}>
                  <a class="whole-link" href={`#/tips/${id}`} {...TIPS_WRITTEN}>
                    {note}
                  </a>
                </li>
              ))}
            </ul>
          </section>
        )
      })}
    </>
  )
}
