import type { TargetedInputEvent, TargetedKeyboardEvent } from 'preact'
import { useSignal } from '@preact/signals'
import { useId } from 'preact/hooks'
import { allWords } from '../../state/base/words.ts'
import type { NumberField, Recipe } from '../../core/recipe/recipe.ts'
import { recipeSlider } from '../../core/recipe/recipe-slider.ts'
import type { TonightModel } from '../../state/recipe/tonight-model.ts'
import { signedText } from './signed-text.ts'
import './recipe-slider.css'

interface RecipeSliderProps {
  readonly tonight: TonightModel
  readonly field: NumberField
  set(change: Partial<Recipe>): void
}

/** The direction of a key: up is more, and so is forward in the writing direction. */
function directionOf(key: string): 1 | -1 | undefined {
  const onward = allWords().direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight'
  if (key === 'ArrowUp' || key === onward) return 1
  return ['ArrowDown', 'ArrowLeft', 'ArrowRight'].includes(key) ? -1 : undefined
}

/**
 * One number of tonight's recipe: its name, its value in words, a slider, and a button either way. It shows the value
 * used, and where another was requested, a note.
 */
export function RecipeSlider({ tonight, field, set }: RecipeSliderProps) {
  const id = useId()
  const { recipe } = tonight.used.value
  const asked = tonight.recipe.value[field]
  const control = recipeSlider(recipe, field)
  const name = allWords().recipe.fields[field]
  const value = allWords().recipe.value(recipe[field], control.unit)
  /** Screen readers say by themselves what the slider does, but not what the buttons beside it do. */
  const stepped = useSignal(false)

  function change(next: number): void {
    stepped.value = false
    set({ [field]: next })
  }

  function step(direction: 1 | -1): void {
    change(control.step(direction))
    stepped.value = true
  }

  function drag(event: TargetedInputEvent<HTMLInputElement>): void {
    change(control.at(event.currentTarget.valueAsNumber))
  }

  /** The arrow keys step through the values; the slider's native steps are too fine. */
  function press(event: TargetedKeyboardEvent<HTMLInputElement>): void {
    const direction = directionOf(event.key)
    if (!direction) return
    event.preventDefault()
    change(control.step(direction))
  }

  return (
    <div class="recipe-slider">
      <div>
        <label for={id}>{name}</label>
        <output for={id} aria-live="off">
          {signedText(value)}
        </output>
        <p class="unseen" role="status">
          {stepped.value && value}
        </p>
      </div>
      <button
        type="button"
        data-repeats
        aria-label={allWords().tune.less(name)}
        disabled={recipe[field] <= control.low}
        onClick={() => step(-1)}
      >
        −
      </button>
      <input
        id={id}
        type="range"
        min="0"
        max="1"
        step="any"
        value={control.position}
        aria-valuetext={value}
        style={{ '--filled': String(control.position) }}
        onInput={drag}
        onKeyDown={press}
      />
      <button
        type="button"
        data-repeats
        aria-label={allWords().tune.more(name)}
        disabled={recipe[field] >= control.high}
        onClick={() => step(1)}
      >
        +
      </button>
      {asked !== recipe[field] && (
        <p class="quiet">{allWords().tune.noRoom(allWords().recipe.value(asked, control.unit))}</p>
      )}
    </div>
  )
}
