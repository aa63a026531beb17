import type { JournalModel } from '../../state/diary/journal-model.ts'
import { allWords } from '../../state/base/words.ts'
import './journal-files.css'

/** The journal as a table, and where everything that is stored is looked after. */
export function JournalFiles({ journal }: { readonly journal: JournalModel }) {
  const words = allWords().journal
  return (
    <section aria-labelledby="journal-files">
      <h2 id="journal-files" tabIndex={-1}>
        {words.files}
      </h2>
      <div class="journal-files">
        <button class="pill" type="button" onClick={() => void journal.saveTable()}>
          {words.saveTable}
        </button>
        <JournalBackup />
      </div>
    </section>
  )
}

/** Where the journal is, and the link to its backup. */
export function JournalBackup() {
  const words = allWords().journal
  return (
    <>
      <p class="quiet">{words.onThisDevice}</p>
      <a class="reading-link" href="#/settings">
        {words.everything}
      </a>
    </>
  )
}
