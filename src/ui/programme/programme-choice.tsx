import type { AppModel } from '../../state/app/app-model.ts'
import { createProgrammeModel } from '../../state/programme/programme-model.ts'
import { allWords } from '../../state/base/words.ts'
import { lineWords } from './night-words.ts'
import './programme-choice.css'

/** What Start plays while a night is due: that night, or a sound of the listener's own. Otherwise the programme's news. */
export function ProgrammeChoice({ model }: { readonly model: AppModel }) {
  const programme = model.part(createProgrammeModel)
  const words = allWords().programme
  const planned = programme.planned.value
  if (!planned) {
    const kind = programme.tonight.value?.kind
    const news = kind === 'away' ? words.waiting : kind === 'done' && words.done
    return news ? <Line says={news} /> : <></>
  }
  const { night, mark, prepared } = planned
  // The last night's sound is the listener's own: there is nothing to choose.
  if (prepared && night.mode === 'free' && !mark.silent) return <Line says={lineWords(planned)} />
  return (
    <fieldset class="programme-choice">
      <legend class="unseen">{words.onStart}</legend>
      <Choice says={words.night(mark.night)} chosen={prepared} choose={programme.prepare} />
      <Choice
        says={words.ownStart}
        note={words.notCounted}
        chosen={!prepared}
        choose={() => void programme.useOwn()}
      />
    </fieldset>
  )
}

function Line({ says }: { readonly says: string }) {
  return (
    <a class="programme-line" href="#/programme">
      {says}
    </a>
  )
}

interface ChoiceProps {
  readonly says: string
  readonly note?: string
  readonly chosen: boolean
  choose(): void
}

function Choice({ says, note, chosen, choose }: ChoiceProps) {
  return (
    <label class="drawn-radio">
      <input type="radio" name="on-start" checked={chosen} onChange={choose} />
      <span>
        {says} {note && <small>{note}</small>}
      </span>
    </label>
  )
}
