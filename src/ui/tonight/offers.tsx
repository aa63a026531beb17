import type { AppModel } from '../../state/app/app-model.ts'
import { allWords } from '../../state/base/words.ts'
import type { Unfinished } from '../../state/session/resume-offer.ts'
import { recipeParts } from '../shared/score-text.ts'
import { timeLeftText } from '../shared/session-text.ts'

/** Under Start: a session that can be resumed, and the sound of a link that was opened while another one played. */
export function Offers({ model }: { readonly model: AppModel }) {
  const { player, tonight } = model
  const unfinished = !player.playingElsewhere.value && player.unfinished.value
  const offered = tonight.offered.value
  const words = allWords().notices
  return (
    <>
      {unfinished && (
        <Offer
          label={resumeText(unfinished)}
          take={player.goOn}
          dismiss={player.dismissUnfinished}
        />
      )}
      {offered && (
        <Offer
          words={`${words.offered} ${recipeParts(offered).join(', ')}`}
          label={words.useOffered}
          take={tonight.useOffered}
          dismiss={tonight.dismissOffered}
        />
      )}
    </>
  )
}

function resumeText({ row, left }: Unfinished): string {
  const words = allWords().playing
  return (row.end === 'stopped' ? words.continue : words.goOn)(timeLeftText(left))
}

interface OfferProps {
  readonly words?: string
  readonly label: string
  take(): void
  dismiss(): void
}

function Offer({ words, label, take, dismiss }: OfferProps) {
  return (
    <div class="offer">
      {words && <p class="quiet">{words}</p>}
      <button class="pill offer-take" type="button" onClick={take}>
        {label}
      </button>
      <button class="text-button quiet" type="button" onClick={dismiss}>
        {allWords().playing.dismiss}
      </button>
    </div>
  )
}
