import { firstWords } from '../../state/words.ts'
import type { Score } from '../../core/score.ts'
import { beatAt } from '../../core/score-outline.ts'
import type { Seconds } from '../../core/units.ts'
import type { AppModel } from '../../state/app-model.ts'
import type { PlayerModel } from '../../state/player-model.ts'
import { Notices } from '../parts/notices.tsx'
import { ScoreCurve } from '../parts/score-curve.tsx'
import { lazyScreen } from '../parts/lazy-screen.tsx'
import { beatWords, timeLeftWords } from '../words.ts'
import './player.css'

const TipCard = lazyScreen(() => import('../parts/tip-card.tsx').then(file => file.TipCard), {
  quiet: true
})

/** How much +15 adds. */
const MINUTES_MORE = 15

/** The session that plays or is paused: its curve, the time left, one tip, three buttons. */
export function Player({ model }: { readonly model: AppModel }) {
  const { player, settings } = model
  const score = player.score.value
  const session = player.session.value
  if (!score) return <></>
  const interrupted = session.status === 'paused' && session.by === 'system'
  return (
    <div class="player docked">
      <div class="player-scroll docked-scroll column">
        <Notices model={model} />
        <ScoreCurve score={score} position={player.position.value} />
        <Now score={score} position={player.position.value} />
        {interrupted ? (
          <Interrupted player={player} />
        ) : (
          settings.settings.value.tips && <TipCard tips={model.tips} />
        )}
        <a class="player-caution" href="#/evidence">
          {firstWords().player.neverWhileDriving}
        </a>
      </div>
      <Controls player={player} interrupted={interrupted} />
    </div>
  )
}

function Now({ score, position }: { readonly score: Score; readonly position: Seconds }) {
  return (
    <div class="player-now">
      <div class="player-time" role="timer" aria-label={firstWords().player.timeLeft}>
        <TimeParts words={timeLeftWords(score.duration - position)} />
      </div>
      <p class="quiet">{nowWords(score, position)}</p>
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

function nowWords(score: Score, position: Seconds): string {
  const words = firstWords().player
  const beat = beatAt(score, position)
  const untilFade = score.fadeOutAt - position
  return [
    beat === undefined ? firstWords().curve.noBeat : words.now(beatWords(beat)),
    untilFade > 0
      ? words.fadingIn(firstWords().recipe.minutes(Math.ceil(untilFade / 60)))
      : words.fading
  ].join(' · ')
}

function Interrupted({ player }: { readonly player: PlayerModel }) {
  return (
    <div class="player-interrupted">
      <p>{firstWords().player.interrupted}</p>
      <button class="disc" type="button" onClick={player.resume}>
        {firstWords().player.resume}
      </button>
      <p class="quiet">{firstWords().player.interruptedHint}</p>
    </div>
  )
}

interface ControlsProps {
  readonly player: PlayerModel
  readonly interrupted: boolean
}

function Controls({ player, interrupted }: ControlsProps) {
  const words = firstWords().player
  const paused = player.session.value.status === 'paused'
  return (
    <div class="player-controls column">
      {!interrupted && (
        <button class="pill" type="button" onClick={paused ? player.resume : player.pause}>
          {paused ? words.resume : words.pause}
        </button>
      )}
      <button class="pill" type="button" onClick={player.stop}>
        {words.stop}
      </button>
      <button class="pill" type="button" onClick={() => player.addMinutes(MINUTES_MORE)}>
        <span aria-hidden="true">{words.addMinutesShort}</span>
        <span class="unseen">{words.addMinutes}</span>
      </button>
    </div>
  )
}
