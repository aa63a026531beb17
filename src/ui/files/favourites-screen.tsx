import { useSignal } from '@preact/signals'
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'
import type { FavouritesModel } from '../../state/files/favourites-model.ts'
import { createFavouritesModel } from '../../state/files/favourites-model.ts'
import { allWords } from '../../state/base/words.ts'
import { FavouriteRow } from './favourite-row.tsx'
import { DockedPage } from '../shared/docked-page.tsx'
import type { ScreenProps } from '../shared/screen-props.ts'
import './favourites.css'

/** The favourites, each prepared with one tap. */
export function Screen({ model }: ScreenProps) {
  const favourites = model.part(createFavouritesModel)
  const words = allWords().favourites
  useEffect(() => void favourites.load(), [favourites])
  const dock = (
    <>
      <a class="pill" href="#/open">
        {allWords().open.link}
      </a>
      <a class="pill main" href="#/tune">
        {words.toTune}
      </a>
    </>
  )
  return (
    <DockedPage class="favourites-screen" dock={dock}>
      <p class="unseen" role="status">
        {newsWords(favourites)}
      </p>
      <Removed favourites={favourites} />
      <List favourites={favourites} model={model} />
      <p class="quiet">{words.onThisDevice}</p>
    </DockedPage>
  )
}

function List({
  favourites,
  model
}: { readonly favourites: FavouritesModel } & Pick<ScreenProps, 'model'>) {
  const list = favourites.favourites.value
  const open = useSignal<string | undefined>(undefined)
  const words = allWords().favourites
  if (!list)
    return (
      <p key="loading" class="quiet">
        {words.loading}
      </p>
    )
  if (list.length === 0) return <p key="empty">{words.empty}</p>
  return (
    <ul class="favourites">
      {list.map((favourite, index) => (
        <FavouriteRow
          key={favourite.id}
          favourite={favourite}
          favourites={favourites}
          model={model}
          first={index === 0}
          last={index === list.length - 1}
          open={open.value === favourite.id}
          toggle={() => {
            open.value = open.value === favourite.id ? undefined : favourite.id
          }}
        />
      ))}
    </ul>
  )
}

/** Undo takes the focus, since the focused element is gone. */
function Removed({ favourites }: { readonly favourites: FavouritesModel }) {
  const removed = favourites.removed.value
  const undo = useRef<HTMLButtonElement>(null)
  const words = allWords().favourites
  useLayoutEffect(() => undo.current?.focus(), [removed])
  return (
    <div role="status">
      {removed && (
        <p class="favourites-removed">
          <bdi>{words.removed(removed.name)}</bdi>
          <button ref={undo} class="pill" type="button" onClick={favourites.undoRemove}>
            {words.undo}
          </button>
        </p>
      )}
    </div>
  )
}

function newsWords({ news }: FavouritesModel): string {
  const words = allWords().favourites
  const latest = news.value
  switch (latest?.kind) {
    case 'moved':
      return words.moved(latest.name, latest.at, latest.of)
    case 'renamed':
      return words.renamed(latest.name)
    case 'back':
      return words.back(latest.name)
    default:
      return ''
  }
}
