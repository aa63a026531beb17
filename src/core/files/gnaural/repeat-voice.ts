import type { Curve } from '../../score/curve.ts'
import type { Voice } from '../../score/score.ts'
import type { Seconds } from '../../base/units.ts'

/** A voice whose curves repeat what they hold within `length`. Covers only the curves of a Gnaural file. */
export function repeatVoice(voice: Voice, length: Seconds, passes: number): Voice {
  if (passes === 1) return voice
  const again = (curve: Curve): Curve =>
    curve.length === 1
      ? curve
      : Array.from({ length: passes }, (_, pass) =>
          curve.map(point => ({ ...point, at: point.at + pass * length }))
        ).flat()
  const volume = voice.volume && {
    left: again(voice.volume.left),
    right: again(voice.volume.right)
  }
  const louder = { ...voice, ...(volume && { volume }) }
  switch (louder.kind) {
    case 'tone':
      return { ...louder, carrier: again(louder.carrier), beat: again(louder.beat) }
    case 'drops':
      return { ...louder, perSecond: again(louder.perSecond) }
    default:
      return louder
  }
}
