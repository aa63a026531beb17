import type { ComponentChildren } from 'preact'
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
import { isOwnBed, type RecipeBed } from '../../core/score/kinds.ts'
import type { AppModel } from '../../state/app/app-model.ts'
import { bedText } from '../../state/base/bed-text.ts'
import { allWords } from '../../state/base/words.ts'
import { ownSoundsPart } from '../../state/files/own-sounds-model.ts'
import type { TuneModel } from '../../state/session/tune-model.ts'
import { ChooseOwnSound } from '../files/own-sounds.tsx'
import { SteppedSlider } from '../shared/stepped-slider.tsx'
import { HearBed } from './hear-bed.tsx'
import { LateFold } from './late-fold.tsx'
import './layers.css'

interface LayersProps {
  readonly tune: TuneModel
  readonly model: AppModel
  readonly background: BedChange
  set(change: BedChange): void
}

/** The backgrounds beside the first, each with its level, and a way to add one. */
export function Layers(props: LayersProps) {
  const { background, set } = props
  const words = allWords().tune
  return (
    <>
      {background.layers?.map(({ bed, level }) => (
        <div key={bed} class="layer">
          <SteppedSlider
            name={bedText(bed)}
            value={level}
            control={layerSlider(level)}
            change={next => set(withLayerLevel(background, bed, next))}
          />
          <button
            class="text-button"
            type="button"
            aria-label={words.removeNamed(bedText(bed))}
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
function AddLayer({ tune, model, background, set }: LayersProps) {
  const words = allWords().tune
  const own = model.part(ownSoundsPart).sounds.value?.map(sound => sound.bed) ?? []
  const free = addableBeds(background, own)
  const open = useSignal(false)

  function add(bed: RecipeBed): void {
    open.value = false
    set(withLayer(background, bed))
  }

  if (free.length === 0) return <></>
  return (
    <LateFold class="layer-add" name={words.addBackground} open={open}>
      {() => (
        <>
          {BED_GROUP_NAMES.map(group => (
            <Group
              key={group}
              tune={tune}
              name={words.bedGroups[group]}
              beds={free.filter(bed => BED_GROUPS[group].some(each => each === bed))}
              add={add}
            />
          ))}
          <Group
            tune={tune}
            name={allWords().ownSounds.group}
            beds={free.filter(isOwnBed)}
            add={add}
          >
            <ChooseOwnSound model={model} />
          </Group>
        </>
      )}
    </LateFold>
  )
}

interface GroupProps {
  readonly tune: TuneModel
  readonly name: string
  readonly beds: readonly RecipeBed[]
  readonly children?: ComponentChildren
  add(bed: RecipeBed): void
}

/** Backgrounds that belong together. */
function Group({ tune, name, beds, children, add }: GroupProps) {
  return (
    <section aria-label={name}>
      <h3>{name}</h3>
      <ul>
        {beds.map(bed => (
          <li key={bed} class="bed-row">
            <button type="button" onClick={() => add(bed)}>
              {bedText(bed)}
            </button>
            {tune.canListen.value && <HearBed tune={tune} bed={bed} />}
          </li>
        ))}
      </ul>
      {children}
    </section>
  )
}
