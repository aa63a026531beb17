import type { AgainModel } from '../../state/session/again-model.ts'
import { allWords } from '../../state/base/words.ts'
import './dark-ended.css'

/** In the dark, after a session: what one tap plays. */
export function DarkEnded({ again }: { readonly again: Pick<AgainModel, 'ready'> }) {
  const sound = again.ready.value
  if (!sound) return <></>
  const { question, how, softer } = allWords().playing.again
  return (
    <p class="dark-ended">
      <span>{question}</span>
      <span>{how}</span>
      <span>{softer(sound.minutes)}</span>
    </p>
  )
}
