import { type Token, type TokenLine, cutTokens, refused } from '../sbg/tokens.ts'
import type { Seconds } from '../../base/units.ts'
import { HIGHEST, lineWords } from './line-words.ts'
import type { Preset, SpsqFile, Station, Track } from './syntax.ts'
import { MOST_TRACKS, TRANSITIONS } from './syntax.ts'
import { overridden, readName, readTrack, SOURCES } from './track-words.ts'

/** Most characters of a file: the longest known one has fewer than 10,000. */
export const LONGEST_FILE = 1_000_000
/** The program has room for one less of the author's own. */
const MOST_PRESETS = 32
const SILENCE = 'silence'
const INDENT = 3
const START = { line: 1, column: 1 }
const TIME = /^([01]\d|2[0-3]):([0-5]\d):([0-5]\d)$/
const OPTIONS = ['samplerate', 'volume', 'ambiance', 'music', 'extends'] as const
/** Those of versions before the fourth. */
const OLD_OPTIONS = ['background', 'gainlevel', 'presetlist'] as const
const GAINS = ['off', 'low', 'medium', 'high'] as const
/** The words that only lines of a preset begin with. */
const INSIDE: ReadonlySet<string> = new Set([...SOURCES, 'waveform', 'track'])

/** What has been read. */
interface Reading {
  readonly presets: Map<string, Preset>
  readonly stations: Station[]
  /** The preset whose tracks follow. */
  open: string | undefined
  volume: number
}

/**
 * Reads a SynapSeq file (`.spsq`), of version 4 or 3.
 * @throws ImportError at the first place that cannot be read
 */
export function readSpsq(text: string): SpsqFile {
  if (text.length > LONGEST_FILE)
    throw refused(START, `${text.length} characters`, {
      kind: 'at most',
      count: LONGEST_FILE,
      of: 'characters'
    })
  const { lines, notes } = cutTokens(text.replace(/^\uFEFF/, ''))
  const reading: Reading = { presets: new Map(), stations: [], open: undefined, volume: 1 }
  for (const line of lines) {
    const [first] = line.words
    if (!first) continue
    readLine(reading, line, first)
  }
  const { presets, stations, volume } = reading
  const end = lines.at(-1)?.end ?? START
  closePreset(reading, end)
  if (presets.size === 0) throw refused(end, '', 'own preset')
  if (stations.length < 2) throw refused(end, '', 'second time')
  return { notes, volume, stations }
}

function readLine(reading: Reading, line: TokenLine, first: Token): void {
  const { text } = first
  if (text.startsWith('@')) readOption(reading, line, first)
  else if (INSIDE.has(text)) readInside(reading, line, first)
  else if (/^\d/.test(text)) {
    closePreset(reading, first)
    reading.stations.push(readStation(reading, line, first))
  } else {
    if (reading.stations.length > 0) throw refused(first, text, 'later line')
    if (first.column !== 1) throw refused(first, text, 'track source')
    closePreset(reading, first)
    readPreset(reading, line)
  }
}

function readOption(reading: Reading, line: TokenLine, first: Token): void {
  if (reading.presets.size > 0 || reading.stations.length > 0)
    throw refused(first, first.text, 'early option')
  const words = lineWords(line, 1)
  const option = [...OPTIONS, ...OLD_OPTIONS].find(each => `@${each}` === first.text)
  switch (option) {
    case 'samplerate':
      words.count(1, HIGHEST)
      break
    case 'volume':
      reading.volume = words.count(0, 100) / 100
      break
    case 'ambiance':
    case 'music':
      readName(words.next('name'))
      if (words.peek()) words.next('name')
      break
    case 'background':
      // A path may hold blanks.
      words.next('option value')
      return
    case 'gainlevel':
      words.oneOf(GAINS, 'gain')
      break
    case 'extends':
    case 'presetlist':
      throw refused(first, first.text, 'presets here')
    case undefined:
      throw refused(first, first.text, 'spsq option')
  }
  words.end()
}

function readPreset(reading: Reading, line: TokenLine): void {
  const { presets } = reading
  const words = lineWords(line)
  const place = words.next('name')
  const name = readName(place).toLowerCase()
  if (name === SILENCE || presets.has(name)) throw refused(place, place.text, 'new name')
  if (presets.size === MOST_PRESETS - 1)
    throw refused(place, place.text, { kind: 'at most', count: MOST_PRESETS - 1, of: 'presets' })
  const way = words.peek() && words.oneOf(['from', 'as'], 'from or as')
  let tracks: readonly Track[] = []
  if (way === 'as') words.word('template')
  if (way === 'from') {
    const from = words.next('template name')
    const template = presets.get(from.text.toLowerCase())
    if (!template?.template) throw refused(from, from.text, 'template name')
    tracks = template.tracks
  }
  words.end()
  presets.set(name, { tracks, template: way === 'as', derived: way === 'from' })
  reading.open = name
}

/** A track, or a change of one. */
function readInside(reading: Reading, line: TokenLine, first: Token): void {
  const { presets, open, stations } = reading
  const preset = open === undefined ? undefined : presets.get(open)
  if (stations.length > 0) throw refused(first, first.text, 'later line')
  if (open === undefined || !preset) throw refused(first, first.text, 'preset first')
  if (first.column !== INDENT) throw refused(first, first.text, 'indent')
  const changes = first.text === 'track'
  if (changes !== preset.derived)
    throw refused(first, first.text, preset.derived ? 'track change' : 'track source')
  if (!changes && preset.tracks.length === MOST_TRACKS)
    throw refused(first, first.text, { kind: 'at most', count: MOST_TRACKS, of: 'tracks' })
  const tracks = changes ? overridden(preset.tracks, line) : [...preset.tracks, readTrack(line)]
  presets.set(open, { ...preset, tracks })
}

/** @throws ImportError where the last preset has no tracks */
function closePreset({ presets, open }: Reading, place: { line: number; column: number }): void {
  if (open !== undefined && presets.get(open)?.tracks.length === 0)
    throw refused(place, '', 'track source')
}

function readStation({ presets, stations }: Reading, line: TokenLine, first: Token): Station {
  const at = secondsOf(first)
  const before = stations.at(-1)
  if (first.column !== 1) throw refused(first, first.text, 'line start')
  if (!before && at !== 0) throw refused(first, first.text, { kind: 'text', text: '00:00:00' })
  if (before && at <= before.at) throw refused(first, first.text, 'later time')
  const words = lineWords(line, 1)
  const name = words.next('preset name')
  const preset = presets.get(name.text.toLowerCase())
  const silent = name.text.toLowerCase() === SILENCE
  if (!silent && (!preset || preset.template)) throw refused(name, name.text, 'preset name')
  const transition = words.peek() ? words.oneOf(TRANSITIONS, 'transition') : 'steady'
  const steps = words.peek() ? words.count(0, MOST_STEPS) : 0
  words.end()
  return { at, tracks: silent ? undefined : preset?.tracks, transition, steps }
}

/** The program takes no more, and fewer where a way there or back would take less than five seconds. */
const MOST_STEPS = 12

function secondsOf(word: Token): Seconds {
  const found = TIME.exec(word.text)
  if (!found) throw refused(word, word.text, 'spsq time')
  const [, hours, minutes, seconds] = found
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)
}
