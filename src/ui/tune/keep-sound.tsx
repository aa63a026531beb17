import { useSignal } from '@preact/signals'
import type { SoundFile } from '../../core/files/read-sound-file.ts'
import type { Recipe } from '../../core/recipe/recipe.ts'
import type { AppModel } from '../../state/app/app-model.ts'
import { createFavouritesModel } from '../../state/files/favourites-model.ts'
import { allWords, firstWords } from '../../state/base/words.ts'
import { playedText } from '../shared/session-text.ts'
import { NameForm } from '../kit/name-form.tsx'

/** Names the tuned sound, and saves it. */
export function KeepSound({ model }: { readonly model: AppModel }) {
  const favourites = model.part(createFavouritesModel)
  const recipe = model.tonight.recipe.value
  const file = model.tonight.file.value
  const words = allWords().favourites
  const kept = useSignal<
    | { readonly as: string; readonly recipe: Recipe; readonly file: SoundFile | undefined }
    | undefined
  >(undefined)
  // The message about a sound no longer applies when it has changed.
  const known = kept.value?.recipe === recipe && kept.value.file === file ? kept.value : undefined

  function keep(name: string): void {
    const sound = file && { text: file.text, name: file.mark.title }
    void favourites.keep(name, recipe, sound).then(as => {
      kept.value = as === undefined ? undefined : { as, recipe, file }
    })
  }

  return (
    <section aria-labelledby="tune-keep">
      <h2 id="tune-keep">{words.keepTitle}</h2>
      <NameForm proposed={file?.mark.title || playedText(recipe)} label={words.keep} take={keep} />
      <p class="quiet" role="status">
        {known && words.kept(known.as)}
      </p>
      <p>
        <a class="keep-link" href="#/favourites">
          {firstWords().navigation.favourites}
        </a>
      </p>
    </section>
  )
}
