import { useLayoutEffect, useRef } from 'preact/hooks'
import { PLACES, TEXTURES } from '../../core/checks/headphone-check.ts'
import type { AppModel } from '../../state/app/app-model.ts'
import type { HeadphonesModel } from '../../state/checks/headphones-model.ts'
import { createHeadphonesModel } from '../../state/checks/headphones-model.ts'
import { allWords } from '../../state/base/words.ts'
import { HeadphonesAdvice } from '../shared/headphones-advice.tsx'
import { DockedPage } from '../shared/docked-page.tsx'
import type { ScreenProps } from '../shared/screen-props.ts'
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
    <DockedPage class="headphones" dock={<Actions check={check} />}>
      {step === 'ready' && (
        <>
          <p>{words.intro}</p>
          <p>{words.before}</p>
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
      {verdict && <Advice model={model} />}
    </DockedPage>
  )
}

/** What there is to do: begin, or answer. */
function Actions({ check }: { readonly check: HeadphonesModel }) {
  const words = allWords().headphones
  const step = check.step.value
  if (step === 'ready') return <Begin check={check} label={words.start} />
  if (step === 'done') return <Begin check={check} label={words.again} />
  return (
    <div class="headphones-answers">
      {step === 'together' ? (
        <Answers choices={TEXTURES} names={words.textures} choose={check.heardAs} />
      ) : (
        <Answers choices={PLACES} names={words.places} choose={check.heardAt} />
      )}
      <button class="text-button quiet" type="button" onClick={check.hearAgain}>
        {words.hearAgain}
      </button>
    </div>
  )
}

function Begin({ check, label }: { readonly check: HeadphonesModel; readonly label: string }) {
  const able = check.canListen.value
  return (
    <>
      {!able && <p class="quiet">{allWords().headphones.busy}</p>}
      <button class="pill main" type="button" disabled={!able} onClick={check.begin}>
        {label}
      </button>
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
    <>
      {choices.map(choice => (
        <button key={choice} class="pill" type="button" onClick={() => choose(choice)}>
          {names[choice]}
        </button>
      ))}
    </>
  )
}

/** The advice for the verdict. */
function Advice({ model }: { readonly model: AppModel }) {
  const words = allWords()
  const { mode } = model.tonight.recipe.value
  if (mode !== 'binaural')
    return <p class="quiet">{words.headphones.needless(words.recipe.modes[mode])}</p>
  if (model.settings.settings.value.headphones === 'stereo') return <></>
  return <HeadphonesAdvice model={model} />
}
