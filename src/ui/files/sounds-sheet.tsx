import { effect, useSignal } from '@preact/signals'
import { useLayoutEffect, useRef } from 'preact/hooks'
import type { SoundNeed } from '../../core/recipe/sound-need.ts'
import { SOUND_NEEDS } from '../../core/recipe/sound-need.ts'
import type { AppModel } from '../../state/app/app-model.ts'
import { soundsPart } from '../../state/files/sounds-model.ts'
import { createDimModel } from '../../state/session/dim-model.ts'
import { allWords, firstWords } from '../../state/base/words.ts'
import { ChoiceGroup } from '../kit/choice-group.tsx'
import { addressBefore, leaveFor } from '../kit/leave-address.ts'
import { SoundRow } from './sound-row.tsx'
import './sounds.css'

/** A list of sounds over the first screen: each is heard in place, and taken at one tap. */
export function SoundsSheet({ model }: { readonly model: AppModel }) {
  const sounds = model.part(soundsPart)
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  useLayoutEffect(() => {
    const { current } = dialog
    current?.showModal()
    heading.current?.focus()
    // Gives the focus back to what had it before.
    return () => current?.close()
  }, [])

  /** Back to where it was opened; but a link there would be opened again, and undo what was chosen since. */
  function close(): void {
    const before = addressBefore()
    leaveFor(before?.includes('?') === false ? before : '#/', sounds.replace)
  }

  // Before the screen goes dark: beside an open dialog nothing there could be pressed, such as Resume.
  const { light } = model.part(createDimModel)
  useLayoutEffect(
    () =>
      effect(() => {
        if (light.value !== 'full') close()
      }),
    [light]
  )

  const words = allWords().sounds
  return (
    <dialog
      ref={dialog}
      class="sounds"
      aria-labelledby="sounds"
      onCancel={event => {
        event.preventDefault()
        close()
      }}
      // A browser may close it without asking; else its address has been left already.
      onClose={() => 'sheet' in model.route.peek() && close()}
    >
      <header class="sounds-header column">
        <h2 ref={heading} id="sounds" tabIndex={-1}>
          {firstWords().navigation.sounds}
        </h2>
        <button class="text-button" type="button" onClick={close}>
          {words.done}
        </button>
      </header>
      <Listed model={model} />
      <div class="sounds-dock column">
        <a class="pill" href="#/open">
          {firstWords().navigation.open}
        </a>
        <a class="pill" href="#/tune">
          {words.tune}
        </a>
      </div>
    </dialog>
  )
}

function Listed({ model }: { readonly model: AppModel }) {
  const sounds = model.part(soundsPart)
  const need = useSignal<SoundNeed>('sleep')
  const words = allWords().sounds
  const listed = sounds.sounds.value.filter(each => each.needs.includes(need.value))
  return (
    <div class="sounds-list column">
      <ChoiceGroup
        label={words.show}
        choices={SOUND_NEEDS}
        names={words.needs}
        chosen={need.value}
        choose={next => {
          need.value = next
        }}
      />
      {!sounds.canHear.value && <p class="quiet">{words.playing}</p>}
      <Note need={need.value} />
      <ul>
        {listed.map(sound => (
          <SoundRow key={sound.id} sound={sound} sounds={sounds} />
        ))}
      </ul>
      {need.value === 'night' && <p class="quiet">{allWords().ending.allNightNote}</p>}
      {listed.some(({ source }) => source.kind === 'favourite') && (
        <a class="sounds-edit" href="#/favourites">
          {words.editFavourites}
        </a>
      )}
    </div>
  )
}

/** What is to be said of a group before one chooses. */
function Note({ need }: { readonly need: SoundNeed }) {
  const { notes, aboutPitches } = allWords().sounds
  return (
    <>
      {notes[need] && <p class="quiet">{notes[need]}</p>}
      {need === 'named' && <a href="#/tips/no-special-pitch">{aboutPitches}</a>}
    </>
  )
}
