import type { ShareOutcome, Sharing } from '../../core/base/page.ts'
import { useSignal } from '@preact/signals'
import { allWords } from '../../state/base/words.ts'
import './share-link.css'

interface ShareLinkProps {
  readonly sharing: Sharing
  /** Of the link: `#/?carrier=200`. */
  readonly hash: string
  /** The title for the share sheet. */
  readonly title: string
}

/** Shares a sound as a link: by the share sheet, the clipboard, or a field to copy it from. */
export function ShareLink({ sharing, hash, title }: ShareLinkProps) {
  const shared = useSignal<{ readonly hash: string; readonly outcome: ShareOutcome } | undefined>(
    undefined
  )
  // The message about a link no longer applies when the sound has changed.
  const outcome = shared.value?.hash === hash ? shared.value.outcome : undefined

  function share(): void {
    void sharing.share(hash, title).then(outcome => {
      shared.value = { hash, outcome }
    })
  }

  return (
    <div class="share-link">
      <button class="pill" type="button" onClick={share}>
        {allWords().tune.share}
      </button>
      {outcome === undefined && <p class="quiet">{allWords().tune.shareHint}</p>}
      <p class="quiet" role="status">
        {outcome === 'copied' && allWords().notices.copied}
        {outcome === 'unavailable' && allWords().notices.copyFailed}
      </p>
      {outcome === 'unavailable' && (
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
