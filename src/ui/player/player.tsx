import { useId } from 'preact/hooks'
import { allWords, firstWords } from '../../state/base/words.ts'
import { clockPromise } from '../../core/session/clock-promise.ts'
import { endStop } from '../../core/score/end-stop.ts'
import type { Score } from '../../core/score/score.ts'
import type { AppModel } from '../../state/app/app-model.ts'
import type { PlayerModel } from '../../state/session/player-model.ts'
import { createBreathModel } from '../../state/tips/breath-model.ts'
import { Breathing, BreathSwitch } from './breath-beside.tsx'
import { CareWords } from '../shared/care.tsx'
import { Notices } from '../shared/notices.tsx'
import { ScoreCurve } from '../shared/score-curve.tsx'
import { TipCard } from '../tips/tip-card.tsx'
import { nowAndNextText, promiseText } from './now-and-next-text.ts'
import { timeLeftText } from '../shared/score-text.ts'
import './player.css'

/** Minutes added by +15. */
const MINUTES_MORE = 15

/** The open session: its curve, the time left, one tip, three buttons. */
export function Player({ model }: { readonly model: AppModel }) {
  const { player, settings } = model
  const score = player.score.value
  const session = player.session.value
  const breathing = model.part(createBreathModel).moment
  if (!score) return <></>
  const interrupted = session.status === 'paused' && session.by === 'system'
  return (
    <div class="player docked">
      <div class="player-scroll docked-scroll column">
        <div class="picture">
          <ScoreCurve score={score} position={player.position.value} />
          <div class="picture-cards">
            <Notices model={model} />
          </div>
        </div>
        <Now score={score} player={player} />
        {interrupted ? (
          <Interrupted />
        ) : (
          <>
            <CareWords model={model} />
            {breathing.value ? (
              <Breathing model={model} />
            ) : (
              settings.settings.value.tips && <TipCard model={model} />
            )}
          </>
        )}
        <div class="player-aside">
          <a href="#/first">
            <span class="player-i" aria-hidden="true">
              i
            </span>
            {allWords().playing.neverWhileDriving}
          </a>
          {!interrupted && <BreathSwitch model={model} />}
        </div>
      </div>
      <Controls score={score} player={player} interrupted={interrupted} />
    </div>
  )
}

function Now({ score, player }: { readonly score: Score; readonly player: PlayerModel }) {
  const position = player.position.value
  const recipe = player.imported.value ? undefined : player.recipe.value
  const promise = clockPromise(score, position, recipe, player.endTime.value)
  return (
    <div class="player-now">
      <div class="player-time" role="timer" aria-label={firstWords().player.timeLeft}>
        <TimeParts words={timeLeftText(score.duration - position)} />
      </div>
      <p class="quiet">{nowAndNextText(score, position, player.mark.value)}</p>
      {promise && <p class="quiet">{promiseText(promise)}</p>}
    </div>
  )
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

function Interrupted() {
  const { interrupted, interruptedHint } = allWords().playing
  return (
    <div class="player-interrupted">
      <p>{interrupted}</p>
      <p class="quiet">{interruptedHint}</p>
    </div>
  )
}

interface ControlsProps {
  readonly score: Score
  readonly player: PlayerModel
  readonly interrupted: boolean
}

function Controls({ score, player, interrupted }: ControlsProps) {
  const words = firstWords().player
  const why = useId()
  const stop = endStop(score, player.position.value, MINUTES_MORE * 60)
  const paused = player.session.value.status === 'paused'
  return (
    <div class="player-controls column">
      {/* Large, and where it never scrolls out of sight. */}
      <button
        class={interrupted ? 'disc' : 'pill'}
        type="button"
        onClick={paused ? player.resume : player.pause}
      >
        {paused ? words.resume : words.pause}
      </button>
      <button class="pill" type="button" onClick={player.stop}>
        {words.stop}
      </button>
      {/* Not disabled, so that it keeps the focus and its reason is read; a press does nothing. */}
      <button
        class="pill"
        type="button"
        aria-disabled={stop !== undefined}
        aria-describedby={stop && why}
        data-repeats
        onClick={() => player.addMinutes(MINUTES_MORE)}
      >
        <span aria-hidden="true">{allWords().playing.addMinutesShort}</span>
        <span class="unseen">{allWords().playing.addMinutes}</span>
      </button>
      {stop && (
        <p id={why} class="quiet">
          {allWords().playing.endStops[stop]}
        </p>
      )}
    </div>
  )
}
