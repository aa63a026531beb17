import { allWords, firstWords } from '../../state/base/words.ts'
import { isOpen } from '../../core/session/session.ts'
import type { PlayerModel } from '../../state/session/player-model.ts'
import { timeLeftText } from '../shared/session-text.ts'
import { PauseButton } from './pause-button.tsx'
import './player-bar.css'

/** The slim bar on every other screen while a session is open: the way back to the player, and Pause. */
export function PlayerBar({ player }: { readonly player: PlayerModel }) {
  const session = player.session.value
  const score = player.score.value
  if (!isOpen(session) || !score) return <></>
  const left = timeLeftText(score.duration - player.position.value)
  return (
    <section class="player-bar column" aria-label={allWords().playing.region}>
      <a href="#/">
        <span>{firstWords().player.states[session.status]}</span>
        <span class="quiet">{left}</span>
        <span>{allWords().playing.backToPlayer}</span>
      </a>
      <PauseButton player={player} look="pill" />
    </section>
  )
}
