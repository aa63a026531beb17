import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import type { Progress } from '../../core/programme/programme-progress.ts'
import { nextNight } from '../../core/programme/programme-progress.ts'
import type { AppModel } from '../../state/app/app-model.ts'
import type { PlannedNight, ProgrammeModel } from '../../state/programme/programme-model.ts'
import { createProgrammeModel } from '../../state/programme/programme-model.ts'
import { allWords } from '../../state/base/words.ts'
import { lineWords, themeWords } from './night-words.ts'
import { ProgrammeNights } from './programme-nights.tsx'
import { SelfTestPanel } from './self-test-panel.tsx'
import './programme-panel.css'

/** The listener's progress in the 21 nights, what is due tonight, and every option. */
export function ProgrammePanel({ model }: { readonly model: AppModel }) {
  const programme = model.part(createProgrammeModel)
  const words = allWords().programme
  const course = programme.course.value
  if (!programme.loaded.value) return <p class="quiet">{allWords().notices.loading}</p>
  if (!course)
    return (
      <section class="course" aria-label={words.title}>
        <p>{words.counts}</p>
        <p class="quiet">{words.baseline}</p>
        <p class="course-ways">
          <button class="pill" type="button" onClick={() => void programme.start()}>
            {words.start}
          </button>
          <a class="text-button course-tip" href="#/checkin">
            {allWords().navigation.checkin}
          </a>
        </p>
      </section>
    )
  return (
    <>
      <section class="course" aria-labelledby="course-tonight">
        <h2 id="course-tonight">{words.tonight}</h2>
        <Tonight model={model} programme={programme} course={course} />
      </section>
      <section class="course" aria-labelledby="course-picture">
        <h2 id="course-picture">{words.pictureTitle}</h2>
        <ProgrammeNights course={course} due={programme.planned.value?.mark.night} />
      </section>
      <SelfTestPanel programme={programme} course={course} />
      <Ways programme={programme} course={course} />
    </>
  )
}

interface CourseProps {
  readonly programme: ProgrammeModel
  readonly course: Progress
}

function Tonight({ model, programme, course }: CourseProps & { readonly model: AppModel }): VNode {
  const words = allWords().programme
  const tonight = programme.tonight.value
  const planned = programme.planned.value
  switch (tonight?.kind) {
    case 'night':
      return planned ? <Due model={model} programme={programme} planned={planned} /> : <></>
    case 'done':
      return (
        <>
          <p>
            {words.done} {tonight.next && words.nextTime(tonight.next)}
          </p>
          {endsWeek(tonight.next && tonight.next - 1) && <LookBack />}
        </>
      )
    case 'away':
      return (
        <>
          <p>{words.away}</p>
          <p class="course-ways">
            {[...new Set([tonight.next, tonight.weekStart])].map(night => (
              <button
                key={night}
                class="pill"
                type="button"
                onClick={() => void programme.goOnFrom(night)}
              >
                {words.from(night)}
              </button>
            ))}
          </p>
        </>
      )
    case 'left':
      return (
        <>
          <p>{words.left}</p>
          {nextNight(course) !== undefined && (
            <button class="pill" type="button" onClick={() => void programme.takeUp()}>
              {words.takeUp}
            </button>
          )}
        </>
      )
    default:
      return (
        <>
          <p>{words.finished}</p>
          <LookBack />
        </>
      )
  }
}

/** Whether a night is the last of its week, when the listener reviews it. */
function endsWeek(night: number | undefined): boolean {
  return night !== undefined && night % 7 === 0
}

function LookBack() {
  return (
    <p>
      <a class="text-button course-tip" href="#/journal">
        {allWords().programme.lookBack}
      </a>
    </p>
  )
}

interface DueProps {
  readonly model: AppModel
  readonly programme: ProgrammeModel
  readonly planned: PlannedNight
}

function Due({ model, programme, planned }: DueProps) {
  const words = allWords().programme
  const { night, mark, prepared } = planned
  const next = programme.course.value && nextNight(programme.course.value)
  const tonight = programme.tonight.value
  if (tonight?.kind !== 'night') return <></>
  const why = {
    next: tonight.missed > 0 ? words.missedSome : undefined,
    back: words.back(tonight.missed, night.night),
    chosen: night.night === next ? undefined : words.chosen(night.night)
  }[tonight.why]
  const { player } = model
  if (player.open.value && player.mark.value?.night === mark.night)
    return (
      <>
        <p role="status">{words.playing(night.night)}</p>
        <a class="pill" href="#/">
          {allWords().playing.backToPlayer}
        </a>
      </>
    )
  const silence = night.mode === 'free' || night.mode === 'plain'
  const ready = (): void => {
    if (!prepared) programme.prepare()
    model.go('#/')
  }
  return (
    <>
      {why && <p>{why}</p>}
      <p>{lineWords(planned)}</p>
      <p class="quiet">{themeWords(night.night, mark.seal !== undefined)}</p>
      {prepared && <p role="status">{words.ready(night.night)}</p>}
      <p class="course-ways">
        {silence ? (
          <LastWays
            model={model}
            programme={programme}
            sound={night.mode === 'free' ? words.ownSound : words.prepare}
          />
        ) : (
          <button class="pill" type="button" onClick={ready}>
            {prepared ? words.toStart : words.prepare}
          </button>
        )}
        <a class="text-button course-tip" href={`#/tips/${night.tip}`}>
          {words.tip}
        </a>
        {endsWeek(night.night) && (
          <a class="text-button course-tip" href="#/journal">
            {words.lookBack}
          </a>
        )}
        {tonight.why === 'chosen' && next && next !== mark.night ? (
          <button
            class="text-button quiet"
            type="button"
            onClick={() => void programme.dropChoice()}
          >
            {words.instead(next)}
          </button>
        ) : (
          <button class="text-button quiet" type="button" onClick={() => void programme.skip()}>
            {words.skip}
          </button>
        )}
      </p>
      {silence && <p class="quiet">{words.silenceWords}</p>}
    </>
  )
}

interface LastWaysProps extends Omit<DueProps, 'planned'> {
  /** The label of the option to play a sound. */
  readonly sound: string
}

/** The last two nights, which fade the beat out, can be nights of silence. */
function LastWays({ model, programme, sound }: LastWaysProps) {
  const words = allWords().programme
  const take = (silent: boolean) => async (): Promise<void> => {
    const night = programme.planned.peek()?.night.night
    if (!night) return
    await programme.choose(night, silent)
    model.go('#/')
  }
  return (
    <>
      <button class="pill" type="button" onClick={() => void take(false)()}>
        {sound}
      </button>
      <button class="pill" type="button" onClick={() => void take(true)()}>
        {words.inSilence}
      </button>
    </>
  )
}

/** Leaving loses nothing; restarting asks for confirmation. */
function Ways({ programme, course }: CourseProps) {
  const words = allWords().programme
  const [asking, ask] = useState(false)
  const sealed = course.tests.some(test => !test.revealed)
  return (
    <p class="course-ways">
      {course.leftOn === undefined && nextNight(course) !== undefined && (
        <button class="text-button quiet" type="button" onClick={() => void programme.leave()}>
          {sealed ? words.leaveRevealing : words.leave}
        </button>
      )}
      <button
        class={asking ? 'pill' : 'text-button quiet'}
        type="button"
        onClick={() => {
          ask(!asking)
          if (asking) void programme.start()
        }}
      >
        {asking ? (sealed ? words.anewRevealing : words.anewSure) : words.anew}
      </button>
    </p>
  )
}
