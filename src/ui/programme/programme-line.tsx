import type { AppModel } from '../../state/app/app-model.ts'
import type { PlannedNight, ProgrammeModel } from '../../state/programme/programme-model.ts'
import { createProgrammeModel } from '../../state/programme/programme-model.ts'
import { allWords } from '../../state/base/words.ts'
import { lineWords } from './night-words.ts'
import './programme-line.css'

/** Start's role in the programme, and the other choice beside it. */
export function ProgrammeLine({ model }: { readonly model: AppModel }) {
  const programme = model.part(createProgrammeModel)
  const words = allWords().programme
  const night = programme.planned.value
  if (night) return <Due programme={programme} night={night} />
  const news = {
    away: words.waiting,
    done: words.done,
    night: undefined,
    left: undefined,
    finished: undefined
  }[programme.tonight.value?.kind ?? 'left']
  return news ? (
    <a class="programme-line" href="#/programme">
      {news}
    </a>
  ) : (
    <></>
  )
}

interface DueProps {
  readonly programme: ProgrammeModel
  readonly night: PlannedNight
}

function Due({ programme, night }: DueProps) {
  const words = allWords().programme
  if (!night.prepared)
    return (
      <>
        <p class="programme-line">{words.ownTonight(night.mark.night)}</p>
        <button class="text-button" type="button" onClick={programme.prepare}>
          {words.useNight(night.mark.night)}
        </button>
      </>
    )
  return (
    <>
      <a class="programme-line" href="#/programme" data-ready="true">
        {lineWords(night)}
      </a>
      {/* The last night's sound is the listener's own. */}
      {(night.night.mode !== 'free' || night.mark.silent) && (
        <button class="text-button quiet" type="button" onClick={() => void programme.useOwn()}>
          {`${words.useOwn} (${words.notCounted})`}
        </button>
      )}
    </>
  )
}
