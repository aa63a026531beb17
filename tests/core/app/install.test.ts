import { describe, expect, it } from 'vitest'
import { mayOfferInstall, parseInstallAnswers } from '../../../src/core/app/install.ts'
import { EVENING } from '../../fakes/fake-clock.ts'

const DAY = 86_400_000

describe('the offer to install', () => {
  it.each([
    [0, 0, 0, false],
    [1, 0, 0, false],
    [2, 0, 0, true],
    [9, 0, 0, true],
    [9, 1, 29.9, false],
    [9, 1, 30, true],
    [9, 2, 400, false]
  ])('after %i finished sessions, %i times “not now”, %f days ago: %s', (done, no, days, may) => {
    const answers = { notNow: no, at: EVENING - days * DAY }
    expect(mayOfferInstall(done, answers, EVENING)).toBe(may)
  })

  it.each([undefined, null, 7, 'no', {}, { notNow: '1', at: 0 }, { notNow: 1, at: 'today' }])(
    'takes %j for no answer',
    stored => {
      expect(parseInstallAnswers(stored)).toEqual({ notNow: 0, at: 0 })
    }
  )

  it('reads an answer', () => {
    expect(parseInstallAnswers({ notNow: 1, at: EVENING })).toEqual({ notNow: 1, at: EVENING })
  })
})
