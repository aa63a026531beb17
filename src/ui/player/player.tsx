import { useId } from 'preact/hooks'
import { allWords } from '../../state/base/words.ts'
import { clockPromise } from '../../core/session/clock-promise.ts'
import { endStop } from '../../core/score/end-stop.ts'
import type { Score } from '../../core/score/score.ts'
import type { AppModel } from '../../state/app/app-model.ts'
import type { PlayerModel } from '../../state/session/player-model.ts'
import { createBreathModel } from '../../state/tips/breath-model.ts'
import { Breathing, BreathSwitch } from './breath-beside.tsx'
import { playingSound } from '../../state/session/lock-screen-model.ts'
import { LevelControl } from './level-control.tsx'
import { Notices } from '../shared/notices.tsx'
import { ScoreCurve } from '../shared/score-curve.tsx'
import { SoundLine } from '../shared/sound-line.tsx'
import { TipCard } from '../tips/tip-card.tsx'
import { nowAndNextText, promiseText } from './now-and-next-text.ts'
import { timeLeftText } from '../shared/session-text.ts'
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
        <PlayingSound player={player} />
        {interrupted ? (
          <Interrupted />
        ) : (
          <>
            {breathing.value ? (
              <Breathing model={model} />
            ) : (
              settings.settings.value.tips && <TipCard model={model} />
            )}
          </>
        )}
        <div class="player-aside">{!interrupted && <BreathSwitch model={model} />}</div>
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
      <div class="player-time" role="timer" aria-label={allWords().playing.timeLeft}>
        <TimeParts words={timeLeftText(score.duration - position)} />
      </div>
      <p class="quiet">{nowAndNextText(score, position, player.mark.value)}</p>
      {promise && <p class="quiet">{promiseText(promise)}</p>}
    </div>
  )
}

function PlayingSound({ player }: { readonly player: PlayerModel }) {
  const recipe = player.recipe.value
  const sound = recipe && playingSound(recipe, player.mark.value, player.imported.value)
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
  readonly model: AppModel
  readonly score: Score
  readonly interrupted: boolean
}

function Controls({ model, score, interrupted }: ControlsProps) {
  const { player } = model
  const words = allWords().playing
  const why = useId()
  const stop = endStop(score, player.position.value, MINUTES_MORE * 60)
  const paused = player.session.value.status === 'paused'
  return (
    <div class="player-controls column">
      {!interrupted && <LevelControl model={model} score={score} />}
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
