import type { ComponentChildren } from 'preact'
import { firstWords } from '../../state/base/words.ts'
import type { AppModel } from '../../state/app/app-model.ts'
import { startTonight } from '../../state/session/start-tonight.ts'
import { lateFrame } from '../late.ts'
import './start-area.css'

const PlayingElsewhere = lateFrame('PlayingElsewhere', { quiet: true })
const Offers = lateFrame('Offers', { quiet: true })

interface StartAreaProps {
  readonly model: AppModel
  /** Shown under Start while there is nothing to resume. */
  readonly children: ComponentChildren
}

/** The one large Start, or why there is none; under it whatever can be resumed. */
export function StartArea({ model, children }: StartAreaProps) {
  const { player, tonight } = model
  const unfinished = !player.playingElsewhere.value && player.unfinished.value
  const offered = tonight.offered.value
  return (
    <div class="start-area">
      <Start model={model} />
      <div class="start-below">{unfinished || offered ? <Offers model={model} /> : children}</div>
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
