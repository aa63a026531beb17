import { allWords } from '../../state/base/words.ts'
import type { TuneModel } from '../../state/session/tune-model.ts'
import './tune-dock.css'

/** Plays the tuned sound; while a session is open, applies it there instead. */
export function TuneDock({ tune }: { readonly tune: TuneModel }) {
  const words = allWords().tune
  if (!tune.canListen.value)
    return (
      <div class="tune-dock column">
        <p class="quiet">{words.heardLater}</p>
        {tune.waiting.value && (
          <button class="pill" type="button" onClick={tune.useNow}>
            {words.useNow}
          </button>
        )}
      </div>
    )
  return (
    <div class="tune-dock column">
      <button class="pill" type="button" onClick={tune.listening.value ? tune.hush : tune.listen}>
        {tune.listening.value ? words.silence : words.hear}
      </button>
    </div>
  )
}
