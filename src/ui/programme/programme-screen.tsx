import type { NightNumber } from '../../core/session/night-mark.ts'
import { PROGRAMME } from '../../content/data/programme.ts'
import type { ProgrammeNight } from '../../core/programme/programme.ts'
import { nightRecipe, PROGRAMME_WEEKS } from '../../core/programme/programme.ts'
import type { NightState } from '../../core/programme/programme-progress.ts'
import { nightStates, runningTest } from '../../core/programme/programme-progress.ts'
import { formatRecipeLink } from '../../core/recipe/format-recipe-link.ts'
import { sealOf, selfTestNight } from '../../core/programme/self-test.ts'
import type { AppModel } from '../../state/app/app-model.ts'
import { createProgrammeModel } from '../../state/programme/programme-model.ts'
import { allWords } from '../../state/base/words.ts'
import { sealedWords, soundWords, themeWords } from './night-words.ts'
import { ProgrammePanel } from './programme-panel.tsx'
import { SuggestionCard, useSuggestion } from '../diary/suggestion.tsx'
import type { ScreenProps } from '../shared/screen-props.ts'
import '../shared/reading.css'
import './programme.css'

/** The 21 nights: the course, and each night by itself. */
export function Screen({ model }: ScreenProps) {
  const words = allWords().programme
  const { loaded } = model.part(createProgrammeModel)
  const evaluated = useSuggestion(model)
  return (
    <div class="reading column">
      <p class="quiet">{words.untested}</p>
      <ProgrammePanel model={model} />
      {/* Not before all above it is known, which would push it down. */}
      {loaded.value && evaluated && (
        <>
          <SuggestionCard model={model} />
          <Weeks model={model} />
        </>
      )}
    </div>
  )
}

function Weeks({ model }: { readonly model: AppModel }) {
  const words = allWords().programme
  return (
    <>
      <p class="quiet">{words.missed}</p>
      {PROGRAMME_WEEKS.map(week => (
        <section key={week} aria-labelledby={`week-${week}`}>
          <h2 id={`week-${week}`}>{words.weeks[week].name}</h2>
          <p class="quiet">{words.weeks[week].words}</p>
          <ol class="nights">
            {PROGRAMME.filter(night => night.week === week).map(night => (
              <Night key={night.night} model={model} night={night} />
            ))}
          </ol>
        </section>
      ))}
    </>
  )
}

interface NightProps {
  readonly model: AppModel
  readonly night: ProgrammeNight
}

function Night({ model, night }: NightProps) {
  const { course, planned } = model.part(createProgrammeModel)
  const words = allWords().programme
  const running = course.value?.leftOn === undefined ? course.value : undefined
  const due = planned.value?.mark.night === night.night
  const state = running && nightStates(running)[night.night - 1]
  const sealed =
    running && sealOf(runningTest(running), night.night) && selfTestNight(PROGRAMME, night.night)
  return (
    <li class="night">
      <div class="night-head">
        <h3>{words.night(night.night)}</h3>
        <span class="quiet">{sealed ? sealedWords(sealed) : soundWords(night)}</span>
      </div>
      <p>{themeWords(night.night, sealed !== undefined)}</p>
      <p class="night-ways">
        <a href={`#/tips/${night.tip}`}>
          {words.tip}
          <span class="unseen">: {words.night(night.night)}</span>
        </a>
        {state ? (
          <Again model={model} night={night.night} state={due ? 'due' : state} />
        ) : (
          <Alone model={model} night={night} />
        )}
      </p>
    </li>
  )
}

/** Without a course each night can be played by itself, and does not count. */
function Alone({ model, night }: NightProps) {
  const words = allWords().programme
  const recipe = model.tonight.recipe.value
  const { headphones } = model.settings.settings.value
  return (
    <a href={`#/?${formatRecipeLink(nightRecipe(night, recipe, headphones))}`}>
      {words.use}
      <span class="unseen">: {words.night(night.night)}</span>
    </a>
  )
}

interface AgainProps {
  readonly model: AppModel
  readonly night: NightNumber
  readonly state: NightState | 'due'
}

/** The status of a night of the course; one reached before can be repeated. */
function Again({ model, night, state }: AgainProps) {
  const { choose } = model.part(createProgrammeModel)
  const words = allWords().programme
  if (state === 'due') return <span class="night-due">{words.dueTonight}</span>
  if (state === 'ahead') return <></>
  const take = async (): Promise<void> => {
    await choose(night)
    model.go('#/')
  }
  return (
    <>
      <span class="quiet">{words.states[state]}</span>
      <button class="text-button" type="button" onClick={() => void take()}>
        {words.again(night)}
      </button>
    </>
  )
}
