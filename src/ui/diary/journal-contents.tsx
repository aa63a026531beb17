import { allWords } from '../../state/base/words.ts'

/** The parts of a long journal, each at a tap: they may still be coming, so each is looked for when it is tapped. */
export function JournalContents() {
  const { journal, nights, comparison } = allWords()
  const parts = [
    ['journal-nights', nights.calendar],
    ['journal-courses', comparison.overTime],
    ['journal-comparisons', comparison.compare],
    ['journal-files', journal.files]
  ] as const
  return (
    <nav class="journal-contents" aria-label={journal.onThisPage}>
      {parts.map(([id, name]) => (
        <button key={id} class="text-button" type="button" onClick={() => goTo(id)}>
          {name}
        </button>
      ))}
    </nav>
  )
}

/** An address would leave the screen: the focus moves, and the part comes to the top. */
function goTo(id: string): void {
  const heading = document.getElementById(id)
  heading?.scrollIntoView()
  heading?.focus({ preventScroll: true })
}
