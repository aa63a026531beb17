import type { Curve, Point } from '../../score/curve.ts'
import type { Hertz, Seconds } from '../../base/units.ts'
import type { Period } from './expand.ts'
import type { Channel, ChannelKind } from './syntax.ts'

/** A channel at both ends of a stretch, in seconds. */
export interface RunStretch {
  readonly start: Seconds
  readonly end: Seconds
  readonly from: Channel
  readonly to: Channel
}

/** One channel while it keeps a kind and flavour, with silence while it is something else. */
export interface VoiceRun {
  readonly index: number
  readonly kind: ChannelKind
  readonly flavour: string
  readonly stretches: readonly RunStretch[]
  /** Where the sequence ends. */
  readonly over: Seconds
}

/** Follows every channel through a sequence: one run for each kind and flavour it has. */
export function followRuns(periods: readonly Period[]): readonly VoiceRun[] {
  const runs = new Map<string, { readonly run: VoiceRun; readonly stretches: RunStretch[] }>()
  const over = endOf(periods)
  for (const { start, end, from, to } of periods) {
    for (const [index, channel] of from.entries()) {
      const { kind, flavour } = channel
      if (kind === 'off') continue
      const key = `${index} ${kind} ${flavour}`
      let found = runs.get(key)
      if (!found) {
        const stretches: RunStretch[] = []
        found = { run: { index, kind, flavour, stretches, over }, stretches }
        runs.set(key, found)
      }
      found.stretches.push({
        start: start / 1000,
        end: end / 1000,
        from: channel,
        to: to[index] ?? channel
      })
    }
  }
  return Array.from(runs.values(), ({ run }) => run)
}

/** A value of a run over time; between its stretches the last value holds. */
export function pitchCurve(
  stretches: readonly RunStretch[],
  value: (channel: Channel) => number
): Curve {
  const points: Point[] = []
  for (const { start, end, from, to } of stretches)
    addLine(points, start, value(from), end, value(to))
  return simplified(points)
}

/** The fastest beat, its sign ignored. */
export function highestBeat(stretches: readonly RunStretch[]): Hertz {
  return stretches.reduce(
    (high, { from, to }) => Math.max(high, Math.abs(from.beat), Math.abs(to.beat)),
    0
  )
}

/** The highest amplitude, in percent. */
export function topOf(stretches: readonly RunStretch[]): number {
  return stretches.reduce((top, { from, to }) => Math.max(top, from.amplitude, to.amplitude), 0)
}

/** Where the last period ends: seconds. */
export function endOf(periods: readonly Period[]): Seconds {
  return (periods.at(-1)?.end ?? 0) / 1000
}

/** Amplitudes over time as shares of the highest; 0 wherever none is given. */
export function volumeCurve({ stretches, over }: VoiceRun): Curve {
  const top = topOf(stretches)
  const points: Point[] = []
  let reached = 0
  for (const { start, end, from, to } of stretches) {
    if (start > reached) addLine(points, reached, 0, start, 0)
    addLine(points, start, from.amplitude / top, end, to.amplitude / top)
    reached = end
  }
  if (reached < over) points.push({ at: reached, value: 0, shape: 'step' })
  return simplified(points)
}

/** A line from one time to another; a jump to it where the last line ended elsewhere. */
function addLine(points: Point[], start: Seconds, from: number, end: Seconds, to: number): void {
  const last = points.at(-1)
  if (last && last.at === start && last.value === from) points.pop()
  points.push({ at: start, value: from, shape: 'linear' }, { at: end, value: to, shape: 'step' })
}

/** Without points that change nothing. */
function simplified(points: readonly Point[]): Curve {
  const kept: Point[] = []
  for (const point of points) {
    const [before, last] = [kept.at(-2), kept.at(-1)]
    // Of points at one time, only the first and the last can be heard.
    if (last && before && last.at === point.at && before.at === point.at) kept.pop()
    else if (last && before && before.value === last.value && last.value === point.value) kept.pop()
    kept.push(point)
  }
  const [first] = kept
  if (first && kept.every(({ value }) => value === first.value))
    return [{ at: 0, value: first.value, shape: 'step' }]
  return kept
}
