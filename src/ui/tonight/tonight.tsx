import { useEffect } from 'preact/hooks'
import { isOpen } from '../../core/session/session.ts'
import type { AppModel } from '../../state/app/app-model.ts'
import { lazyScreen } from '../kit/lazy-screen.tsx'
import { Plan } from './plan.tsx'

const Player = lazyScreen(() => import('../player/player.tsx').then(file => file.Player), {
  quiet: true
})

/** The first screen: the night's plan, and the player while a session is open. */
export function Tonight({ model }: { readonly model: AppModel }) {
  // After the first paint, and before anybody has tapped Start.
  useEffect(() => void Player.fetch(), [])
  return isOpen(model.player.session.value) ? <Player model={model} /> : <Plan model={model} />
}
