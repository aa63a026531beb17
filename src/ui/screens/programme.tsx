import { allWords } from '../../state/words.ts'
import { PROGRAMME } from '../../content/programme.ts'
import { WEEKS } from '../../content/weeks.ts'
import type { ProgrammeNight, ProgrammeWeek } from '../../core/programme.ts'
import { nightRecipe } from '../../core/programme.ts'
import type { Recipe } from '../../core/recipe.ts'
import { formatRecipeLink } from '../../core/recipe-link.ts'
import type { ScreenProps } from './screen-props.ts'
import './reading.css'
import './programme.css'

const ORDER = Object.keys(WEEKS) as ProgrammeWeek[]

/** The 21 nights. Each prepares itself on the first screen. */
export function Programme({ model }: ScreenProps) {
  const recipe = model.tonight.recipe.value
  return (
    <div class="reading column">
      <p class="quiet">{allWords().programme.untested}</p>
      <p class="quiet">{allWords().programme.missed}</p>
      {ORDER.map(week => (
        <section key={week} aria-labelledby={`week-${week}`}>
          <h2 id={`week-${week}`}>{WEEKS[week].name}</h2>
          <p class="quiet">{WEEKS[week].words}</p>
          <ol class="nights">
            {PROGRAMME.filter(night => night.week === week).map(night => (
              <Night key={night.night} night={night} recipe={recipe} />
            ))}
          </ol>
        </section>
      ))}
    </div>
  )
}

function Night({ night, recipe }: { readonly night: ProgrammeNight; readonly recipe: Recipe }) {
  const words = allWords().programme
  return (
    <li>
      <a class="night" href={`#/?${formatRecipeLink(nightRecipe(night, recipe))}`}>
        <span class="night-number">
          <span class="unseen">{words.use}: </span>
          {words.night(night.night)}
        </span>
        <span class="quiet">{soundWords(night)}</span>
        <span class="night-theme">{night.theme}</span>
      </a>
    </li>
  )
}

function soundWords(night: ProgrammeNight): string {
  const { value, minutes, modes } = allWords().recipe
  const length = minutes(night.minutes)
  switch (night.mode) {
    case 'free':
      return `${length} · ${allWords().programme.free}`
    case 'plain':
      return `${length} · ${modes.plain}`
    default:
      return `${length} · ${value(night.from, 'Hz')} → ${value(night.to, 'Hz')}`
  }
}
