import { firstWords } from '../../state/base/words.ts'

interface OfferProps {
  readonly words?: string
  readonly label: string
  take(): void
  dismiss(): void
}

/** Something that can be resumed or dismissed. */
export function Offer({ words, label, take, dismiss }: OfferProps) {
  return (
    <div class="offer">
      {words && <p class="quiet">{words}</p>}
      <button class="pill offer-take" type="button" onClick={take}>
        {label}
      </button>
      <button class="text-button quiet" type="button" onClick={dismiss}>
        {firstWords().player.dismiss}
      </button>
    </div>
  )
}
