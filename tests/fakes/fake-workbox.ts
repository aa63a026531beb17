import type { WorkboxWindow, WorkerEvent } from '../../src/pwa/updater.ts'

type EventName = Parameters<WorkboxWindow['addEventListener']>[0]

/** A workbox-window whose worker a test drives. */
export interface FakeWorkbox extends WorkboxWindow {
  happen(name: EventName, event?: WorkerEvent): void
  registrations(): number
  updates(): number
  /** How often the waiting worker was asked to take over. */
  takeovers(): number
}

export interface FakeWorkboxOptions {
  /** What registering rejects with. */
  readonly refusal?: Error
  /** What looking for an update rejects with. */
  readonly unreachable?: Error
}

export function createFakeWorkbox(options: FakeWorkboxOptions = {}): FakeWorkbox {
  const listeners = new Map<EventName, (event: WorkerEvent) => void>()
  const counts = { registrations: 0, updates: 0, takeovers: 0 }
  return {
    addEventListener(name, listener) {
      listeners.set(name, listener)
    },
    async register() {
      counts.registrations++
      if (options.refusal) throw options.refusal
    },
    async update() {
      counts.updates++
      if (options.unreachable) throw options.unreachable
    },
    messageSkipWaiting() {
      counts.takeovers++
    },
    happen(name, event = {}) {
      const listener = listeners.get(name)
      if (!listener) throw new Error(`Nobody listens to ${name}.`)
      listener(event)
    },
    registrations: () => counts.registrations,
    updates: () => counts.updates,
    takeovers: () => counts.takeovers
  }
}
