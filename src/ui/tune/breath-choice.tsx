import type { AppModel } from '../../state/app/app-model.ts'
import { tunePart } from '../../state/session/tune-model.ts'
import { allWords } from '../../state/base/words.ts'
import { Switch } from '../kit/switch.tsx'
import { RecipeSlider } from '../shared/recipe-slider.tsx'
import { FoldedSlider } from './folded-slider.tsx'

/** Breaths a minute where the swell is switched on: about what slow breathing is practised at. */
const SLOW_BREATH = 6

/** Whether the background swells with the breath, and how. */
export function BreathChoice({ model }: { readonly model: AppModel }) {
  const tune = model.part(tunePart)
  const { tonight } = model
  const breathes = Boolean(tonight.recipe.value.breath)
  const words = allWords().tune
  return (
    <>
      <Switch
        label={words.breathes}
        hint={words.breathesHint}
        on={breathes}
        turn={on => tune.set({ breath: on ? SLOW_BREATH : 0 })}
      />
      {breathes && (
        <>
          <RecipeSlider tonight={tonight} field="breath" set={tune.set} />
          {(['breathFrom', 'breathMinutes', 'breathDepth', 'inhale'] as const).map(field => (
            <FoldedSlider key={field} tonight={tonight} field={field} set={tune.set} />
          ))}
        </>
      )}
    </>
  )
}
