import { PROGRAMME } from '../../content/data/programme.ts'
import type { ProgrammeNight as Night } from '../../core/programme/programme.ts'
import { nightRecipe } from '../../core/programme/programme.ts'
import type { Progress } from '../../core/programme/programme-progress.ts'
import { nightStates, runningTest } from '../../core/programme/programme-progress.ts'
import { sealOf, selfTestNight } from '../../core/programme/self-test.ts'
import { formatRecipeLink } from '../../core/recipe/format-recipe-link.ts'
import type { NightNumber } from '../../core/session/night-mark.ts'
import type { AppModel } from '../../state/app/app-model.ts'
import { createProgrammeModel } from '../../state/programme/programme-model.ts'
import { allWords } from '../../state/base/words.ts'
import { endsWeek } from './course-facts.ts'
import { lineWords, sealedWords, soundWords, themeWords } from './night-words.ts'

interface ProgrammeNightProps {
  readonly model: AppModel
  readonly number: NightNumber
  /** The course under way, if any. */
  readonly running: Progress | undefined
}

/** One night in words: how it sounds, what it is about, its tip, and another go at it. */
export function ProgrammeNight({ model, number, running }: ProgrammeNightProps) {
  const { planned } = model.part(createProgrammeModel)
  const words = allWords().programme
  const night = PROGRAMME.find(each => each.night === number)
  if (!night) return <></>
  const due = planned.value?.mark.night === number ? planned.value : undefined
  const test = running && runningTest(running)
  const sealed = sealOf(test, number) && selfTestNight(PROGRAMME, number)
  const { name, words: purpose } = words.weeks[night.week]
  const sound = sealed ? sealedWords(sealed) : soundWords(night)
  return (
    <section class="night" aria-labelledby="programme-night">
      <p class="quiet">{due ? words.tonight : `${name}: ${purpose}`}</p>
      <h2 id="programme-night" aria-live="polite">
        {due ? lineWords(due) : words.line(number, sound)}
      </h2>
      <p>{themeWords(number, sealed !== undefined)}</p>
      <p class="night-ways">
        <a href={`#/tips/${night.tip}`}>
          {words.tip}
          <span class="unseen">: {words.night(number)}</span>
        </a>
        {due && endsWeek(number) && <a href="#/journal">{words.lookBack}</a>}
        {!running && <Alone model={model} night={night} />}
        {running && !due && <Again model={model} number={number} running={running} />}
      </p>
    </section>
  )
}

/** Without a course each night can be played by itself, and does not count. */
function Alone({ model, night }: { readonly model: AppModel; readonly night: Night }) {
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

interface AgainProps extends Omit<ProgrammeNightProps, 'running'> {
  readonly running: Progress
}

/** A night of the course that was reached before can be repeated. */
function Again({ model, number, running }: AgainProps) {
  const { choose } = model.part(createProgrammeModel)
  if (nightStates(running)[number - 1] === 'ahead') return <></>
  const take = async (): Promise<void> => {
    await choose(number)
    model.go('#/')
  }
  return (
    <button class="text-button" type="button" onClick={() => void take()}>
      {allWords().programme.again(number)}
    </button>
  )
}
