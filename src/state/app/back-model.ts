import { effect } from '@preact/signals-core'
import type { BackGuard } from '../../core/app/back-guard.ts'
import type { Undo } from '../../core/base/listeners.ts'
import type { PlayerModel } from '../session/player-model.ts'
import type { BreathModel } from '../tips/breath-model.ts'

/** While a session is open, Back closes the breathing picture first, and never leaves the app and so ends the sound. */
export function createBackModel(
  guard: BackGuard,
  { open }: Pick<PlayerModel, 'open'>,
  breath: Pick<BreathModel, 'stop'>
): { readonly dispose: Undo } {
  return { dispose: effect(() => (open.value ? guard.hold(breath.stop) : undefined)) }
}
