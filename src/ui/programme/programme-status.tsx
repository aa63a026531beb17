import type { AppModel } from '../../state/app/app-model.ts'
import type { PlannedNight, ProgrammeModel } from '../../state/programme/programme-model.ts'
import { allWords } from '../../state/base/words.ts'
import { isPlaying, nextOf } from './course-facts.ts'

interface StatusProps {
  readonly model: AppModel
  readonly programme: ProgrammeModel
}

/** Where the listener is in the programme, in a line. Nothing where tonight's night simply comes next. */
export function ProgrammeStatus({ model, programme }: StatusProps) {
  const words = allWords().programme
  const tonight = programme.tonight.value
  const planned = programme.planned.value
  if (!tonight)
    return (
      <>
        <p>{words.intro}</p>
        <p class="quiet">{words.untested}</p>
      </>
    )
  return (
    <>
      <Skipped programme={programme} />
      {tonight.kind === 'night' && planned && (
        <Due model={model} programme={programme} planned={planned} />
      )}
      {tonight.kind === 'done' && (
        <p>
          {words.done} {tonight.next && words.nextTime(tonight.next)}
        </p>
      )}
      {tonight.kind === 'away' && <p>{words.away}</p>}
      {tonight.kind === 'left' && <p>{words.left}</p>}
      {tonight.kind === 'finished' && <p>{words.finished}</p>}
    </>
  )
}

/** A night that was skipped this evening can come back. */
function Skipped({ programme }: { readonly programme: ProgrammeModel }) {
  const night = programme.skipped.value
  const words = allWords()
  return (
    <div role="status">
      {night !== undefined && (
        <p class="course-ways">
          {words.programme.skipped(night)}
          <button class="text-button" type="button" onClick={() => void programme.undoSkip()}>
            {words.journal.undo}
          </button>
        </p>
      )}
    </div>
  )
}

interface DueProps extends StatusProps {
  readonly planned: PlannedNight
}

/** What is not as usual about tonight's night. */
function Due({ model, programme, planned: { night, mark, prepared } }: DueProps) {
  const words = allWords().programme
  const tonight = programme.tonight.value
  const next = nextOf(programme.course.value)
  if (isPlaying(model, night.night)) return <p role="status">{words.playing(night.night)}</p>
  if (tonight?.kind !== 'night') return <></>
  const elsewhere = tonight.why === 'chosen' && night.night !== next
  const why = {
    next: tonight.missed > 0 ? words.missedSome : undefined,
    back: words.back(tonight.missed, night.night),
    chosen: elsewhere ? words.chosen(night.night) : undefined
  }[tonight.why]
  const silence = night.mode === 'free' || night.mode === 'plain'
  return (
    <>
      {why && <p>{why}</p>}
      {elsewhere && next && (
        <p>
          <button class="text-button" type="button" onClick={() => void programme.dropChoice()}>
            {words.instead(next)}
          </button>
        </p>
      )}
      {!prepared && <p>{words.ownTonight(mark.night)}</p>}
      {silence && <p class="quiet">{words.silenceWords}</p>}
    </>
  )
}
