import type { EvidenceItem, EvidenceSection, StatementWords } from '../../core/tips/evidence.ts'
import { gradeText } from './grade-text.ts'
import { SourceList } from './source-list.tsx'

interface StatementsProps<Id extends string> {
  readonly part: EvidenceSection<string, Id>
  readonly statements: Readonly<Record<Id, StatementWords>>
  /** Without grades and sources: where only the text is wanted. */
  readonly plain?: boolean
}

interface EvidencePartProps<Id extends string> extends StatementsProps<Id> {
  readonly title: string
}

/** A part of the page about evidence: a heading and its statements, each with its sources. */
export function EvidencePart<Id extends string>({ title, ...rest }: EvidencePartProps<Id>) {
  const { id } = rest.part
  return (
    <section aria-labelledby={`part-${id}`}>
      <h2 id={`part-${id}`}>{title}</h2>
      <Statements {...rest} />
    </section>
  )
}

/** The statements of a part, without its heading. */
export function Statements<Id extends string>({
  part: { as, items },
  statements,
  plain = false
}: StatementsProps<Id>) {
  const rendered = items.map(item => (
    <Statement key={item.id} item={item} words={statements[item.id]} plain={plain} />
  ))
  if (as === 'paragraphs') return <>{rendered}</>
  return (
    <ul class="lines">
      {rendered.map((statement, index) => (
        <li key={index}>{statement}</li>
      ))}
    </ul>
  )
}

interface StatementProps {
  readonly item: EvidenceItem
  readonly words: StatementWords
  readonly plain: boolean
}

function Statement({ item, words, plain }: StatementProps) {
  const { about, text } = words
  const grade = plain ? undefined : gradeText(item.grade, words)
  return (
    <>
      <p class="statement">
        {about && <strong>{about}. </strong>}
        {text}
        {grade && <span class="standing">{grade}</span>}
      </p>
      {!plain && <SourceList sources={item.sources} />}
    </>
  )
}
