import { EVIDENCE, EVIDENCE_REVIEWED } from '../../content/evidence.ts'
import { allWords } from '../../state/words.ts'
import { GRADES } from '../../core/tip.ts'
import { EvidencePart } from '../parts/evidence-part.tsx'
import { reviewedWords } from '../later-words.ts'
import './reading.css'

/** What is known, how well, and who should ask first. */
export function Evidence() {
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
