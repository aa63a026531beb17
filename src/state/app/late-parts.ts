import type { BackGuard } from '../../core/app/back-guard.ts'
import type { LockScreen } from '../../core/session/lock-screen.ts'
import type { AppModel } from './app-model.ts'
import { createBackModel } from './back-model.ts'
import { createAgainModel } from '../session/again-model.ts'
import { createHandoverModel } from '../session/handover-model.ts'
import { createJournalChoicesModel } from '../diary/journal-choices-model.ts'
import { createJournalModel } from '../diary/journal-model.ts'
import { createLockScreenModel } from '../session/lock-screen-model.ts'
import { ownSoundsPart } from '../files/own-sounds-model.ts'
import { soundNamePart } from '../files/sound-name.ts'
import { createProgrammeModel } from '../programme/programme-model.ts'
import { createBreathModel } from '../tips/breath-model.ts'

/**
 * Starts what runs beside the screens and can load after the first: the sound for going back to sleep, the card on the
 * lock screen, the handover to another window, what Back does, the programme's count of nights, the name of tonight's
 * sound and of the listener's own, and the newest nights of the journal, which then opens at once.
 * Every word must be loaded before.
 */
export function openLateParts(app: AppModel, lockScreen: LockScreen, guard: BackGuard): void {
  const again = app.part(createAgainModel)
  app.part((ports, player) => createLockScreenModel(lockScreen, ports, player, again))
  app.part(createHandoverModel)
  app.part((_ports, player) => createBackModel(guard, player, app.part(createBreathModel)))
  app.part(createProgrammeModel)
  app.part(soundNamePart)
  app.part(ownSoundsPart)
  app.part(createJournalChoicesModel)
  void app.part(createJournalModel).glance()
}
