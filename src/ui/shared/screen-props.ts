import type { AppModel } from '../../state/app/app-model.ts'

/** The props of every screen. */
export interface ScreenProps {
  readonly model: AppModel
  /** Opens the list of single-key shortcuts. */
  showShortcuts(): void
}
