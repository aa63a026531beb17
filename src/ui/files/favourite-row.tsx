import { useId, useLayoutEffect, useRef } from 'preact/hooks'
import { compileRecipe } from '../../core/recipe/compile.ts'
import type { Favourite } from '../../core/files/favourite.ts'
import { formatRecipeLink } from '../../core/recipe/format-recipe-link.ts'
import type { AppModel } from '../../state/app/app-model.ts'
import type { FavouritesModel } from '../../state/files/favourites-model.ts'
import { openPart } from '../../state/files/open-model.ts'
import { allWords } from '../../state/base/words.ts'
import { playedText } from '../shared/session-text.ts'
import { NameForm } from '../kit/name-form.tsx'
import { SaveFile } from '../shared/save-file.tsx'
import { ShareLink } from '../shared/share-link.tsx'

interface FavouriteRowProps {
  readonly favourite: Favourite
  readonly favourites: FavouritesModel
  readonly model: AppModel
  readonly first: boolean
  readonly last: boolean
  /** Whether the row's details are open. */
  readonly open: boolean
  toggle(): void
}

/** One favourite: a tap prepares it; a second button opens what can be changed. */
export function FavouriteRow(props: FavouriteRowProps) {
  const { favourite, open, toggle } = props
  const { name } = favourite
  const tools = useId()
  const words = allWords().favourites
  return (
    <li class="favourite">
      <div class="favourite-head">
        <Use {...props} />
        <button
          class="text-button"
          type="button"
          aria-label={words.changeNamed(name)}
          aria-expanded={open}
          aria-controls={tools}
          onClick={toggle}
        >
          {words.change}
        </button>
      </div>
      <div id={tools} class="favourite-tools" hidden={!open}>
        {open && <Tools {...props} />}
      </div>
    </li>
  )
}

/** A recipe is used through its link; a file is parsed again. */
function Use({ favourite, model }: FavouriteRowProps) {
  const { name, recipe, file } = favourite
  const minutes = allWords().recipe.minutes(recipe.minutes)
  if (!file)
    return (
      <a class="favourite-use" href={`#/?${formatRecipeLink(recipe)}`}>
        <bdi>{name}</bdi>
        <span class="quiet">
          {minutes} · {playedText(recipe)}
        </span>
      </a>
    )
  return (
    <button
      class="favourite-use"
      type="button"
      onClick={() => model.part(openPart).prepare(file, recipe)}
    >
      <bdi>{name}</bdi>
      <span class="quiet">
        {minutes} · {allWords().open.kind}
      </span>
    </button>
  )
}

function Tools({ favourite, favourites, model, first, last, toggle }: FavouriteRowProps) {
  const { id, name, recipe, file } = favourite
  const words = allWords().favourites
  return (
    <>
      <p class="favourite-buttons">
        <Move
          label={words.up}
          name={words.upNamed(name)}
          able={!first}
          place={favourite.place}
          move={() => favourites.move(id, -1)}
        />
        <Move
          label={words.down}
          name={words.downNamed(name)}
          able={!last}
          place={favourite.place}
          move={() => favourites.move(id, 1)}
        />
        <button
          class="pill"
          type="button"
          aria-label={words.removeNamed(name)}
          onClick={() => favourites.remove(id)}
        >
          {words.remove}
        </button>
      </p>
      <NameForm
        proposed={name}
        label={words.rename}
        take={text => {
          favourites.rename(id, text)
          toggle()
        }}
      />
      {/* No link holds a file. */}
      {!file && (
        <ShareLink sharing={model.sharing} hash={`#/?${formatRecipeLink(recipe)}`} title={name} />
      )}
      <SaveFile model={model} sound={{ recipe, sound: file ?? compileRecipe(recipe), name }} />
    </>
  )
}

interface MoveProps {
  readonly label: string
  /** Names the row for screen readers. */
  readonly name: string
  readonly able: boolean
  readonly place: number
  move(): void
}

/** The row moves with the button under the finger, which may cost it the focus: it is focused again. */
function Move({ label, name, able, place, move }: MoveProps) {
  const button = useRef<HTMLButtonElement>(null)
  const pressed = useRef(false)
  useLayoutEffect(() => {
    if (pressed.current) button.current?.focus()
    pressed.current = false
  }, [place])
  return (
    <button
      ref={button}
      class="pill"
      type="button"
      aria-label={name}
      // Not `disabled`, which would drop the focus at the end of the list.
      aria-disabled={!able}
      onClick={() => {
        if (!able) return
        pressed.current = true
        move()
      }}
    >
      {label}
    </button>
  )
}
