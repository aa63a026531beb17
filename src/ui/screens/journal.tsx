import { useEffect } from 'preact/hooks'
import { allWords } from '../../state/words.ts'
import type { SessionRow } from '../../core/journal.ts'
import { formatRecipeLink } from '../../core/recipe-link.ts'
import { isOpen } from '../../core/session.ts'
import type { JournalModel } from '../../state/journal-model.ts'
import { createJournalModel } from '../../state/journal-model.ts'
import { JournalFiles } from '../parts/journal-files.tsx'
import { nightWords, rowWords } from '../later-words.ts'
import type { ScreenProps } from './screen-props.ts'
import './reading.css'
import './journal.css'

/** The nights so far, newest first. */
export function Journal({ model }: ScreenProps) {
  const journal = model.part(createJournalModel)
  const open = isOpen(model.player.session.value)
  // A session that began or ended meanwhile has written its row.
  useEffect(() => void journal.load(), [journal, open])
  return (
    <div class="reading column">
      <Removed journal={journal} />
      <Rows journal={journal} />
      <p class="quiet">{allWords().journal.onThisDevice}</p>
      <JournalFiles journal={journal} />
    </div>
  )
}

function Removed({ journal }: { readonly journal: JournalModel }) {
  const words = allWords().journal
  return (
    <div role="status">
      {journal.removed.value && (
        <p class="journal-removed">
          {words.removed}
          <button class="pill" type="button" onClick={() => void journal.undoRemove()}>
            {words.undo}
          </button>
        </p>
      )}
    </div>
  )
}

function Rows({ journal }: { readonly journal: JournalModel }) {
  const rows = journal.rows.value
  if (!rows) return <p class="quiet">{allWords().journal.loading}</p>
  if (rows.length === 0) return <p>{allWords().journal.empty}</p>
  return (
    <ul class="journal">
      {rows.map(row => (
        <Row key={row.id} row={row} remove={() => void journal.remove(row.id)} />
      ))}
    </ul>
  )
}

function Row({ row, remove }: { readonly row: SessionRow; remove(): void }) {
  const words = allWords().journal
  const night = nightWords(row)
  return (
    <li class="journal-row">
      <h2>{night}</h2>
      <p>{words.heard(row.heard / 60, row.planned / 60)}</p>
      <p class="quiet">
        {words.ends[row.end ?? 'open']}
        {row.interruptions > 0 && ` · ${words.interrupted(row.interruptions, row.stoodStill)}`}
      </p>
      <p class="quiet">{rowWords(row)}</p>
      <p class="journal-actions">
        <a href={`#/?${formatRecipeLink(row.recipe)}`}>
          {words.again}
          <span class="unseen">: {night}</span>
        </a>
        {row.end && (
          <button type="button" aria-label={words.removeNamed(night)} onClick={remove}>
            {words.remove}
          </button>
        )}
      </p>
    </li>
  )
}
