import { allWords } from '../../state/base/words.ts'
import type { PlayerModel } from '../../state/session/player-model.ts'

interface PauseButtonProps {
  readonly player: Pick<PlayerModel, 'session' | 'pause' | 'resume'>
  /** Its class. */
  readonly look: string
}

/** Pauses the session, or resumes it. */
export function PauseButton({ player, look }: PauseButtonProps) {
  const { pause, resume } = allWords().playing
  const paused = player.session.value.status === 'paused'
  return (
    <button class={look} type="button" onClick={paused ? player.resume : player.pause}>
      {paused ? resume : pause}
    </button>
  )
}
