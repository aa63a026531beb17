import type { AppModel } from '../../state/app-model.ts'
import { createProgrammeModel } from '../../state/programme-model.ts'
import { allWords } from '../../state/words.ts'
import { lineWords } from '../night-words.ts'
import './programme-line.css'

/** Tonight's night of the programme on the first screen: a tap makes it ready, Start plays it. */
export function ProgrammeLine({ model }: { readonly model: AppModel }) {
  const { planned, tonight, prepare } = model.part(createProgrammeModel)
  const words = allWords().programme
  const night = planned.value
  if (night?.prepared)
    return (
      <a class="programme-line" href="#/programme" data-ready="true">
        {lineWords(night)}
      </a>
    )
  // The last night asks for a choice, and so does a course that was left alone for long.
  if (night?.night.mode === 'free' && !night.mark.silent)
    return (
      <a class="programme-line" href="#/programme">
        {lineWords(night)}
      </a>
    )
  if (night)
    return (
      <button class="programme-line" type="button" onClick={prepare}>
        <span class="unseen">{words.prepare}: </span>
        {lineWords(night)}
      </button>
    )
  if (tonight.value?.kind !== 'away') return <></>
  return (
    <a class="programme-line" href="#/programme">
      {words.waiting}
    </a>
  )
}
