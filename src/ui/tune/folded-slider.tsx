import { recipeSlider } from '../../core/recipe/recipe-slider.ts'
import type { NumberField, Recipe } from '../../core/recipe/recipe.ts'
import { wholeRecipe } from '../../core/recipe/recipe.ts'
import type { TonightModel } from '../../state/recipe/tonight-model.ts'
import { allWords } from '../../state/base/words.ts'
import { RecipeSlider } from '../shared/recipe-slider.tsx'
import './folded-slider.css'

interface FoldedSliderProps {
  readonly tonight: TonightModel
  readonly field: NumberField
  set(change: Partial<Recipe>): void
}

/** A number that few change: its name and value in one line, and the slider when that is opened. */
export function FoldedSlider({ tonight, field, set }: FoldedSliderProps) {
  const recipe = wholeRecipe(tonight.used.value.recipe)
  const asked = wholeRecipe(tonight.recipe.value)[field]
  const { fields, value } = allWords().recipe
  return (
    // Opened where it had to give way: the slider says why.
    <details class="folded" open={asked !== recipe[field]}>
      <summary>
        <span>{fields[field]}</span>
        <span>{value(recipe[field], recipeSlider(recipe, field).unit)}</span>
      </summary>
      <RecipeSlider tonight={tonight} field={field} set={set} />
    </details>
  )
}
