import { useSignal } from '@preact/signals'
import type { InstallModel } from '../../state/app/install-model.ts'
import { allWords } from '../../state/base/words.ts'
import { Modal } from '../kit/modal.tsx'
import './install.css'

/** Installs: by the browser's own prompt, or by manual steps. Nothing where neither is possible. */
export function InstallButton({ install }: { readonly install: InstallModel }) {
  const shown = useSignal(false)
  const words = allWords().install
  switch (install.way.value) {
    case 'none':
      return <></>
    case 'ask':
      return (
        <button class="pill" type="button" onClick={install.install}>
          {words.install}
        </button>
      )
    case 'by hand':
      return (
        <>
          <button class="pill" type="button" onClick={() => (shown.value = true)}>
            {words.showHow}
          </button>
          {shown.value && <Steps onClose={() => (shown.value = false)} />}
        </>
      )
  }
}

function Steps({ onClose }: { onClose(): void }) {
  const words = allWords().install
  return (
    <Modal title={words.stepsTitle} onClose={onClose}>
      <ol class="install-steps">
        {words.steps.map((step, index) => (
          <li key={index}>
            <svg viewBox="0 0 48 48" aria-hidden="true">
              <path d={PICTURES[index]} />
            </svg>
            <span>{step}</span>
          </li>
        ))}
      </ol>
      <p class="quiet">{words.whyByHand}</p>
      <form method="dialog">
        <button class="pill">{words.close}</button>
      </form>
    </Modal>
  )
}

/** Share icon; add icon; a switch that is on. */
const PICTURES = [
  'M18 18h-5v22h22V18h-5M24 29V6m-7 7l7-7l7 7',
  'M13 9h22a4 4 0 0 1 4 4v22a4 4 0 0 1-4 4H13a4 4 0 0 1-4-4V13a4 4 0 0 1 4-4zM24 16v16m-8-8h16',
  'M15 14h18a10 10 0 0 1 0 20H15a10 10 0 0 1 0-20zM33 18a6 6 0 1 0 0 12a6 6 0 0 0 0-12z'
]
