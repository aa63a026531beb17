import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { History } from '../../../src/state/base/history.ts'
import { record, redo, startHistory, undo } from '../../../src/state/base/history.ts'

/** All undone, however many steps there are. */
function undoAll<T>(history: History<T>): History<T> {
  return history.past.length > 0 ? undoAll(undo(history)) : history
}

function redoAll<T>(history: History<T>): History<T> {
  return history.future.length > 0 ? redoAll(redo(history)) : history
}

test('goes back to the beginning and forth again, whatever was done', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(), fc.string()), { maxLength: 90 }), steps => {
      let history = startHistory(-1)
      for (const [next, by] of steps) history = record(history, next, by)
      expect(undoAll(history).present).toBe(-1)
      expect(redoAll(undoAll(history)).present).toBe(history.present)
    })
  )
})

test('takes what one control does in a row as one step, until another one or an undo', () => {
  let history = record(record(record(startHistory(0), 1, 'a'), 2, 'a'), 3, 'b')
  expect(history.past).toEqual([0, 2])
  history = undo(history)
  expect(history.present).toBe(2)
  expect(record(history, 4, 'b').past).toEqual([0, 2])
})

test('has nothing to redo after a change, and nothing to undo at the beginning', () => {
  const history = undo(record(startHistory(0), 1, 'a'))
  expect(redo(history).present).toBe(1)
  expect(record(history, 2, 'a').future).toEqual([])
  expect(undo(history)).toBe(history)
  expect(redo(startHistory(0))).toEqual(startHistory(0))
})

test('keeps a hundred steps', () => {
  let history = startHistory(0)
  for (let step = 1; step <= 250; step++) history = record(history, step, String(step))
  expect(undoAll(history).present).toBe(150)
})
