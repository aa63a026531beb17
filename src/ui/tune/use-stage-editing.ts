import type { ReadonlySignal, Signal } from '@preact/signals'
import { useSignal } from '@preact/signals'
import { useMemo, useRef } from 'preact/hooks'
import { addStage, canPart, longestStage, removeStage } from '../../core/recipe/stages/editing.ts'
import { type StageChange, endOf, readParts } from '../../core/recipe/stages/parts.ts'
import { MOST_STAGES } from '../../core/recipe/composition.ts'
import type { Recipe } from '../../core/recipe/recipe.ts'
import type { AppModel } from '../../state/app/app-model.ts'
import { type StagesModel, createStagesModel } from '../../state/recipe/stages-model.ts'
import { tunePart } from '../../state/session/tune-model.ts'
import { allWords } from '../../state/base/words.ts'

/** What the curve and the list of a night's stages edit it by. */
export interface StageEditing {
  /** Tonight's recipe as asked for, at the moment. */
  asked(): Recipe
  /** The same as it is played. */
  readonly recipe: Recipe
  /**
   * @param by the control that does it: its changes in a row are undone as one
   * @param place the stage that is touched
   */
  edit(change: StageChange, by: string, place: number): void
  /** @param focus the `data-stage-part` that has the focus then */
  remove(place: number, focus: string): void
}

/** All of the editor but its drawing. */
export interface StageEditor extends StageEditing {
  readonly stages: StagesModel
  /** The stage that was touched last. */
  readonly chosen: Signal<number>
  /** The stage whose numbers are in sight. */
  readonly open: Signal<number | undefined>
  /** What a screen reader says of the last change. */
  readonly said: ReadonlySignal<string>
  /** The `data-stage-part` to have the focus once it is drawn. */
  readonly wanted: { current: string | undefined }
  /** @param focus where the focus goes then, by the stage's place; missing: nowhere */
  add(minutes: number, focus?: (place: number) => string): void
  /** Adds one in the middle of the stage that is open, or of the longest. */
  addOne(): void
  undo(): void
  redo(): void
}

/** Editing the stages of tonight's recipe, for as long as the editor is open. */
export function useStageEditing(model: AppModel): StageEditor {
  const { tonight } = model
  const tune = model.part(tunePart)
  const stages = useMemo(() => createStagesModel(tonight, tune.set), [tonight, tune])
  const wanted = useRef<string | undefined>(undefined)
  const chosen = useSignal(0)
  const open = useSignal<number | undefined>(undefined)
  const said = useSignal('')
  const asked = (): Recipe => tonight.recipe.peek()

  /** The same words a second time would not be said again. */
  function say(text: string): void {
    said.value = said.peek() === text ? `${text}\u00a0` : text
  }

  function edit(change: StageChange, by: string, place: number): void {
    chosen.value = place
    said.value = ''
    stages.change(change, by, place === 0 ? ('from' in change ? 'from' : 'to') : place)
  }

  function add(minutes: number, focus?: (place: number) => string): void {
    const words = allWords().tune.stages
    const parts = readParts(asked())
    const place = parts.findLastIndex(({ start }) => start <= minutes)
    if (!canPart(asked(), place)) return say(parts.length < MOST_STAGES ? words.noRoom : words.full)
    edit(addStage(asked(), minutes), `add ${parts.length}`, place + 1)
    if (open.peek() !== undefined) open.value = place + 1
    wanted.current = focus?.(place + 1)
    say(words.added(place + 2, readParts(asked())[place + 1]?.start ?? 0))
  }

  function addOne(): void {
    const parts = readParts(asked())
    const place = open.peek() ?? longestStage(asked())
    add(((parts[place]?.start ?? 0) + endOf(asked().minutes, parts, place)) / 2)
  }

  function remove(place: number, focus: string): void {
    const change = removeStage(asked(), place)
    if (Object.keys(change).length === 0) return
    edit(change, `remove ${readParts(asked()).length}`, Math.max(0, place - 1))
    open.value = undefined
    wanted.current = focus
    say(allWords().tune.stages.removed(place + 1))
  }

  function tellNight(how: 'undone' | 'redone'): void {
    const words = allWords().tune.stages
    const count = readParts(asked()).length
    chosen.value = Math.min(chosen.peek(), count - 1)
    if ((open.peek() ?? 0) >= count) open.value = undefined
    say(words[how](words.count(count)))
  }

  return {
    asked,
    recipe: tonight.used.value.recipe,
    edit,
    remove,
    stages,
    chosen,
    open,
    said,
    wanted,
    add,
    addOne,
    undo: () => void (stages.undo() && tellNight('undone')),
    redo: () => void (stages.redo() && tellNight('redone'))
  }
}
