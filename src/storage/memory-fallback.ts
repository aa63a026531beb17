import type { Clock } from '../core/base/clock.ts'
import type { AnyStores } from '../core/app/storage.ts'
import { type Undo, createListeners } from '../core/base/listeners.ts'
import type { Seconds } from '../core/base/units.ts'
import { afterPatience } from './patience.ts'
import { StorageFailure } from './storage-failure.ts'
import { type Verb, createUnsavedWrites } from './unsaved-writes.ts'

/** After how long a database that failed is tried again; each time in vain, it is twice as long, up to the longest. */
export const RETRY: Seconds = 30
const LONGEST_RETRY: Seconds = 600
/** A database that is only slow is given so long before the listener is told that nothing is kept. */
export const SLOW_IS_TOLD: Seconds = 10

/** The database while it works, and memory in its place while it does not. */
export interface MemoryFallback {
  /** @throws whatever is a fault of ours */
  read<T>(verb: Verb<T>): Promise<T>
  /**
   * Writes; what only memory could take is written to the database as soon as that works again, in the same order.
   * @param name what is written as a whole: of several writes of one name only the last has to be made up for
   * @returns what the verb gave, and whether the database has it
   * @throws whatever is a fault of ours
   */
  write<T>(verb: Verb<T>, name?: string): Promise<{ readonly result: T; readonly stored: boolean }>
  /** Tries the database again, if memory is in its place. */
  tryAgain(): Promise<void>
  /** Whether memory is in the database's place. */
  isActive(): boolean
  subscribe(listener: (memoryOnly: boolean) => void): Undo
}

interface FallbackWorld {
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
export function createMemoryFallback(
  clock: Clock,
  stored: AnyStores,
  memory: AnyStores,
  { inTurn, rememberAll, onBack }: FallbackWorld
): MemoryFallback {
  const news = createListeners<boolean>()
  const unsaved = createUnsavedWrites(stored)
  let active = false
  let told = false
  let unnamed = 0
  let patience = RETRY
  let retryAt = 0
  let undoRetry: Undo | undefined

  async function takeOver({ reason }: StorageFailure): Promise<void> {
    if (reason === 'full') await rememberAll()
    active = true
    postpone()
    if (reason !== 'slow') tell(true)
    else afterPatience(clock, SLOW_IS_TOLD, () => tell(active))
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
    if (unsaved.isEmpty() || undoRetry) return
    undoRetry = clock.after(Math.max(0, (retryAt - clock.now()) / 1000), () => {
      undoRetry = undefined
      void inTurn(tryWhenDue)
    })
  }

  async function tryAgain(): Promise<void> {
    if (!active) return
    if (!(await unsaved.save())) {
      postpone()
      return retryLater()
    }
    undoRetry?.()
    undoRetry = undefined
    active = false
    patience = RETRY
    tell(false)
    onBack()
  }

  async function tryWhenDue(): Promise<void> {
    if (active && clock.now() >= retryAt) await tryAgain()
  }

  async function read<T>(verb: Verb<T>): Promise<T> {
    await tryWhenDue()
    if (!active)
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
      if (active) {
        unsaved.add(name, verb)
        retryLater()
      }
      return { result, stored: !active }
    },
    tryAgain,
    isActive: () => active,
    subscribe(listener) {
      if (told) listener(true)
      return news.subscribe(listener)
    }
  }
}
