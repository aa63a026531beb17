import { allWords } from '../../state/words.ts'
import type { AppModel } from '../../state/app-model.ts'
import type { ExportState } from '../../state/export-model.ts'
import { createExportModel } from '../../state/export-model.ts'
import './save-file.css'

/** Tonight's sound as a file to keep: its size beforehand, then how far it is, and a way to stop it. */
export function SaveFile({ model }: { readonly model: AppModel }) {
  const saving = model.part(createExportModel)
  const score = model.tonight.score.value
  const recipe = model.tonight.recipe.value
  const state = saving.state.value
  const words = allWords().export
  const writing = state.kind === 'writing'
  return (
    <section class="save-file">
      {writing ? (
        <button class="pill" type="button" onClick={saving.cancel}>
          {words.cancel}
        </button>
      ) : (
        <button class="pill" type="button" onClick={() => saving.save(score, recipe)}>
          {words.save}
        </button>
      )}
      {writing && <Progress share={state.share} />}
      <p class="quiet">
        {words.size(score.duration / 60, saving.bytes(score))}. {words.hint}
      </p>
      <p role="status">{outcomeWords(state)}</p>
      {state.kind === 'ready' && (
        <button class="pill" type="button" onClick={saving.take}>
          {words.take}
        </button>
      )}
    </section>
  )
}

function Progress({ share }: { readonly share: number }) {
  const percent = Math.floor(share * 100)
  return (
    <div
      class="save-file-progress"
      role="progressbar"
      aria-label={allWords().export.progress}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={percent}
    >
      <div style={{ inlineSize: `${percent}%` }} />
    </div>
  )
}

/** What became of it; nothing while there is nothing to say. */
function outcomeWords(state: ExportState): string {
  const words = allWords().export
  switch (state.kind) {
    case 'idle':
    case 'writing':
      return ''
    case 'saved':
    case 'ready':
    case 'cancelled':
      return words[state.kind]
    case 'failed':
      return words.failed[state.why]
  }
}
