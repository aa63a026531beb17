import { describe, expect, test } from 'vitest'
import { MESSAGES as GERMAN } from '../../src/content/de/messages.ts'
import { MESSAGES } from '../../src/content/en/messages.ts'
import type { StatementWords } from '../../src/core/tips/evidence.ts'
import { parseRecipeLink } from '../../src/core/recipe/recipe-link.ts'
import { forbiddenIn } from './claims.ts'
import { visibleWords } from './visible-words.ts'

const german = visibleWords(GERMAN, 'german')
const english = visibleWords(MESSAGES, 'german')
/** What is said of health, in the evidence page and the guide: English beside German. */
const HEALTH = [
  [MESSAGES.evidence.statements, GERMAN.evidence.statements],
  [MESSAGES.guide.statements, GERMAN.guide.statements]
].flatMap(([english, german]) =>
  Object.entries(english as Record<string, StatementWords>).map(
    ([id, words]) => [id, words, (german as Record<string, StatementWords>)[id]!] as const
  )
)

describe('the German words', () => {
  test('stand in the same places as the English', () => {
    expect(german.map(({ where }) => where).toSorted()).toEqual(
      english.map(({ where }) => where).toSorted()
    )
  })

  test('would be caught making a claim, whatever its case and spacing', () => {
    expect(forbiddenIn('Bringt dein Gehirn IN\n  DELTA')).toEqual(['in delta'])
    expect(forbiddenIn('Nachweislich Besserer Schlaf')).toEqual(['nachweislich', 'besserer schlaf'])
    expect(forbiddenIn('Einige kleine Studien')).toEqual([])
  })

  test('are not English left standing', () => {
    const sentences = new Map(english.map(({ where, words }) => [where, words]))
    const same = german.filter(
      ({ where, words }) => words.split(' ').length > 2 && words === sentences.get(where)
    )
    // A function that says nothing but names and figures is the same in every language.
    expect(same.filter(({ words }) => !/=>|^function/.test(words))).toEqual([])
  })

  test('say du, and stay calm', () => {
    // Within a sentence a capital Sie or Ihr addresses the reader; at its head it is anybody.
    const formal = german.filter(({ words }) =>
      /[a-zäöüß,;] (?:Sie|Ihnen|Ihr(?:e[mnrs]?)?)\b/.test(words)
    )
    const loud = german.filter(({ words }) => /\p{L}!(?:\s|$)/u.test(words))
    expect([...formal, ...loud]).toEqual([])
  })

  test('keep the statements about health as short as the dark asks', () => {
    for (const [id, , { text }] of HEALTH)
      expect(text.split(/\s+/).length, id).toBeLessThanOrEqual(60)
  })

  test('set off whom a statement is about wherever English does', () => {
    for (const [id, { about }, words] of HEALTH)
      expect(words.about === undefined, id).toBe(about === undefined)
  })

  test('give the same figures in the statements about health', () => {
    // Separators, the marks of decimals and inches differ between the languages; what is counted does not.
    const figures = (text: string): readonly string[] =>
      [...text.replace(/ \(\d+\sin\)/, '').matchAll(/\d+(?:[.,]\d+)*/g)].map(([figure]) =>
        figure.replaceAll(/\D/g, '')
      )
    for (const [id, { text }, words] of HEALTH)
      expect(figures(words.text).toSorted(), id).toEqual(figures(text).toSorted())
  })
})

describe('German numbers', () => {
  test.each([
    [() => GERMAN.recipe.hertz(5.8), '5,8 Hz'],
    [() => GERMAN.recipe.value(-12.5, 'dB'), '−12,5 dB'],
    [() => GERMAN.recipe.value(0.6, ''), '60 %'],
    [() => GERMAN.recipe.minutes(7.5), '7,5 min'],
    [() => GERMAN.recipe.minutes(135), '2 h 15 min'],
    [() => GERMAN.recipe.seconds(90), '1 min 30 s'],
    [() => GERMAN.playing.timeLeftText({ unit: 'min', count: 23 }), '23 min'],
    [() => GERMAN.playing.continueLeft('12 min'), 'Weiterhören, noch 12 min'],
    [() => GERMAN.export.size(480, 2.76e9), '8 h, 2,8 GB'],
    [() => GERMAN.check.facts.apart(0.44), 'Ton und Uhr lagen höchstens 0,4 s auseinander.'],
    [() => GERMAN.curve.steady(2.5), 'gleichbleibend bei 2,5 Hertz'],
    [() => GERMAN.curve.falling(8, 2.5, 1), 'von 8 auf 2,5 Hertz in 1 Minute, dann gleichbleibend']
  ])('%#: %s reads %s', (words, expected) => {
    expect(words()).toBe(expected)
  })

  test('name what of a link could not be used', () => {
    const { problems } = parseRecipeLink('mode=xyz&to=0.1')
    expect(
      problems.map(problem =>
        GERMAN.recipe.linkProblem(problem, problem.name === 'to' ? 2.5 : 'binaural')
      )
    ).toEqual([
      'Ton: „xyz“ geht nicht, möglich ist Binaural, Monaural, Isochron, Schlicht oder Im Hintergrund. Jetzt gilt Binaural.',
      'Schwebung am Ende: 0.1 geht nicht, möglich ist 0,25 bis 14 Hz. Jetzt gilt 2,5 Hz.'
    ])
  })

  test('say what had to give', () => {
    expect(GERMAN.recipe.adjustment({ field: 'fadeOut', asked: 600, used: 90 }, 's')).toBe(
      'Ausblenden: auf 1 min 30 s gekürzt.'
    )
  })
})
