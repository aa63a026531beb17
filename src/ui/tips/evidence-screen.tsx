import { EVIDENCE, EVIDENCE_REVIEWED } from '../../content/data/evidence.ts'
import { allWords } from '../../state/base/words.ts'
import { GRADES } from '../../core/tips/tip.ts'
import { EvidencePart } from './evidence-part.tsx'
import { DockedPage } from '../shared/docked-page.tsx'
import { LinkRow } from '../shared/link-row.tsx'
import type { ScreenProps } from '../shared/screen-props.ts'
import { reviewedText } from '../shared/session-text.ts'
import '../shared/reading.css'

/** Said above the contents. */
const FIRST = 'what-it-is'
const LISTED = EVIDENCE.filter(({ id }) => id !== FIRST)
const GRADES_PAGE = 'grades'

/** What is known, how well, and who should ask first: the contents, or the part in the address. */
export function Screen({ model }: ScreenProps) {
  const route = model.route.value
  const page = route.screen === 'evidence' ? route.page : ''
  const part = EVIDENCE.find(({ id }) => id === page)
  if (!part && page !== GRADES_PAGE) return <Contents />
  const { contents, titles, statements } = allWords().evidence
  const next = LISTED[LISTED.findIndex(({ id }) => id === page) + 1]
  const dock = (
    <a class="pill" href="#/evidence">
      {contents}
    </a>
  )
  return (
    <DockedPage key={page} dock={dock}>
      {part ? (
        <EvidencePart part={part} title={titles[part.id]} statements={statements} />
      ) : (
        <Grades />
      )}
      {part && next && <LinkRow href={`#/evidence/${next.id}`} title={titles[next.id]} />}
    </DockedPage>
  )
}

function Contents() {
  const { evidence, library, tip } = allWords()
  const { titles, statements } = evidence
  return (
    <div class="reading column">
      {EVIDENCE.filter(({ id }) => id === FIRST).map(part => (
        <EvidencePart key={part.id} part={part} title={titles[part.id]} statements={statements} />
      ))}
      <nav aria-labelledby="evidence-contents">
        <h2 id="evidence-contents">{evidence.contents}</h2>
        <ul>
          {LISTED.map(({ id }) => (
            <li key={id}>
              <LinkRow href={`#/evidence/${id}`} title={titles[id]} />
            </li>
          ))}
          <li>
            <LinkRow href="#/tips/often-said" title={library.oftenSaid} />
          </li>
          <li>
            <LinkRow href={`#/evidence/${GRADES_PAGE}`} title={tip.meaning} />
          </li>
        </ul>
      </nav>
      <p class="quiet">{reviewedText(EVIDENCE_REVIEWED)}</p>
    </div>
  )
}

function Grades() {
  const { grades, graded, meaning, meanings } = allWords().tip
  return (
    <section aria-labelledby="evidence-grades">
      <h2 id="evidence-grades">{meaning}</h2>
      {GRADES.map(grade => (
        <p key={grade} class="statement">
          <strong>{graded(grade, grades[grade])}. </strong>
          {meanings[grade]}
        </p>
      ))}
    </section>
  )
}
