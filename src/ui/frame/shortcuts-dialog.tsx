import { allWords } from '../../state/base/words.ts'
import { Modal } from '../kit/modal.tsx'

/** The list of single-key shortcuts, as a dialog. */
export function ShortcutsDialog({ onClose }: { onClose(): void }) {
  const words = allWords().keyboard
  return (
    <Modal title={words.title} onClose={onClose}>
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
    </Modal>
  )
}
