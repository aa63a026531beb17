import { useSignal } from '@preact/signals'
import {
  type BedChange,
  addableBeds,
  BED_GROUP_NAMES,
  BED_GROUPS,
  withLayer,
  withLayerLevel,
  withoutLayer
} from '../../core/recipe/layers.ts'
import { layerSlider } from '../../core/recipe/recipe-slider.ts'
import type { RecipeBed } from '../../core/score/kinds.ts'
import { allWords } from '../../state/base/words.ts'
import type { TuneModel } from '../../state/session/tune-model.ts'
import { SteppedSlider } from '../shared/stepped-slider.tsx'
import { HearBed } from './hear-bed.tsx'
import './folded-slider.css'
import './layers.css'

interface LayersProps {
  readonly tune: TuneModel
  readonly background: BedChange
  set(change: BedChange): void
}

/** The backgrounds beside the first, each with its level, and a way to add one. */
export function Layers(props: LayersProps) {
  const { background, set } = props
  const { beds } = allWords().recipe
  const words = allWords().tune
  return (
    <>
      {background.layers?.map(({ bed, level }) => (
        <div key={bed} class="layer">
          <SteppedSlider
            name={beds[bed]}
            value={level}
            control={layerSlider(level)}
            change={next => set(withLayerLevel(background, bed, next))}
          />
          <button
            class="text-button"
            type="button"
            aria-label={words.removeNamed(beds[bed])}
            onClick={() => set(withoutLayer(background, bed))}
          >
            {words.remove}
          </button>
        </div>
      ))}
      <AddLayer {...props} />
    </>
  )
}

/** What can still be added, by group: a tap on a name adds it, the button beside it plays some seconds of it. */
function AddLayer({ tune, background, set }: LayersProps) {
  const { beds } = allWords().recipe
  const words = allWords().tune
  const free = addableBeds(background)
  const open = useSignal(false)

  function add(bed: RecipeBed): void {
    open.value = false
    set(withLayer(background, bed))
  }

  if (free.length === 0) return <></>
  return (
    <details
      class="folded layer-add"
      open={open.value}
      onToggle={event => {
        open.value = event.currentTarget.open
      }}
    >
      <summary>
        <span>{words.addBackground}</span>
      </summary>
      {open.value &&
        BED_GROUP_NAMES.map(group => (
          <section key={group} aria-label={words.bedGroups[group]}>
            <h3>{words.bedGroups[group]}</h3>
            <ul>
              {free
                .filter(bed => BED_GROUPS[group].some(each => each === bed))
                .map(bed => (
                  <li key={bed} class="bed-row">
                    <button type="button" onClick={() => add(bed)}>
                      {beds[bed]}
                    </button>
                    {tune.canListen.value && <HearBed tune={tune} bed={bed} />}
                  </li>
                ))}
            </ul>
          </section>
        ))}
    </details>
  )
}
