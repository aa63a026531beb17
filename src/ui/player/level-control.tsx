import { useRef } from 'preact/hooks'
import type { Score } from '../../core/score/score.ts'
import type { AppModel } from '../../state/app/app-model.ts'
import { allWords } from '../../state/base/words.ts'
import { LEVEL_STEP, levelRange, moveLevel } from '../../state/session/move-level.ts'
import { createBreathModel } from '../../state/tips/breath-model.ts'
import { createCareModel } from '../../state/tips/care-model.ts'
import { tipPart } from '../../state/tips/tip-model.ts'
import './level-control.css'

interface LevelControlProps {
  readonly model: AppModel
  readonly score: Score
}

/** Softer and louder, with a picture of the level between them; nothing where nothing sounds. */
export function LevelControl({ model, score }: LevelControlProps) {
  const hint = hintsAtVolume(model)
  if (score.voices.length === 0) return <></>
  const words = allWords().playing
  const { level, lowest } = levelRange(score)
  return (
    <div class="level-control" role="group" aria-label={words.level}>
      <Step
        sign="−"
        name={words.softer}
        ended={level <= lowest}
        take={() => moveLevel(model, -LEVEL_STEP)}
      />
      <div class="level-control-middle">
        <div class="level-control-track" style={{ '--share': String(1 - level / lowest) }} />
        <p class="quiet">{hint ? allWords().guidance.volume : words.softerOrLouder}</p>
        <LevelInWords value={allWords().recipe.value(Math.round(level), 'dB')} />
      </div>
      <Step
        sign="+"
        name={words.louder}
        ended={level >= 0}
        take={() => moveLevel(model, LEVEL_STEP)}
      />
    </div>
  )
}

/** For screen readers: announced when it changes, but not when the player opens. */
function LevelInWords({ value }: { readonly value: string }) {
  const first = useRef(value)
  const moved = useRef(false)
  moved.current ||= value !== first.current
  return (
    <>
      {!moved.current && <span class="unseen">{value}</span>}
      <output class="unseen">{moved.current && value}</output>
    </>
  )
}

/** In the first session, unless the tip beside it says the same; it waits for the tip, so that it never changes. */
function hintsAtVolume(model: AppModel): boolean {
  if (model.part(createCareModel).due.value !== 'volume') return false
  if (!model.settings.settings.value.tips || model.part(createBreathModel).moment.value) return true
  const tip = model.part(tipPart).tip.value
  return tip !== undefined && tip.id !== 'as-quiet-as-you-can'
}

interface StepProps {
  readonly sign: string
  readonly name: string
  /** It goes no further. */
  readonly ended: boolean
  take(): void
}

function Step({ sign, name, ended, take }: StepProps) {
  return (
    <button
      class="round"
      type="button"
      data-repeats
      aria-label={name}
      aria-disabled={ended}
      onClick={take}
    >
      {sign}
    </button>
  )
}
