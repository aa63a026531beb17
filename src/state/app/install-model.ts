import { type Undo, undoAll } from '../../core/base/listeners.ts'
import { type ReadonlySignal, computed, signal } from '@preact/signals-core'
import { type InstallWay, mayOfferInstall, parseInstallAnswers } from '../../core/app/install.ts'
import type { Ports } from '../../core/ports.ts'
import type { PlayerModel } from '../session/player-model.ts'

export interface InstallModel {
  readonly way: ReadonlySignal<InstallWay>
  /** Whether to offer it unprompted: after the second finished session, and never while one is open. */
  readonly offered: ReadonlySignal<boolean>
  /** Shows the browser's prompt, where it can. Must be called from a tap, synchronously. */
  install(): void
  /** Dismisses the offer; it returns once, a month later. */
  notNow(): void
  dispose: Undo
}

/** The offer to install the app: decided when the page becomes visible, never at the end of a session by itself. */
export function createInstallModel(
  ports: Pick<Ports, 'clock' | 'installing' | 'storage' | 'visibility'>,
  player: PlayerModel
): InstallModel {
  const { clock, installing, storage, visibility } = ports
  const way = signal<InstallWay>('none')
  const due = signal(false)

  async function consider(): Promise<void> {
    const answers = parseInstallAnswers(await storage.values.get('install'))
    const finished = (await storage.sessions.all()).filter(
      row => row.end === 'finished' && !row.again
    ).length
    due.value = mayOfferInstall(finished, answers, clock.now())
  }

  async function putAway(): Promise<void> {
    due.value = false
    const at = clock.now()
    await storage.values.update('install', stored => ({
      notNow: parseInstallAnswers(stored).notNow + 1,
      at
    }))
  }

  const dispose = undoAll([
    installing.subscribe(now => {
      way.value = now
    }),
    visibility.subscribe(visible => {
      if (visible && !player.open.peek()) void consider()
    }),
    // Dismissed in one window, it is not offered in another.
    storage.onChanged('install', () => {
      if (due.peek()) void consider()
    })
  ])
  if (player.session.peek().status === 'idle') void consider()

  return {
    way,
    offered: computed(() => due.value && way.value !== 'none' && !player.open.value),
    install() {
      void installing.ask().then(async accepted => {
        if (!accepted) await putAway()
      })
    },
    notNow: () => void putAway(),
    dispose
  }
}
