import { type Undo, undoAll } from '../../core/base/listeners.ts'
import { type ReadonlySignal, computed, effect } from '@preact/signals-core'
import { finite, isRecord, textList } from '../../core/base/parse.ts'
import type { EpochMilliseconds } from '../../core/base/units.ts'
import type { Ports } from '../../core/ports.ts'
import type { PartMaker, Surroundings } from '../session/part-maker.ts'
import type { PlayerModel } from '../session/player-model.ts'
import { type ValueStorage, createStoredValue } from '../base/stored-value.ts'

/** The tips saved in the night, to be read by day. */
export interface SavedTipsModel {
  /** Ids, the latest last; none before they have loaded. */
  readonly saved: ReadonlySignal<readonly string[]>
  /** Ids of those saved while a session played and not opened since; none before the night is over. */
  readonly toRead: ReadonlySignal<readonly string[]>
  /** Saves a tip, or removes it. */
  toggle(id: string): void
  /** Offers none of them any longer; they stay saved. */
  putAway(): void
  dispose: Undo
}

interface ToRead {
  readonly ids: readonly string[]
  /** When the last was saved. */
  readonly at: EpochMilliseconds
}

/** How long after the last was saved they are offered: until then it is still night. */
const NIGHT: EpochMilliseconds = 4 * 3_600_000

/** The saved tips, as a part of the app. */
export const savedTipsPart: PartMaker<SavedTipsModel> = createSavedTipsModel

export function createSavedTipsModel(
  { clock, storage }: Pick<Ports, 'clock'> & { readonly storage: ValueStorage },
  { open }: Pick<PlayerModel, 'open'>,
  { route, now }: Pick<Surroundings, 'route' | 'now'>
): SavedTipsModel {
  const { value: saved, change, dispose } = createStoredValue(storage, 'tips-saved', textList)
  const night = createStoredValue(storage, 'tips-saved-at', parseToRead)

  function changeToRead(next: (before: ToRead) => ToRead): void {
    void night.change(next(night.value.peek()), stored => next(parseToRead(stored)))
  }

  function without(read: (id: string) => boolean): void {
    if (night.value.peek().ids.some(read))
      changeToRead(({ ids, at }) => ({ ids: ids.filter(id => !read(id)), at }))
  }

  return {
    saved,
    toRead: computed(() => {
      const { ids, at } = night.value.value
      return now.value - at < NIGHT ? [] : ids.filter(id => saved.value.includes(id))
    }),
    toggle(id) {
      // The listener's intent follows from what they see, whatever another window has done meanwhile.
      const aside = !saved.peek().includes(id)
      const toggled = (ids: readonly string[]): readonly string[] => {
        const others = ids.filter(each => each !== id)
        return aside ? [...others, id] : others
      }
      void change(toggled(saved.peek()), stored => toggled(textList(stored)))
      if (aside && open.peek()) changeToRead(({ ids }) => ({ ids: [...ids, id], at: clock.now() }))
      else without(each => each === id)
    },
    putAway: () => without(() => true),
    dispose: undoAll([
      dispose,
      night.dispose,
      // In the list they are in sight, first of all.
      effect(() => {
        const at = route.value
        if (at.screen === 'tips' && !open.value && night.value.value.ids.length > 0)
          without(id => at.page === '' || at.page === id)
      })
    ])
  }
}

function parseToRead(stored: unknown): ToRead {
  return isRecord(stored)
    ? { ids: textList(stored['ids']), at: finite(stored['at'], 0) ?? 0 }
    : { ids: [], at: 0 }
}
