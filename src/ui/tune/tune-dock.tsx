import { allWords } from '../../state/base/words.ts'
import type { TuneModel } from '../../state/session/tune-model.ts'
import './tune-dock.css'

/** In reach of the thumb: plays the tuned sound; while a session is open, applies it there instead. */
export function TuneDock({ tune }: { readonly tune: TuneModel }) {
  const words = allWords().tune
  const { canListen, listening, waiting } = tune
  if (!canListen.value && !waiting.value) return <></>
  return (
    <div class="tune-dock column">
      {canListen.value ? (
        <button class="pill" type="button" onClick={listening.value ? tune.hush : tune.listen}>
          {listening.value ? words.silence : words.hear}
        </button>
      ) : (
        <button class="pill" type="button" onClick={tune.useNow}>
          {words.useNow}
        </button>
      )}
    </div>
  )
}
