import type { ComponentChildren } from 'preact'
import { allWords, firstWords } from '../../state/base/words.ts'
import type { AppModel } from '../../state/app/app-model.ts'
import { startTonight } from '../../state/session/start-tonight.ts'
import type { Unfinished } from '../../state/session/unfinished-offer.ts'
import { recipeChips, timeLeftWords } from '../shared/words.ts'
import { lazyScreen } from '../kit/lazy-screen.tsx'
import './start-area.css'

const PlayingElsewhere = lazyScreen(
  () => import('./playing-elsewhere.tsx').then(file => file.PlayingElsewhere),
  { quiet: true }
)

interface StartAreaProps {
  readonly model: AppModel
  /** What stands under Start while there is nothing to go on with. */
  readonly children: ComponentChildren
}

/** The one large Start, or the reason why there is none; under it whatever can be gone on with. */
export function StartArea({ model, children }: StartAreaProps) {
  const { player, tonight } = model
  const unfinished = !player.playingElsewhere.value && player.unfinished.value
  const offered = tonight.offered.value
  return (
    <div class="start-area">
      <Start model={model} />
      <div class="start-below">
        {unfinished && (
          <Offer
            label={offerWords(unfinished)}
            take={player.goOn}
            dismiss={player.dismissUnfinished}
          />
        )}
        {offered && (
          <Offer
            words={`${allWords().notices.offered} ${recipeChips(offered).join(', ')}`}
            label={allWords().notices.useOffered}
            take={tonight.useOffered}
            dismiss={tonight.dismissOffered}
          />
        )}
        {!unfinished && !offered && children}
      </div>
    </div>
  )
}

function Start({ model }: { readonly model: AppModel }) {
  const { player, capabilities } = model
  if (!capabilities.webAudio) return <p class="start-instead">{firstWords().notices.noWebAudio}</p>
  if (player.playingElsewhere.value) return <PlayingElsewhere model={model} />
  const label = model.tonight.night.value?.label
  return (
    <button class="disc" type="button" onClick={() => startTonight(model)}>
      {firstWords().tonight.start} {label && <small>{label}</small>}
    </button>
  )
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
        {firstWords().player.dismiss}
      </button>
    </div>
  )
}

function offerWords({ row, left }: Unfinished): string {
  return row.end === 'stopped'
    ? firstWords().player.continue
    : firstWords().player.goOn(timeLeftWords(left))
}
