import { firstWords } from '../../state/base/words.ts'
import { RANGES } from '../../core/recipe/recipe.ts'
import { SHORTEST_STEP, stepMinutes } from '../../core/recipe/session-length.ts'
import type { AppModel } from '../../state/app/app-model.ts'
import { lateFrame } from '../late.ts'
import { Notices } from '../shared/notices.tsx'
import { SoundLine } from '../shared/sound-line.tsx'
import { StartArea } from './start-area.tsx'
import { clockAfter, recipeParts, clockTimeText } from '../shared/score-text.ts'
import './introduction.css'
import './plan.css'

const PlanCurve = lateFrame('PlanCurve', { quiet: 'always' })
const Introduction = lateFrame('Introduction', { quiet: 'always' })
const ProgrammeChoice = lateFrame('ProgrammeChoice', { quiet: 'always' })

/** The planned night: its curve, what plays, how long, and one large Start. */
export function Plan({ model }: { readonly model: AppModel }) {
  const { tonight, now } = model
  const { introduction, programme } = model.settings.settings.value
  const introduced = introduction !== 'ahead'
  const words = firstWords().tonight
  return (
    <div class="docked">
      <div class="plan docked-scroll column">
        <div class="picture">
          {/* Room is kept for it: nothing moves when it comes. */}
          <PlanCurve score={tonight.score.value} now={now.value} />
          <a class="plan-curve" href="#/tune">
            <span class="unseen">{words.tune}</span>
          </a>
          <div class="picture-cards">
            {/* The last to come. */}
            <Notices model={model} one />
          </div>
        </div>
        <div class="plan-choice" data-reserved={programme === true}>
          <ProgrammeChoice model={model} />
        </div>
        <Sound model={model} />
        <Length model={model} />
      </div>
      <div class="plan-dock column">
        {!introduced && (
          <div class="introduction">
            <Introduction tonight={tonight} />
          </div>
        )}
        <StartArea model={model} />
      </div>
    </div>
  )
}

function Sound({ model }: { readonly model: AppModel }) {
  const { night, recipe, file, score, named } = model.tonight
  const { wake, ...rest } = recipe.value
  const shown = { ...rest, wake: score.value.after?.wake && wake }
  const sound = recipeParts(shown, named.value).join(' · ')
  return (
    <SoundLine
      sound={file.value?.mark.title ?? night.value?.says ?? sound}
      to="sounds"
      says={firstWords().tonight.choose}
    />
  )
}

function Length({ model }: { readonly model: AppModel }) {
  const { tonight, now } = model
  const { recipe } = tonight.used.value
  const { after, duration } = tonight.score.value
  const words = firstWords().tonight
  const step = (direction: 1 | -1) => (): void =>
    tonight.set({ minutes: stepMinutes(tonight.recipe.peek().minutes, direction) })
  return (
    <div class="plan-length" role="group" aria-label={words.length}>
      <button
        class="round"
        type="button"
        data-repeats
        disabled={recipe.minutes <= SHORTEST_STEP}
        onClick={step(-1)}
      >
        <span aria-hidden="true">−5</span>
        <span class="unseen">{words.shorter}</span>
      </button>
      <p>
        <span class="plan-minutes" data-long={recipe.minutes >= 120}>
          {firstWords().recipe.minutes(recipe.minutes)}
        </span>
        <span class="quiet">
          {recipe.wake && after?.wake
            ? words.endsWaking(clockTimeText(recipe.wake))
            : words.ends(clockAfter(now.value, duration))}
        </span>
        {recipe.wake && !after?.wake && (
          <span class="quiet">{words.wakeLeftOut(clockTimeText(recipe.wake))}</span>
        )}
      </p>
      <button
        class="round"
        type="button"
        data-repeats
        disabled={recipe.minutes >= RANGES.minutes.high}
        onClick={step(1)}
      >
        <span aria-hidden="true">+5</span>
        <span class="unseen">{words.longer}</span>
      </button>
    </div>
  )
}
