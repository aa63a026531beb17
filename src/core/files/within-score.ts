import { type Curve, cutCurve } from '../score/curve.ts'
import { type BedBreath, type Voice, LONGEST_SCORE } from '../score/score.ts'

/** A curve up to the end of the longest session: nothing after it is ever heard. */
function curveWithin(curve: Curve): Curve {
  const last = curve.at(-1)
  return last && last.at > LONGEST_SCORE ? cutCurve(curve, LONGEST_SCORE, 'step') : curve
}

function breathWithin({ rate, depth, inhale }: BedBreath): BedBreath {
  return { rate: curveWithin(rate), depth: curveWithin(depth), inhale }
}

/** A voice of such curves; two ears that share a volume still do. */
export function voiceWithin(voice: Voice): Voice {
  const { volume } = voice
  const left = volume && curveWithin(volume.left)
  const right = volume && (volume.right === volume.left ? left : curveWithin(volume.right))
  const shared: Voice = { ...voice, ...(left && right && { volume: { left, right } }) }
  switch (shared.kind) {
    case 'tone':
      return { ...shared, carrier: curveWithin(shared.carrier), beat: curveWithin(shared.beat) }
    case 'bed': {
      const { pulse, breath } = shared
      return {
        ...shared,
        ...(pulse && { pulse: { ...pulse, rate: curveWithin(pulse.rate) } }),
        ...(breath && { breath: breathWithin(breath) })
      }
    }
    case 'spin':
      return { ...shared, width: curveWithin(shared.width), rate: curveWithin(shared.rate) }
    case 'bell':
      return { ...shared, strikes: shared.strikes.filter(({ at }) => at <= LONGEST_SCORE) }
    case 'drops':
      return { ...shared, perSecond: curveWithin(shared.perSecond) }
  }
}
