import { describe, expect, it } from 'vitest'
import { createListeners } from '../../../src/core/base/listeners.ts'

describe('listeners', () => {
  it('are called with each value, in the order they subscribed', () => {
    const { subscribe, emit } = createListeners<string>()
    const heard: string[] = []
    subscribe(value => heard.push(`one ${value}`))
    subscribe(value => heard.push(`two ${value}`))
    emit('a')
    expect(heard).toEqual(['one a', 'two a'])
  })

  it('are called once for each time they subscribed, until that is undone', () => {
    const { subscribe, emit } = createListeners<number>()
    const heard: number[] = []
    const listener = (value: number): void => void heard.push(value)
    subscribe(listener)
    const undo = subscribe(listener)
    emit(1)
    undo()
    undo()
    emit(2)
    expect(heard).toEqual([1, 1, 2])
  })

  it('may take themselves away while they are called', () => {
    const { subscribe, emit } = createListeners<void>()
    let calls = 0
    const undo = subscribe(() => {
      calls++
      undo()
    })
    subscribe(() => calls++)
    emit()
    emit()
    expect(calls).toBe(3)
  })
})
