import { useSignal } from '@preact/signals'
import type { AppModel } from '../../state/app/app-model.ts'
import { allWords } from '../../state/base/words.ts'
import { LateFold } from './late-fold.tsx'
import { StageEditor } from './stage-editor.tsx'
import './stages.css'

/** The stages of the night: how many in one line, and their editor when that is opened. */
export function StagesFold({ model }: { readonly model: AppModel }) {
  const open = useSignal(false)
  const words = allWords().tune.stages
  const count = (model.tonight.recipe.value.stages?.length ?? 0) + 1
  return (
    <LateFold class="stages" name={words.title} value={words.count(count)} open={open}>
      {() => <StageEditor model={model} />}
    </LateFold>
  )
}
