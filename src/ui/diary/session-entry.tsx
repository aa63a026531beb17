import type { TargetedSubmitEvent } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { allWords } from '../../state/base/words.ts'
import type { SessionRow } from '../../core/session/session-row.ts'
import type { JournalModel } from '../../state/diary/journal-model.ts'
import { clockOf, rowText } from '../shared/session-text.ts'

interface SessionEntryProps {
  readonly row: SessionRow
  readonly journal: JournalModel
  readonly hideNumbers: boolean
  /** Whether the minutes heard are being corrected. */
  readonly correcting: boolean
  /** Ends the correction. */
  close(): void
}

/** One sound of a night: what played, how much was heard, how it ended. */
export function SessionEntry({ row, journal, hideNumbers, correcting, close }: SessionEntryProps) {
  const words = allWords().journal
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
      {correcting && <Correction row={row} journal={journal} close={close} />}
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
  const field = useRef<HTMLInputElement>(null)
  useLayoutEffect(() => field.current?.focus(), [])

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
          ref={field}
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
