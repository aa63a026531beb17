import type { Undo } from '../../core/base/listeners.ts'
import type { ReadonlySignal } from '@preact/signals-core'
import { textList } from '../../core/base/parse.ts'
import type { PartMaker } from '../session/part-maker.ts'
import { type ValueStorage, createStoredValue } from '../base/stored-value.ts'

/** The tips saved in the night, to be read by day. */
export interface SavedTipsModel {
  /** Ids, the latest last; none before they have loaded. */
  readonly saved: ReadonlySignal<readonly string[]>
  /** Saves a tip, or removes it. */
  toggle(id: string): void
  dispose: Undo
}

/** The saved tips, as a part of the app. */
export const savedTipsPart: PartMaker<SavedTipsModel> = ({ storage }) =>
  createSavedTipsModel(storage)

export function createSavedTipsModel(storage: ValueStorage): SavedTipsModel {
  const { value: saved, change, dispose } = createStoredValue(storage, 'tips-saved', textList)
  return {
    saved,
    toggle(id) {
      // The listener's intent follows from what they see, whatever another window has done meanwhile.
      const aside = !saved.peek().includes(id)
      const toggled = (ids: readonly string[]): readonly string[] => {
        const others = ids.filter(each => each !== id)
        return aside ? [...others, id] : others
      }
      void change(toggled(saved.peek()), stored => toggled(textList(stored)))
    },
    dispose
  }
}
