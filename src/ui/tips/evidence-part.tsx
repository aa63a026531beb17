import { allWords } from '../../state/base/words.ts'
import type { EvidenceItem, EvidenceSection, StatementWords } from '../../core/tips/evidence.ts'
import { SourceList } from './source-list.tsx'

interface EvidencePartProps<Id extends string> {
  readonly part: EvidenceSection<string, Id>
  readonly title: string
  readonly statements: Readonly<Record<Id, StatementWords>>
  /** Without grades and sources: where only the text is wanted. */
  readonly plain?: boolean
  /** Shown under another page's heading. */
  readonly under?: boolean
}

/** A part of the page about evidence, or of the guide: a heading and its statements, each with its sources. */
export function EvidencePart<Id extends string>({
  part: { id, as, items },
  title,
  statements,
  plain = false,
  under = false
}: EvidencePartProps<Id>) {
  const rendered = items.map(item => (
    <Statement key={item.id} item={item} words={statements[item.id]} plain={plain} />
  ))
  const Heading = under ? 'h3' : 'h2'
  return (
    <section aria-labelledby={`part-${id}`}>
      <Heading id={`part-${id}`}>{title}</Heading>
      {as === 'list' ? (
        <ul class="lines">
          {rendered.map((statement, index) => (
            <li key={index}>{statement}</li>
          ))}
        </ul>
      ) : (
        rendered
      )}
    </section>
  )
}

interface StatementProps {
  readonly item: EvidenceItem
  readonly words: StatementWords
  readonly plain: boolean
}

function Statement({ item, words: { about, text }, plain }: StatementProps) {
  return (
    <>
      <p class="statement">
        {about && <strong>{about}. </strong>}
        {text}
        {item.grade && !plain && <span class="standing">{allWords().tip.grades[item.grade]}</span>}
      </p>
      {!plain && <SourceList sources={item.sources} />}
    </>
  )
}
