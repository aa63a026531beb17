import { describe, expect, it } from 'vitest'
import { DEFAULT_SETTINGS, parseSettings } from '../../../src/core/base/settings.ts'

describe('settings from storage', () => {
  it('of an earlier version keep a sound ready, and end in silence', () => {
    const { again: _again, readyAllNight: _ready, ...earlier } = DEFAULT_SETTINGS
    expect(parseSettings({ ...earlier, tips: false })).toEqual({
      ...DEFAULT_SETTINGS,
      tips: false,
      again: true,
      readyAllNight: false
    })
  })

  it('say whether a sound is kept ready, and how', () => {
    expect(parseSettings({ again: false, readyAllNight: true })).toMatchObject({
      again: false,
      readyAllNight: true
    })
    expect(parseSettings({ again: 'yes', readyAllNight: 1 })).toEqual(DEFAULT_SETTINGS)
  })
})
