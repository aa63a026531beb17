import type { Curve } from '../../score/curve.ts'
import { breathLevelOf } from '../../score/bed/breath.ts'
import type { Score, Voice } from '../../score/score.ts'
import type { Seconds } from '../../base/units.ts'
import type { ExportLoss, ExportLossReason } from '../export-losses.ts'
import { channelDialect } from './dialect.ts'
import type { Period } from './expand.ts'
import { type ScoreLine, addScoreLines, scoreLines } from './score-lines.ts'
import type { Channel, Table } from './syntax.ts'
import { waveName } from './wave-tables.ts'
import { writePeriods } from './write.ts'

/** A score as a sequence file. */
export interface WrittenSbg {
  readonly text: string
  readonly unwritten: readonly ExportLoss[]
  /** Voices' changes in the file lie on multiples of this; missing where they all do so already. */
  readonly roundedTo?: Seconds
  /** Whether it is silent. */
  readonly silent: boolean
}

// How far a straight line may be from the curve it replaces.
const NEAR_HERTZ = 0.002
/** 0.03 dB. */
const NEAR_SHARE = 0.0035
/** Percent of full scale, −100 dBFS: closer than that, nothing can be heard of the difference. */
const FAINT = 0.001
/** This close to a whole second counts as on it. */
const NEAR_SECOND: Seconds = 0.05
/** Hertz, and share of an amplitude: no continuous curve moves this far in the microsecond before a corner. */
const NO_JUMP = 1e-5
/** Most characters and lines: longer files would not be read, here or elsewhere. */
const LONGEST = 900_000
const MOST_LINES = 9000

/**
 * Writes a score as a sequence file for SBaGen and its kin, fades, level and end included. The format has only whole
 * seconds and straight lines: curves become chains of lines, no further than 0.002 Hz and 0.03 dB from them where a
 * second is fine enough for that.
 * @param notes comments to be shown, one per line
 */
export function writeSbg(score: Score, notes: readonly string[]): WrittenSbg {
  const unwritten: ExportLoss[] = []
  const lines: ScoreLine[] = []
  const tables = new Map<string, Table>()
  for (const [index, voice] of score.voices.entries()) {
    const found = scoreLines(voice, score, {
      lose: reason => unwritten.push({ voice: index, reason }),
      nameWave: wave => waveName(tables, wave)
    })
    if (!addScoreLines(lines, found)) unwritten.push({ voice: index, reason: 'too many' })
  }
  const younger = lines.some(line => channelDialect(line.at(0)) !== 'sbagen')
  const byLevel = score.voices.some(isTurnedByLevel)
  if (younger || byLevel) unwritten.push(...delaySpins(score.voices, unwritten))
  const most = Math.min(MOST_LINES, Math.floor(LONGEST / (40 + 25 * lines.length)))
  const turns = turningTimes(score)
  let grain = 1
  let periods = straightened(lines, cornersOf(turns, grain), grain, most)
  while (!periods) {
    grain *= 2
    periods = straightened(lines, cornersOf(turns, grain), grain, most)
  }
  // The same option marks a file for SBaGen+ and keeps it from being lowered where it exceeds full scale.
  const marked = younger ? periods.some(isOverFull) : byLevel
  const text = writePeriods(periods, { notes, ends: true, tables, marked })
  const silent = !periods.some(({ from, to }) => [...from, ...to].some(isHeard))
  return { text, unwritten, silent, ...(isRounded(score, grain) && { roundedTo: grain }) }
}

function isOverFull({ from, to }: Period): boolean {
  return [from, to].some(set => set.reduce((sum, { amplitude }) => sum + amplitude, 0) > 100)
}

function isTurnedByLevel(voice: Voice): boolean {
  return voice.kind === 'spin' && voice.by === 'level'
}

/** The voices written as spins by delay: only SBaGen turns noise so. */
function delaySpins(
  voices: readonly Voice[],
  unwritten: readonly ExportLoss[]
): readonly ExportLoss[] {
  const left = new Set(unwritten.flatMap(({ voice, reason }) => (LEFT.has(reason) ? [voice] : [])))
  return voices.flatMap((voice, index) =>
    voice.kind === 'spin' && !isTurnedByLevel(voice) && !left.has(index)
      ? [{ voice: index, reason: 'turned by level' as const }]
      : []
  )
}

const LEFT: ReadonlySet<ExportLossReason> = new Set(['no such voice', 'too many'])

function isHeard({ kind, amplitude }: Channel): boolean {
  return kind !== 'off' && amplitude > 0
}

/** Whether a change of a voice falls between the steps of a file. */
function isRounded({ voices, repeat, duration }: Score, grain: Seconds): boolean {
  const times = voices.flatMap(voice => [
    ...fileCurves(voice).flatMap(curve => curve.map(({ at }) => at)),
    ...strikeTimes(voice)
  ])
  if (times.every(at => at === 0)) return false
  const steps = repeat !== undefined && repeat < duration ? [...times, repeat] : times
  return steps.some(at => Math.abs(at - second(at, grain)) > NEAR_SECOND)
}

