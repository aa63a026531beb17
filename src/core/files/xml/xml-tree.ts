import { parseXml, XmlElement, XmlError } from '@rgrove/parse-xml'
import { type Expectation, type TextPlace, ImportError, placeAt } from '../import-error.ts'
import type { EntryRun } from '../gnaural/entry-run.ts'
import { type GuardedXml, guardXml } from './xml-guard.ts'

/** An element of a file. */
export interface XmlPart {
  readonly name: string
  /** All text within it, trimmed. */
  readonly text: string
  readonly parts: readonly XmlPart[]
  /** The entries that it replaces, if any. */
  readonly run: EntryRun | undefined
  attribute(name: string): string | undefined
  /** Where it begins in the file. */
  place(): TextPlace
  /** An error at this place. */
  refuse(found: string, expected: Expectation): ImportError
}

/**
 * Reads a file as XML.
 * @param name of the root element
 * @throws ImportError where it is not XML, is too large, or has another root.
 */
export function readXml(given: string, name: string): XmlPart {
  // The parser would do this line by line, each time copying all that follows.
  const text = given.replaceAll(/\r\n?/g, '\n')
  const guarded = guardXml(text)
  const root = part(parse(text, guarded, name), text, guarded)
  if (root.name !== name) throw root.refuse(`<${root.name}>`, { kind: 'text', text: `<${name}>` })
  return root
}

function parse(text: string, { xml, original }: GuardedXml, name: string): XmlElement {
  try {
    const { root } = parseXml(xml, { includeOffsets: true })
    if (root) return root
    throw new ImportError({ line: 1, column: 1 }, text, { kind: 'well-formed XML' })
  } catch (error) {
    if (!(error instanceof XmlError)) throw error
    const at = original(indexOfCharacter(xml, error.pos))
    throw new ImportError(
      placeAt(text, at),
      text.slice(at, at + 80),
      expectedBy(error.message, name)
    )
  }
}

/** The parser counts characters; a text has two units for some of them. */
function indexOfCharacter(xml: string, count: number): number {
  let index = 0
  for (let counted = 0; counted < count && index < xml.length; counted++)
    index += (xml.codePointAt(index) ?? 0) > 0xffff ? 2 : 1
  return index
}

/** What the parser expected, by the beginning of its message, where it is a matter of a few characters. */
const MISSED: readonly (readonly [RegExp, (found: RegExpExecArray) => string])[] = [
  [/^Missing end tag for element (\S+)/, found => `</${found[1] ?? ''}>`],
  [/^Unclosed (?:start|end) tag/, () => '>'],
  [/^Unclosed comment/, () => '-->'],
  [/^Unclosed CDATA/, () => ']]>'],
  [/^Unclosed attribute/, () => '"'],
  [/^Attribute value expected/, () => '="…"'],
  [/^Unescaped `<`/, () => '&lt;'],
  [/^Unterminated reference/, () => ';'],
  [/^Named entity/, () => '&amp;']
]

function expectedBy(message: string, name: string): Expectation {
  if (message.startsWith('Root element')) return { kind: 'text', text: `<${name}>` }
  for (const [pattern, text] of MISSED) {
    const found = pattern.exec(message)
    if (found) return { kind: 'text', text: text(found) }
  }
  return { kind: 'well-formed XML' }
}

function part(element: XmlElement, text: string, guarded: GuardedXml): XmlPart {
  const place = (): TextPlace => placeAt(text, guarded.original(element.start))
  return {
    name: element.name,
    get text() {
      return element.text.trim()
    },
    parts: element.children.flatMap(child =>
      child instanceof XmlElement ? [part(child, text, guarded)] : []
    ),
    run: guarded.runs.get(element.start),
    attribute: name => element.attributes[name],
    place,
    refuse: (found, expected) => new ImportError(place(), found, expected)
  }
}
