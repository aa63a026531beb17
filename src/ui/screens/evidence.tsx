import { EVIDENCE, EVIDENCE_REVIEWED } from '../../content/evidence.ts'
import { allWords } from '../../state/words.ts'
import type { StatementId } from '../../content/evidence.ts'
import type { EvidenceItem } from '../../core/evidence.ts'
import { GRADES } from '../../core/tip.ts'
import { reviewedWords } from '../later-words.ts'
import { SourceList } from '../parts/source-list.tsx'
import './reading.css'

/** What is known, how well, and who should ask first. */
export function Evidence() {
  const { titles } = allWords().evidence
  return (
    <div class="reading column">
      {EVIDENCE.map(({ id, as, items }) => (
        <section key={id} aria-labelledby={`evidence-${id}`}>
          <h2 id={`evidence-${id}`}>{titles[id]}</h2>
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
      <Grades />
      <p class="quiet">{reviewedWords(EVIDENCE_REVIEWED)}</p>
    </div>
  )
}

function Grades() {
  const { grades, meaning, meanings } = allWords().tip
  return (
    <section aria-labelledby="evidence-grades">
      <h2 id="evidence-grades">{meaning}</h2>
      {GRADES.map(grade => (
        <p key={grade} class="statement">
          <strong>{grades[grade]}. </strong>
          {meanings[grade]}
        </p>
      ))}
    </section>
  )
}

function Item({ item }: { readonly item: EvidenceItem<StatementId> }) {
  const { about, text } = allWords().evidence.statements[item.id]
  return (
    <>
      <p class="statement">
        {about && <strong>{about}. </strong>}
        {text}
        {item.grade && <span class="standing">{allWords().tip.grades[item.grade]}</span>}
      </p>
      <SourceList sources={item.sources} />
    </>
  )
}
