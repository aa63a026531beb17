import type { TargetedInputEvent, TargetedKeyboardEvent } from 'preact'
import { useSignal } from '@preact/signals'
import { useId } from 'preact/hooks'
import { allWords } from '../../state/base/words.ts'
import type { RecipeSlider } from '../../core/recipe/recipe-slider.ts'
import { signedText } from './signed-text.ts'
import './recipe-slider.css'

interface SteppedSliderProps {
  readonly name: string
  readonly value: number
  readonly control: RecipeSlider
  /** Requested where another value is used, which a note then says. */
  readonly asked?: number
  change(next: number): void
}

/** The direction of a key: up is more, and so is forward in the writing direction. */
function directionOf(key: string): 1 | -1 | undefined {
  const onward = allWords().direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight'
  if (key === 'ArrowUp' || key === onward) return 1
  return ['ArrowDown', 'ArrowLeft', 'ArrowRight'].includes(key) ? -1 : undefined
}

/** A number: its name, its value in words, a slider, and a button either way. */
export function SteppedSlider({ name, value, control, asked, change }: SteppedSliderProps) {
  const id = useId()
  const words = allWords()
  const text = words.recipe.value(value, control.unit)
  /** Screen readers say by themselves what the slider does, but not what the buttons beside it do. */
  const stepped = useSignal(false)

  function move(next: number): void {
    stepped.value = false
    change(next)
  }

  function step(direction: 1 | -1): void {
    move(control.step(direction))
    stepped.value = true
  }

  function drag(event: TargetedInputEvent<HTMLInputElement>): void {
    move(control.at(event.currentTarget.valueAsNumber))
  }

  /** The arrow keys step through the values; the slider's native steps are too fine. */
  function press(event: TargetedKeyboardEvent<HTMLInputElement>): void {
    const direction = directionOf(event.key)
    if (!direction) return
    event.preventDefault()
    move(control.step(direction))
  }

  return (
    <div class="recipe-slider">
      <div>
        <label for={id}>{name}</label>
        <output for={id} aria-live="off">
          {signedText(text)}
        </output>
        <p class="unseen" role="status">
          {stepped.value && text}
        </p>
      </div>
      <button
        type="button"
        data-repeats
        aria-label={words.tune.less(name)}
        disabled={value <= control.low}
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
        aria-valuetext={text}
        style={{ '--filled': String(control.position) }}
        onInput={drag}
        onKeyDown={press}
      />
      <button
        type="button"
        data-repeats
        aria-label={words.tune.more(name)}
        disabled={value >= control.high}
        onClick={() => step(1)}
      >
        +
      </button>
      {asked !== undefined && asked !== value && (
        <p class="quiet">{words.tune.noRoom(words.recipe.value(asked, control.unit))}</p>
      )}
    </div>
  )
}
