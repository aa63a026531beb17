import { fc, test as property } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { TIPS } from '../../../src/content/data/tips.ts'
import type { Tip, TipSection } from '../../../src/core/tips/tip.ts'
import { orderTips, tipOfDay } from '../../../src/core/tips/tip-order.ts'

const tips: readonly Tip[] = TIPS

function tip(id: string, section: TipSection): Tip {
  return { id, section, time: 'bed', sources: [], reviewed: '2026-11' }
}

const FEW = [tip('a', 'how-to'), tip('b', 'fibre'), tip('c', 'gaba'), tip('d', 'fibre')]

const ids = (order: readonly Tip[]): readonly string[] => order.map(({ id }) => id)

describe('the tip of a day', () => {
  test('is another one each day, until every tip for the day has had its own', () => {
    const byDay = tips.filter(({ time }) => time === 'day')
    const days = byDay.map((_, day) => tipOfDay(tips, 20_000 + day))
    expect(new Set(days)).toEqual(new Set(byDay))
    expect(tipOfDay(tips, 20_000 + byDay.length)).toBe(days[0])
  })

  test('is none where there is none for the day', () => {
    expect(tipOfDay(FEW, 3)).toBeUndefined()
  })
})

describe('the tips of a night', () => {
  test('begin for a new listener with the list’s own first', () => {
    expect(ids(orderTips(tips, [], {}, 20_000))[0]).toBe('as-quiet-as-you-can')
  })

  test('begin with the one the night is about, and stay with its section', () => {
    expect(ids(orderTips(FEW, [], { tip: 'd' }, 1)).slice(0, 2)).toEqual(['d', 'b'])
  })

  test('begin with the night’s own although it was seen before', () => {
    expect(ids(orderTips(FEW, ['b', 'a'], { tip: 'a' }, 1))[0]).toBe('a')
  })

  test('end with the seen ones, longest ago first', () => {
    expect(ids(orderTips(FEW, ['c', 'a'], {}, 1))).toEqual(['b', 'd', 'c', 'a'])
  })

  test('do without a theme that nobody knows', () => {
    expect(ids(orderTips(FEW, [], { tip: 'gone' }, 1))[0]).toBe('a')
  })

  test('are in another section another night, and the same in the same', () => {
    const seen = ['as-quiet-as-you-can']
    const nights = Array.from({ length: 40 }, (_, night) => orderTips(tips, seen, {}, night))
    expect(new Set(nights.map(([first]) => first?.section)).size).toBeGreaterThanOrEqual(8)
    expect(orderTips(tips, seen, {}, 7)).toEqual(nights[7])
  })

  property.prop([
    fc.subarray(ids(tips) as string[]).chain(each => fc.shuffledSubarray(each)),
    fc.option(fc.constantFrom(...ids(tips)), { nil: undefined }),
    fc.integer({ min: 0, max: 40_000 })
  ])('are all there, each once, those of a section in their order', (seen, theme, night) => {
    const order = orderTips(tips, seen, theme === undefined ? {} : { tip: theme }, night)
    expect(ids(order).toSorted()).toEqual(ids(tips).toSorted())
    const fresh = order.filter(({ id }) => !seen.includes(id) && id !== theme)
    const lead = order[0]
    for (const section of new Set(fresh.map(each => each.section))) {
      const shown = fresh.filter(each => each.section === section && each !== lead)
      expect(shown).toEqual(tips.filter(each => shown.includes(each)))
    }
  })

  property.prop([fc.array(fc.integer({ min: 1, max: 8 }), { minLength: 5, maxLength: 60 })])(
    'come again only after all the others',
    counts => {
      let seen: readonly string[] = []
      const shown: string[] = []
      for (const [night, count] of counts.entries())
        for (const { id } of orderTips(tips, seen, {}, night).slice(0, count)) {
          shown.push(id)
          seen = [...seen.filter(each => each !== id), id]
        }
      for (const [index, id] of shown.entries()) {
        const since = shown.slice(Math.max(0, index - tips.length + 1), index)
        expect(since).not.toContain(id)
      }
    }
  )
})
