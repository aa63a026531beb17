import { firstWords } from '../../state/base/words.ts'
import type { AppModel } from '../../state/app/app-model.ts'
import { startTonight } from '../../state/session/start-tonight.ts'
import { lateFrame } from '../late.ts'
import './start-area.css'

const PlayingElsewhere = lateFrame('PlayingElsewhere', { quiet: true })
const TonightCard = lateFrame('TonightCard', { quiet: 'always' })

/** The one large Start, or why there is none; under it the one card, if any. */
export function StartArea({ model }: { readonly model: AppModel }) {
  return (
    <div class="start-area">
      <Start model={model} />
      <div class="start-below">
        <TonightCard model={model} />
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
