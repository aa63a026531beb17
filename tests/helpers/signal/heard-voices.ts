import type { Curve } from '../../../src/core/score/curve.ts'
import { prepareCurve } from '../../../src/core/score/curve.ts'
import { constant } from '../../../src/core/score/early/constant-curve.ts'
import type { Score, Voice } from '../../../src/core/score/score.ts'
import type { Seconds } from '../../../src/core/base/units.ts'

/** What an ear gets of a voice at a moment, however it is written down. */
export interface HeardVoice {
  readonly kind: string
  readonly carrier: number
  readonly beat: number
  /** RMS. */
  readonly left: number
  readonly right: number
}

/** What a score, or one that has no session around it, is at a time within its first pass. */
export function heardAt(
  { voices, envelope, level }: Pick<Score, 'voices' | 'envelope' | 'level'>,
  t: Seconds
): readonly HeardVoice[] {
  const at = (curve: Curve | undefined): number => prepareCurve(curve ?? constant(1)).value(t)
  const session = at(envelope) * at(level)
  return voices.map(voice => {
    const gain = voice.rms * session * at(voice.gain)
    return {
      kind: voice.kind === 'tone' ? voice.mode : voice.kind,
      carrier: carrierOf(voice, at),
      beat: voice.kind === 'tone' && voice.mode !== 'plain' ? at(voice.beat) : 0,
      left: gain * at(voice.volume?.left),
      right: gain * at(voice.volume?.right)
    }
  })
}

function carrierOf(voice: Voice, at: (curve: Curve) => number): number {
  if (voice.kind === 'tone') return at(voice.carrier)
  return voice.kind === 'drops' ? at(voice.perSecond) : 0
}
