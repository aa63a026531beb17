import { useId } from 'preact/hooks'
import {
  changeStage,
  resizeStage,
  stageBackground,
  withStageBackground
} from '../../core/recipe/stages/editing.ts'
import { readParts } from '../../core/recipe/stages/parts.ts'
import { type StageField, stageSlider } from '../../core/recipe/stages/sliders.ts'
import { recipeSlider } from '../../core/recipe/recipe-slider.ts'
import { stageTimes } from '../../core/recipe/stage-times.ts'
import type { AppModel } from '../../state/app/app-model.ts'
import { tunePart } from '../../state/session/tune-model.ts'
import { allWords } from '../../state/base/words.ts'
import { SteppedSlider } from '../shared/stepped-slider.tsx'
import { BedChoice } from './bed-choice.tsx'
import { Layers } from './layers.tsx'
import type { StageEditing } from './use-stage-editing.ts'
import { layersText, stageFacts } from './stage-text.ts'

interface StageCardProps extends StageEditing {
  readonly model: AppModel
  readonly place: number
  /** There is no other. */
  readonly only: boolean
  /** False where it begins after the session's end. */
  readonly played: boolean
  readonly chosen: boolean
  readonly open: boolean
  toggle(): void
}

/** One stage in the list: what it is, and all its numbers when that is opened. */
export function StageCard(props: StageCardProps) {
  const { asked, recipe, place, chosen, open, toggle } = props
  const id = useId()
  const words = allWords().tune.stages
  const beds = stageTimes(recipe)[place]?.beds ?? readParts(asked())[place]?.beds ?? []
  return (
    <li class="stage-card" data-chosen={chosen}>
      <button
        type="button"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        data-stage-part={`card-${place}`}
        data-repeats
        onClick={toggle}
      >
        <span>{words.heading(place + 1, layersText(beds))}</span>
        <span class="quiet">{stageFacts(recipe, place)}</span>
      </button>
      {open && (
        <div id={id} role="group" aria-label={words.stage(place + 1)}>
          <Controls {...props} />
        </div>
      )}
    </li>
  )
}

/** The numbers of the first stage, which has nothing before it to differ from, and of a later one. */
const FIRST_FIELDS = ['minutes', 'to', 'ramp'] as const
const LATER_FIELDS = [...FIRST_FIELDS, 'level', 'crossfade'] as const

function Controls(props: StageCardProps) {
  const { recipe, place, only, played, edit, remove } = props
  const words = allWords().tune.stages
  const beating = recipe.mode !== 'plain'
  const fields: readonly StageField[] = place === 0 ? FIRST_FIELDS : LATER_FIELDS
  return (
    <>
      {played && place === 0 && beating && (
        <SteppedSlider
          name={allWords().recipe.fields.from}
          value={recipe.from}
          control={recipeSlider(recipe, 'from')}
          change={from => edit({ from }, 'from', 0)}
        />
      )}
      {played &&
        fields
          .filter(field => beating || (field !== 'to' && field !== 'ramp'))
          .map(field => <Slider key={field} {...props} field={field} />)}
      <Background {...props} />
      {!only && (
        <button
          class="text-button"
          type="button"
          onClick={() => remove(place, `card-${Math.max(0, place - 1)}`)}
        >
          {words.remove(place + 1)}
        </button>
      )}
    </>
  )
}

function Slider({
  asked,
  recipe,
  place,
  edit,
  field
}: StageCardProps & { readonly field: StageField }) {
  const { fields } = allWords().recipe
  const words = allWords().tune.stages
  const names: Readonly<Record<StageField, string>> = {
    minutes: fields.minutes,
    to: words.beat,
    ramp: fields.ramp,
    level: words.level,
    crossfade: words.crossfade
  }
  return (
    <SteppedSlider
      name={names[field]}
      {...stageSlider(recipe, place, field)}
      change={next => {
        const change =
          field === 'minutes'
            ? resizeStage(asked(), place, next)
            : changeStage(asked(), place, { [field]: next })
        edit(change, `${field} ${place}`, place)
      }}
    />
  )
}

/** What sounds beside the tone, under its own fold: the list of choices is long. */
function Background({ model, asked, place, edit }: StageCardProps) {
  const tune = model.part(tunePart)
  const words = allWords().tune.stages
  const background = stageBackground(asked(), place)
  const own = background.bed !== 'none'
  const set = (change: Parameters<typeof withStageBackground>[2]): void =>
    edit(withStageBackground(asked(), place, change), `background ${place}`, place)
  return (
    <details class="folded">
      <summary>
        <span>{allWords().recipe.fields.bed}</span>
        <span>
          {own || place === 0 ? layersText(readParts(asked())[place]?.beds ?? []) : words.asBefore}
        </span>
      </summary>
      <BedChoice
        tune={tune}
        model={model}
        background={background}
        {...(place > 0 && { none: words.asBefore })}
        set={set}
      />
      {own && <Layers tune={tune} model={model} background={background} set={set} />}
    </details>
  )
}
