import { useSignal } from '@preact/signals'
import type { Seconds } from '../../core/base/units.ts'
import type { KeptOwnSound } from '../../core/files/own/own-store.ts'
import { LONGEST_OWN } from '../../core/files/own/take-sound.ts'
import { pickedFile } from '../../core/files/picked-file.ts'
import { addableBeds } from '../../core/recipe/layers.ts'
import { minutesSlider } from '../../core/recipe/recipe-slider.ts'
import type { OwnBed } from '../../core/score/kinds.ts'
import type { AppModel } from '../../state/app/app-model.ts'
import { bedText } from '../../state/base/bed-text.ts'
import { allWords } from '../../state/base/words.ts'
import type { OwnSoundState } from '../../state/files/own-sounds-model.ts'
import { ownSoundsPart } from '../../state/files/own-sounds-model.ts'
import { ProgressBar } from '../kit/progress-bar.tsx'
import { SteppedSlider } from '../shared/stepped-slider.tsx'
import './own-sounds.css'

interface OwnSoundsProps {
  readonly model: AppModel
}

/** A file that is looked at, taken, or could not be. */
export function TakeOwnSound({ model }: OwnSoundsProps) {
  const own = model.part(ownSoundsPart)
  const state = own.state.value
  const words = allWords().ownSounds
  if (state.kind === 'idle') return <></>
  return (
    <section class="own-sound-take" aria-labelledby="own-sound-title">
      <h2 id="own-sound-title">
        <bdi>{state.title || allWords().open.untitled}</bdi>
      </h2>
      {state.kind === 'found' && <Found model={model} found={state} />}
      {state.kind === 'taking' && (
        <>
          <ProgressBar label={words.adding} share={state.share} />
          <button class="pill" type="button" onClick={own.cancel}>
            {words.cancel}
          </button>
        </>
      )}
      <p class="quiet" role="status">
        <bdi>{statusText(state)}</bdi>
      </p>
      {state.kind === 'taken' && <Use model={model} bed={state.bed} />}
    </section>
  )
}

function statusText(state: OwnSoundState): string {
  const words = allWords().ownSounds
  switch (state.kind) {
    case 'looking':
      return words.looking
    case 'taking':
      return words.adding
    case 'taken':
      return words.added(state.title)
    case 'failed':
      return words.failed[state.why]
    case 'idle':
    case 'found':
      return ''
  }
}

interface FoundProps extends OwnSoundsProps {
  readonly found: Extract<OwnSoundState, { readonly kind: 'found' }>
}

/** What a file holds, what it takes, and of a longer one which part. */
function Found({ model, found }: FoundProps) {
  const { seconds, bytes, free } = found
  const own = model.part(ownSoundsPart)
  const words = allWords().ownSounds
  const from = useSignal<Seconds>(0)
  const last = Math.floor((seconds - LONGEST_OWN) / 60)
  return (
    <>
      <p>{words.takes(seconds, bytes)}</p>
      {last > 0 && (
        <>
          <p>{words.long(LONGEST_OWN / 60)}</p>
          <SteppedSlider
            name={words.from}
            value={from.value / 60}
            control={minutesSlider(from.value / 60, last)}
            change={minutes => {
              from.value = minutes * 60
            }}
          />
        </>
      )}
      {free !== undefined && free < bytes && <p>{words.free(free)}</p>}
      <p class="quiet">{words.loops}</p>
      <button class="pill" type="button" onClick={() => void own.take(from.value)}>
        {words.add}
      </button>
    </>
  )
}

function Use({ model, bed }: OwnSoundsProps & { readonly bed: OwnBed }) {
  const own = model.part(ownSoundsPart)
  const words = allWords().ownSounds
  const beside =
    !model.tonight.file.value && addableBeds(model.tonight.recipe.value, [bed]).includes(bed)
  return (
    <div class="own-sound-use">
      <button class="pill" type="button" onClick={() => own.use(bed, 'instead')}>
        {words.useTonight}
      </button>
      {beside && (
        <button class="pill" type="button" onClick={() => own.use(bed, 'beside')}>
          {words.addTonight}
        </button>
      )}
    </div>
  )
}

/** The listener's own sounds, each with its length, its size and a way to delete it. */
export function OwnSoundList({ model }: OwnSoundsProps) {
  const sounds = model.part(ownSoundsPart).sounds.value ?? []
  if (sounds.length === 0) return <></>
  return (
    <section aria-labelledby="own-sounds">
      <h2 id="own-sounds">{allWords().ownSounds.title}</h2>
      <ul class="own-sound-list">
        {sounds.map(sound => (
          <OwnSoundRow key={sound.bed} model={model} sound={sound} />
        ))}
      </ul>
      <p class="quiet">{allWords().ownSounds.backup}</p>
    </section>
  )
}

function OwnSoundRow({ model, sound }: OwnSoundsProps & { readonly sound: KeptOwnSound }) {
  const own = model.part(ownSoundsPart)
  const words = allWords().ownSounds
  const title = bedText(sound.bed)
  /** The favourites that play it, once it is asked whether it is to go. */
  const asked = useSignal<readonly string[] | undefined>(undefined)
  return (
    <li>
      <div class="own-sound-row">
        <span>
          <bdi>{title}</bdi>
          <span class="quiet">{words.size(sound.seconds, sound.bytes)}</span>
        </span>
        <button
          class="text-button"
          type="button"
          aria-label={words.removeNamed(title)}
          onClick={() =>
            void own.usedBy(sound.bed).then(favourites => {
              asked.value = favourites
            })
          }
        >
          {words.remove}
        </button>
      </div>
      {asked.value && (
        <div class="own-sound-ask" role="group" aria-label={words.removeNamed(title)}>
          <p>
            <bdi>{words.used(title, asked.value)}</bdi>
          </p>
          <button class="pill" type="button" onClick={() => void own.remove(sound.bed)}>
            {words.remove}
          </button>
          <button
            class="pill"
            type="button"
            onClick={() => {
              asked.value = undefined
            }}
          >
            {words.keep}
          </button>
        </div>
      )}
    </li>
  )
}

/** Takes a recording from the device: what becomes of it is shown on the screen that opens files. */
export function ChooseOwnSound({ model }: OwnSoundsProps) {
  const own = model.part(ownSoundsPart)
  return (
    <label class="pill own-sound-choose">
      {allWords().ownSounds.choose}
      <input
        class="unseen"
        type="file"
        accept="audio/*"
        onChange={event => {
          const input = event.currentTarget
          const file = input.files?.[0]
          // The same file may be picked again.
          input.value = ''
          if (!file) return
          void own.look(pickedFile(file))
          model.go('#/open')
        }}
      />
    </label>
  )
}
