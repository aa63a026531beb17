import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  acceptedTags,
  chooseLanguage,
  chooseLocale,
  parseLanguageChoice
} from '../../../src/core/base/language.ts'

describe('the language', () => {
  test('is the first of the browser’s that the app speaks, whatever the country', () => {
    expect(chooseLanguage('auto', ['fr-FR', 'EN-gb', 'de'], ['en', 'de'])).toBe('en')
    expect(chooseLanguage('auto', ['fr-FR', 'de-AT', 'en'], ['en', 'de'])).toBe('de')
  })

  test('is English where the browser asks for nothing that the app speaks', () => {
    expect(chooseLanguage('auto', ['xx', ''], ['en', 'de'])).toBe('en')
    expect(chooseLanguage('auto', [], ['en', 'de'])).toBe('en')
  })

  test('is what the listener chose, whatever the browser asks for', () => {
    expect(chooseLanguage('en', ['de-DE'], ['en', 'de'])).toBe('en')
    expect(chooseLanguage('de', ['en-US'], ['en', 'de'])).toBe('de')
  })

  test('is what the browser asks for where the one that was chosen is not spoken any more', () => {
    expect(chooseLanguage('nl', ['de-DE'], ['en', 'de'])).toBe('de')
    expect(chooseLanguage('nl', ['fr'], ['en', 'de'])).toBe('en')
  })

  test.each([['auto'], ['de'], ['nl']])('may be %s', choice => {
    expect(parseLanguageChoice(choice)).toBe(choice)
  })

  test.each([[''], ['DE'], ['de-AT'], ['perhaps'], [undefined], [7], [['de']]])(
    'is not chosen by %j',
    stored => {
      expect(parseLanguageChoice(stored)).toBe(undefined)
    }
  )
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

describe('the tags of the browser', () => {
  test.each([
    [['en-US@posix'], ['en-US']],
    [
      ['de_DE.UTF-8', 'C', 'en'],
      ['de-DE', 'en']
    ],
    [
      ['zh-Hant-TW-x-private', 'es-419'],
      ['zh-Hant-TW', 'es-419']
    ],
    [
      ['de-nonsense!', 'en-'],
      ['de', 'en']
    ],
    [['', '-', 'x-klingon', '*', null, 7, {}], []],
    ['de-AT', ['de-AT']],
    [undefined, []],
    [null, []]
  ])('%j are, as Intl takes them, %j', (given, accepted) => {
    expect(acceptedTags(given)).toEqual(accepted)
  })

  test('are dates and numbers in every browser, whatever it says', () => {
    const tags = fc.oneof(
      fc.string(),
      fc.stringMatching(/^[a-zA-Z]{1,4}([-_@.]\w{0,9}){0,4}$/),
      fc.anything()
    )
    fc.assert(
      fc.property(fc.oneof(fc.array(tags), tags), given => {
        for (const tag of acceptedTags(given)) {
          expect(Intl.getCanonicalLocales(tag)).toHaveLength(1)
          expect(new Intl.DateTimeFormat(tag).format(0)).not.toBe('')
        }
      })
    )
  })
})
