import type { Clock } from '../core/base/clock.ts'
import type { AnyStores } from '../core/app/storage.ts'
import type { Undo } from '../core/base/listeners.ts'
import { createListeners } from '../core/base/listeners.ts'
import type { Seconds } from '../core/base/units.ts'
import { afterPatience } from './patience.ts'
import { StorageFailure } from './storage-failure.ts'

/** After how long a database that failed is tried again; each time in vain, it is twice as long, up to the longest. */
export const RETRY: Seconds = 30
const LONGEST_RETRY: Seconds = 600
/** A database that is only slow is given so long before the listener is told that nothing is kept. */
export const SLOW_IS_TOLD: Seconds = 10

/** After so many failures nothing more is asked of it, until the next time. */
const FAILURES = 3

/** Something that is asked of stores. A write must be fit to be repeated. */
export type Verb<T> = (stores: AnyStores) => Promise<T>

/** The database while it works, and memory in its place while it does not. */
export interface StandIn {
  /** @throws whatever is a fault of ours */
  read<T>(verb: Verb<T>): Promise<T>
  /**
   * Writes; what only memory could take is written to the database as soon as that works again, in the same order.
   * @param name what is written as a whole: of several writes of one name only the last has to be made up for
   * @returns what the verb gave, and whether the database has it
   * @throws whatever is a fault of ours
   */
  write<T>(verb: Verb<T>, name?: string): Promise<{ readonly result: T; readonly stored: boolean }>
  /** Tries the database again, if memory stands in for it. */
  tryAgain(): Promise<void>
  standsIn(): boolean
  subscribe(listener: (memoryOnly: boolean) => void): Undo
}

interface StandInWorld {
  inTurn(work: () => Promise<void>): Promise<void>
  rememberAll(): Promise<void>
  onBack(): void
}

/**
 * Not to be asked twice at once.
 * @param inTurn carries out what nobody has asked for, when nothing else is under way
 * @param rememberAll called when the database is full: it can still be read, and what it holds goes on being shown
 * @param onBack called when the database works again and has all that was written meanwhile
 */
export function createStandIn(
  clock: Clock,
  stored: AnyStores,
  memory: AnyStores,
  { inTurn, rememberAll, onBack }: StandInWorld
): StandIn {
  const news = createListeners<boolean>()
  const unsaved = new Map<string, Verb<unknown>>()
  let standsIn = false
  let told = false
  let unnamed = 0
  let patience = RETRY
  let retryAt = 0
  let undoRetry: Undo | undefined

  async function takeOver({ reason }: StorageFailure): Promise<void> {
    if (reason === 'full') await rememberAll()
    standsIn = true
    postpone()
    if (reason !== 'slow') tell(true)
    else afterPatience(clock, SLOW_IS_TOLD, () => tell(standsIn))
  }

  function tell(memoryOnly: boolean): void {
    if (memoryOnly === told) return
    told = memoryOnly
    news.emit(told)
  }

  function postpone(): void {
    retryAt = clock.now() + patience * 1000
    patience = Math.min(LONGEST_RETRY, 2 * patience)
  }

  /** Without a question to come by, it is only worth waking for what is not stored yet. */
  function retryLater(): void {
    if (unsaved.size === 0 || undoRetry) return
    undoRetry = clock.after(Math.max(0, (retryAt - clock.now()) / 1000), () => {
      undoRetry = undefined
      void inTurn(tryWhenDue)
    })
  }

  /** Whether the database could do it. */
  async function works(verb: Verb<unknown>): Promise<boolean> {
    try {
      await verb(stored)
      return true
    } catch (error) {
      if (!(error instanceof StorageFailure)) throw error
      return false
    }
  }

  /** What it does not take must not keep the rest from being stored; what takes nothing is not asked for long. */
  async function saveAll(): Promise<boolean> {
    let failures = 0
    for (const [name, verb] of unsaved) {
      if (await works(verb)) unsaved.delete(name)
      else if (++failures === FAILURES) return false
    }
    return failures === 0
  }

  async function tryAgain(): Promise<void> {
    if (!standsIn) return
    const asked = unsaved.size > 0 || (await works(({ values }) => values.get('settings')))
    if (!asked || !(await saveAll())) {
      postpone()
      return retryLater()
    }
    undoRetry?.()
    undoRetry = undefined
    standsIn = false
    patience = RETRY
    tell(false)
    onBack()
  }

  async function tryWhenDue(): Promise<void> {
    if (standsIn && clock.now() >= retryAt) await tryAgain()
  }

  async function read<T>(verb: Verb<T>): Promise<T> {
    await tryWhenDue()
    if (!standsIn)
      try {
        return await verb(stored)
      } catch (error) {
        if (!(error instanceof StorageFailure)) throw error
        await takeOver(error)
      }
    return verb(memory)
  }

  return {
    read,
    async write(verb, name = `${++unnamed}`) {
      const result = await read(verb)
      if (standsIn) {
        // The last of one name comes last.
        unsaved.delete(name)
        unsaved.set(name, verb)
        retryLater()
      }
      return { result, stored: !standsIn }
    },
    tryAgain,
    standsIn: () => standsIn,
    subscribe(listener) {
      if (told) listener(true)
      return news.subscribe(listener)
    }
  }
}
