import { recipeSlider } from '../../core/recipe/recipe-slider.ts'
import type { NumberField, Recipe } from '../../core/recipe/recipe.ts'
import { wholeRecipe } from '../../core/recipe/recipe.ts'
import type { TonightModel } from '../../state/recipe/tonight-model.ts'
import { allWords } from '../../state/base/words.ts'
import { SteppedSlider } from './stepped-slider.tsx'

interface RecipeSliderProps {
  readonly tonight: TonightModel
  readonly field: NumberField
  set(change: Partial<Recipe>): void
}

/** One number of tonight's recipe. It shows the value used, and where another was requested, a note. */
export function RecipeSlider({ tonight, field, set }: RecipeSliderProps) {
  const recipe = wholeRecipe(tonight.used.value.recipe)
  return (
    <SteppedSlider
      name={allWords().recipe.fields[field]}
      value={recipe[field]}
      control={recipeSlider(recipe, field)}
      asked={wholeRecipe(tonight.recipe.value)[field]}
      change={next => set({ [field]: next })}
    />
  )
}
