import type { AgainModel } from '../../state/session/again-model.ts'
import { allWords } from '../../state/base/words.ts'
import './again-offer.css'

interface AgainOfferProps {
  readonly again: Pick<AgainModel, 'start'>
  readonly minutes: number
}

/** After a session: the softer one for going back to sleep. */
export function AgainOffer({ again, minutes }: AgainOfferProps) {
  return (
    <button class="text-button again-offer" type="button" onClick={again.start}>
      {allWords().playing.again.play(minutes)}
    </button>
  )
}
