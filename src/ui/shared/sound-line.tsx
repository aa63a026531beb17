import { firstWords } from '../../state/base/words.ts'

/** What sounds, in one line, and the way to change it. */
export function SoundLine({ sound }: { readonly sound: string | undefined }) {
  const words = firstWords()
  return (
    <a class="sound-line" href="#/tune">
      <span class="unseen">{words.tonight.tune}: </span>
      <span>{sound}</span>
      <span class="quiet" aria-hidden="true">
        {words.navigation.tune} ›
      </span>
    </a>
  )
}
