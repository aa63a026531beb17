import { isOpen } from '../../core/session.ts'
import type { AppModel } from '../../state/app-model.ts'
import { Plan } from './plan.tsx'
import { Player } from './player.tsx'

/** The first screen: the night's plan, and the player while a session is open. */
export function Tonight({ model }: { readonly model: AppModel }) {
  return isOpen(model.player.session.value) ? <Player model={model} /> : <Plan model={model} />
}
