import { useState } from 'preact/hooks'
import { NIGHTS } from '../../core/session/night-mark.ts'
import type { NightNumber } from '../../core/session/night-mark.ts'
import { nightStates, pairsToGuess } from '../../core/programme/programme-progress.ts'
import type { AppModel } from '../../state/app/app-model.ts'
import type { ProgrammeModel } from '../../state/programme/programme-model.ts'
import { createProgrammeModel } from '../../state/programme/programme-model.ts'
import { allWords } from '../../state/base/words.ts'
import { Fold } from '../kit/fold.tsx'
import { nextOf } from './course-facts.ts'
import { ProgrammeDock } from './programme-dock.tsx'
import { ProgrammeNight } from './programme-night.tsx'
import { ProgrammeNights } from './programme-nights.tsx'
import { ProgrammeStatus } from './programme-status.tsx'
import { SelfTestPanel } from './self-test-panel.tsx'
import { SuggestionCard, useSuggestion } from '../diary/suggestion.tsx'
import type { ScreenProps } from '../shared/screen-props.ts'
import '../shared/reading.css'
import '../shared/screen-dock.css'
import './programme.css'

/** The 21 nights: where the listener is, one night in words, and what to do now. */
export function Screen({ model }: ScreenProps) {
  const programme = model.part(createProgrammeModel)
  const evaluated = useSuggestion(model)
  const [guessing, guess] = useState(false)
  if (!programme.loaded.value) return <p class="quiet column">{allWords().notices.loading}</p>
  const course = programme.course.value
  const endTest = (): void => {
    if (course && pairsToGuess(course).length > 0) guess(true)
    else void programme.revealTest()
  }
  return (
    <div class="docked">
      <div class="reading docked-scroll column">
        <ProgrammeStatus model={model} programme={programme} />
        <Nights model={model} programme={programme} />
        {/* Not before all above it is known, which would push it down. */}
        {evaluated && (
          <>
            <SuggestionCard model={model} />
            {course && <SelfTestPanel programme={programme} course={course} guessing={guessing} />}
            <About begun={course !== undefined} />
          </>
        )}
      </div>
      <ProgrammeDock model={model} programme={programme} endTest={endTest} />
    </div>
  )
}

interface NightsProps {
  readonly model: AppModel
  readonly programme: ProgrammeModel
}

/** All nights as a picture, and the one that was tapped in words: tonight's to begin with. */
function Nights({ model, programme }: NightsProps) {
  const [tapped, tap] = useState<NightNumber | undefined>(undefined)
  const course = programme.course.value
  const running = course?.leftOn === undefined ? course : undefined
  const due = programme.planned.value?.mark.night
  const shown = tapped ?? due ?? nextOf(course) ?? (course ? NIGHTS : 1)
  return (
    <>
      <ProgrammeNights states={course && nightStates(course)} due={due} shown={shown} show={tap} />
      <ProgrammeNight model={model} number={shown} running={running} />
    </>
  )
}

/** How the programme counts, and what it rests on. */
function About({ begun }: { readonly begun: boolean }) {
  const words = allWords().programme
  return (
    <Fold title={words.about}>
      <p>{words.counts}</p>
      {begun ? (
        <p class="quiet">{words.untested}</p>
      ) : (
        <p>
          {words.baseline} <a href="#/checkin">{allWords().navigation.checkin}</a>
        </p>
      )}
    </Fold>
  )
}
