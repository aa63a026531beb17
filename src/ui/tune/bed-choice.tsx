import { useId } from 'preact/hooks'
import { BED_CHOICES } from '../../core/score/kinds.ts'
import { type BedChange, withBed } from '../../core/recipe/layers.ts'
import { allWords } from '../../state/base/words.ts'
import type { TuneModel } from '../../state/session/tune-model.ts'
import { HearBed } from './hear-bed.tsx'
import './bed-choice.css'

interface BedChoiceProps {
  readonly tune: TuneModel
  readonly background: BedChange
  /** What no choice of a background is called. */
  readonly none?: string
  set(change: BedChange): void
}

/** The backgrounds: a tap on a name takes it, the button beside it plays some seconds of it. */
export function BedChoice({ tune, background, none, set }: BedChoiceProps) {
  const id = useId()
  const { beds, fields } = allWords().recipe
  return (
    <fieldset class="bed-choice">
      <legend>{fields.bed}</legend>
      {BED_CHOICES.map(bed => (
        <div key={bed} class="bed-row" data-chosen={bed === background.bed}>
          <label class="drawn-radio">
            <input
              type="radio"
              name={id}
              value={bed}
              checked={bed === background.bed}
              onChange={() => set(withBed(background, bed))}
            />
            <span>{bed === 'none' ? (none ?? beds[bed]) : beds[bed]}</span>
          </label>
          {tune.canListen.value && !(none && bed === 'none') && <HearBed tune={tune} bed={bed} />}
        </div>
      ))}
    </fieldset>
  )
}