function strikeTimes(voice: Voice): readonly Seconds[] {
  return voice.kind === 'bell' ? voice.strikes.map(({ at }) => at) : []
}

/**
 * A score as straight lines, none shorter than `grain` seconds.
 * @param times where they must turn, to the end
 * @returns undefined where they come to more than `most` lines of a file
 */
function straightened(
  lines: readonly ScoreLine[],
  times: readonly Seconds[],
  grain: Seconds,
  most: number
): readonly Period[] | undefined {
  const periods: Period[] = []
  for (const [index, at] of times.entries()) {
    const next = times[index + 1]
    // A period has two lines at most, and each of these times begins one.
    if (2 * Math.max(periods.length, times.length - 1) > most) return undefined
    if (next === undefined) break
    for (const period of chain(lines, at, next, grain)) periods.push(period)
  }
  return 2 * periods.length > most ? undefined : periods
}

/** Where anything changes direction, in rising time, from 0 to the end. */
function turningTimes(score: Score): readonly Seconds[] {
  const { duration, repeat } = score
  const own = score.voices.flatMap(voice =>
    fileCurves(voice)
      .flat()
      .map(({ at }) => at)
  )
  const strikes = score.voices.flatMap(strikeTimes)
  const session = [score.envelope, score.level, ...score.voices.map(({ gain }) => gain ?? [])]
  const times = [0, ...session.flat().map(({ at }) => at)]
  // Of corners on one second only the last can be written: a file may have thousands of them in one.
  const turns = new Map([0, ...own, ...strikes].map(at => [Math.round(2 * at), at]))
  const passes = repeat === undefined ? 1 : Math.ceil(duration / repeat)
  const unrolled = new Map<number, Seconds>()
  for (let pass = 0; pass < passes; pass++)
    for (const turn of turns.values()) {
      const at = turn + pass * (repeat ?? 0)
      unrolled.set(Math.round(2 * at), at)
    }
  const rising = [...new Set([...times, ...unrolled.values()])]
    .filter(at => at >= 0 && at < duration)
    .toSorted((one, other) => one - other)
  return [...rising, duration]
}

/** The times that a file can hold: of those on one second the last, which sets what sounds from then on. */
function cornersOf(times: readonly Seconds[], grain: Seconds): readonly Seconds[] {
  return times.filter((at, index) => {
    const next = times[index + 1]
    return index === 0 || next === undefined || second(next, grain) > second(at, grain)
  })
}

function fileCurves(voice: Voice): readonly Curve[] {
  const volumes = voice.volume ? [voice.volume.left, voice.volume.right] : []
  switch (voice.kind) {
    case 'tone':
      return [voice.carrier, voice.beat, ...volumes]
    case 'spin':
      return [voice.width, voice.rate, ...volumes]
    case 'bed':
      return [breathLevelOf(voice), ...volumes]
    default:
      return volumes
  }
}

/** A time's position in the file. */
function second(at: Seconds, grain: Seconds): Seconds {
  return Math.round(at / grain) * grain
}

/** One period between two corners, or several where a straight line would be too far from the curves. */
function chain(
  lines: readonly ScoreLine[],
  from: Seconds,
  to: Seconds,
  grain: Seconds
): readonly Period[] {
  const [start, end] = [second(from, grain), second(to, grain)]
  if (start === end) return []
  const half = second((from + to) / 2, grain)
  const first = lines.map(line => line.at(from))
  const last = lines.map(line => settled(line.before(to), line.at(to)))
  if (half > start && half < end && !isNear(lines, from, to, first, last))
    return [...chain(lines, from, half, grain), ...chain(lines, half, to, grain)]
  return [{ start: start * 1000, end: end * 1000, from: first, to: last }]
}

/** Where nothing jumps, a line ends exactly where the next one begins: else each corner would become two. */
function settled(before: Channel, at: Channel): Channel {
  const goesOn =
    before.kind === at.kind &&
    Math.abs(before.carrier - at.carrier) <= NO_JUMP &&
    Math.abs(before.beat - at.beat) <= NO_JUMP &&
    Math.abs(before.amplitude - at.amplitude) <= NO_JUMP * at.amplitude
  return goesOn ? at : before
}

function isNear(
  lines: readonly ScoreLine[],
  from: Seconds,
  to: Seconds,
  first: readonly Channel[],
  last: readonly Channel[]
): boolean {
  return [0.25, 0.5, 0.75].every(share =>
    lines.every((line, index) => {
      const [start, end] = [first[index], last[index]]
      if (!start || !end || start.kind !== end.kind) return true
      const there = line.at(from + (to - from) * share)
      const mean = (one: number, other: number): number => one + (other - one) * share
      const off = Math.abs(there.amplitude - mean(start.amplitude, end.amplitude))
      return (
        Math.abs(there.carrier - mean(start.carrier, end.carrier)) <= NEAR_HERTZ &&
        Math.abs(there.beat - mean(start.beat, end.beat)) <= NEAR_HERTZ &&
        (off <= FAINT || off <= NEAR_SHARE * there.amplitude)
      )
    })
  )
}
