import { fc, test as property } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { MESSAGES as GERMAN } from '../../../src/content/de/messages.ts'
import { MESSAGES } from '../../../src/content/en/messages.ts'
import { SYNONYMS, TOPICS } from '../../../src/content/data/search-terms.ts'
import { TIPS } from '../../../src/content/data/tips.ts'
import type { ListedTip } from '../../../src/content/data/tips.ts'
import { foldText, indexTips, readTerms, searchTips } from '../../../src/core/tips/tip-search.ts'

const tips: readonly ListedTip[] = TIPS
const index = indexTips(tips, MESSAGES.tips, MESSAGES.tip.sections)
const terms = readTerms(SYNONYMS, MESSAGES.tipSearch, TOPICS)
const german = indexTips(tips, GERMAN.tips, GERMAN.tip.sections)
const germanTerms = readTerms(SYNONYMS, GERMAN.tipSearch, TOPICS)

const findTips = (searched: typeof index, query: string): readonly ListedTip[] =>
  searchTips(searched, query, searched === german ? germanTerms : terms).found
const found = (query: string): readonly string[] => findTips(index, query).map(({ id }) => id)
const near = (query: string): readonly string[] =>
  searchTips(index, query, terms).near.map(({ id }) => id)

describe('searching the tips', () => {
  test.each([
    ['a word of its text', 'onions', 'onions-oats-and-beans'],
    ['a part of a word', 'antibiot', 'after-antibiotics'],
    ['its section', 'wider picture', 'probiotics'],
    ['who was studied', '26 men', 'small-study-big-headline'],
    ['an author', 'gardiner', 'alcohol-free-evening'],
    ['a year and a journal', '2014 nature', 'sweeteners'],
    ['what is often said', 'threshold', 'fermented-foods'],
    ['an accent left out or put in', 'cafe Gút own wéb', undefined],
    ['an accent put in', 'Onións', 'onions-oats-and-beans'],
    ['an apostrophe typed straight', "body's serotonin", 'serotonin-in-the-gut']
  ])('finds a tip by %s', (_, query, id) => {
    if (id === undefined) expect(found(query)).toEqual([])
    else expect(found(query)).toContain(id)
  })

  test('is done in the words of the language that is shown', () => {
    expect(findTips(german, 'Rückenmark Nervenzellen').map(({ id }) => id)).toEqual([
      'nerves-of-the-gut'
    ])
    expect(found('Rückenmark')).toEqual([])
    expect(findTips(german, 'spinal cord')).toEqual([])
  })

  test('asks for every word, in any order and case', () => {
    expect(found('SLEEP fibre DEEP')).toEqual(found('deep sleep fibre'))
    expect(found('fibre deep')).toContain('fibre-by-day')
    expect(found('fibre unicorn')).toEqual([])
  })

  test('gives all of them, in their order, for nothing asked', () => {
    expect(findTips(index, ' \t ')).toEqual(tips)
  })

  test('folds what languages write differently', () => {
    expect(foldText('  Größe\u00a0ﬁne ÉTÉ  n’est–ce ')).toBe("grosse fine ete n'est-ce")
  })

  property.prop([fc.constantFrom(...tips), fc.nat(), fc.nat()])(
    'finds a tip by any two of its words',
    (tip, one, other) => {
      const words = MESSAGES.tips[tip.id].text.split(/\s+/)
      const query = `${words[one % words.length]} ${words[other % words.length]}`
      expect(findTips(index, query.toUpperCase())).toContain(tip)
    }
  )

  property.prop([fc.string({ unit: 'binary', maxLength: 40 }), fc.string({ maxLength: 10 })])(
    'never throws, and a longer query never finds more',
    (query, more) => {
      const few = findTips(index, `${query} ${more}`)
      expect(findTips(index, query)).toEqual(expect.arrayContaining([...few]))
    }
  )

  test.each([
    ['microbiome', 'poor-sleep-and-bacteria'],
    ['Mikrobiom', 'poor-sleep-and-bacteria'],
    ['kefir', 'fermented-foods'],
    ['Joghurt', 'fermented-foods'],
    ['Ballaststoffe', 'fibre-by-day'],
    ['fiber', 'fibre-by-day'],
    ['wine', 'alcohol-free-evening'],
    ['Süßstoff', 'sweeteners'],
    ['insomnia', 'ask-about-cbt-i'],
    ['Schlaflosigkeit', 'ask-about-cbt-i'],
    ['Darm Gehirn', 'gut-and-brain-talk'],
    ['Kopfhörer', 'off-the-chest'],
    ['Heilfrequenzen', 'no-special-pitch'],
    ['432', 'no-special-pitch'],
    ['kimchi', 'fermented-foods'],
    ['Brevis', 'bacteria-and-gaba'],
    ['grübeln', 'worries-on-paper'],
    ['tinnitus', 'when-to-stop'],
    ['jetlag', 'travel-and-meals'],
    ['Intervallfasten', 'eating-window'],
    ['mikro', 'poor-sleep-and-bacteria']
  ])('finds what people call %s', (query, id) => {
    expect(found(query)).toContain(id)
    expect(findTips(german, query).map(each => each.id)).toContain(id)
  })

  test('has no term that leads nowhere', () => {
    for (const [searched, { synonyms }] of [
      [index, terms],
      [german, germanTerms]
    ] as const)
      for (const [, meant] of synonyms)
        expect(
          searched.some(({ words }) => words.includes(meant)),
          meant
        ).toBe(true)
    for (const [beginning] of [...terms.synonyms, ...terms.topics])
      expect(beginning).toBe(foldText(beginning))
  })

  test.each([
    ['alchohol', 'alcohol-free-evening'],
    ['seretonin', 'serotonin-in-the-gut'],
    ['antibotics', 'after-antibiotics'],
    ['mikrboiom', 'poor-sleep-and-bacteria'],
    ['alchohl', 'alcohol-free-evening'],
    ['keffir', 'fermented-foods'],
    ['frequncy', 'no-special-pitch'],
    ['heeling', 'no-special-pitch'],
    ['onions unicorns', 'onions-oats-and-beans']
  ])('comes close for %s where nothing has every word', (query, id) => {
    expect(found(query)).toEqual([])
    expect(near(query)).toContain(id)
  })

  test.each([
    ['magnesium', 'supplements'],
    ['magnsium', 'supplements'],
    ['Magnisum', 'supplements'],
    ['Baldrian', 'supplements'],
    ['sleeping pills', 'medicines'],
    ['Kaffee', 'stimulants'],
    ['sleep apnoea', 'illness'],
    ['pillow', undefined],
    ['health', undefined],
    ['team', undefined],
    ['', undefined]
  ])('knows why there is no tip about %j: %s', (query, topic) => {
    expect(searchTips(index, query, terms).topic).toBe(topic)
  })

  test('comes close to nothing where nothing is', () => {
    for (const query of ['qqqqqqqq', 'magnesium', '…'])
      expect([found(query), near(query)]).toEqual([[], []])
  })

  property.prop([fc.constantFrom(...tips), fc.nat(), fc.nat()])(
    'still comes close when a letter of a long word is lost',
    (tip, which, at) => {
      const long = foldText(MESSAGES.tips[tip.id].text).match(/[a-z]{8,}/g) ?? ['bacteria']
      const word = long[which % long.length] ?? ''
      const lost = at % word.length
      const result = searchTips(index, word.slice(0, lost) + word.slice(lost + 1), terms)
      expect(result.found.length + result.near.length).toBeGreaterThan(0)
    }
  )
})
