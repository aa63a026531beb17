import { soundFileBytes } from '../../core/stream/sound-export.ts'
import { allWords } from '../../state/base/words.ts'
import type { AppModel } from '../../state/app/app-model.ts'
import type { ExportState, SavedSound, Unheld } from '../../state/files/export-model.ts'
import { createExportModel, savedSeconds } from '../../state/files/export-model.ts'
import type { Loss } from '../../state/files/sound-text.ts'
import { ChoiceGroup } from '../kit/choice-group.tsx'
import { ProgressBar } from '../kit/progress-bar.tsx'
import './save-file.css'

interface SaveFileProps {
  readonly model: AppModel
  readonly sound: SavedSound
}

/** A sound as a file: its size beforehand, then the progress, and a way to cancel. */
export function SaveFile({ model, sound }: SaveFileProps) {
  const saving = model.part(createExportModel)
  const state = saving.state.value
  const format = saving.format.value
  const formats = saving.formats.value
  const words = allWords().export
  const duration = savedSeconds(sound)
  const writing = state.kind === 'writing'
  return (
    <section class="save-file">
      {formats.length > 1 && !writing && (
        <ChoiceGroup
          label={words.format}
          choices={formats}
          names={words.formats}
          chosen={format}
          choose={saving.choose}
        />
      )}
      {writing ? (
        <button class="pill" type="button" onClick={saving.cancel}>
          {words.cancel}
        </button>
      ) : (
        <button class="pill" type="button" onClick={() => saving.save(sound)}>
          {words.save}
        </button>
      )}
      {writing && <ProgressBar label={allWords().export.progress} share={state.share} />}
      <p class="quiet">
        {format !== 'sbg' && format !== 'gnaural' && (
          <>{words.size(duration / 60, soundFileBytes({ duration }, format))}. </>
        )}
        {words.hints[format]}
      </p>
      <div role="status">
        <p>{outcomeWords(state)}</p>
        {saving.unheld.value && <Losses of={saving.unheld.value} />}
      </div>
      {state.kind === 'ready' && (
        <button class="pill" type="button" onClick={saving.take}>
          {words.take}
        </button>
      )}
    </section>
  )
}

/** What the chosen text format leaves out, one line each. */
function Losses({ of: { file, losses } }: { readonly of: Unheld }) {
  return (
    <>
      <p>
        <bdi>{allWords().export.unheld(file)}</bdi>
      </p>
      <ul class="save-file-lost">
        {losses.map((loss, index) => (
          <li key={index}>{lossWords(loss)}</li>
        ))}
      </ul>
    </>
  )
}

function lossWords(loss: Loss): string {
  const { export: words, open } = allWords()
  switch (loss.kind) {
    case 'voice':
      return words.lost(open.voices[loss.word], loss.count, words.reasons[loss.reason])
    case 'rounded':
      return words.rounded(loss.to)
    case 'session':
      return words.session
  }
}

/** The result; empty while there is none. */
function outcomeWords(state: ExportState): string {
  const words = allWords().export
  switch (state.kind) {
    case 'idle':
    case 'writing':
      return ''
    case 'saved':
    case 'ready':
    case 'cancelled':
    case 'silent':
    case 'unreadable':
      return words[state.kind]
    case 'failed':
      return words.failed[state.why]
  }
}
