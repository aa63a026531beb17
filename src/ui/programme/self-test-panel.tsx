import { SELF_TEST_FROM } from '../../core/session/night-mark.ts'
import type { Progress } from '../../core/programme/programme-progress.ts'
import { canTest, nightStates, runningTest } from '../../core/programme/programme-progress.ts'
import { armOf } from '../../core/programme/self-test.ts'
import type { ProgrammeModel } from '../../state/programme/programme-model.ts'
import { allWords } from '../../state/base/words.ts'

interface SelfTestPanelProps {
  readonly programme: ProgrammeModel
  readonly course: Progress
}

/** The blinded self-test: before it begins, while it is sealed, and once it is open. */
export function SelfTestPanel({ programme, course }: SelfTestPanelProps) {
  const words = allWords().programme
  const last = course.tests.at(-1)
  const able = canTest(course) && course.leftOn === undefined
  if (!able && !last) return <></>
  return (
    <section class="course" aria-labelledby="course-self-test">
      <h2 id="course-self-test">{words.selfTest.name}</h2>
      {last?.revealed && <Revealed seals={last.seals} />}
      {runningTest(course) && <Running programme={programme} course={course} />}
      {able && (
        <>
          <p class="quiet">{words.selfTest.words}</p>
          <p class="quiet">{words.selfTest.hear}</p>
          <button class="pill" type="button" onClick={() => void programme.beginTest()}>
            {words.selfTest.begin}
          </button>
        </>
      )}
    </section>
  )
}

function Running({ programme, course }: SelfTestPanelProps) {
  const words = allWords().programme.selfTest
  const counted = nightStates(course)
    .slice(SELF_TEST_FROM - 1)
    .filter(state => state === 'done').length
  return (
    <>
      <p>{words.running(counted)}</p>
      <p class="quiet">{words.words}</p>
      <button class="text-button quiet" type="button" onClick={() => void programme.revealTest()}>
        {words.reveal}
      </button>
    </>
  )
}

function Revealed({ seals }: { readonly seals: readonly string[] }) {
  const { night, selfTest } = allWords().programme
  return (
    <>
      <p>{selfTest.revealed}</p>
      <ul class="lines">
        {seals.map((seal, index) => (
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
