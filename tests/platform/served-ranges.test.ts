import type { Undo } from '../../src/core/base/listeners.ts'
import { afterEach, describe, expect, it } from 'vitest'
import type { RangeServed } from '../../src/core/stream/served-ranges.ts'
import { TRAFFIC_CHANNEL } from '../../src/core/stream/served-ranges.ts'
import { createServedRanges } from '../../src/platform/served-ranges.ts'
import { comesTrue } from '../helpers/comes-true.ts'

const SERVED: RangeServed = { name: 'Wabc', firstByte: 0, lastByte: 99, at: 1000, took: 3 }

const undos: Undo[] = []

afterEach(() => {
  for (const undo of undos.splice(0)) undo()
})

/** Node's own channels carry messages as a browser's do. */
function setUp(page = { BroadcastChannel }) {
  const worker = new BroadcastChannel(TRAFFIC_CHANNEL)
  const heard: RangeServed[] = []
  const undo = createServedRanges(page).listen(served => heard.push(served))
  undos.push(undo, () => worker.close())
  return { worker, heard, undo }
}

describe('the traffic of the night', () => {
  it('tells what the worker has served, in order', async () => {
    const { worker, heard } = setUp()
    worker.postMessage(SERVED)
    worker.postMessage({ ...SERVED, firstByte: 100, lastByte: 199, workerSince: 500 })
    await comesTrue(() => expect(heard).toHaveLength(2))
    expect(heard).toEqual([SERVED, { ...SERVED, firstByte: 100, lastByte: 199, workerSince: 500 }])
  })

  it('passes over what it does not understand', async () => {
    const { worker, heard } = setUp()
    const strange = [
      undefined,
      null,
      'bytes',
      { ...SERVED, name: 1 },
      { ...SERVED, at: 'now' },
      { ...SERVED, took: Number.NaN },
      { ...SERVED, firstByte: -1 },
      { ...SERVED, lastByte: undefined },
      { ...SERVED, firstByte: 100 },
      { ...SERVED, workerSince: 'now' }
    ]
    for (const message of strange) worker.postMessage(message)
    worker.postMessage(SERVED)
    await comesTrue(() => expect(heard).not.toHaveLength(0))
    expect(heard).toEqual([SERVED])
  })

  it('has its channel open only while somebody listens', () => {
    const open = new Set<string>()
    class CountedChannel {
      readonly name: string
      constructor(name: string) {
        this.name = name
        open.add(name)
      }
      addEventListener(): void {}
      close(): void {
        open.delete(this.name)
      }
    }
    const { listen } = createServedRanges({ BroadcastChannel: CountedChannel })
    expect(open.size).toBe(0)
    const undo = listen(() => undefined)
    expect([...open]).toEqual([TRAFFIC_CHANNEL])
    undo()
    expect(open.size).toBe(0)
  })

  it('is silent in a browser without channels', () => {
    const undo = createServedRanges({}).listen(() => undefined)
    expect(undo).not.toThrow()
  })
})
