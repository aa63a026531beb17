import { useSignal } from '@preact/signals'
import type { TargetedSubmitEvent } from 'preact'
import { allWords } from '../../state/base/words.ts'
import type { SessionRow } from '../../core/session/session-row.ts'
import { formatRecipeLink } from '../../core/recipe/format-recipe-link.ts'
import type { JournalModel } from '../../state/diary/journal-model.ts'
import { clockOf, nightText, rowText } from '../shared/session-text.ts'

interface SessionEntryProps {
  readonly row: SessionRow
  readonly journal: JournalModel
  readonly hideNumbers: boolean
}

/** One sound of a night: what played, how much was heard, how it ended. */
export function SessionEntry({ row, journal, hideNumbers }: SessionEntryProps) {
  const words = allWords().journal
  const correcting = useSignal(false)
  const start = nightText(row)
  return (
    <div class="night-session">
      {row.again && (
        <p class="quiet">
          {words.asleepAgain(clockOf(row), hideNumbers ? undefined : row.heard / 60)}
        </p>
      )}
      {!hideNumbers && !row.again && (
        <p>
          <span class="quiet">{clockOf(row)}</span>{' '}
          <span>{words.heard(row.heard / 60, row.planned / 60)}</span>
        </p>
      )}
      <p class="quiet">{rowText(row)}</p>
      <p class="quiet">
        {words.ends[row.end ?? 'open']}
        {row.interruptions > 0 && ` · ${words.interrupted(row.interruptions, row.stoodStill)}`}
      </p>
      {correcting.value ? (
        <Correction row={row} journal={journal} close={() => (correcting.value = false)} />
      ) : (
        <p class="night-actions">
          {!row.seal && !row.silent && !row.imported && !row.again && (
            <a href={`#/?${formatRecipeLink(row.recipe)}`}>
              {words.again}
              <span class="unseen">: {start}</span>
            </a>
          )}
          {row.end && (
            <>
              {!hideNumbers && (
                <button
                  type="button"
                  aria-label={allWords().nights.of(allWords().nights.correct, start)}
                  onClick={() => (correcting.value = true)}
                >
                  {allWords().nights.correct}
                </button>
              )}
              <button
                type="button"
                aria-label={words.removeNamed(start)}
                onClick={() => void journal.removeSession(row.id)}
              >
                {words.remove}
              </button>
            </>
          )}
        </p>
      )}
    </div>
  )
}

interface CorrectionProps {
  readonly row: SessionRow
  readonly journal: JournalModel
  close(): void
}

/** For nights on which the sound played to an empty room, or a clock was wrong. */
function Correction({ row, journal, close }: CorrectionProps) {
  const words = allWords().nights
  const most = Math.floor(row.planned / 6) / 10

  function save(event: TargetedSubmitEvent<HTMLFormElement>): void {
    event.preventDefault()
    const minutes = Number(new FormData(event.currentTarget).get('heard'))
    close()
    void journal.correctHeard(row.id, minutes * 60)
  }

  return (
    <form class="night-correction" onSubmit={save}>
      <label>
        {words.correctHeard}
        <input
          name="heard"
          type="number"
          inputMode="decimal"
          min="0"
          max={most}
          step="any"
          required
          defaultValue={Math.round(row.heard / 60)}
        />
      </label>
      <button class="pill" type="submit">
        {words.save}
      </button>
      <button class="text-button" type="button" onClick={close}>
        {words.cancel}
      </button>
    </form>
  )
}
