import type { Hertz, Seconds } from '../../../src/core/base/units.ts'
import type { Disturbance } from './clicks.ts'
import { CLICK, findDisturbances } from './clicks.ts'
import type { Recording, Stretch } from './recording.ts'
import { silencesWithin, soundingLength } from './recording.ts'
import type { MeasuredTone } from './tone-frequency.ts'
import { measureTone } from './tone-frequency.ts'

/** What a recording of tone-only sound, one tone an ear, turned out to hold. */
export interface SoundReport {
  readonly left: MeasuredTone
  readonly right: MeasuredTone
  /** Right minus left. */
  readonly beat: Hertz
  /** Last non-zero sample minus first. */
  readonly length: Seconds
  /** Where either ear clicks; both ears at once are one. */
  readonly clicks: readonly Disturbance[]
  /** Changes of level in 20 ms or more that stand out from a slow fade: starts, stops, pauses. */
  readonly ramps: readonly Disturbance[]
  /** Silences over 1 ms that the sound breaks into: underruns. */
  readonly gaps: readonly Stretch[]
  /** Silences that the sound fades into and out of. */
  readonly pauses: readonly Stretch[]
}

const SHORTEST_GAP: Seconds = 0.001

/** @throws RangeError when an ear holds no tone of half a second */
export function reportSound(recording: Recording): SoundReport {
  const { rate } = recording
  const left = measureTone(recording.left, rate)
  const right = measureTone(recording.right, rate)
  const disturbances = uniteEars([
    ...findDisturbances(recording.left, rate, left),
    ...findDisturbances(recording.right, rate, right)
  ])
  const clicks = disturbances.filter(each => each.rampLength === undefined)
  const quiet = (CLICK / 10) * Math.min(left.amplitude, right.amplitude)
  const silences = silencesWithin(recording, quiet, SHORTEST_GAP)
  const broken = (silence: Stretch) => clicks.some(click => overlap(click, silence))
  return {
    left,
    right,
    beat: right.frequency - left.frequency,
    length: soundingLength(recording),
    clicks,
    ramps: disturbances.filter(each => each.rampLength !== undefined),
    gaps: silences.filter(broken),
    pauses: silences.filter(silence => !broken(silence))
  }
}

/** One line of figures for the test's output. */
export function describeSound(report: SoundReport, rate: Hertz): string {
  const { left, right, beat, length, clicks, ramps, gaps, pauses } = report
  const places = (stretches: readonly Stretch[]) =>
    stretches.map(({ first, end }) => `${seconds(first / rate)}+${seconds((end - first) / rate)}`)
  const listed = (what: string, stretches: readonly Stretch[]) =>
    `${stretches.length} ${what}${stretches.length > 0 ? ` (${places(stretches).join(', ')})` : ''}`
  return [
    `left ${hertz(left)}, right ${hertz(right)}, beat ${beat.toFixed(6)} Hz`,
    `over ${seconds(left.seconds)} in ${left.stretches} stretches`,
    `length ${length.toFixed(4)} s`,
    listed('clicks', clicks),
    listed('gaps', gaps),
    listed('ramps', ramps),
    listed('pauses', pauses)
  ].join('; ')
}

function uniteEars(disturbances: readonly Disturbance[]): readonly Disturbance[] {
  const united: Disturbance[] = []
  for (const each of disturbances.toSorted((a, b) => a.first - b.first)) {
    const latest = united.at(-1)
    if (!latest || !overlap(latest, each)) {
      united.push(each)
      continue
    }
    const isRamp = latest.rampLength !== undefined && each.rampLength !== undefined
    united[united.length - 1] = {
      first: latest.first,
      end: Math.max(latest.end, each.end),
      deviation: Math.max(latest.deviation, each.deviation),
      rampLength: isRamp ? latest.rampLength : undefined
    }
  }
  return united
}

function overlap(a: Stretch, b: Stretch): boolean {
  return a.first <= b.end && b.first <= a.end
}

function hertz({ frequency, uncertainty }: MeasuredTone): string {
  return `${frequency.toFixed(6)} ± ${uncertainty.toExponential(0)} Hz`
}

function seconds(value: Seconds): string {
  return `${value.toFixed(3)} s`
}
