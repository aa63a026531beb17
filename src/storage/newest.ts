/** What of a store or an index is asked for: values in the order of their keys. */
interface Ordered {
  getAll(range?: IDBKeyRange): Promise<unknown[]>
  openKeyCursor(range: undefined, direction: 'prev'): Promise<KeyCursor | null>
}

interface KeyCursor {
  readonly key: IDBValidKey
  advance(count: number): Promise<KeyCursor | null>
}

/** The values of the last keys, last first: at most `most`, or all. Those before them are not read. */
export async function newestOf(
  source: Ordered,
  most: number | undefined
): Promise<readonly unknown[]> {
  if (most === undefined) return (await source.getAll()).toReversed()
  const last = await source.openKeyCursor(undefined, 'prev')
  const first = most > 1 ? await last?.advance(most - 1) : last
  const found = await source.getAll(first ? IDBKeyRange.lowerBound(first.key) : undefined)
  return found.toReversed().slice(0, most)
}
