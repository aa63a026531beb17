import { allWords } from '../../state/base/words.ts'
import { clockPromise } from '../../core/session/clock-promise.ts'
import type { Score } from '../../core/score/score.ts'
import type { AppModel } from '../../state/app/app-model.ts'
import type { PlayerModel } from '../../state/session/player-model.ts'
import { soundNamePart } from '../../state/files/sound-name.ts'
import { createBreathModel } from '../../state/tips/breath-model.ts'
import { Breathing, BreathSwitch } from './breath-beside.tsx'
import { ScoreCurve } from '../shared/score-curve.tsx'
import { SoundLine } from '../shared/sound-line.tsx'
import { TipCard } from '../tips/tip-card.tsx'
import { EndAt } from '../tune/end-at.tsx'
import { Controls } from './controls.tsx'
import { nextText, promiseText, soundText } from './playing-text.ts'
import { timeLeftText } from '../shared/session-text.ts'
import './player.css'

/**
 * The open session: its curve, the time left, what sounds, one tip, and the buttons. Notices wait until it is over: none
 * asks for anything that could not be done then.
 */
export function Player({ model }: { readonly model: AppModel }) {
  const { player } = model
  const score = player.score.value
  const session = player.session.value
  if (!score) return <></>
  const interrupted = session.status === 'paused' && session.by === 'system'
  return (
    <div class="player docked">
      <div class="player-scroll docked-scroll column">
        <div class="picture">
          <ScoreCurve score={score} position={player.position.value} />
        </div>
        <Now score={score} player={player} />
        <PlayingSound model={model} />
        {interrupted ? <Interrupted /> : <Beside model={model} />}
      </div>
      <Controls model={model} score={score} interrupted={interrupted} />
    </div>
  )
}

function Now({ score, player }: { readonly score: Score; readonly player: PlayerModel }) {
  const position = player.position.value
  const recipe = player.imported.value ? undefined : player.recipe.value
  const promise = clockPromise(score, position, recipe, player.endTime.value)
  return (
    <div class="player-now">
      <div>
        <div class="player-time" role="timer" aria-label={allWords().playing.timeLeft}>
          <TimeParts words={timeLeftText(score.duration - position)} />
        </div>
        <p class="quiet">{nextText(score, position, player.mark.value)}</p>
        {/* An end by the clock stands in its field. */}
        {promise && promise.what !== 'ends' && <p class="quiet">{promiseText(promise)}</p>}
      </div>
      <EndAt tune={player} />
    </div>
  )
}

function PlayingSound({ model }: { readonly model: AppModel }) {
  const { player } = model
  const recipe = player.recipe.value
  const name = recipe && model.part(soundNamePart).nameOf(recipe)
  const sound = recipe && soundText(recipe, player.mark.value, player.imported.value, name)
  return <SoundLine sound={sound} to="tune" says={allWords().tonight.tune} />
}

/** Figures large, units small. */
function TimeParts({ words }: { readonly words: string }) {
  return (
    <>
      {words
        .split(/(\d+)/)
        .map((part, index) =>
          index % 2 === 1 ? <span key={index}>{part}</span> : <small key={index}>{part}</small>
        )}
    </>
  )
}

/** A tip, or the breathing picture in its place. */
function Beside({ model }: { readonly model: AppModel }) {
  if (model.part(createBreathModel).moment.value) return <Breathing model={model} />
  if (model.settings.settings.value.tips)
    return (
      <TipCard model={model}>
        <BreathSwitch model={model} />
      </TipCard>
    )
  return (
    <div class="player-aside">
      <BreathSwitch model={model} />
    </div>
  )
}

function Interrupted() {
  const { interrupted, interruptedHint } = allWords().playing
  return (
    <div class="player-interrupted">
      <p>{interrupted}</p>
      <p class="quiet">{interruptedHint}</p>
    </div>
  )
}
