import { firstWords } from '../../state/base/words.ts'

interface SoundLineProps {
  readonly sound: string | undefined
  /** The screen it opens. */
  readonly to: 'sounds' | 'tune'
  /** What that is for, to a screen reader. */
  readonly says: string
}

/** What sounds, in one line, and the way to change it. */
export function SoundLine({ sound, to, says }: SoundLineProps) {
  return (
    <a class="sound-line" href={`#/${to}`}>
      <span class="unseen">{says}: </span>
      <span>{sound}</span>
      <span class="quiet" aria-hidden="true">
        {firstWords().navigation[to]} ›
      </span>
    </a>
  )
}
