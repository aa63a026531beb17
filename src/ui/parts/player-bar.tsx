import { FIRST_MESSAGES } from '../../content/first-messages.ts'
import { isOpen } from '../../core/session.ts'
import type { PlayerModel } from '../../state/player-model.ts'
import { timeLeftWords } from '../words.ts'
import './player-bar.css'

/** The slim way back to the player, on every other screen while a session is open. */
export function PlayerBar({ player }: { readonly player: PlayerModel }) {
  const session = player.session.value
  const score = player.score.value
  if (!isOpen(session) || !score) return <></>
  const left = timeLeftWords(score.duration - player.position.value)
  return (
    <section class="player-bar column" aria-label={FIRST_MESSAGES.player.region}>
      <a href="#/">
        <span>{FIRST_MESSAGES.player.states[session.status]}</span>
        <span class="quiet">{left}</span>
        <span>{FIRST_MESSAGES.player.backToPlayer}</span>
      </a>
    </section>
  )
}
