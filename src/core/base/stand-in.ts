import { unlessMissing } from './missing-chunk.ts'
import type { Undo } from './listeners.ts'

type Method = (...given: readonly unknown[]) => unknown
type Methods = Readonly<Record<string, Method>>

/**
 * Stands in for an adapter until its code has loaded, so that the first paint need not wait for it: calls are queued in
 * order, later ones are direct. Where the code cannot be fetched, `whenMissing` answers, and the next call retries. Any
 * other failure is a fault of ours and is thrown.
 * @param load fetches the adapter, at the first call
 * @param whenMissing every method, without effects: it is called before it is known whether it is needed. Where it
 * returns an {@link Undo}, undoing works before the code has loaded; where it returns a promise, the call's promise
 * resolves later; anything else is returned at once.
 */
export function standIn<T extends object>(load: () => Promise<T>, whenMissing: T): T {
  let adapter: Methods | undefined
  let loading: Promise<Methods | undefined> | undefined

  async function fetchAdapter(): Promise<Methods | undefined> {
    const found = (await load().catch(unlessMissing)) as Methods | undefined
    adapter = found
    if (!found) loading = undefined
    return found
  }

  function callLater(name: string, given: readonly unknown[], answer: unknown): unknown {
    loading ??= fetchAdapter()
    let undone = false
    const later = loading.then(found => {
      if (undone) return answer
      answer = found ? found[name]?.(...given) : answer
      return answer
    })
    if (answer instanceof Promise) {
      answer.catch(() => {})
      return later
    }
    return typeof answer === 'function'
      ? () => {
          undone = true
          ;(answer as Undo)()
        }
      : answer
  }

  const stood = Object.entries(whenMissing as Methods).map(([name, answer]) => [
    name,
    (...given: readonly unknown[]) =>
      adapter ? adapter[name]?.(...given) : callLater(name, given, answer(...given))
  ])
  return Object.fromEntries(stood) as T
}
