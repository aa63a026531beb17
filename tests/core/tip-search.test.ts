import { fc, test as property } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { MESSAGES } from '../../src/content/messages.ts'
import { TIPS } from '../../src/content/tips.ts'
import type { Tip } from '../../src/core/tip.ts'
import { findTips, foldText, indexTips } from '../../src/core/tip-search.ts'

const tips: readonly Tip[] = TIPS
const index = indexTips(tips, MESSAGES.tip.sections)

const found = (query: string): readonly string[] => findTips(index, query).map(({ id }) => id)

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
      const words = tip.text.split(/\s+/)
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
})
