import type { JournalModel } from '../../state/diary/journal-model.ts'
import { allWords } from '../../state/base/words.ts'
import './journal-files.css'

/** The journal as a table, and the link to all stored data. */
export function JournalFiles({ journal }: { readonly journal: JournalModel }) {
  const words = allWords().journal
  return (
    <div class="journal-files">
      <button class="pill" type="button" onClick={() => void journal.saveTable()}>
        {words.saveTable}
      </button>
      <a href="#/settings">{words.everything}</a>
    </div>
  )
}
