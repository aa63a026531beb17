import { useId } from 'preact/hooks'
import { allWords } from '../../state/base/words.ts'
import type { EndStop } from '../../core/score/end-stop.ts'
import { endStop } from '../../core/score/end-stop.ts'
import type { Score } from '../../core/score/score.ts'
import type { AppModel } from '../../state/app/app-model.ts'
import { signedText } from '../shared/signed-text.ts'
import { LevelControl } from './level-control.tsx'
import { PauseButton } from './pause-button.tsx'
import './controls.css'

/** How far −15 and +15 move the end: minutes. */
const MINUTES = 15

interface ControlsProps {
  readonly model: AppModel
  readonly score: Score
  readonly interrupted: boolean
}

/** In the thumb's reach: softer and louder, and one large Pause between less time and more. */
export function Controls({ model, score, interrupted }: ControlsProps) {
  const { player } = model
  const words = allWords().playing
  const why = useId()
  const stops = [-MINUTES, MINUTES].map(by => endStop(score, player.position.value, by * 60))
  const [less, more] = stops
  const reasons = [...new Set(stops)].filter(stop => stop !== undefined)
  return (
    <div class="player-controls column">
      {/* Above the buttons, which stay where they are when it comes. */}
      {reasons.map(stop => (
        <p key={stop} id={`${why}-${stop}`} class="quiet">
          {words.endStops[stop]}
        </p>
      ))}
      {!interrupted && <LevelControl model={model} score={score} />}
      <EndStep
        sign={words.removeMinutesShort}
        name={words.removeMinutes}
        stop={less}
        why={why}
        take={() => player.addMinutes(-MINUTES)}
      />
      <PauseButton player={player} look={interrupted ? 'disc' : 'pill player-pause'} />
      <EndStep
        sign={words.addMinutesShort}
        name={words.addMinutes}
        stop={more}
        why={why}
        take={() => player.addMinutes(MINUTES)}
      />
    </div>
  )
}

interface EndStepProps {
  readonly sign: string
  readonly name: string
  /** Why it goes no further. */
  readonly stop: EndStop | undefined
  /** Prefix of the ids of the reasons. */
  readonly why: string
  take(): void
}

/** Not disabled where it goes no further, so that it keeps the focus and its reason is read; a press does nothing. */
function EndStep({ sign, name, stop, why, take }: EndStepProps) {
  return (
    <button
      class="pill"
      type="button"
      aria-disabled={stop !== undefined}
      aria-describedby={stop && `${why}-${stop}`}
      data-repeats
      onClick={take}
    >
      <span aria-hidden="true">{signedText(sign)}</span>
      <span class="unseen">{name}</span>
    </button>
  )
}
