import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { afterPaint, callWaiting } from '../../../src/ui/kit/after-paint.ts'

const frames: (() => void)[] = []

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('requestAnimationFrame', (call: () => void) => frames.push(call))
})

afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
  frames.length = 0
})

test('calls once, as soon as the frame has been painted', () => {
  const call = vi.fn()
  afterPaint(call)
  frames.forEach(frame => frame())
  expect(call).not.toHaveBeenCalled()
  vi.advanceTimersByTime(1)
  expect(call).toHaveBeenCalledOnce()
  vi.advanceTimersByTime(1000)
  expect(call).toHaveBeenCalledOnce()
})

test('does not wait for a page that is not seen, nor for ever for one that is not painted', () => {
  const call = vi.fn()
  afterPaint(call)
  vi.advanceTimersByTime(999)
  expect(call).not.toHaveBeenCalled()
  vi.advanceTimersByTime(1)
  expect(call).toHaveBeenCalledOnce()

  vi.spyOn(document, 'hidden', 'get').mockReturnValue(true)
  afterPaint(call)
  vi.advanceTimersByTime(0)
  expect(call).toHaveBeenCalledTimes(2)
  vi.restoreAllMocks()
})

test('calls before the paint where it is asked to, and then no more', () => {
  const call = vi.fn()
  afterPaint(call)
  callWaiting()
  expect(call).toHaveBeenCalledOnce()
  callWaiting()
  frames.forEach(frame => frame())
  vi.advanceTimersByTime(1000)
  expect(call).toHaveBeenCalledOnce()
})
