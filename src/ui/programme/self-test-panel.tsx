import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { NightNumber } from '../../core/session/night-mark.ts'
import { SELF_TEST_FROM } from '../../core/session/night-mark.ts'
import type { Progress } from '../../core/programme/programme-progress.ts'
import {
  canTest,
  nextNight,
  nightStates,
  pairsToGuess,
  runningTest
} from '../../core/programme/programme-progress.ts'
import type { SelfTest } from '../../core/programme/self-test.ts'
import { armOf, guessScore } from '../../core/programme/self-test.ts'
import type { ProgrammeModel } from '../../state/programme/programme-model.ts'
import { allWords } from '../../state/base/words.ts'
import { ChoiceGroup } from '../kit/choice-group.tsx'
import { Fold } from '../kit/fold.tsx'

interface SelfTestPanelProps {
  readonly programme: ProgrammeModel
  readonly course: Progress
  /** Whether the listener ends the test, with a guess first. */
  readonly guessing: boolean
}

/** The blinded self-test: before it begins, while it is sealed, and once it is revealed. */
export function SelfTestPanel({ programme, course, guessing }: SelfTestPanelProps) {
  const words = allWords().programme
  const last = course.tests.at(-1)
  const able = canTest(course) && course.leftOn === undefined
  if (!able && !last) return <></>
  return (
    <section class="course" aria-labelledby="course-self-test">
      <h2 id="course-self-test">{words.selfTest.name}</h2>
      {last?.revealed && <Revealed test={last} />}
      {runningTest(course) && <Running programme={programme} course={course} guessing={guessing} />}
      {able && <Beginning programme={programme} />}
    </section>
  )
}

function Beginning({ programme }: Pick<SelfTestPanelProps, 'programme'>) {
  const words = allWords().programme.selfTest
  return (
    <>
      <p>{words.asks}</p>
      {programme.testNeedsHeadphones.value ? (
        <p>
          {words.headphones} <a href="#/headphones">{words.toHeadphones}</a>
        </p>
      ) : (
        <button class="pill" type="button" onClick={() => void programme.beginTest()}>
          {words.begin}
        </button>
      )}
      <Fold title={words.how}>
        <p>{words.words}</p>
        <p>{words.hear}</p>
      </Fold>
    </>
  )
}

function Running({ programme, course, guessing }: SelfTestPanelProps) {
  const words = allWords().programme.selfTest
  const pairs = pairsToGuess(course)
  const counted = nightStates(course)
    .slice(SELF_TEST_FROM - 1)
    .filter(state => state === 'done').length
  if (pairs.length > 0 && (guessing || nextNight(course) === undefined))
    return <Guessing programme={programme} pairs={pairs} asked={guessing} />
  return (
    <>
      <p>{words.running(counted)}</p>
      <Fold title={words.how}>
        <p>{words.words}</p>
      </Fold>
    </>
  )
}

interface GuessingProps extends Pick<SelfTestPanelProps, 'programme'> {
  readonly pairs: ReturnType<typeof pairsToGuess>
  /** Whether it is what the listener just asked for. */
  readonly asked: boolean
}

/** Which night of each pair the listener takes for the one with the beat, before it is revealed. */
function Guessing({ programme, pairs, asked }: GuessingProps) {
  const { selfTest: words, night } = allWords().programme
  const [guesses, guess] = useState<Readonly<Record<number, NightNumber>>>({})
  const question = useRef<HTMLParagraphElement>(null)
  useLayoutEffect(() => {
    if (asked) question.current?.focus()
  }, [asked])
  return (
    <>
      <p ref={question} tabIndex={-1}>
        {words.guess}
      </p>
      <p class="quiet">{words.guessHint}</p>
      {pairs.map(([first, second], pair) => (
        <ChoiceGroup
          key={first}
          label={words.pair(first, second)}
          choices={['first', 'second']}
          names={{ first: night(first), second: night(second) }}
          chosen={guesses[pair] && (guesses[pair] === first ? 'first' : 'second')}
          choose={which => guess({ ...guesses, [pair]: which === 'first' ? first : second })}
        />
      ))}
      <button
        class="pill"
        type="button"
        onClick={() => void programme.revealTest(Object.values(guesses))}
      >
        {words.reveal}
      </button>
    </>
  )
}

function Revealed({ test }: { readonly test: SelfTest }) {
  const { night, selfTest } = allWords().programme
  const { right, pairs } = guessScore(test)
  return (
    <>
      {pairs > 0 && <p>{selfTest.guessed(right, pairs)}</p>}
      <p>{selfTest.revealed}</p>
      <ul class="lines">
        {test.seals.map((seal, index) => (
          <li key={seal}>
            {night(index + SELF_TEST_FROM)}: {selfTest.arms[armOf(seal)]}
          </li>
        ))}
      </ul>
      <p class="quiet">
        {selfTest.tooFew} <a href="#/journal">{selfTest.toJournal}</a>
      </p>
    </>
  )
}
