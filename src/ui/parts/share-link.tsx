import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { allWords } from '../../state/words.ts'
import type { ShareOutcome, Sharing } from '../../core/ports.ts'
import './share-link.css'

interface ShareLinkProps {
  readonly sharing: Sharing
  /** Of the link: `#/?carrier=200`. */
  readonly hash: string
  /** What is given away, for the share sheet. */
  readonly title: string
}

/** Gives a sound away as a link: by the share sheet, the clipboard, or a field to copy it from by hand. */
export function ShareLink({ sharing, hash, title }: ShareLinkProps) {
  const outcome = useSignal<ShareOutcome | undefined>(undefined)
  // What was said of a link no longer holds when the sound has changed.
  useEffect(() => {
    outcome.value = undefined
  }, [hash])

  function share(): void {
    void sharing.share(hash, title).then(result => {
      outcome.value = result
    })
  }

  return (
    <div class="share-link">
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
          value={sharing.address(hash)}
          onFocus={event => event.currentTarget.select()}
        />
      )}
    </div>
  )
}
