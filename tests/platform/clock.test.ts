import type { Clock } from '../../src/core/base/clock.ts'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createClock } from '../../src/platform/clock.ts'

function open(): Clock {
  return createClock(globalThis as unknown as Window)
}

describe('the clock', () => {
  beforeEach(() => {
    vi.useFakeTimers({ now: Date.UTC(2026, 0, 1) })
  })
  afterEach(() => vi.useRealTimers())

  it('tells the time', () => {
    expect(open().now()).toBe(Date.UTC(2026, 0, 1))
  })

  it('tells how far local time is ahead of UTC', () => {
    const { now, offsetMinutes } = open()
    vi.spyOn(Date.prototype, 'getTimezoneOffset').mockReturnValue(-345)
    expect(offsetMinutes(now())).toBe(345)
    vi.spyOn(Date.prototype, 'getTimezoneOffset').mockReturnValue(0)
    expect(offsetMinutes(now())).toBe(0)
    vi.restoreAllMocks()
  })

  it('calls every so many seconds until undone, twice if need be', () => {
    const call = vi.fn<() => void>()
    const undo = open().every(30, call)
    vi.advanceTimersByTime(90_000)
    expect(call).toHaveBeenCalledTimes(3)
    undo()
    undo()
    vi.advanceTimersByTime(90_000)
    expect(call).toHaveBeenCalledTimes(3)
    expect(vi.getTimerCount()).toBe(0)
  })

  it('calls once, unless undone before', () => {
    const [kept, undone] = [vi.fn<() => void>(), vi.fn<() => void>()]
    const clock = open()
    clock.after(2, kept)
    clock.after(2, undone)()
    vi.advanceTimersByTime(1999)
    expect(kept).not.toHaveBeenCalled()
    vi.advanceTimersByTime(10_000)
    expect(kept).toHaveBeenCalledTimes(1)
    expect(undone).not.toHaveBeenCalled()
  })
})
