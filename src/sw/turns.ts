/** How long continuous work may keep all others waiting: milliseconds. */
const LONGEST_TURN = 20

/** Splits long work into pieces, with others in between. */
export interface Turns {
  /**
   * Resolves at once, or, where work has continued for too long without a break, when all waiting work has had a turn.
   */
  next(): Promise<void>
}

/** For work that begins now. */
export function createTurns(): Turns {
  let since = performance.now()
  return {
    async next() {
      if (performance.now() - since < LONGEST_TURN) return
      await othersTurn()
      since = performance.now()
    }
  }
}

/** Not by a timer: from the fifth in a row on, each waits for 4 ms. */
function othersTurn(): Promise<void> {
  return new Promise(resolve => {
    const { port1, port2 } = new MessageChannel()
    port1.addEventListener('message', () => {
      port1.close()
      resolve()
    })
    port1.start()
    port2.postMessage(undefined)
  })
}

/** Serialises work per object: a second caller for the same one waits. */
export type Queue = <T>(object: object, work: () => Promise<T>) => Promise<T>

export function createQueue(): Queue {
  const last = new WeakMap<object, Promise<unknown>>()
  return (object, work) => {
    const before = last.get(object)
    // An earlier caller gets its own failure.
    const result = before ? before.then(work, work) : work()
    last.set(object, result)
    return result
  }
}
