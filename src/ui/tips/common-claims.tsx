import { SECTIONS } from '../../content/data/sections.ts'
import { TIPS } from '../../content/data/tips.ts'
import { allWords } from '../../state/base/words.ts'
import { Fold } from '../kit/fold.tsx'
import { LinkRow } from '../shared/link-row.tsx'

/** Common claims that are wrong, folded by section; each links to the tip with the findings. */
export function CommonClaims() {
  const { library, tip, tips } = allWords()
  return (
    <>
      <h2>{library.oftenSaid}</h2>
      <p class="quiet">{library.oftenSaidLead}</p>
      <div>
        {SECTIONS.map(section => {
          const claims = TIPS.flatMap(({ id, section: of }) => {
            const { note } = tips[id]
            return of === section && note ? [{ id, note }] : []
          })
          if (claims.length === 0) return <></>
          return (
            <Fold key={section} title={tip.sections[section]} note={library.claims(claims.length)}>
              <ul>
                {claims.map(({ id, note }) => (
                  <li key={id}>
                    <LinkRow href={`#/tips/${id}`} title={note} />
                  </li>
                ))}
              </ul>
            </Fold>
          )
        })}
      </div>
    </>
  )
}
