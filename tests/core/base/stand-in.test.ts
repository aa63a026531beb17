import { expect, test, vi } from 'vitest'
import { standIn } from '../../../src/core/base/stand-in.ts'
import type { Undo } from '../../../src/core/base/listeners.ts'

interface Bell {
  ring(times: number): Promise<number>
  mute(): void
  subscribe(listener: (rung: number) => void): Undo
}

const SILENT: Bell = { ring: async () => 0, mute: () => {}, subscribe: () => () => {} }
const unfetched = new TypeError('Failed to fetch')

function createBell() {
  const calls: string[] = []
  const listeners = new Set<(rung: number) => void>()
  const bell: Bell = {
    async ring(times) {
      calls.push(`ring ${times}`)
      for (const listener of listeners) listener(times)
      return times
    },
    mute: () => void calls.push('mute'),
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    }
  }
  return { bell, calls }
}

test('carries calls out in their order once the code is there', async () => {
  const { bell, calls } = createBell()
  const load = vi.fn(async () => bell)
  const late = standIn(load, SILENT)
  expect(load).not.toHaveBeenCalled()

  const first = late.ring(1)
  late.mute()
  const second = late.ring(2)
  expect(calls).toEqual([])

  expect([await first, await second]).toEqual([1, 2])
  expect(calls).toEqual(['ring 1', 'mute', 'ring 2'])
  expect(load).toHaveBeenCalledTimes(1)
})

test('calls at once what is there, as a tap needs it', async () => {
  const { bell, calls } = createBell()
  const late = standIn(async () => bell, SILENT)
  await late.ring(1)
  late.mute()
  expect(calls).toEqual(['ring 1', 'mute'])
})

test('tells whoever listens from before on, until that is undone', async () => {
  const { bell } = createBell()
  const late = standIn(async () => bell, SILENT)
  const heard: number[] = []
  const undo = late.subscribe(rung => heard.push(rung))
  await late.ring(1)
  undo()
  await late.ring(2)
  expect(heard).toEqual([1])
})

test('never subscribes for whoever went before the code was there', async () => {
  const { bell } = createBell()
  const late = standIn(async () => bell, SILENT)
  const heard: number[] = []
  late.subscribe(rung => heard.push(rung))()
  await late.ring(1)
  expect(heard).toEqual([])
})

test('answers without the code where it cannot be had, and tries again at the next call', async () => {
  const { bell } = createBell()
  const load = vi.fn(async () => bell).mockRejectedValueOnce(unfetched)
  const late = standIn(load, SILENT)
  const undo = late.subscribe(() => {})
  expect(await late.ring(3)).toBe(0)
  undo()
  expect(await late.ring(3)).toBe(3)
})

test('rejects where nothing else can be said without the code', async () => {
  const late = standIn<Bell>(() => Promise.reject(unfetched), {
    ...SILENT,
    ring: () => Promise.reject(new TypeError('The bell is missing.'))
  })
  await expect(late.ring(1)).rejects.toThrow('The bell is missing.')
})

test('hides no fault of ours', async () => {
  const late = standIn<Bell>(() => Promise.reject(new Error('Broken')), SILENT)
  await expect(late.ring(1)).rejects.toThrow('Broken')
})
