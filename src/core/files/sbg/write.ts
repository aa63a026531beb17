import { type Period, goesOn, sameSets, slide } from './expand.ts'
import { printChannel } from './print.ts'
import type { Channel, Milliseconds, SbgFile } from './syntax.ts'
import { offChannel } from './tone-tokens.ts'

/** What is written of a sequence, besides its periods. */
export interface SequenceText {
  /** Comments to be shown, one per line. */
  readonly notes: readonly string[]
  /** Whether it ends with its last period. Otherwise it repeats daily. */
  readonly ends: boolean
  /** Whether an option marks it for SBaGen+, which is not to lower it. */
  readonly marked?: boolean
  readonly tables?: SbgFile['tables']
  readonly soundFile?: SbgFile['options']['soundFile']
}

/**
 * Writes periods as a sequence file that all programs of the field read: a tone-set for every corner, and a slide from
 * each to the next. Times are whole seconds, for the format has no others.
 * @param periods from 0 on without a gap; those of a sequence that does not end fill a day
 */
export function writePeriods(periods: readonly Period[], text: SequenceText): string {
  const names = new Map<string, string>()
  const nameOf = (set: readonly Channel[]): string => {
    const width = set.findLastIndex(({ kind }) => kind !== 'off') + 1
    const specs = set.slice(0, width).map(each => printChannel(each, String, false))
    const spoken = specs.join(' ') || '-'
    const name = names.get(spoken) ?? (spoken === '-' ? 'off' : `ts${names.size}`)
    names.set(spoken, name)
    return name
  }
  const corners = cornersOf(periods, text.ends)
  // The last line slides as well: else the first one's bells would ring in the fade that leads from it to them.
  const slides = corners.length === 1 ? '' : ' ->'
  const lines = corners.map(({ at, set }) => `${clockText(at)} == ${nameOf(set)}${slides}`)
  const shown = text.notes.map(note => `## ${note}`.trimEnd())
  const sound = text.soundFile ? [`-m ${text.soundFile.name}`] : []
  const sets = Array.from(names, ([spoken, name]) => `${name}: ${spoken}`)
  const parts = [
    shown,
    [...(text.ends ? ['-SE'] : []), ...(text.marked ? [MARK] : []), ...sound],
    tableLines(text.tables, sets.join(' ')),
    sets,
    lines
  ]
  return parts
    .filter(part => part.length > 0)
    .map(part => `${part.join('\n')}\n`)
    .join('\n')
}

/** SBaGen+ only: amplitudes stay as written. */
const MARK = '-N'

interface Corner {
  readonly at: Milliseconds
  readonly set: readonly Channel[]
}

/** Where lines are needed: where periods begin, and where one ends on other values than the next begins with. */
function cornersOf(periods: readonly Period[], ends: boolean): readonly Corner[] {
  const pieces = joined(periods)
  const [first, end] = [pieces[0], pieces.at(-1)]
  if (!first || !end) return []
  if (!ends && pieces.length === 1 && sameSets(first.from, first.to))
    return [{ at: first.start, set: first.from }]
  const corners = pieces.flatMap((piece, index): readonly Corner[] => {
    const next = pieces[index + 1] ?? (ends ? undefined : first)
    const begin = { at: piece.start, set: piece.from }
    if (next && sameSets(piece.to, next.from)) return [begin]
    return [begin, { at: piece.end, set: piece.to }]
  })
  return corners
}

/** Joins two periods that one slide would split in the same way, and several that hold the same. */
function joined(periods: readonly Period[]): readonly Period[] {
  const slides: Period[] = []
  for (const period of periods) {
    const before = slides.at(-1)
    if (before && isOneSlide(before, period))
      slides[slides.length - 1] = { ...before, end: period.end, to: period.to }
    else slides.push(period)
  }
  const pieces: Period[] = []
  // A bell struck in a stretch too short to be written is struck where that would have ended.
  let struck: readonly Channel[] = []
  for (const slide of slides) {
    const [start, end] = [wholeSecond(slide.start), wholeSecond(slide.end)]
    const from = slide.from.map((channel, index) =>
      channel.kind === 'off' ? (struck[index] ?? offChannel(0)) : channel
    )
    struck =
      start < end ? [] : from.map(channel => (channel.kind === 'bell' ? channel : offChannel(0)))
    if (start >= end) continue
    const piece = { start, end, from, to: slide.to.map(withoutBell) }
    const before = pieces.at(-1)
    if (before && goesOn(before, piece)) pieces[pieces.length - 1] = { ...before, end }
    else pieces.push(piece)
  }
  return pieces
}

function wholeSecond(time: Milliseconds): Milliseconds {
  return Math.round(time / 1000) * 1000
}

/** A bell is struck where a period begins; at its end there is none, and what is off has no numbers. */
function withoutBell(channel: Channel): Channel {
  return channel.kind === 'bell' || channel.kind === 'off' ? offChannel(0) : channel
}

function isOneSlide(fall: Period, rise: Period): boolean {
  if (fall.end !== Math.floor((fall.start + rise.end) / 2)) return false
  const whole = slide(fall.from, rise.to)
  return (
    whole.through &&
    sameSets(whole.from, fall.from) &&
    sameSets(whole.fall, fall.to) &&
    sameSets(whole.rise, rise.from) &&
    sameSets(whole.to, rise.to)
  )
}

/** The waveforms named by the tone-sets. */
function tableLines(tables: SbgFile['tables'] | undefined, sets: string): readonly string[] {
  return Array.from(tables ?? [])
    .filter(([name]) => sets.includes(name))
    .map(([name, { values }]) => `${name}: ${values.join(' ')}`)
}

function clockText(time: Milliseconds): string {
  const seconds = time / 1000
  return [seconds / 3600, (seconds / 60) % 60, seconds % 60]
    .map(part => String(Math.floor(part)).padStart(2, '0'))
    .join(':')
}
