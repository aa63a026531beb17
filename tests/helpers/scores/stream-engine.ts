import type { Clock } from '../../../src/core/base/clock.ts'
import type { PerformerEvent } from '../../../src/core/stream/performer.ts'
import { openScoreWav } from '../../../src/core/stream/score-wav.ts'
import type { Score } from '../../../src/core/score/score.ts'
import { createClock } from '../../../src/platform/clock.ts'
import type { StreamSource } from '../../../src/stream/stream-source.ts'
import { createStreamPerformer } from '../../../src/stream/stream-performer.ts'
import { onClose } from './live-engine.ts'

/** Files of whole scores, made in the page: there is no worker. */
export function createBlobSource(): StreamSource & { readonly mended: Score[] } {
  const mended: Score[] = []
  return {
    mended,
    address(score) {
      // As much as a test ever hears: a whole night would fill the memory.
      const file = openScoreWav({ ...score, duration: Math.min(score.duration, 60) })
      return URL.createObjectURL(new Blob([file.read(0, file.bytes)], { type: 'audio/wav' }))
    },
    mend: async score => void mended.push(score),
    warm: () => undefined
  }
}

/** The stream performer on a real media element. */
export function setUpStream(
  source: StreamSource = remembering(createBlobSource()),
  createElement: () => HTMLAudioElement = () => new Audio(),
  clock: Clock = createClock(),
  setsVolume = true
) {
  const events: PerformerEvent[] = []
  const waiting = new Set<() => void>()
  let claims = 0
  const audio = createElement()
  const performer = createStreamPerformer({
    source,
    clock,
    createElement: () => audio,
    claimAudioSession: () => claims++,
    setsVolume
  })
  performer.subscribe(event => {
    events.push(event)
    for (const look of waiting) look()
  })
  onClose(() => performer.stop())
  return {
    performer,
    audio,
    events,
    claims: () => claims,
    told: (type: PerformerEvent['type'], times = 1) =>
      new Promise<void>(resolve => {
        const look = (): void => {
          if (events.filter(event => event.type === type).length < times) return
          waiting.delete(look)
          resolve()
        }
        waiting.add(look)
        look()
      })
  }
}

/** One address for one score, as the real source has it. */
export function remembering(source: StreamSource): StreamSource {
  const known = new WeakMap<Score, string | Promise<string>>()
  return {
    ...source,
    address(score) {
      const address = known.get(score) ?? source.address(score)
      known.set(score, address)
      return address
    }
  }
}
