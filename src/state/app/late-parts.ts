import type { LockScreen } from '../../core/session/lock-screen.ts'
import type { AppModel } from './app-model.ts'
import { createHandoverModel } from '../session/handover-model.ts'
import { createJournalChoicesModel } from '../diary/journal-choices-model.ts'
import { createJournalModel } from '../diary/journal-model.ts'
import { createLockScreenModel } from '../session/lock-screen-model.ts'
import { createProgrammeModel } from '../programme/programme-model.ts'

/**
 * What goes on beside the screens and need not be there for the first of them: the card on the lock screen, the handing
 * over to another window, the programme's count of nights, and the newest nights of the journal, which then opens at
 * once. Every word has to be fetched before.
 */
export function openLateParts(app: AppModel, lockScreen: LockScreen): void {
  app.part((ports, player) => createLockScreenModel(lockScreen, ports, player))
  app.part(createHandoverModel)
  app.part(createProgrammeModel)
  app.part(createJournalChoicesModel)
  void app.part(createJournalModel).glance()
}
