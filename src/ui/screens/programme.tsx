import { allWords } from '../../state/words.ts'
import { PROGRAMME } from '../../content/programme.ts'
import type { Headphones } from '../../core/headphones.ts'
import type { ProgrammeNight } from '../../core/programme.ts'
import { nightRecipe, PROGRAMME_WEEKS } from '../../core/programme.ts'
import type { Recipe } from '../../core/recipe.ts'
import { formatRecipeLink } from '../../core/recipe-link.ts'
import type { ScreenProps } from './screen-props.ts'
import './reading.css'
import './programme.css'

interface NightProps {
  readonly night: ProgrammeNight
  readonly recipe: Recipe
  readonly headphones: Headphones
}

/** The 21 nights. Each prepares itself on the first screen. */
export function Programme({ model }: ScreenProps) {
  const recipe = model.tonight.recipe.value
  const { headphones } = model.settings.settings.value
  const words = allWords().programme
  return (
    <div class="reading column">
      <p class="quiet">{words.untested}</p>
      <p class="quiet">{words.missed}</p>
      {PROGRAMME_WEEKS.map(week => (
        <section key={week} aria-labelledby={`week-${week}`}>
          <h2 id={`week-${week}`}>{words.weeks[week].name}</h2>
          <p class="quiet">{words.weeks[week].words}</p>
          <ol class="nights">
            {PROGRAMME.filter(night => night.week === week).map(night => (
              <Night key={night.night} night={night} recipe={recipe} headphones={headphones} />
            ))}
          </ol>
        </section>
      ))}
    </div>
  )
}

function Night({ night, recipe, headphones }: NightProps) {
  const words = allWords().programme
  return (
    <li>
      <a class="night" href={`#/?${formatRecipeLink(nightRecipe(night, recipe, headphones))}`}>
        <span class="night-number">
          <span class="unseen">{words.use}: </span>
          {words.night(night.night)}
        </span>
        <span class="quiet">{soundWords(night)}</span>
        <span class="night-theme">{words.themes[night.night]}</span>
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
