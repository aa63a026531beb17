import { useSignal } from '@preact/signals'
import type { TargetedEvent } from 'preact'
import { allWords } from '../../state/words.ts'
import type { ImportOutcome, JournalModel } from '../../state/journal-model.ts'
import './journal-files.css'

/** The journal's way out and back in. */
export function JournalFiles({ journal }: { readonly journal: JournalModel }) {
  const outcome = useSignal<ImportOutcome | undefined>(undefined)
  const words = allWords().journal

  function pick(event: TargetedEvent<HTMLInputElement>): void {
    const [file] = event.currentTarget.files ?? []
    // The same file picked twice counts twice.
    event.currentTarget.value = ''
    if (!file) return
    void file
      .text()
      .then(text => journal.takeIn(text))
      .then(result => {
        outcome.value = result
      })
  }

  return (
    <div class="journal-files">
      <button class="pill" type="button" onClick={() => void journal.saveBackup()}>
        {words.saveBackup}
      </button>
      <button class="pill" type="button" onClick={() => void journal.saveTable()}>
        {words.saveTable}
      </button>
      <label class="pill">
        {words.takeIn}
        <input class="unseen" type="file" accept=".json,application/json" onChange={pick} />
      </label>
      <div role="status">{outcome.value && <Outcome outcome={outcome.value} />}</div>
    </div>
  )
}

function Outcome({ outcome }: { readonly outcome: ImportOutcome }) {
  const words = allWords().journal
  if (outcome.kind === 'no backup') return <p>{words.noBackup(outcome.why)}</p>
  return (
    <>
      <p>{words.takenIn(outcome.added, outcome.favourites)}</p>
      {outcome.problems.length > 0 && <p class="quiet">{words.problems}</p>}
      <ul>
        {outcome.problems.map((problem, index) => (
          <li key={index} class="quiet">
            {words.problem(problem)}
          </li>
        ))}
      </ul>
    </>
  )
}
