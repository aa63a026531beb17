import type { TargetedEvent } from 'preact'
import { ALL_NIGHT, AFTER_LENGTHS } from '../../core/recipe/after-lengths.ts'
import { endPosition, parseClockTime } from '../../core/base/clock-time.ts'
import { wakeFault } from '../../core/recipe/lay-after-recipe.ts'
import type { Recipe } from '../../core/recipe/recipe.ts'
import { AFTERS, FADES } from '../../core/recipe/recipe.ts'
import type { AppModel } from '../../state/app/app-model.ts'
import { tunePart } from '../../state/session/tune-model.ts'
import { allWords } from '../../state/base/words.ts'
import { clockTimeText } from '../shared/score-text.ts'
import { ChoiceGroup } from '../kit/choice-group.tsx'
import { TimeField } from '../kit/time-field.tsx'
import { RecipeSlider } from '../shared/recipe-slider.tsx'
import './ending-choice.css'

interface EndingProps {
  readonly model: AppModel
}

/** How the session fades: at its end, with the length of that, or all the way. */
export function FadeChoice({ model }: EndingProps) {
  const { tonight } = model
  const tune = model.part(tunePart)
  const { recipe } = tonight.used.value
  const words = allWords().ending
  return (
    <>
      <ChoiceGroup
        label={allWords().recipe.fields.fade}
        choices={FADES}
        names={words.fades}
        chosen={recipe.fade}
        {...(recipe.fade === 'whole' && { hint: words.fadeWhole })}
        choose={fade => tune.set({ fade })}
      />
      {recipe.fade === 'end' && <RecipeSlider tonight={tonight} field="fadeOut" set={tune.set} />}
    </>
  )
}

/** What comes after the session: silence, or its bed for a while, or all night with perhaps a wake. */
export function AfterChoice({ model }: EndingProps) {
  const { tonight } = model
  const tune = model.part(tunePart)
  const { recipe } = tonight.used.value
  const words = allWords().ending
  const lasts = recipe.after === 'bed'
  const hint = recipe.bed === 'none' ? words.needsBed : lasts ? words.bedAlone : undefined
  return (
    <>
      <ChoiceGroup
        label={allWords().recipe.fields.after}
        choices={recipe.bed === 'none' ? ['silence'] : AFTERS}
        names={words.afters}
        chosen={recipe.after}
        {...(hint && { hint })}
        choose={after => tune.set({ after })}
      />
      {lasts && <LengthChoice recipe={recipe} set={tune.set} />}
      {lasts && isAllNight(recipe) && (
        <>
          <p class="ending-note">{words.allNightNote}</p>
          <WakeChoice model={model} />
        </>
      )}
    </>
  )
}

interface LengthChoiceProps {
  readonly recipe: Recipe
  set(change: Partial<Recipe>): void
}

function LengthChoice({ recipe, set }: LengthChoiceProps) {
  const { fields, minutes } = allWords().recipe
  const chosen = recipe.wake ? ALL_NIGHT : recipe.afterMinutes
  const lengths = [...new Set([...AFTER_LENGTHS, chosen])].toSorted((a, b) => a - b)
  const names = Object.fromEntries(
    lengths.map(each => [each, each === ALL_NIGHT ? allWords().ending.allNight : minutes(each)])
  )
  return (
    <ChoiceGroup
      label={fields.afterMinutes}
      choices={lengths.map(String)}
      names={names}
      chosen={String(chosen)}
      choose={length => set({ afterMinutes: Number(length), wake: undefined })}
    />
  )
}

/** A time to get up, and what it must not be mistaken for. */
function WakeChoice({ model }: EndingProps) {
  const { tonight, now } = model
  const tune = model.part(tunePart)
  const { recipe } = tonight.used.value
  const { wake } = recipe
  const words = allWords().ending
  const label = allWords().recipe.fields.wake
  const fault = wake && wakeFault(recipe, endPosition(0, now.value, wake))

  function change(event: TargetedEvent<HTMLInputElement>): void {
    const time = parseClockTime(event.currentTarget.value)
    // A half-typed time is empty.
    if (time) tune.set({ wake: time })
  }

  return (
    <>
      <div class="wake-choice">
        <label>
          <span>{label}</span>
          <TimeField time={wake} label={label} onChange={change} />
        </label>
        {wake && (
          <button class="pill" type="button" onClick={() => tune.set({ wake: undefined })}>
            {words.noWake}
          </button>
        )}
      </div>
      {wake && fault && <p role="status">{words.wakeFaults[fault](clockTimeText(wake))}</p>}
      {wake && <RecipeSlider tonight={tonight} field="wakeRise" set={tune.set} />}
      {wake && <p class="ending-warning">{words.wakeWarning}</p>}
      {wake && <p class="ending-note">{words.wakeHint}</p>}
    </>
  )
}

function isAllNight({ afterMinutes, wake }: Recipe): boolean {
  return wake !== undefined || afterMinutes >= ALL_NIGHT
}
