import type { RefObject } from 'preact'
import { MESSAGES } from '../../content/messages.ts'
import './dialog.css'

/** The list of single-key shortcuts. Opened with `showModal`, closed by its button or Escape. */
export function ShortcutsDialog({
  dialog
}: {
  readonly dialog: RefObject<HTMLDialogElement | null>
}) {
  const words = MESSAGES.keyboard
  return (
    <dialog ref={dialog} class="dialog" aria-labelledby="shortcuts-title">
      <h2 id="shortcuts-title">{words.title}</h2>
      <dl>
        {words.keys.map(({ keys, does }) => (
          <div key={keys}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <p class="quiet">{words.off}</p>
      <form method="dialog">
        <button class="pill">{words.close}</button>
      </form>
    </dialog>
  )
}
