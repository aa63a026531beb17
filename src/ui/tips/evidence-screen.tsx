import { EVIDENCE, EVIDENCE_REVIEWED } from '../../content/data/evidence.ts'
import { allWords } from '../../state/base/words.ts'
import { GRADES } from '../../core/tips/tip.ts'
import { EvidencePart } from './evidence-part.tsx'
import { reviewedText } from '../shared/session-text.ts'
import '../shared/reading.css'

/** What is known, how well, and who should ask first. */
export function Screen() {
  const { titles, statements } = allWords().evidence
  return (
    <div class="reading column">
      {EVIDENCE.map(part => (
        <EvidencePart key={part.id} part={part} title={titles[part.id]} statements={statements} />
      ))}
      <a class="reading-link" href="#/tips/often-said">
        {allWords().library.oftenSaid}
      </a>
      <Grades />
      <p class="quiet">{reviewedText(EVIDENCE_REVIEWED)}</p>
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
