import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { browserLabel } from '../../../src/core/checks/browser-label.ts'

const MOZILLA = 'Mozilla/5.0 '
const LIKE_SAFARI = 'AppleWebKit/605.1.15 (KHTML, like Gecko)'
const LIKE_CHROME = 'AppleWebKit/537.36 (KHTML, like Gecko)'
const IPHONE = '(iPhone; CPU iPhone OS 18_5 like Mac OS X)'

describe('the label of a browser', () => {
  it.each([
    [
      `${IPHONE} ${LIKE_SAFARI} Version/18.5 Mobile/15E148 Safari/604.1`,
      'WebKit (Safari 18.5)',
      'iOS 18.5'
    ],
    [
      `${IPHONE} ${LIKE_SAFARI} CriOS/143.0.7499.38 Mobile/15E148 Safari/604.1`,
      'WebKit (CriOS 143)',
      'iOS 18.5'
    ],
    [`${IPHONE} ${LIKE_SAFARI} Mobile/15E148`, 'WebKit 605.1.15', 'iOS 18.5'],
    [
      `(Linux; Android 10; K) ${LIKE_CHROME} Chrome/143.0.0.0 Mobile Safari/537.36`,
      'Blink (Chromium 143)',
      'Android 10'
    ],
    [
      '(Android 15; Mobile; rv:145.0) Gecko/145.0 Firefox/145.0',
      'Gecko (Firefox 145.0)',
      'Android 15'
    ],
    [
      `(Windows NT 10.0; Win64; x64) ${LIKE_CHROME} Chrome/143.0.0.0 Safari/537.36 Edg/143.0`,
      'Blink (Chromium 143)',
      'Windows'
    ],
    [
      `(Macintosh; Intel Mac OS X 10_15_7) ${LIKE_SAFARI} Version/26.1 Safari/605.1.15`,
      'WebKit (Safari 26.1)',
      'macOS'
    ]
  ])('is read from %s', (agent, engine, system) => {
    expect(browserLabel(MOZILLA + agent)).toEqual({ engine, system })
  })

  it('is what the browser says of itself where that has no known form', () => {
    expect(browserLabel('Test browser 1')).toEqual({ engine: 'Test browser 1', system: 'unknown' })
  })

  it('is never empty for a browser that says anything', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), agent => {
        const { engine, system } = browserLabel(agent)
        expect(engine).not.toBe('')
        expect(system).not.toBe('')
      })
    )
  })
})
