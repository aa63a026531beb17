import { allWords } from '../../state/base/words.ts'
import { PRESETS } from '../../content/data/presets.ts'
import type { TuneModel } from '../../state/session/tune-model.ts'
import './presets.css'

/** Sounds to start from. */
export function Presets({ tune }: { readonly tune: TuneModel }) {
  const words = allWords().presets
  return (
    <ul class="presets">
      {PRESETS.map(({ id, recipe }) => (
        <li key={id}>
          <button type="button" onClick={() => tune.set({ ...recipe, fade: 'end' })}>
            <span>{words[id].name}</span>
            <small>{words[id].words}</small>
          </button>
        </li>
      ))}
    </ul>
  )
}
