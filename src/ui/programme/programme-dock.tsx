import type { Progress } from '../../core/programme/programme-progress.ts'
import { pairsToGuess, runningTest } from '../../core/programme/programme-progress.ts'
import type { AppModel } from '../../state/app/app-model.ts'
import type { PlannedNight, ProgrammeModel } from '../../state/programme/programme-model.ts'
import { allWords } from '../../state/base/words.ts'
import type { MenuAction } from '../kit/more-menu.tsx'
import { MoreMenu } from '../kit/more-menu.tsx'
import { endsWeek, isPlaying, nextOf } from './course-facts.ts'

interface DockProps {
  readonly model: AppModel
  readonly programme: ProgrammeModel
  /** Ends the self-test, with a guess first. */
  endTest(): void
}

/** The one thing to do now, where the thumb is, and everything else behind one button. */
export function ProgrammeDock({ model, programme, endTest }: DockProps) {
  const course = programme.course.value
  const playing = isPlaying(model, programme.planned.value?.mark.night)
  return (
    <div class="screen-dock column">
      <div class="screen-dock-main">
        <Main model={model} programme={programme} />
      </div>
      {course && !playing && (
        <MoreMenu
          title={allWords().programme.title}
          actions={actionsOf(programme, course, endTest)}
        />
      )}
    </div>
  )
}

type MainProps = Omit<DockProps, 'endTest'>

function Main({ model, programme }: MainProps) {
  const words = allWords().programme
  const tonight = programme.tonight.value
  const planned = programme.planned.value
  switch (tonight?.kind) {
    case 'night':
      return planned ? <Tonight model={model} programme={programme} planned={planned} /> : <></>
    case 'away':
      return (
        <>
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
        </>
      )
    case 'left':
      return nextOf(programme.course.value) ? (
        <button class="pill" type="button" onClick={() => void programme.takeUp()}>
          {words.takeUp}
        </button>
      ) : (
        <></>
      )
    case 'done':
      return endsWeek(tonight.next && tonight.next - 1) ? <LookBack /> : <></>
    case 'finished':
      return <LookBack />
    default:
      return (
        <button class="pill" type="button" onClick={() => void programme.start()}>
          {words.start}
        </button>
      )
  }
}

interface TonightProps extends MainProps {
  readonly planned: PlannedNight
}

function Tonight({ model, programme, planned: { night, prepared } }: TonightProps) {
  const words = allWords().programme
  if (isPlaying(model, night.night))
    return (
      <a class="pill" href="#/">
        {allWords().playing.backToPlayer}
      </a>
    )
  // The last two nights, which fade the beat out, can be nights of silence.
  if (night.mode === 'free' || night.mode === 'plain') {
    const take = (silent: boolean) => async (): Promise<void> => {
      await programme.choose(night.night, silent)
      model.go('#/')
    }
    return (
      <>
        <button class="pill" type="button" onClick={() => void take(false)()}>
          {night.mode === 'free' ? words.ownSound : words.prepare}
        </button>
        <button class="pill" type="button" onClick={() => void take(true)()}>
          {words.inSilence}
        </button>
      </>
    )
  }
  const ready = (): void => {
    if (!prepared) programme.prepare()
    model.go('#/')
  }
  return (
    <button class="pill" type="button" onClick={ready}>
      {prepared ? words.toStart : words.prepare}
    </button>
  )
}

function LookBack() {
  return (
    <a class="pill" href="#/journal">
      {allWords().programme.lookBack}
    </a>
  )
}

/** What is wanted now and then. Skipping and leaving can be undone; the rest asks first. */
function actionsOf(
  programme: ProgrammeModel,
  course: Progress,
  endTest: () => void
): readonly MenuAction[] {
  const words = allWords().programme
  const tonight = programme.tonight.value
  const next = nextOf(course)
  const sealed = runningTest(course) !== undefined
  const actions: MenuAction[] = []
  if (tonight?.kind === 'night' && (tonight.why !== 'chosen' || tonight.night === next))
    actions.push({ name: words.skip, run: () => void programme.skip() })
  if (sealed)
    actions.push({
      name: words.selfTest.end,
      run: endTest,
      // With a pair to guess, the guess comes first, and its button reveals.
      ask:
        pairsToGuess(course).length > 0
          ? undefined
          : { question: words.selfTest.endAsked, yes: words.selfTest.end }
    })
  if (course.leftOn === undefined && next !== undefined)
    actions.push({
      name: words.leave,
      run: () => void programme.leave(),
      ask: sealed ? { question: words.selfTest.endAsked, yes: words.leaveRevealing } : undefined
    })
  actions.push({
    name: words.startOver,
    run: () => void programme.start(),
    ask: {
      question: words.startOverAsked,
      yes: sealed ? words.startOverRevealing : words.startOverSure
    }
  })
  return actions
}
