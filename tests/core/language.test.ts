import { expect, test } from 'vitest'
import { chooseLanguage } from '../../src/core/language.ts'

test('speaks the first of the browser’s languages that it knows, whatever the country', () => {
  expect(chooseLanguage('auto', ['fr-FR', 'EN-gb', 'fr'])).toBe('en')
})

test('speaks English where the browser asks for nothing that it knows', () => {
  expect(chooseLanguage('auto', ['xx', ''])).toBe('en')
  expect(chooseLanguage('auto', [])).toBe('en')
})

test('speaks what the listener chose, whatever the browser asks for', () => {
  expect(chooseLanguage('en', ['xx'])).toBe('en')
})
