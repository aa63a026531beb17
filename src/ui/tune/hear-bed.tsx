import type { BedChoice } from '../../core/score/kinds.ts'
import { bedText } from '../../state/base/bed-text.ts'
import { allWords } from '../../state/base/words.ts'
import { HEARD_FOR } from '../../state/session/brief-hearing.ts'
import type { TuneModel } from '../../state/session/tune-model.ts'
import './bed-choice.css'

interface HearBedProps {
  readonly tune: TuneModel
  readonly bed: BedChoice
}

/** Plays some seconds of a background by itself. */
export function HearBed({ tune, bed }: HearBedProps) {
  const { recipe, sounds } = allWords()
  const heard = tune.hearing.value === bed
  const name = bedText(bed)
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
