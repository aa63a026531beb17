import { useSignal } from '@preact/signals'
import type { AppModel } from '../../state/app/app-model.ts'
import { allWords } from '../../state/base/words.ts'
import { StageEditor } from './stage-editor.tsx'
import './folded-slider.css'
import './stages.css'

/** The stages of the night: how many in one line, and their editor when that is opened. */
export function StagesFold({ model }: { readonly model: AppModel }) {
  const open = useSignal(false)
  const words = allWords().tune.stages
  const count = (model.tonight.recipe.value.stages?.length ?? 0) + 1
  return (
    <details
      class="folded stages"
      open={open.value}
      onToggle={event => {
        open.value = event.currentTarget.open
      }}
    >
      <summary>
        <span>{words.title}</span>
        <span>{words.count(count)}</span>
      </summary>
      {open.value && <StageEditor model={model} />}
    </details>
  )
}
