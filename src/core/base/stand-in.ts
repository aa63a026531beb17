import { unlessMissing } from './missing-chunk.ts'
import type { Undo } from './listeners.ts'

type Method = (...given: readonly unknown[]) => unknown
type Methods = Readonly<Record<string, Method>>

/**
 * Stands in for an adapter until its code is there, so that the first paint need not wait for it: calls are carried out
 * in their order, and from then on at once. Where the code cannot be had, `whenMissing` answers, and the next call tries
 * again. What went wrong otherwise is a fault of ours, and loud.
 * @param load fetches the adapter, at the first call
 * @param whenMissing every method, without effects: it is called before anybody knows whether it will be needed. Where it
 * gives an {@link Undo}, undoing works before the code is there as well; where it gives a promise, that is kept later;
 * anything else is given at once.
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
