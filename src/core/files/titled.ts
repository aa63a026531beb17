import type { ImportedFile } from './imported-file.ts'

/** A longer line is the beginning of a text. */
const LONGEST_TITLE = 48

/**
 * The title and description of a sequence by its comments: the formats have no title, and their files are known by their
 * names. A short first line that is no sentence serves as one.
 */
export function titled(notes: readonly string[]): Pick<ImportedFile, 'title' | 'description'> {
  const [first = '', ...rest] = notes
  const isTitle = first.length <= LONGEST_TITLE && !/[.,:;!?]$/.test(first)
  const [title, lines] = isTitle ? [first, rest] : ['', notes]
  return { title, description: flowing(lines).join('\n').trim() }
}

/** A line this long was wrapped, and continues in the next unless that is empty or a list item. */
const BROKEN_LINE = 50

function flowing(lines: readonly string[]): readonly string[] {
  const flow: string[] = []
  lines.forEach((line, index) => {
    const before = (index > 0 && lines[index - 1]) || ''
    const goesOn = before.length >= BROKEN_LINE && /^[^\s*•-]/.test(line)
    if (goesOn) flow.push(`${flow.pop() ?? ''} ${line}`)
    else flow.push(line)
  })
  return flow
}
