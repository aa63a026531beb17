import type { AppModel } from '../../state/app/app-model.ts'
import { createBreathModel } from '../../state/tips/breath-model.ts'
import { allWords, firstWords } from '../../state/base/words.ts'
import { BreathPicture } from '../tips/breath-picture.tsx'

interface BreathProps {
  readonly model: AppModel
}

/** Starts the breathing picture beside a session, with one tap. */
export function BreathSwitch({ model }: BreathProps) {
  const breath = model.part(createBreathModel)
  return (
    <button type="button" onClick={breath.toggle}>
      {allWords().guide.accompany}
    </button>
  )
}

/** The breathing picture, and the way back from it. */
export function Breathing({ model }: BreathProps) {
  const breath = model.part(createBreathModel)
  const moment = breath.moment.value
  if (!moment) return <></>
  return (
    <div class="breathing">
      <button class="text-button quiet" type="button" onClick={breath.stop}>
        {firstWords().navigation.back}
      </button>
      <BreathPicture moment={moment} pattern={breath.pattern.value} />
    </div>
  )
}

/** The same in the dark: only the picture, hidden from assistive technology. */
export function DarkBreathing({ model }: BreathProps) {
  const moment = model.part(createBreathModel).moment.value
  return moment ? <BreathPicture moment={moment} /> : <></>
}
