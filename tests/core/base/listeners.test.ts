import { expect, it } from 'vitest'
import { createListeners } from '../../../src/core/base/listeners.ts'

it('calls every listener with each value until it is undone', () => {
  const { subscribe, emit } = createListeners<number>()
  const heard: number[] = []
  const undo = subscribe(value => heard.push(value))
  subscribe(value => heard.push(-value))
  emit(1)
  undo()
  undo()
  emit(2)
  expect(heard).toEqual([1, -1, -2])
})

it('calls a function that subscribed twice twice, and undoes each for itself', () => {
  const { subscribe, emit } = createListeners<string>()
  const heard: string[] = []
  const listener = (value: string): void => void heard.push(value)
  const undo = subscribe(listener)
  subscribe(listener)
  emit('both')
  undo()
  emit('one')
  expect(heard).toEqual(['both', 'both', 'one'])
})

it('leaves out who is removed while it calls, and calls who is added', () => {
  const { subscribe, emit } = createListeners<void>()
  const heard: string[] = []
  subscribe(() => {
    heard.push('first')
    undo()
    subscribe(() => heard.push('third'))
  })
  const undo = subscribe(() => heard.push('second'))
  emit()
  expect(heard).toEqual(['first', 'third'])
})
