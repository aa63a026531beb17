import type { Auditioner } from '../core/stream/performer.ts'
import { constant } from '../core/score/early/constant-curve.ts'
import type { Score } from '../core/score/score.ts'
import type { Seconds } from '../core/base/units.ts'
import { createSessionPlayer } from './session-player.ts'
import type { StagePorts } from './stage.ts'

const RISE: Seconds = 0.15
/** Nobody tunes longer. */
const LONGEST: Seconds = 43_200

/** Makes a recipe audible while it is tuned, on a stage that is open only as long. */
export function createAuditioner(ports: StagePorts): Auditioner {
  const player = createSessionPlayer(ports)
  let hearing = false

  // Whatever ends the sound, the next change in the tuning (a tap) restarts it. A refusal shows in the session.
  player.subscribe(event => {
    if (event.type === 'sounding') return
    hearing = false
    player.stop()
  })

  return {
    hear(score) {
      if (hearing) player.change(held(score))
      else player.start(held(score), 0)
      hearing = true
    },
    silence() {
      hearing = false
      player.stop()
    }
  }
}

/** A score without its fades. */
function held(score: Score): Score {
  return {
    ...score,
    duration: LONGEST,
    envelope: [
      { at: 0, value: 0, shape: 'cosine' },
      { at: RISE, value: 1, shape: 'step' }
    ],
    level: constant(score.level.at(-1)?.value ?? 1)
  }
}
