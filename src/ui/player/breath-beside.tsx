import type { AppModel } from '../../state/app/app-model.ts'
import { createBreathModel } from '../../state/tips/breath-model.ts'
import { allWords } from '../../state/base/words.ts'
import { BreathPicture } from '../tips/breath-picture.tsx'

interface BreathProps {
  readonly model: AppModel
}

/** Starts or stops the breathing picture beside a session, with one tap. */
export function BreathSwitch({ model }: BreathProps) {
  const breath = model.part(createBreathModel)
  return (
    <button type="button" aria-pressed={breath.moment.value !== undefined} onClick={breath.toggle}>
      {allWords().guide.accompany}
    </button>
  )
}

/** The breathing picture, while it is on. @param dark hidden from assistive technology, in the dark */
export function Breathing({ model, dark = false }: BreathProps & { readonly dark?: boolean }) {
  const { moment, pattern } = model.part(createBreathModel)
  if (!moment.value) return <></>
  return dark ? (
    <BreathPicture moment={moment.value} />
  ) : (
    <BreathPicture moment={moment.value} pattern={pattern.value} />
  )
}
