import { firstWords } from '../../state/base/words.ts'
import type { SessionState } from '../../core/session/session.ts'
import type { PlayerModel } from '../../state/session/player-model.ts'

/** Announces each session event once to screen readers. Nothing in it counts time. */
export function SessionAnnouncer({ player }: { readonly player: PlayerModel }) {
  return (
    <p class="unseen" role="status">
      {words(player.session.value)}
    </p>
  )
}

function words(session: SessionState): string {
  const { states, ended, stopped, failed } = firstWords().player
  switch (session.status) {
    case 'idle':
    case 'starting':
      return ''
    case 'ended':
      return session.how === 'finished' ? ended : stopped
    case 'failed':
      return failed
    default:
      return states[session.status]
  }
}
