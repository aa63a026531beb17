import type { Installing, InstallWay } from '../../src/core/app/install.ts'
import { createListeners } from '../../src/core/base/listeners.ts'

/** Installing, with a browser that answers as a test tells it to. */
export interface FakeInstalling extends Installing {
  /** The browser shows another way. */
  become(way: InstallWay): void
  /** What the listener will answer to the browser's question. */
  answer(accepted: boolean): void
  /** How often the browser has asked. */
  asked(): number
}

export function createFakeInstalling(first: InstallWay = 'none'): FakeInstalling {
  const listeners = createListeners<InstallWay>()
  let way = first
  let accepted = true
  let asked = 0
  return {
    subscribe(listener) {
      listener(way)
      return listeners.subscribe(listener)
    },
    async ask() {
      if (way !== 'ask') throw new Error('The browser has no question to ask.')
      asked++
      return accepted
    },
    become(next) {
      way = next
      listeners.emit(way)
    },
    answer(next) {
      accepted = next
    },
    asked: () => asked
  }
}
