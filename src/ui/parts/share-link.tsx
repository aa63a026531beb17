import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { allWords } from '../../state/words.ts'
import type { ShareOutcome } from '../../core/ports.ts'
import type { AppModel } from '../../state/app-model.ts'
import './share-link.css'

/** Gives the sound away as a link: by the share sheet, the clipboard, or a field to copy it from by hand. */
export function ShareLink({ model }: { readonly model: AppModel }) {
  const outcome = useSignal<ShareOutcome | undefined>(undefined)
  const hash = `#/?${model.tonight.link()}`
  const recipe = model.tonight.recipe.value
  // What was said of a link no longer holds when the sound has changed.
  useEffect(() => {
    outcome.value = undefined
  }, [recipe])

  function share(): void {
    void model.sharing.share(hash, allWords().name).then(result => {
      outcome.value = result
    })
  }

  return (
    <section class="share-link">
      <button class="pill" type="button" onClick={share}>
        {allWords().tune.share}
      </button>
      <p class="quiet" role="status">
        {outcome.value === 'copied' && allWords().notices.copied}
        {outcome.value === 'unavailable' && allWords().notices.copyFailed}
        {outcome.value === undefined && allWords().tune.shareHint}
      </p>
      {outcome.value === 'unavailable' && (
        <input
          type="text"
          readOnly
          aria-label={allWords().tune.linkByHand}
          value={model.sharing.address(hash)}
          onFocus={event => event.currentTarget.select()}
        />
      )}
    </section>
  )
}
