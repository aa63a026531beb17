import { signal } from '@preact/signals-core'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { DEFAULT_SETTINGS } from '../../../src/core/base/settings.ts'
import type { LanguageModel } from '../../../src/state/base/language-model.ts'
import { createLanguageModel } from '../../../src/state/base/language-model.ts'
import { createNoticesModel } from '../../../src/state/base/notices-model.ts'
import {
  allWords,
  fetchWords,
  firstWords,
  speak,
  spokenLanguage,
  spokenLocale
} from '../../../src/state/base/words.ts'
import type { FakeLanguages } from '../../fakes/fake-languages.ts'
import { createFakeLanguages } from '../../fakes/fake-languages.ts'
import { comesTrue } from '../../helpers/comes-true.ts'

const settings = signal(DEFAULT_SETTINGS)
let languages: FakeLanguages
let model: LanguageModel | undefined

function listen(...wanted: readonly string[]) {
  languages = createFakeLanguages(wanted)
  const notices = createNoticesModel()
  model = createLanguageModel(settings, languages, notices)
  return { model, notices }
}

beforeEach(async () => {
  settings.value = DEFAULT_SETTINGS
  await speak('en', 'en-GB')
})

afterEach(() => model?.dispose())

describe('the language of the page', () => {
  test('is English at once where the browser asks for it', () => {
    listen('en-US')
    expect(spokenLanguage()).toBe('en')
    expect(spokenLocale()).toBe('en-US')
  })

  test('is German once its first words are there, where the browser asks for that', async () => {
    const { model } = listen('de-AT', 'en')
    await model.ready
    expect(spokenLanguage()).toBe('de')
    expect(spokenLocale()).toBe('de-AT')
    expect(firstWords().navigation.tonight).toBe('Heute')
    await fetchWords()
    expect(allWords().settings.language).toBe('Sprache')
  })

  test('follows the listener’s choice, every word of it at once', async () => {
    listen('en-GB')
    await fetchWords()
    expect(allWords().settings.language).toBe('Language')
    settings.value = { ...DEFAULT_SETTINGS, language: 'de' }
    await comesTrue(() => expect(spokenLanguage()).toBe('de'))
    expect(firstWords().tonight.start).toBe('Start')
    expect(allWords().settings.language).toBe('Sprache')
    settings.value = { ...DEFAULT_SETTINGS, language: 'en' }
    await comesTrue(() => expect(spokenLanguage()).toBe('en'))
    expect(allWords().settings.language).toBe('Language')
  })

  test('follows the browser while nothing else was chosen', async () => {
    listen('en-GB')
    languages.ask('de-CH')
    await comesTrue(() => expect(spokenLocale()).toBe('de-CH'))
    settings.value = { ...DEFAULT_SETTINGS, language: 'en' }
    languages.ask('de-AT')
    await comesTrue(() => expect(spokenLanguage()).toBe('en'))
  })

  test('is the one chosen last, however the words arrive', async () => {
    listen('en-GB')
    settings.value = { ...DEFAULT_SETTINGS, language: 'de' }
    settings.value = { ...DEFAULT_SETTINGS, language: 'en' }
    // The words that lost the race are there by now.
    await import('../../../src/content/de/first.ts')
    await model?.ready
    expect(spokenLanguage()).toBe('en')
  })

  test('is left alone once the model is disposed of', () => {
    const { model } = listen('en-GB')
    model.dispose()
    expect(languages.listeners()).toBe(0)
  })
})
