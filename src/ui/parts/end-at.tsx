import type { TargetedEvent } from 'preact'
import { allWords } from '../../state/words.ts'
import { parseClockTime } from '../../core/clock-time.ts'
import type { TuneModel } from '../../state/tune-model.ts'
import './end-at.css'

/** The end of the night by the clock instead of by its length. */
export function EndAt({ tune }: { readonly tune: TuneModel }) {
  function change(event: TargetedEvent<HTMLInputElement>): void {
    const time = parseClockTime(event.currentTarget.value)
    // While only half of a time is typed there is none.
    if (time) tune.endAt(time)
  }

  return (
    <label class="end-at">
      <span>{allWords().playing.endAt}</span>
      <input type="time" onChange={change} />
    </label>
  )
}
