import type { LockScreen } from '../core/ports.ts'
import type { AppModel } from './app-model.ts'
import { createLockScreenModel } from './lock-screen-model.ts'
import { createProgrammeModel } from './programme-model.ts'

/**
 * What goes on beside the screens and need not be there for the first of them: the card on the lock screen, and the
 * programme's count of nights. Every word has to be fetched before.
 */
export function openLateParts(app: AppModel, lockScreen: LockScreen): void {
  app.part((ports, player) => createLockScreenModel(lockScreen, ports, player))
  app.part(createProgrammeModel)
}
