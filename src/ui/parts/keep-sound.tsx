import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import type { AppModel } from '../../state/app-model.ts'
import { createFavouritesModel } from '../../state/favourites-model.ts'
import { allWords, firstWords } from '../../state/words.ts'
import { playedWords } from '../later-words.ts'
import { NameForm } from './name-form.tsx'

/** Names the sound that is tuned, and keeps it. */
export function KeepSound({ model }: { readonly model: AppModel }) {
  const favourites = model.part(createFavouritesModel)
  const recipe = model.tonight.recipe.value
  const file = model.tonight.file.value
  const words = allWords().favourites
  const kept = useSignal<string | undefined>(undefined)
  useEffect(() => {
    kept.value = undefined
  }, [recipe, file])

  function keep(name: string): void {
    const sound = file && { text: file.text, name: file.mark.title }
    void favourites.keep(name, recipe, sound).then(as => {
      kept.value = as
    })
  }

  return (
    <section aria-labelledby="tune-keep">
      <h2 id="tune-keep">{words.keepTitle}</h2>
      <NameForm proposed={file?.mark.title || playedWords(recipe)} label={words.keep} take={keep} />
      <p class="quiet" role="status">
        {kept.value !== undefined && words.kept(kept.value)}
      </p>
      <p>
        <a class="keep-link" href="#/favourites">
          {firstWords().navigation.favourites}
        </a>
      </p>
    </section>
  )
}
