import { type Curve, type Point, cutCurve, prepareCurve } from '../score/curve.ts'
import { CLOSEST_STRIKES } from '../score/file-limits.ts'
import type { GainCurve, Score, Strike, Voice } from '../score/score.ts'
import type { Seconds } from '../base/units.ts'

/**
 * A file's voices from a time on, which becomes 0. Where they repeat, what lies before that time comes after the rest,
 * so that they still do. Phases, seeds and a stroke still ringing start over.
 * @param from seconds in the score that they are of
 * @param repeat as in that score
 */
export function laterVoices(
  voices: readonly Voice[],
  from: Seconds,
  repeat: Score['repeat']
): readonly Voice[] {
  const start = repeat === undefined ? from : from % repeat
  const curve = (given: Curve): Curve => laterCurve(given, start, repeat)
  return voices.map(voice => {
    const volume = voice.volume && { volume: laterVolume(voice.volume, curve) }
    switch (voice.kind) {
      case 'tone':
        return { ...voice, ...volume, carrier: curve(voice.carrier), beat: curve(voice.beat) }
      case 'bed':
        return {
          ...voice,
          ...volume,
          ...(voice.pulse && { pulse: { ...voice.pulse, rate: curve(voice.pulse.rate) } })
        }
      case 'spin':
        return { ...voice, ...volume, width: curve(voice.width), rate: curve(voice.rate) }
      case 'bell':
        return { ...voice, ...volume, strikes: laterStrikes(voice.strikes, start, repeat) }
      case 'drops':
        return { ...voice, ...volume, perSecond: curve(voice.perSecond) }
    }
  })
}

/** One curve for both ears stays one. */
function laterVolume({ left, right }: GainCurve, later: (curve: Curve) => Curve): GainCurve {
  const first = later(left)
  return { left: first, right: right === left ? first : later(right) }
}

function laterCurve(curve: Curve, from: Seconds, repeat: Seconds | undefined): Curve {
  if (curve.length === 1 || from === 0) return curve
  const rest = moved(afterCut(curve, from), -from)
  if (repeat === undefined) return rest
  const { value } = prepareCurve(curve)
  const seam = repeat - from
  // The last value holds until the round is over, and the next one may begin with another.
  const held = rest.filter(({ at }) => at < seam)
  const last: Point = { at: seam, value: value(0), shape: 'step' }
  return [...held, last, ...moved(cutCurve(curve, from, 'step'), seam)]
}

/** A curve from a time on, beginning with a point there. */
function afterCut(curve: Curve, from: Seconds): Curve {
  const next = curve.findIndex(({ at }) => at > from)
  const last = curve[(next < 0 ? curve.length : next) - 1]
  const value = prepareCurve(curve).value(from)
  if (next < 0) return [{ at: from, value, shape: 'step' }]
  const upcoming = curve.slice(next)
  if (last?.shape !== 'cosine')
    return [{ at: from, value, shape: last?.shape ?? 'step' }, ...upcoming]
  // Only the part of a raised cosine up to a cut is a curve of its own: cut at the far end of the mirrored one.
  const [end = last] = upcoming
  const mirrored: Curve = [
    { at: -end.at, value: end.value, shape: 'cosine' },
    { at: -last.at, value: last.value, shape: 'step' }
  ]
  const chords = cutCurve(mirrored, -from, 'linear').toReversed()
  return [
    ...chords.slice(0, -1).map(({ at, value }): Point => ({ at: -at, value, shape: 'linear' })),
    ...upcoming
  ]
}

function moved(curve: Curve, by: Seconds): Curve {
  return curve.map(({ at, value, shape }) => ({ at: Math.max(0, at + by), value, shape }))
}

function laterStrikes(
  strikes: readonly Strike[],
  from: Seconds,
  repeat: Seconds | undefined
): readonly Strike[] {
  const later = movedStrikes(strikes, -from).filter(({ at }) => at >= 0)
  if (repeat === undefined) return later
  const earlier = movedStrikes(strikes, repeat - from).filter(({ at }) => at < repeat)
  const end = later.at(-1)?.at ?? -CLOSEST_STRIKES
  // Those of two rounds may have been closer than one voice can strike.
  return [...later, ...earlier.filter(({ at }) => at - end >= CLOSEST_STRIKES)]
}

function movedStrikes(strikes: readonly Strike[], by: Seconds): readonly Strike[] {
  return strikes.map(({ at, frequency, strength }) => ({ at: at + by, frequency, strength }))
}
