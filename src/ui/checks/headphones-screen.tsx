import { useLayoutEffect, useRef } from 'preact/hooks'
import { PLACES, TEXTURES } from '../../core/checks/headphone-check.ts'
import type { AppModel } from '../../state/app/app-model.ts'
import type { HeadphonesModel } from '../../state/checks/headphones-model.ts'
import { createHeadphonesModel } from '../../state/checks/headphones-model.ts'
import { allWords } from '../../state/base/words.ts'
import { HeadphonesAdvice } from '../shared/headphones-advice.tsx'
import type { ScreenProps } from '../shared/screen-props.ts'
import '../shared/reading.css'
import './headphones.css'

const ORDER = ['left', 'right', 'together'] as const

/** Finds out by ear whether left and right arrive apart. */
export function Screen({ model }: ScreenProps) {
  const check = model.part(createHeadphonesModel)
  const words = allWords().headphones
  const step = check.step.value
  const verdict = check.verdict.value
  const question = useRef<HTMLDivElement>(null)
  const asked = useRef(step)
  // The pressed answer disappears with its question: the focus moves to the next one.
  useLayoutEffect(() => {
    if (asked.current === step) return
    asked.current = step
    question.current?.focus({ preventScroll: true })
  }, [step])
  return (
    <div class="reading headphones column">
      {step === 'ready' && (
        <>
          <p>{words.intro}</p>
          <p>{words.before}</p>
          <Begin check={check} label={words.start} />
        </>
      )}
      {/* Read aloud at each step: the next question comes with its own sound. */}
      <div ref={question} class="headphones-step" role="status" tabIndex={-1}>
        {step !== 'ready' && step !== 'done' && (
          <>
            <p class="quiet">{words.step(ORDER.indexOf(step) + 1)}</p>
            <p class="headphones-question">{words.questions[step]}</p>
          </>
        )}
        {verdict && <p class="headphones-question">{words.verdicts[verdict]}</p>}
      </div>
      {(step === 'left' || step === 'right') && (
        <Answers choices={PLACES} names={words.places} choose={check.heardAt} />
      )}
      {step === 'together' && (
        <Answers choices={TEXTURES} names={words.textures} choose={check.heardAs} />
      )}
      {step !== 'ready' && step !== 'done' && (
        <button class="text-button quiet" type="button" onClick={check.hearAgain}>
          {words.hearAgain}
        </button>
      )}
      {verdict && <Result model={model} check={check} />}
    </div>
  )
}

function Begin({ check, label }: { readonly check: HeadphonesModel; readonly label: string }) {
  const able = check.canListen.value
  return (
    <>
      <button class="pill" type="button" disabled={!able} onClick={check.begin}>
        {label}
      </button>
      {!able && <p class="quiet">{allWords().headphones.busy}</p>}
    </>
  )
}

interface AnswersProps<T extends string> {
  readonly choices: readonly T[]
  readonly names: Readonly<Record<T, string>>
  choose(choice: T): void
}

function Answers<T extends string>({ choices, names, choose }: AnswersProps<T>) {
  return (
    <div class="headphones-answers">
      {choices.map(choice => (
        <button key={choice} class="pill" type="button" onClick={() => choose(choice)}>
          {names[choice]}
        </button>
      ))}
    </div>
  )
}

/** The advice for the verdict. */
function Result({ model, check }: { readonly model: AppModel; readonly check: HeadphonesModel }) {
  const words = allWords()
  const { mode } = model.tonight.recipe.value
  return (
    <>
      {mode !== 'binaural' ? (
        <p class="quiet">{words.headphones.needless(words.recipe.modes[mode])}</p>
      ) : (
        model.settings.settings.value.headphones !== 'stereo' && <HeadphonesAdvice model={model} />
      )}
      <Begin check={check} label={words.headphones.again} />
    </>
  )
}
