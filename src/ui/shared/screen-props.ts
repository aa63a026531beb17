import type { AppModel } from '../../state/app/app-model.ts'

/** What every screen is given. */
export interface ScreenProps {
  readonly model: AppModel
  /** Opens the list of single-key shortcuts. */
  showShortcuts(): void
}
