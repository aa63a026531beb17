import type { Auditioner, Performer } from '../core/stream/performer.ts'
import { isOscillatorScore } from '../core/score/oscillator-score.ts'
import { createAuditioner } from './auditioner.ts'
import { prefetchBeds } from './beds.ts'
import { prefetchScores } from './scores.ts'
import { createSessionPlayer } from './session-player.ts'
import { createSilence, createSoundOrSilence } from './silence.ts'
import type { StagePorts } from './stage.ts'

/**
 * The live performer: a Tone.js graph with the whole score scheduled on the audio clock at start. Creating it makes no
 * context; each session opens its own in the tap and closes it at its end. A score without voices needs none.
 */
export function createLivePerformer(ports: StagePorts): Performer & Auditioner {
  return {
    kind: 'live',
    async prepare(score) {
      const imported = !isOscillatorScore(score)
      // Whatever a score needs, no sound begins before the beds' worklet is there.
      await Promise.all([prefetchBeds(), imported && prefetchScores(score, ports.ownFeed)])
    },
    ...createSoundOrSilence(createSessionPlayer(ports), createSilence(ports.clock)),
    ...createAuditioner(ports)
  }
}
