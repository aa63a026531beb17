import { type Expectation, ImportError, placeAt } from '../import-error.ts'
import { type EntryRun, readEntryRun } from '../gnaural/entry-run.ts'

/** Twice as much as the largest file of the field; a parser at work on it stays under 200 MB. */
export const MOST_CHARACTERS = 2_500_000
/** The format itself nests five levels. */
const MOST_LEVELS = 16
const MOST_ELEMENTS = 60_000
const MOST_ATTRIBUTES = 150_000

/** A text that is safe to parse: no document type, and within all limits. */
export interface GuardedXml {
  /** The given text, with each run of already read entries replaced by one empty element. */
  readonly xml: string
  /** The runs, by the position of their element in `xml`. */
  readonly runs: ReadonlyMap<number, EntryRun>
  /** Maps an index in `xml` to one in the given text. */
  original(index: number): number
}

/** Placeholder for a run of entries; it is recognised by its position alone. */
const STAND_IN = '<entry/>'

/**
 * Checks untrusted XML before it is parsed. Long lists of entries written as Gnaural writes them are read here, in a
 * tenth of the time that a parser takes.
 * @param text its lines ended by line feeds
 * @throws ImportError where it holds a document type, something unterminated, or more than a limit allows.
 */
export function guardXml(text: string): GuardedXml {
  if (text.length > MOST_CHARACTERS)
    throw refusal(text, 0, { kind: 'at most', count: MOST_CHARACTERS, of: 'characters' })
  const pieces: string[] = []
  const cuts: { readonly at: number; readonly removed: number }[] = []
  const runs = new Map<number, EntryRun>()
  /** Text before the first element's `<` is not XML: a byte order mark, or blank lines. */
  let taken = text.length - text.trimStart().length
  let length = 0
  let removed = taken
  let levels = 0
  let elements = 0
  let attributes = 0
  cuts.push({ at: 0, removed })

  function endOf(mark: string, from: number): number {
    const end = text.indexOf(mark, from)
    if (end < 0) throw refusal(text, text.length, { kind: 'text', text: mark })
    return end + mark.length
  }

  function limit(
    count: number,
    most: number,
    of: 'levels' | 'elements' | 'attributes',
    at: number
  ): void {
    if (count > most) throw refusal(text, at, { kind: 'at most', count: most, of })
  }

  function cut(run: EntryRun, at: number): void {
    pieces.push(text.slice(taken, at), STAND_IN)
    length += at - taken
    runs.set(length, run)
    length += STAND_IN.length
    removed += run.end - at - STAND_IN.length
    cuts.push({ at: length, removed })
    taken = run.end
  }

  /** Past a tag that starts at `at`: quotes may hide its end. */
  function passTag(at: number): number {
    TAG_PART.lastIndex = at + 1
    for (let part = TAG_PART.exec(text); part; part = TAG_PART.exec(text)) {
      if (part[0] === '>') {
        if (text[TAG_PART.lastIndex - 2] !== '/') levels++
        limit(levels, MOST_LEVELS, 'levels', at)
        return TAG_PART.lastIndex
      }
      limit(++attributes, MOST_ATTRIBUTES, 'attributes', at)
      TAG_PART.lastIndex = endOf(part[0], TAG_PART.lastIndex)
    }
    throw refusal(text, text.length, { kind: 'text', text: '>' })
  }

  for (let at = text.indexOf('<'); at >= 0;) {
    const next = text[at + 1]
    if (next === '/') {
      levels--
      at = endOf('>', at)
    } else if (next === '?') at = endOf('?>', at)
    else if (next === '!') {
      if (text.startsWith('<!--', at)) at = endOf('-->', at + 4)
      else if (text.startsWith('<![CDATA[', at)) at = endOf(']]>', at)
      else throw refusal(text, at, { kind: 'no document type' })
    } else {
      limit(++elements, MOST_ELEMENTS, 'elements', at)
      const run = readEntryRun(text, at)
      if (run) {
        cut(run, at)
        at = run.end
      } else at = passTag(at)
    }
    at = text.indexOf('<', at)
  }
  pieces.push(text.slice(taken))

  return {
    xml: pieces.join(''),
    runs,
    original: index => index + (cuts.findLast(each => each.at <= index)?.removed ?? 0)
  }
}

/** The significant characters in a tag: a quote that opens a value, or its end. */
const TAG_PART = /["'>]/g

function refusal(text: string, at: number, expected: Expectation): ImportError {
  return new ImportError(placeAt(text, at), text.slice(at, at + 80), expected)
}
