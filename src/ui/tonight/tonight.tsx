import { useEffect } from 'preact/hooks'
import { isOpen } from '../../core/session/session.ts'
import type { AppModel } from '../../state/app/app-model.ts'
import { lateFrame } from '../late.ts'
import { Plan } from './plan.tsx'

const Player = lateFrame('Player', { quiet: true })

/** The first screen: the night's plan, and the player while a session is open. */
export function Tonight({ model }: { readonly model: AppModel }) {
  // After the first paint, and before a tap on Start.
  useEffect(() => void Player.fetch(), [])
  return isOpen(model.player.session.value) ? <Player model={model} /> : <Plan model={model} />
}
