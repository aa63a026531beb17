import { describe, expect, test } from 'vitest'
import { STILTED, stiltedIn, WORD_SOURCES } from './claims.ts'

/** Documents and components have the words of the code, where a background is a bed. */
const shown = WORD_SOURCES.filter(({ name }) => !/\.(?:md|tsx)$/.test(name))
const everything = shown.flatMap(({ raw, read }) => read(raw))

describe('the words on screen, read aloud', () => {
  test('have no phrase that nobody would say', () => {
    const found = everything.flatMap(({ where, words }) =>
      stiltedIn(words).map(phrase => `${where}: ${phrase}`)
    )
    expect(found).toEqual([])
  })

  test.each([
    ['Pink noise all night went with less dream sleep.', ['went with']],
    ['It is often told as settled.', ['often told']],
    ['Begin  ANEW', ['anew']],
    ['5.8 Hz now · fading in 12 min', ['fading in']],
    ['Enough', ['Enough']],
    ['Das Klangbett läuft weiter.', ['klangbett']],
    ['Es läuft eine Sitzung. Stoppe sie zuerst.', ['stoppe']],
    ['Tiefer', ['Tiefer']]
  ])('would be caught saying “%s”', (words, phrases) => {
    expect(stiltedIn(words)).toEqual(phrases)
  })

  test.each([
    'That is enough sound for one night.',
    'Hushed voices, renewed.',
    'You went without.',
    'Ein tieferer Ton',
    'Ist es noch zu laut?'
  ])('may say “%s”', words => {
    expect(stiltedIn(words)).toEqual([])
  })

  test('have a better word for each', () => {
    for (const { STILTED_PHRASES, STILTED_LABELS } of STILTED)
      for (const [old, better] of Object.entries({ ...STILTED_PHRASES, ...STILTED_LABELS })) {
        expect(better.length).toBeGreaterThan(0)
        expect(stiltedIn(better), old).toEqual([])
      }
  })
})
