import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'
import { readParts } from '../../core/recipe/stages/parts.ts'
import { stageTimes } from '../../core/recipe/stage-times.ts'
import type { AppModel } from '../../state/app/app-model.ts'
import { tunePart } from '../../state/session/tune-model.ts'
import { allWords } from '../../state/base/words.ts'
import { StageCard } from './stage-card.tsx'
import { StageCurve } from './stage-curve.tsx'
import { type StageEditor as Editor, useStageEditing } from './use-stage-editing.ts'

/** The night in stages: its curve to take hold of, and the same as a list. */
export function StageEditor({ model }: { readonly model: AppModel }) {
  const editor = useStageEditing(model)
  const root = useRef<HTMLDivElement>(null)
  const { wanted, chosen, said } = editor
  useUndoKeys(editor)

  useLayoutEffect(() => {
    if (wanted.current === undefined) return
    root.current?.querySelector<HTMLElement>(`[data-stage-part="${wanted.current}"]`)?.focus()
    wanted.current = undefined
  })

  return (
    <div ref={root} class="stage-editor">
      <StageCurve
        {...editor}
        score={model.tonight.score.value}
        startsAt={model.part(tunePart).canListen.value ? model.now.value : undefined}
        chosen={chosen}
      />
      <p class="unseen" role="status">
        {said}
      </p>
      <Cards model={model} editor={editor} />
      <Buttons {...editor} />
    </div>
  )
}

function Cards({ model, editor }: { readonly model: AppModel; readonly editor: Editor }) {
  const { recipe, chosen, open } = editor
  const count = readParts(model.tonight.recipe.value).length
  const played = stageTimes(recipe).length

  function toggle(place: number): void {
    open.value = open.peek() === place ? undefined : place
    chosen.value = place
  }

  return (
    <ol class="stage-list">
      {Array.from({ length: count }, (_, place) => (
        <StageCard
          key={place}
          {...editor}
          model={model}
          place={place}
          only={count === 1}
          played={place < played}
          chosen={count > 1 && place === chosen.value}
          open={place === open.value}
          toggle={() => toggle(place)}
        />
      ))}
    </ol>
  )
}

function Buttons({ stages, undo, redo, addOne }: Editor) {
  const words = allWords().tune.stages
  const buttons = [
    { name: words.undo, able: stages.canUndo.value, press: undo },
    { name: words.redo, able: stages.canRedo.value, press: redo },
    { name: words.add, able: true, press: addOne }
  ]
  return (
    <div class="stage-buttons">
      {buttons.map(({ name, able, press }) => (
        // It keeps the focus where there is nothing more to undo.
        <button
          key={name}
          class="pill"
          type="button"
          data-repeats
          aria-disabled={!able}
          onClick={press}
        >
          {name}
        </button>
      ))}
    </div>
  )
}

/** Ctrl+Z, and Ctrl+Shift+Z or Ctrl+Y, wherever the focus is; what is typed is undone by its own field. */
function useUndoKeys({ undo, redo }: Editor): void {
  useEffect(() => {
    function press(event: KeyboardEvent): void {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return
      const key = event.key.toLowerCase()
      const types = event.target instanceof HTMLInputElement && event.target.type === 'text'
      if (types || (key !== 'z' && key !== 'y')) return
      event.preventDefault()
      if (key === 'y' || event.shiftKey) redo()
      else undo()
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  })
}
