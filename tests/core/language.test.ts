import { describe, expect, test } from 'vitest'
import { chooseLanguage, chooseLocale } from '../../src/core/language.ts'

describe('the language', () => {
  test('is the first of the browser’s that the app speaks, whatever the country', () => {
    expect(chooseLanguage('auto', ['fr-FR', 'EN-gb', 'de'])).toBe('en')
    expect(chooseLanguage('auto', ['fr-FR', 'de-AT', 'en'])).toBe('de')
  })

  test('is English where the browser asks for nothing that the app speaks', () => {
    expect(chooseLanguage('auto', ['xx', ''])).toBe('en')
    expect(chooseLanguage('auto', [])).toBe('en')
  })

  test('is what the listener chose, whatever the browser asks for', () => {
    expect(chooseLanguage('en', ['de-DE'])).toBe('en')
    expect(chooseLanguage('de', ['en-US'])).toBe('de')
  })
})

describe('the locale of dates and clock times', () => {
  test.each([
    ['de', ['de-AT', 'en'], 'de-AT'],
    ['en', ['de-AT', 'en-US'], 'en-US'],
    ['de', ['en-US'], 'de'],
    ['en', ['fr-FR'], 'en-GB'],
    ['en', [], 'en-GB']
  ] as const)('in %s with a browser that asks for %j is %s', (language, wanted, locale) => {
    expect(chooseLocale(language, wanted)).toBe(locale)
  })
})
