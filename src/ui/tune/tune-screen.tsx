import { soundOf } from '../../state/base/sound-title.ts'
import { allWords } from '../../state/base/words.ts'
import { formatRecipeLink } from '../../core/recipe/format-recipe-link.ts'
import { losesBinaural } from '../../core/checks/headphone-check.ts'
import type { NumberField, Recipe, RecipeMode } from '../../core/recipe/recipe.ts'
import { RECIPE_MODES } from '../../core/recipe/recipe.ts'
import { isOwnBed } from '../../core/score/kinds.ts'
import { DEFAULT_RECIPE } from '../../core/recipe/recipe.ts'
import type { AppModel } from '../../state/app/app-model.ts'
import { bedText } from '../../state/base/bed-text.ts'
import { ownSoundsPart } from '../../state/files/own-sounds-model.ts'
import { tunePart } from '../../state/session/tune-model.ts'
import { ChooseOwnSound } from '../files/own-sounds.tsx'
import { ChoiceGroup } from '../kit/choice-group.tsx'
import { useSecondPaint } from '../kit/use-second-paint.ts'
import { HeadphonesAdvice } from '../shared/headphones-advice.tsx'
import { Notices } from '../shared/notices.tsx'
import { BedChoice } from './bed-choice.tsx'
import { BreathChoice } from './breath-choice.tsx'
import { EndAt } from './end-at.tsx'
import { FoldedSlider } from './folded-slider.tsx'
import { AfterChoice, FadeChoice } from './ending-choice.tsx'
import { KeepSound } from './keep-sound.tsx'
import { Layers } from './layers.tsx'
import { RecipeSlider } from '../shared/recipe-slider.tsx'
import { SaveFile } from '../shared/save-file.tsx'
import { ShareLink } from '../shared/share-link.tsx'
import { StagesFold } from './stages-fold.tsx'
import { TuneDock } from './tune-dock.tsx'
import { TunedCurve } from './tuned-curve.tsx'
import type { ScreenProps } from '../shared/screen-props.ts'
import './tune.css'

/** Everything a listener can choose about the sound, heard while it is chosen. */
export function Screen({ model }: ScreenProps) {
  const tune = model.part(tunePart)
  const file = model.tonight.file.value
  const isPainted = useSecondPaint()
  return (
    <div class="docked">
      <div class="tune docked-scroll column">
        <Notices model={model} still />
        <TunedCurve score={model.tonight.score.value} />
        <Sounds model={model} />
        {file ? <PlayedFile model={model} title={file.mark.title} /> : <Own model={model} />}
        {isPainted && <BelowTheFold model={model} />}
      </div>
      <TuneDock tune={tune} />
    </div>
  )
}

