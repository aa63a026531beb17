import { describe, expect, it } from 'vitest'
import type { KeyPress } from '../../../src/core/app/shortcut.ts'
import { shortcutOf } from '../../../src/core/app/shortcut.ts'

const PRESS: KeyPress = {
  key: ' ',
  modified: false,
  repeated: false,
  focus: 'page',
  tonight: true
}

describe('a single key', () => {
  it.each([
    [' ', 'toggle'],
    ['ArrowUp', 'louder'],
    ['ArrowDown', 'quieter'],
    ['ArrowRight', 'more-minutes'],
    ['ArrowLeft', 'fewer-minutes'],
    ['?', 'show-shortcuts'],
    ['Escape', undefined],
    ['s', undefined],
    ['toString', undefined]
  ] as const)('%s means %s', (key, meaning) => {
    expect(shortcutOf({ ...PRESS, key })).toBe(meaning)
  })

  it('means nothing while typing', () => {
    for (const key of [' ', '?', 'ArrowUp'])
      expect(shortcutOf({ ...PRESS, key, focus: 'text' })).toBeUndefined()
  })

  it('leaves the space bar to a button, but not the arrows', () => {
    expect(shortcutOf({ ...PRESS, focus: 'button' })).toBeUndefined()
    expect(shortcutOf({ ...PRESS, key: 'ArrowUp', focus: 'button' })).toBe('louder')
  })

  it('held down, moves the level on but neither pauses nor resumes again', () => {
    expect(shortcutOf({ ...PRESS, repeated: true })).toBeUndefined()
    expect(shortcutOf({ ...PRESS, key: 'ArrowUp', repeated: true })).toBe('louder')
  })

  it('with Ctrl, Alt or Meta belongs to the browser', () => {
    expect(shortcutOf({ ...PRESS, modified: true })).toBeUndefined()
  })

  it('scrolls on other screens, where only ? is ours', () => {
    expect(shortcutOf({ ...PRESS, tonight: false })).toBeUndefined()
    expect(shortcutOf({ ...PRESS, key: '?', tonight: false })).toBe('show-shortcuts')
  })
})
