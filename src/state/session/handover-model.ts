import type { Undo } from '../../core/base/listeners.ts'
import { undoAll } from '../../core/base/listeners.ts'
import type { ReadonlySignal } from '@preact/signals-core'
import { effect, signal } from '@preact/signals-core'
import type { PlayingNow } from '../../core/session/window-handover.ts'
import { playingPosition } from '../../core/session/window-handover.ts'
import type { Ports } from '../../core/ports.ts'
import type { PlayerModel } from './player-model.ts'

export interface HandoverModel {
  /** What plays in another window, as far as it has announced. */
  readonly elsewhere: ReadonlySignal<PlayingNow | undefined>
  /** Continues it here, at its current position; the other window stops. Must be called from a tap, synchronously. */
  playHere(): void
  dispose: Undo
}

/** Announces what plays here, subscribes to what plays elsewhere, and hands a session over either way. */
export function createHandoverModel(
  { clock, handover, lock }: Pick<Ports, 'clock' | 'handover' | 'lock'>,
  player: PlayerModel
): HandoverModel {
  const elsewhere = signal<PlayingNow | undefined>(undefined)

  function playingHere(): PlayingNow | undefined {
    const row = player.row()
    const score = player.score.peek()
    return row && score && player.open.peek() ? { row, score } : undefined
  }

  const dispose = undoAll([
    // A stolen lock is treated as if the other window had asked.
    lock.onLost(player.handOver),
    handover.subscribe(playing => {
      elsewhere.value = playing
    }),
    handover.onClaim(id => {
      if (player.row()?.id === id) player.handOver()
    }),
    effect(() => {
      // Everything that makes it another session, or moves it against the clock.
      void [player.session.value, player.score.value]
      handover.post(playingHere)
    })
  ])

  return {
    elsewhere,
    playHere() {
      const playing = elsewhere.peek()
      if (!playing || !player.playingElsewhere.peek()) return
      handover.claim(playing.row.id)
      player.takeOver(playing, playingPosition(playing, clock.now()))
    },
    dispose
  }
}
