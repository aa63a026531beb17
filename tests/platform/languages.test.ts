import { expect, test } from 'vitest'
import { createLanguages } from '../../src/platform/languages.ts'

test('the browser’s languages are read each time, and a change is reported until undone', () => {
  const page = Object.assign(new EventTarget(), { navigator: { languages: ['en-GB'] } })
  const languages = createLanguages(page as unknown as Window)
  expect(languages.wanted()).toEqual(['en-GB'])
  let told = 0
  const stop = languages.subscribe(() => told++)
  page.navigator.languages = ['de-AT', 'en']
  page.dispatchEvent(new Event('languagechange'))
  expect(told).toBe(1)
  expect(languages.wanted()).toEqual(['de-AT', 'en'])
  stop()
  page.dispatchEvent(new Event('languagechange'))
  expect(told).toBe(1)
})
