import type { Undo } from '../../core/base/listeners.ts'
import { type PickedFile, pickedFile } from '../../core/files/picked-file.ts'

/** What is needed of the page: its drag events. */
export type DropPage = Pick<Window, 'addEventListener' | 'removeEventListener'>

/**
 * Accepts files dropped anywhere on the page; without this the browser would leave the app for them. Other drags, such
 * as text into a field, are left to the browser.
 * @param take called with the first of those dropped together
 */
export function takeDrops(take: (file: PickedFile) => void, page: DropPage = window): Undo {
  function drop(event: DragEvent): void {
    if (!mayDrop(event)) return
    const [file] = event.dataTransfer?.files ?? []
    if (file) take(pickedFile(file))
  }

  page.addEventListener('dragover', mayDrop)
  page.addEventListener('drop', drop)
  return () => {
    page.removeEventListener('dragover', mayDrop)
    page.removeEventListener('drop', drop)
  }
}

/** Files are ours; otherwise the browser would navigate to them. */
function mayDrop(event: DragEvent): boolean {
  const files = event.dataTransfer?.types.includes('Files') ?? false
  if (files) event.preventDefault()
  return files
}
