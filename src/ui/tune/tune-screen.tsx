import { BED_CHOICES, TONE_MODES } from '../../core/score/kinds.ts'
import { allWords, firstWords } from '../../state/base/words.ts'
import { formatRecipeLink } from '../../core/recipe/format-recipe-link.ts'
import { losesBinaural } from '../../core/checks/headphone-check.ts'
import type { NumberField } from '../../core/recipe/recipe.ts'
import { DEFAULT_RECIPE } from '../../core/recipe/recipe.ts'
import type { AppModel } from '../../state/app/app-model.ts'
import { tunePart } from '../../state/session/tune-model.ts'
import { ChoiceGroup } from '../kit/choice-group.tsx'
import { HeadphonesAdvice } from '../shared/headphones-advice.tsx'
import { Notices } from '../shared/notices.tsx'
import { EndAt } from './end-at.tsx'
import { AfterChoice, FadeChoice } from './ending-choice.tsx'
import { KeepSound } from './keep-sound.tsx'
import { RecipeSlider } from '../shared/recipe-slider.tsx'
import { SaveFile } from '../shared/save-file.tsx'
import { ScoreCurve } from '../shared/score-curve.tsx'
import { ShareLink } from '../shared/share-link.tsx'
import { TuneDock } from './tune-dock.tsx'
import type { ScreenProps } from '../shared/screen-props.ts'
import './tune.css'

/** Everything a listener can choose about the sound, heard while it is chosen. */
export function Screen({ model }: ScreenProps) {
  const words = allWords().tune
  const tune = model.part(tunePart)
  const file = model.tonight.file.value
  return (
    <div class="docked">
      <div class="tune docked-scroll column">
        <Notices model={model} still />
        <ScoreCurve score={model.tonight.score.value} />
        {file ? (
          <PlayedFile model={model} title={file.mark.title} />
        ) : (
          <>
            <Tone model={model} />
            <Bed model={model} />
          </>
        )}
        <Night model={model} />
        {!file && (
          <section aria-labelledby="tune-presets">
            <h2 id="tune-presets">{words.presets}</h2>
            <a class="pill" href="#/sounds">
              {firstWords().navigation.sounds}
            </a>
            <button class="pill" type="button" onClick={() => tune.set(DEFAULT_RECIPE)}>
              {words.reset}
            </button>
          </section>
        )}
        <KeepSound model={model} />
        {!file && (
          <section>
            <ShareLink
              sharing={model.sharing}
              hash={`#/?${formatRecipeLink(model.tonight.recipe.value)}`}
              title={allWords().name}
            />
          </section>
        )}
        <SaveFile
          model={model}
          sound={{
            recipe: model.tonight.used.value.recipe,
            sound: model.tonight.score.value,
            ...(file && { name: file.mark.title, about: file.imported })
          }}
        />
      </div>
      <TuneDock tune={tune} />
    </div>
  )
}

/** Instead of the fields that a file sets itself. */
function PlayedFile({ model, title }: { readonly model: AppModel; readonly title: string }) {
  const words = allWords().open
  return (
    <section>
      <p>
        <bdi>{words.tonightPlays(title || words.untitled)}</bdi>
      </p>
      <button class="pill" type="button" onClick={model.part(tunePart).backToOwn}>
        {words.back}
      </button>
    </section>
  )
}

function Tone({ model }: { readonly model: AppModel }) {
  const { mode } = model.tonight.recipe.value
  const words = allWords().recipe
  return (
    <section aria-labelledby="tune-tone">
      <h2 id="tune-tone">{allWords().tune.tone}</h2>
      <ChoiceGroup
        label={words.fields.mode}
        choices={TONE_MODES}
        names={words.modes}
        chosen={mode}
        hint={words.modeHints[mode]}
        choose={mode => model.part(tunePart).set({ mode })}
      />
      {mode === 'binaural' && <ForHeadphones model={model} />}
      <Sliders model={model} fields={['carrier']} />
      {mode !== 'plain' && <Sliders model={model} fields={['from', 'to', 'ramp']} />}
      {mode === 'isochronic' && <Sliders model={model} fields={['duty', 'depth']} />}
    </section>
  )
}

/** Beside the one tone that needs headphones: a link to check them, and an alternative where the check failed. */
function ForHeadphones({ model }: { readonly model: AppModel }) {
  return (
    <>
      <a class="tune-link" href="#/headphones">
        {allWords().headphones.link}
      </a>
      {losesBinaural(model.settings.settings.value.headphones) && (
        <HeadphonesAdvice model={model} />
      )}
    </>
  )
}

function Bed({ model }: { readonly model: AppModel }) {
  const { bed } = model.tonight.recipe.value
  const words = allWords().recipe
  return (
    <section aria-labelledby="tune-bed">
      <h2 id="tune-bed">{allWords().tune.bed}</h2>
      <ChoiceGroup
        label={words.fields.bed}
        choices={BED_CHOICES}
        names={words.beds}
        chosen={bed}
        choose={bed => model.part(tunePart).set({ bed })}
      />
      {bed !== 'none' && <Sliders model={model} fields={['bedLevel']} />}
    </section>
  )
}

function Night({ model }: { readonly model: AppModel }) {
  return (
    <section aria-labelledby="tune-night">
      <h2 id="tune-night">{allWords().tune.night}</h2>
      <Sliders model={model} fields={['level', 'minutes']} />
      <EndAt tune={model.part(tunePart)} />
      <Sliders model={model} fields={['fadeIn']} />
      <FadeChoice model={model} />
      {!model.tonight.file.value && <AfterChoice model={model} />}
    </section>
  )
}

interface SlidersProps {
  readonly model: AppModel
  readonly fields: readonly NumberField[]
}

function Sliders({ model, fields }: SlidersProps) {
  return (
    <>
      {fields.map(field => (
        <RecipeSlider
          key={field}
          tonight={model.tonight}
          field={field}
          set={model.part(tunePart).set}
        />
      ))}
    </>
  )
}
