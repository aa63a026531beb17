import { useId } from 'preact/hooks'
import { type BedChoice as Bed, BED_CHOICES } from '../../core/score/kinds.ts'
import { type BedChange, withBed } from '../../core/recipe/layers.ts'
import type { AppModel } from '../../state/app/app-model.ts'
import { bedText } from '../../state/base/bed-text.ts'
import { allWords } from '../../state/base/words.ts'
import { ownSoundsPart } from '../../state/files/own-sounds-model.ts'
import type { TuneModel } from '../../state/session/tune-model.ts'
import { HearBed } from './hear-bed.tsx'
import './bed-choice.css'

interface BedChoiceProps {
  readonly tune: TuneModel
  readonly model: AppModel
  readonly background: BedChange
  /** What no choice of a background is called. */
  readonly none?: string
  set(change: BedChange): void
}

/** The backgrounds: a tap on a name takes it, the button beside it plays some seconds of it. */
export function BedChoice({ tune, model, background, none, set }: BedChoiceProps) {
  const id = useId()
  const { fields } = allWords().recipe
  const here = model.part(ownSoundsPart).sounds.value?.map(sound => sound.bed) ?? []
  // One that is missing can still be seen to be chosen.
  const beds = [...new Set<Bed>([...BED_CHOICES, ...here, background.bed])]
  return (
    <fieldset class="bed-choice">
      <legend>{fields.bed}</legend>
      {beds.map(bed => (
        <div key={bed} class="bed-row" data-chosen={bed === background.bed}>
          <label class="drawn-radio">
            <input
              type="radio"
              name={id}
              value={bed}
              checked={bed === background.bed}
              onChange={() => set(withBed(background, bed))}
            />
            <span>{bed === 'none' ? (none ?? bedText(bed)) : bedText(bed)}</span>
          </label>
          {tune.canListen.value && !(none && bed === 'none') && <HearBed tune={tune} bed={bed} />}
        </div>
      ))}
    </fieldset>
  )
}
