import type { Dialect, Channel, Definition, SbgFile, Table, TimeLine } from './syntax.ts'
import type { TextPlace } from '../import-error.ts'
import { channelDialect, lineDialect, tableDialect, youngest } from './dialect.ts'
import { type Options, NOTHING_SET, readOptions } from './option-tokens.ts'
import { createNames } from './names.ts'
import { looksLikeTime, readFades, readTime } from './time-tokens.ts'
import { blockLines, toneSets } from './syntax.ts'
import { readChannels } from './tone-tokens.ts'
import { type Token, type TokenLine, cutTokens, refused, scan } from './tokens.ts'

/** Most characters of a file: the longest known one has 6,406 characters. */
export const LONGEST_FILE = 1_000_000

const NAME = /^[A-Za-z][\w-]*$/
const TABLE_NAME = /^(?:wave|custom|noise|spin)\d\d$/

/**
 * Reads a sequence file (`.sbg`).
 * @throws ImportError at the first place that cannot be read.
 */
export function readSbg(text: string): SbgFile {
  if (text.length > LONGEST_FILE)
    throw refused({ line: 1, column: 1 }, `${text.length} characters`, {
      kind: 'at most',
      count: LONGEST_FILE,
      of: 'characters'
    })
  const { lines, notes } = cutTokens(text)
  const names = createNames()
  const tables = new Map<string, Table>()
  const timetable: TimeLine[] = []
  let options: Options = NOTHING_SET
  let open: { name: string; lines: TimeLine[] } | undefined

  for (const line of lines) {
    const [first] = line.words
    if (!first) continue
    const { waveform } = options.options
    const read = (words: TokenLine): TimeLine => names.bind(readTimeLine(words, waveform))
    if (open) {
      if (first.text === '}') {
        names.define(open.name, { kind: 'block', lines: open.lines })
        onlyThis(line, 1, 'end of block')
        open = undefined
      } else if (first.text.startsWith('+')) open.lines.push(read(line))
      else throw refused(first, first.text, looksLikeTime(first.text) ? 'relative time' : 'block')
    } else if (/^-[A-Za-z]/.test(first.text)) options = readOptions(line, options)
    else if (looksLikeTime(first.text)) timetable.push(read(line))
    else if (TABLE_NAME.test(first.text.slice(0, -1)) && first.text.endsWith(':'))
      tables.set(first.text.slice(0, -1), readTable(line))
    else {
      const name = newName(first)
      if (line.words[1]?.text === '{') {
        onlyThis(line, 2, 'end of block')
        open = { name, lines: [] }
      } else names.define(name, { kind: 'tones', channels: readToneSet(line, waveform) })
    }
  }
  const end = lines.at(-1)?.end ?? { line: 1, column: 1 }
  if (open) throw refused(end, '', 'block')
  const { definitions } = names
  const all = [...options.lines, ...timetable]
  if (all.length === 0) throw refused(end, '', 'timetable')
  return {
    dialect: dialectOf([...definitions.values()], options, timetable, tables),
    notes,
    options: options.options,
    definitions,
    tables,
    lines: all
  }
}

/** The name that a word ending in a colon defines. */
function newName(word: Token): string {
  const name = word.text.slice(0, -1)
  if (!word.text.endsWith(':') || !NAME.test(name)) throw refused(word, word.text, 'line')
  return name
}

function onlyThis({ words }: TokenLine, count: number, expected: 'end of block'): void {
  const over = words[count]
  if (over) throw refused(over, over.text, expected)
}

function readToneSet({ words, end }: TokenLine, waveform: string): readonly Channel[] {
  const [, ...specs] = words
  if (specs.length === 0) throw refused(end, 'the end of the line', 'tone-set')
  return readChannels(specs, waveform)
}

/** `wave00: 0 1 2 …`; some tables begin with `e=2`, which sets how samples are joined. */
function readTable({ words, end }: TokenLine): Table {
  const [name, ...rest] = words
  const values = rest
    .filter(word => !/^[a-z]=/.test(word.text))
    .map(word => {
      const scanner = scan(word)
      const sign = scanner.take('-') ? -1 : 1
      const value = sign * scanner.number()
      return scanner.rest() ? scanner.fail('number') : value
    })
  if (values.length < 2) throw refused(end, 'the end of the line', 'samples')
  return { line: name?.line ?? 1, values }
}

/** `time [fades] name [->]`, or with the tones themselves instead of a name. */
function readTimeLine({ words, end }: TokenLine, waveform: string): TimeLine {
  const [first, second] = words
  if (!first) throw refused(end, '', 'time')
  const time = readTime(first)
  const fades = readFades(second?.text ?? '')
  const rest = words.slice(fades ? 2 : 1)
  const [what] = rest
  if (!what) throw refused(end, 'the end of the line', fades ? 'name' : 'fade')
  const named = NAME.test(what.text)
  const last = rest.at(-1)
  const toNext = rest.length > 1 && last ? nextOf(last.text) : 'usual'
  const specs = toNext === 'usual' ? rest : rest.slice(0, -1)
  const over = specs[1]
  if (named && over) throw refused(over, over.text, 'end of line')
  if (!named && !/[\d/:]|^-$/.test(what.text))
    throw refused(what, what.text, fades ? 'name' : 'fade')
  return {
    place: { line: first.line, column: first.column },
    time,
    fadeIn: fades?.fadeIn ?? 'fade',
    fadeOut: fades?.fadeOut ?? 'fade',
    what: named ? what.text : readChannels(specs, waveform),
    at: placeOf(what),
    toNext
  }
}

/** What a word after a line says about the transition to the next one; SBaGenX knows more than an arrow. */
function nextOf(word: string): TimeLine['toNext'] {
  if (word === '->') return 'slide'
  if (/^(?:step|hold|[<=>-]=|=[<=>-])$/i.test(word)) return 'step'
  return /^(?:linear|ramp|[<>-]{2})$/i.test(word) ? 'linear' : 'usual'
}

function placeOf({ line, column }: TextPlace): TextPlace {
  return { line, column }
}

/** {@link Dialect} of a whole file. */
function dialectOf(
  definitions: readonly Definition[],
  options: Options,
  timetable: readonly TimeLine[],
  tables: ReadonlyMap<string, Table>
): Dialect {
  return youngest([
    options.dialect,
    ...[...tables.keys()].map(tableDialect),
    ...[...timetable, ...blockLines(definitions)].map(lineDialect),
    ...toneSets(definitions, [...options.lines, ...timetable]).flatMap(set =>
      set.map(channelDialect)
    )
  ])
}
