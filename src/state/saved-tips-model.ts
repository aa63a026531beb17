import type { ReadonlySignal } from '@preact/signals-core'
import { signal } from '@preact/signals-core'
import type { KeyValueStore } from '../core/ports.ts'
import type { PartMaker } from './app-model.ts'

/** The tips put aside in the night, to be read by day. */
export interface SavedTipsModel {
  /** Ids, the latest last; none before what was stored has arrived. */
  readonly saved: ReadonlySignal<readonly string[]>
  /** Puts a tip aside, or takes it back. */
  toggle(id: string): void
}

/** The saved tips, as a part of the app. */
export const savedTipsPart: PartMaker<SavedTipsModel> = ({ storage }) =>
  createSavedTipsModel(storage.values)

export function createSavedTipsModel(values: KeyValueStore): SavedTipsModel {
  const saved = signal<readonly string[]>([])
  const loaded = values.get('tips-saved').then(stored => {
    saved.value = Array.isArray(stored) ? stored.filter(id => typeof id === 'string') : []
  })

  /** What is stored comes first: nothing saved before is lost to a quick hand. */
  async function toggle(id: string): Promise<void> {
    await loaded
    const others = saved.peek().filter(each => each !== id)
    saved.value = others.length < saved.peek().length ? others : [...others, id]
    void values.set('tips-saved', saved.peek())
  }

  return { saved, toggle: id => void toggle(id) }
}
