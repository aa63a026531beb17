import { useLayoutEffect, useRef } from 'preact/hooks'
import { allWords } from '../../state/base/words.ts'
import '../kit/dialog.css'

interface ShortcutsDialogProps {
  /** By its button, or by Escape. */
  onClose(): void
}

/** The list of single-key shortcuts, as a dialog. */
export function ShortcutsDialog({ onClose }: ShortcutsDialogProps) {
  const words = allWords().keyboard
  const dialog = useRef<HTMLDialogElement>(null)
  useLayoutEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog ref={dialog} class="dialog" aria-labelledby="shortcuts-title" onClose={onClose}>
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
