import { EVIDENCE, EVIDENCE_REVIEWED } from '../../content/evidence.ts'
import { allWords } from '../../state/words.ts'
import type { EvidenceItem, EvidenceSection } from '../../core/evidence.ts'
import { SourceList } from '../parts/source-list.tsx'
import './reading.css'

const ALL: readonly EvidenceSection[] = EVIDENCE

/** What is known, how well, and who should ask first. */
export function Evidence() {
  return (
    <div class="reading column">
      {ALL.map(({ id, title, as, items }) => (
        <section key={id} aria-labelledby={`evidence-${id}`}>
          <h2 id={`evidence-${id}`}>{title}</h2>
          {as === 'list' ? (
            <ul class="lines">
              {items.map(item => (
                <li key={item.id}>
                  <Item item={item} />
                </li>
              ))}
            </ul>
          ) : (
            items.map(item => <Item key={item.id} item={item} />)
          )}
        </section>
      ))}
      <p class="quiet">{allWords().settings.reviewed(EVIDENCE_REVIEWED)}</p>
    </div>
  )
}

function Item({ item }: { readonly item: EvidenceItem }) {
  return (
    <>
      <p class="statement">
        {item.about && <strong>{item.about}. </strong>}
        {item.text}
        {item.grade && <span class="standing">{allWords().tip.grade(item.grade)}</span>}
      </p>
      <SourceList sources={item.sources} />
    </>
  )
}
