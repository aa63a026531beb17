import { describe, expect, test } from 'vitest'
import { ALLOWED_USES, FORBIDDEN_PHRASES } from '../../src/content/forbidden-words.ts'
import { MESSAGES } from '../../src/content/messages.ts'
import { TIPS } from '../../src/content/tips.ts'
import { visibleWords } from './visible-words.ts'

const everything = [...visibleWords(TIPS, 'tips'), ...visibleWords(MESSAGES, 'messages')]

function forbiddenIn(words: string): readonly string[] {
  return FORBIDDEN_PHRASES.filter(phrase =>
    new RegExp(String.raw`\b${phrase.replaceAll(' ', String.raw`\s+`)}`, 'i').test(words)
  )
}

describe('the words of the app', () => {
  test('are all looked at', () => {
    expect(everything.length).toBeGreaterThan(300)
    expect(everything.map(({ where }) => where)).toContain('messages.recipe.linkProblem')
  })

  test('make no forbidden claim outside the named exceptions', () => {
    const claims = everything.flatMap(({ where, words }) =>
      forbiddenIn(words)
        .filter(phrase => !ALLOWED_USES.some(use => use.where === where && use.phrase === phrase))
        .map(phrase => `${where}: ${phrase}`)
    )
    expect(claims).toEqual([])
  })

  test('need every exception that is named', () => {
    const needed = ALLOWED_USES.filter(use =>
      everything.some(
        ({ where, words }) => where === use.where && forbiddenIn(words).includes(use.phrase)
      )
    )
    expect(needed).toEqual(ALLOWED_USES)
  })

  test('find a forbidden claim whatever its case and spacing', () => {
    expect(forbiddenIn('Puts your brain INTO\n  delta')).toEqual(['into delta'])
    expect(forbiddenIn('Secure, obscure, untreated')).toEqual([])
  })

  test('stay calm', () => {
    const sentences = everything.filter(({ words }) => !words.includes('=>'))
    expect(sentences.filter(({ words }) => /\w!/.test(words))).toEqual([])
  })
})