function BelowTheFold({ model }: { readonly model: AppModel }) {
  const tune = model.part(tunePart)
  const file = model.tonight.file.value
  return (
    <>
      <Time model={model} />
      {!file && <StagesFold model={model} />}
      {!file && (
        <section>
          <button class="pill" type="button" onClick={() => tune.set(DEFAULT_RECIPE)}>
            {allWords().tune.reset}
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
    </>
  )
}

/** What is tuned, and the way to begin with another. */
function Sounds({ model }: { readonly model: AppModel }) {
  const file = model.tonight.file.value
  const { open, tune } = allWords()
  const sound = file ? file.mark.title || open.untitled : soundOf(model.tonight.recipe.value)
  return (
    <a class="sound-line tune-sounds" href="#/sounds">
      <bdi>{sound}</bdi>
      <span class="quiet">{tune.presets} ›</span>
    </a>
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
      <Sliders model={model} fields={['level']} />
    </section>
  )
}

/** The fields of a sound of the listener's own. */
function Own({ model }: { readonly model: AppModel }) {
  return (
    <>
      <Bed model={model} />
      <Tone model={model} />
    </>
  )
}

/** What is behind the folded rows of a background, by the kind of tone. */
const BED_FIELDS: Readonly<Record<RecipeMode, readonly NumberField[]>> = {
  binaural: ['bedLevel', 'tilt'],
  monaural: ['bedLevel', 'tilt'],
  isochronic: ['bedLevel', 'tilt'],
  plain: ['bedLevel', 'tilt'],
  noise: ['tilt']
}

/** A recording stays as bright as it is. */
function bedFields(recipe: Recipe): readonly NumberField[] {
  const { bed, layers = [], stages = [] } = recipe
  const all = [
    bed,
    ...[...layers, ...stages.flatMap(({ beds = [] }) => beds)].map(each => each.bed)
  ]
  return BED_FIELDS[recipe.mode].filter(field => field !== 'tilt' || !all.every(isOwnBed))
}

function Bed({ model }: { readonly model: AppModel }) {
  const recipe = model.tonight.recipe.value
  const tune = model.part(tunePart)
  const some = recipe.bed !== 'none'
  return (
    <section aria-labelledby="tune-bed">
      <h2 id="tune-bed">{allWords().tune.bed}</h2>
      <BedChoice tune={tune} model={model} background={recipe} set={tune.set} />
      <MissingSounds model={model} />
      {some && <Layers tune={tune} model={model} background={recipe} set={tune.set} />}
      <Sliders model={model} fields={['level']} />
      {some && <Sliders model={model} fields={bedFields(recipe)} folded />}
      {some && <BreathChoice model={model} />}
      <Sliders model={model} fields={['balance']} folded />
    </section>
  )
}

/** The listener's own sounds that tonight's recipe names and that are not here. */
function MissingSounds({ model }: { readonly model: AppModel }) {
  const { missing } = model.part(ownSoundsPart)
  if (missing.value.length === 0) return <></>
  return (
    <div role="note">
      {missing.value.map(bed => (
        <p key={bed}>
          <bdi>{allWords().ownSounds.missing(bedText(bed))}</bdi>
        </p>
      ))}
      <ChooseOwnSound model={model} />
    </div>
  )
}

/** What is behind the folded rows, by the kind of tone. */
const TONE_FIELDS: Readonly<Record<RecipeMode, readonly NumberField[]>> = {
  binaural: ['carrier'],
  monaural: ['carrier'],
  isochronic: ['carrier', 'duty', 'depth'],
  plain: ['carrier'],
  noise: ['duty', 'depth']
}

function Tone({ model }: { readonly model: AppModel }) {
  const { mode } = model.tonight.recipe.value
  const words = allWords().recipe
  return (
    <section aria-labelledby="tune-tone">
      <h2 id="tune-tone">{allWords().tune.tone}</h2>
      <ChoiceGroup
        label={words.fields.mode}
        choices={RECIPE_MODES}
        names={words.modes}
        chosen={mode}
        hint={words.modeHints[mode]}
        choose={mode => model.part(tunePart).set({ mode })}
      />
      {mode === 'binaural' && <ForHeadphones model={model} />}
      {mode !== 'plain' && <Sliders model={model} fields={['to', 'from', 'ramp']} />}
      <Sliders model={model} fields={TONE_FIELDS[mode]} folded />
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

function Time({ model }: { readonly model: AppModel }) {
  return (
    <section aria-labelledby="tune-night">
      <h2 id="tune-night">{allWords().tune.night}</h2>
      <Sliders model={model} fields={['minutes']} />
      <EndAt tune={model.part(tunePart)} />
      <FadeChoice model={model} />
      {!model.tonight.file.value && <AfterChoice model={model} />}
      <Sliders model={model} fields={['fadeIn']} folded />
    </section>
  )
}

interface SlidersProps {
  readonly model: AppModel
  readonly fields: readonly NumberField[]
  readonly folded?: boolean
}

function Sliders({ model, fields, folded = false }: SlidersProps) {
  const Slider = folded ? FoldedSlider : RecipeSlider
  return (
    <>
      {fields.map(field => (
        <Slider key={field} tonight={model.tonight} field={field} set={model.part(tunePart).set} />
      ))}
    </>
  )
}
