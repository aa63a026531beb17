import type { NightDate } from '../../core/base/night-date.ts'
import type { AppModel } from '../../state/app/app-model.ts'
import type { Care, CareModel } from '../../state/tips/care-model.ts'
import { createCareModel } from '../../state/tips/care-model.ts'
import { createMorningModel } from '../../state/diary/morning-model.ts'
import { allWords } from '../../state/base/words.ts'
import { HeadphonesAdvice } from './headphones-advice.tsx'
import './care.css'

/** Advice about tonight's sound can wait for the evening; the check-in asks about well-being itself. */
const WAITS_FOR_CHECK_IN = new Set<Care | undefined>([undefined, 'unwell', 'lost', 'offer'])

/** The current advice, if any; in the morning, the offer to fill in a check-in. */
export function CareWords({ model }: { readonly model: AppModel }) {
  const guidance = model.part(createCareModel)
  const morning = model.part(createMorningModel)
  const due = guidance.due.value
  const night = morning.offered.value
  if (night !== undefined && WAITS_FOR_CHECK_IN.has(due))
    return <MorningOffer night={night} dismiss={morning.dismiss} />
  switch (due) {
    case 'unwell':
      return (
        <p class="care care-line">
          <a href="#/evidence/ask-first">{allWords().guidance.unwell}</a>
        </p>
      )
    case 'lost':
      return (
        <div class="care">
          <HeadphonesAdvice model={model} />
        </div>
      )
    case 'offer':
      return <Offer guidance={guidance} />
    // Said where it is to be done, beside softer and louder.
    case 'volume':
    case undefined:
      return <></>
  }
}

interface CareProps {
  readonly guidance: CareModel
}

interface MorningOfferProps {
  readonly night: NightDate
  dismiss(): void
}

function MorningOffer({ night, dismiss }: MorningOfferProps) {
  const words = allWords()
  return (
    <div class="care" role="group" aria-label={words.checkIn.offerRegion}>
      <div class="care-ways">
        <a href={`#/checkin/${night}`}>{words.checkIn.offer}</a>
        <button class="text-button quiet" type="button" onClick={dismiss}>
          {words.playing.dismiss}
        </button>
      </div>
    </div>
  )
}

function Offer({ guidance }: CareProps) {
  const words = allWords()
  return (
    <div class="care">
      <p class="quiet">{words.headphones.offer}</p>
      <div class="care-ways">
        <a href="#/headphones">{words.headphones.link}</a>
        <button class="text-button quiet" type="button" onClick={guidance.dismissOffer}>
          {words.playing.dismiss}
        </button>
      </div>
    </div>
  )
}
