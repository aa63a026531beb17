import type { Ref } from 'preact'
import type { AgainModel } from '../../state/session/again-model.ts'
import { allWords } from '../../state/base/words.ts'
import './dark-ended.css'

interface DarkEndedProps {
  readonly again: Pick<AgainModel, 'ready'>
  readonly corner: Ref<HTMLParagraphElement>
}

/** In the dark, after a session: what one tap plays, and a corner for whoever wants the screen instead. */
export function DarkEnded({ again, corner }: DarkEndedProps) {
  const sound = again.ready.value
  if (!sound) return <></>
  const { again: words, dark } = allWords().playing
  return (
    <>
      <p ref={corner} class="dark-ended-corner">
        {dark.screen}
      </p>
      <p class="dark-ended">
        <span>{words.question}</span>
        <span>{words.how}</span>
        <span>{words.softer(sound.minutes)}</span>
      </p>
    </>
  )
}
