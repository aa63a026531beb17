import { useEffect } from 'preact/hooks'
import { isOpen } from '../../core/session.ts'
import type { AppModel } from '../../state/app-model.ts'
import { lazyScreen } from '../parts/lazy-screen.tsx'
import { Plan } from './plan.tsx'

const loadPlayer = async () => (await import('./player.tsx')).Player
const Player = lazyScreen(loadPlayer, { quiet: true })

/** The first screen: the night's plan, and the player while a session is open. */
export function Tonight({ model }: { readonly model: AppModel }) {
  // Before anybody taps Start. Where it fails, the screen itself tries again, in sight.
  useEffect(() => void loadPlayer().catch(() => undefined), [])
  return isOpen(model.player.session.value) ? <Player model={model} /> : <Plan model={model} />
}
