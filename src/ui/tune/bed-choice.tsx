import { useId } from 'preact/hooks'
import type { BedChoice as Bed } from '../../core/score/kinds.ts'
import { BED_CHOICES } from '../../core/score/kinds.ts'
import { allWords } from '../../state/base/words.ts'
import { HEARD_FOR } from '../../state/session/brief-hearing.ts'
import type { TuneModel } from '../../state/session/tune-model.ts'
import './bed-choice.css'

interface BedChoiceProps {
  readonly tune: TuneModel
  readonly chosen: Bed
}

/** The backgrounds: a tap on a name takes it, the button beside it plays some seconds of it. */
export function BedChoice({ tune, chosen }: BedChoiceProps) {
  const id = useId()
  const { beds, fields } = allWords().recipe
  return (
    <fieldset class="bed-choice">
      <legend>{fields.bed}</legend>
      {BED_CHOICES.map(bed => (
        <div key={bed} class="bed-row" data-chosen={bed === chosen}>
          <label class="drawn-radio">
            <input
              type="radio"
              name={id}
              value={bed}
              checked={bed === chosen}
              onChange={() => tune.set({ bed })}
            />
            <span>{beds[bed]}</span>
          </label>
          {tune.canListen.value && <Hear tune={tune} bed={bed} />}
        </div>
      ))}
    </fieldset>
  )
}

function Hear({ tune, bed }: { readonly tune: TuneModel; readonly bed: Bed }) {
  const { recipe, sounds } = allWords()
  const heard = tune.hearing.value === bed
  const name = recipe.beds[bed]
  return (
    <button
      class="bed-hear"
      type="button"
      aria-label={
        heard ? sounds.stopNamed(name) : sounds.hearNamed(name, recipe.seconds(HEARD_FOR))
      }
      data-heard={heard}
      // Pressed again at once, it stops.
      data-repeats
      onClick={() => tune.hear(bed)}
    >
      {heard ? '◼' : '▷'}
    </button>
  )
}
