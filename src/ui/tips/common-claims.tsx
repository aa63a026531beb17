import { SECTIONS } from '../../content/data/sections.ts'
import { TIPS } from '../../content/data/tips.ts'
import { allWords } from '../../state/base/words.ts'

/** Common claims that are wrong, by section; each links to the tip with the findings. */
export function CommonClaims() {
  const { library, tip, tips } = allWords()
  return (
    <>
      <h2>{library.oftenSaid}</h2>
      <p class="quiet">{library.oftenSaidLead}</p>
      {SECTIONS.map(section => {
        const claims = TIPS.filter(each => each.section === section && tips[each.id].note)
        if (claims.length === 0) return <></>
        return (
          <section key={section} aria-labelledby={`said-${section}`}>
            <h3 id={`said-${section}`}>{tip.sections[section]}</h3>
            <ul>
              {claims.map(({ id }) => (
                <li key={id}>
                  <a class="whole-link" href={`#/tips/${id}`}>
                    {tips[id].note}
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
