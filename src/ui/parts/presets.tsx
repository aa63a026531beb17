import { PRESETS } from '../../content/presets.ts'
import type { TuneModel } from '../../state/tune-model.ts'
import './presets.css'

/** Sounds to start from. */
export function Presets({ tune }: { readonly tune: TuneModel }) {
  return (
    <ul class="presets">
      {PRESETS.map(({ id, name, words, recipe }) => (
        <li key={id}>
          <button type="button" onClick={() => tune.set(recipe)}>
            <span>{name}</span>
            <small>{words}</small>
          </button>
        </li>
      ))}
    </ul>
  )
}
