import { useSignal } from '@preact/signals'
import { useEffect, useId } from 'preact/hooks'
import { pickedFile } from '../../core/files/picked-file.ts'
import type { ImportedFile } from '../../core/files/imported-file.ts'
import { LONGEST_FILE } from '../../core/files/stored-file.ts'
import type { SoundFile } from '../../core/files/read-sound-file.ts'
import { PROGRAMS } from '../../core/files/sbg/dialect.ts'
import { LONGEST_SCORE } from '../../core/score/score.ts'
import type { AppModel } from '../../state/app/app-model.ts'
import { createFavouritesModel } from '../../state/files/favourites-model.ts'
import type { OpenModel, OpenState } from '../../state/files/open-model.ts'
import { ownSoundsPart } from '../../state/files/own-sounds-model.ts'
import { openPart } from '../../state/files/open-model.ts'
import { allWords, firstWords } from '../../state/base/words.ts'
import { Fold } from '../kit/fold.tsx'
import { NameForm } from '../kit/name-form.tsx'
import { OwnSoundList, TakeOwnSound } from './own-sounds.tsx'
import { VoiceLines } from './voice-lines.tsx'
import type { ScreenProps } from '../shared/screen-props.ts'
import '../shared/reading.css'
import './open.css'

/** A file of the field: picked, previewed, and made tonight's sound. */
export function Screen({ model }: ScreenProps) {
  const opening = model.part(openPart)
  const state = opening.state.value
  const words = allWords().open
  const { look } = model.part(ownSoundsPart)
  useEffect(() => {
    if (state.kind === 'recording') void look(state.file)
  }, [state, look])
  return (
    <div class="reading column open">
      <p>{words.intro}</p>
      <Choose opening={opening} />
      <div role="status">
        <Outcome state={state} />
      </div>
      <TakeOwnSound model={model} />
      {state.kind === 'opened' && (
        <Preview key={state.sound.mark.code} model={model} opening={opening} sound={state.sound} />
      )}
      <OwnSoundList model={model} />
      <Paste opening={opening} />
    </div>
  )
}

function Choose({ opening }: { readonly opening: OpenModel }) {
  const words = allWords().open
  return (
    <section>
      <label class="pill open-choose">
        {words.choose}
        <input
          class="unseen"
          type="file"
          // No `accept`: phones know neither ending, and would grey the files out.
          onChange={event => {
            const input = event.currentTarget
            const file = input.files?.[0]
            if (file) void opening.open(pickedFile(file))
            // The same file may be picked again after it was changed.
            input.value = ''
          }}
        />
      </label>
      <p class="quiet open-drop">{words.drop}</p>
    </section>
  )
}

function Paste({ opening }: { readonly opening: OpenModel }) {
  const text = useSignal('')
  const id = useId()
  const words = allWords().open
  return (
    <form
      class="open-paste"
      onSubmit={event => {
        event.preventDefault()
        if (text.value.trim() !== '') opening.openText(text.value, words.pasted)
      }}
    >
      <label for={id}>{words.paste}</label>
      <textarea
        id={id}
        rows={3}
        dir="ltr"
        maxLength={LONGEST_FILE}
        autocomplete="off"
        spellcheck={false}
        value={text.value}
        onInput={event => {
          text.value = event.currentTarget.value
        }}
      />
      <button class="pill" type="submit">
        {words.read}
      </button>
    </form>
  )
}

function Outcome({ state }: { readonly state: OpenState }) {
  const words = allWords().open
  switch (state.kind) {
    case 'reading':
      return <p class="quiet">{words.reading}</p>
    case 'refused': {
      const { place, expected, found } = state.refusal
      return (
        <>
          <p>{words.refused(state.name, state.format)}</p>
          <p>
            {words.mismatch(words.at(place.line, place.column), words.expected(expected), found)}
          </p>
        </>
      )
    }
    case 'foreign':
      return (
        <>
          <p>{words.foreign(state.name, state.is)}</p>
          <p>{words.readable}</p>
        </>
      )
    case 'too long':
      return <p>{words.tooLong(state.bytes, LONGEST_FILE)}</p>
    case 'unreadable':
      return <p>{words.unreadable}</p>
    case 'backup':
      return (
        <p>
          {words.backup} <a href="#/settings">{firstWords().navigation.settings}</a>.
        </p>
      )
    case 'empty':
    case 'recording':
    case 'opened':
      return <></>
  }
}

interface PreviewProps {
  readonly model: AppModel
  readonly opening: OpenModel
  readonly sound: SoundFile
}

function Preview({ model, opening, sound }: PreviewProps) {
  const { mark, imported } = sound
  const words = allWords().open
  const { title, author, dialect, description, length, repeat, voices, leftOut } = {
    ...imported,
    title: mark.title || words.untitled
  }
  return (
    <>
      <section class="open-preview">
        <h2>
          <bdi>{title}</bdi>
        </h2>
        {author && <p class="quiet">{words.by(author)}</p>}
        {dialect && <p class="quiet">{words.writtenFor(PROGRAMS[dialect])}</p>}
        <p class="quiet">
          {Number.isFinite(length) ? words.plays(round(length / 60)) : words.endless}
        </p>
        {description && (
          <p class="open-description" dir="auto">
            {description}
          </p>
        )}
        <button class="pill open-tonight" type="button" onClick={opening.playTonight}>
          {words.tonight}
        </button>
        <p class="quiet">{words.matched}</p>
      </section>
      <section aria-labelledby="open-voices">
        <h2 id="open-voices">{words.voicesTitle}</h2>
        <VoiceLines voices={voices} span={Math.min(repeat ?? length, length, LONGEST_SCORE)} />
      </section>
      {leftOut.length > 0 && (
        <Fold title={words.leftOutTitle} note={words.leftOutCount(leftOut.length)}>
          <LeftOutLines leftOut={leftOut} />
        </Fold>
      )}
      <Keep model={model} sound={sound} title={title} />
    </>
  )
}

function LeftOutLines({ leftOut }: Pick<ImportedFile, 'leftOut'>) {
  const words = allWords().open
  return (
    <ul class="lines">
      {leftOut.map(({ line, name, reason, rate }, index) => {
        const why = words.reasons[reason]
        const said = rate === undefined ? why : words.atRate(why, rate)
        return <li key={index}>{words.leftOut(line, name, said)}</li>
      })}
    </ul>
  )
}

function round(minutes: number): number {
  return Math.round(minutes * 10) / 10
}

interface KeepProps {
  readonly model: AppModel
  readonly sound: SoundFile
  readonly title: string
}

function Keep({ model, sound, title }: KeepProps) {
  const favourites = model.part(createFavouritesModel)
  const { recipeFor } = model.part(openPart)
  const kept = useSignal<string | undefined>(undefined)
  const words = allWords()
  return (
    <section aria-labelledby="open-keep">
      <h2 id="open-keep">{words.open.keep}</h2>
      <NameForm
        proposed={title}
        label={words.favourites.keep}
        take={name => {
          const { text, mark } = sound
          void favourites.keep(name, recipeFor(sound), { text, name: mark.title }).then(as => {
            kept.value = as
          })
        }}
      />
      <p class="quiet" role="status">
        {kept.value !== undefined && words.favourites.kept(kept.value)}
      </p>
    </section>
  )
}
