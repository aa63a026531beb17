import type { ReadonlySignal } from '@preact/signals-core'
import { computed, signal } from '@preact/signals-core'
import { isRecord } from '../../core/base/parse.ts'
import { type Recipe, wholeRecipe } from '../../core/recipe/recipe.ts'
import type { TuningPoint } from '../../core/recipe/tuning-score.ts'
import type { StageChange } from '../../core/recipe/stages/parts.ts'
import { type History, record, redo, startHistory, undo } from '../base/history.ts'
import type { TonightModel } from './tonight-model.ts'

/** Editing the stages of tonight's recipe. */
export interface StagesModel {
  readonly canUndo: ReadonlySignal<boolean>
  readonly canRedo: ReadonlySignal<boolean>
  /**
   * Changes the stages. What is changed elsewhere in between can't be undone here, nor what was before it.
   * @param by the control that does it: its changes in a row are undone as one
   * @param heard the stage that a listener is to hear
   */
  change(change: StageChange, by: string, heard?: TuningPoint): void
  /** @returns whether there was anything to undo */
  undo(): boolean
  /** @returns whether there was anything to redo */
  redo(): boolean
}

/** All that editing stages can change. */
type Snapshot = Required<StageChange>

/** @param set changes fields of tonight's recipe */
export function createStagesModel(
  { recipe }: Pick<TonightModel, 'recipe'>,
  set: (change: Partial<Recipe>, heard?: TuningPoint) => void
): StagesModel {
  const stored = signal(startHistory(snapshotOf(recipe.peek())))
  const history = computed(() => {
    const now = snapshotOf(recipe.value)
    return same(stored.value.present, now) ? stored.value : startHistory(now)
  })

  function take(next: Partial<Snapshot>, heard?: TuningPoint): void {
    const now: Readonly<Record<string, unknown>> = snapshotOf(recipe.peek())
    // A field that stays is not to be heard as another sound.
    const changed = Object.entries(next).filter(([name, value]) => !same(value, now[name]))
    if (changed.length === 0) return
    // Where a stage gets too short for it, the curve shows that: it needs no word.
    const { ramp } = { ...recipe.peek(), ...next }
    set({ ...Object.fromEntries(changed), ramp }, heard)
  }

  function go(step: (history: History<Snapshot>) => History<Snapshot>): boolean {
    const before = history.peek()
    const next = step(before)
    if (next === before) return false
    take(next.present)
    stored.value = next
    return true
  }

  return {
    canUndo: computed(() => history.value.past.length > 0),
    canRedo: computed(() => history.value.future.length > 0),
    change(change, by, heard) {
      const before = history.peek()
      take(change, heard)
      const next = snapshotOf(recipe.peek())
      if (!same(next, before.present)) stored.value = record(before, next, by)
    },
    undo: () => go(undo),
    redo: () => go(redo)
  }
}

function snapshotOf(recipe: Recipe): Snapshot {
  const { from, to, ramp, bed, layers, minutes, firstMinutes, stages } = wholeRecipe(recipe)
  return { from, to, ramp, bed, layers, minutes, firstMinutes, stages }
}

/** Whatever the order of their fields: a stored recipe may come back with another. */
function same(one: unknown, other: unknown): boolean {
  return sorted(one) === sorted(other)
}

function sorted(value: unknown): string {
  return JSON.stringify(value, (_name, each: unknown) =>
    isRecord(each)
      ? Object.fromEntries(Object.entries(each).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : each
  )
}
