import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { CheckLog } from '../../../src/core/checks/phone-check.ts'
import { judgeCheck } from '../../../src/core/checks/phone-check.ts'
import { PHONE_COLUMNS, phoneRow } from '../../../src/core/checks/phone-check-row.ts'

const START = Date.UTC(2026, 2, 14, 22, 30)
const IPHONE =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1'

/** 40 s hidden, in which the sound stood still for 2 s; the worker was woken for the second piece. */
const LOG: CheckLog = {
  samples: [
    { at: START, position: 0, visible: true, sound: 'sounding' },
    { at: START + 10_000, position: 10, visible: false, sound: 'sounding' },
    { at: START + 50_000, position: 48, visible: true, sound: 'sounding' }
  ],
  interruptions: [],
  stalls: [{ at: START + 20_000, until: START + 22_000, reloads: 0, givenUp: false }],
  served: [0, 11_000].map(at => ({
    name: 'W',
    firstByte: 44,
    lastByte: 99,
    at: START + at,
    took: 5,
    workerSince: START + at - 100
  })),
  length: 120
}

describe('a row of the table of phones', () => {
  it('tells engine, pauses, gaps, waits and wake-ups', () => {
    const row = phoneRow(
      { judgement: judgeCheck(LOG), performer: 'stream', startedAt: START },
      IPHONE
    )
    expect(row).toBe(
      '|  | iOS 18.5 | WebKit (Safari 18.5) | 2026-03-14 | stream | stalled | 40 s | 0 | 1: 40 s at 10 s | 1: 2 s at 20 s | 1 | 2 s | not tried |'
    )
  })

  it('has no waits or wake-ups of live playback', () => {
    const log = { ...LOG, stalls: [], served: [], interruptions: [START + 20_000] }
    const press = { inTail: true, waited: 180, took: 0.42 }
    const row = phoneRow(
      { judgement: judgeCheck(log), performer: 'live', startedAt: START, press },
      'odd | name'
    )
    expect(row).toBe(
      '|  | unknown | odd \\| name | 2026-03-14 | live | interrupted | 40 s | 1: at 20 s | 1: 40 s at 10 s | – | – | 2 s | sound in 0.4 s, after 180 s, ready all night |'
    )
  })

  it('fits the table in docs/phones.md', () => {
    const heads = readFileSync('docs/phones.md', 'utf8')
      .split('\n')
      .find(line => line.startsWith('| phone'))
    expect(heads?.split('|').map(head => head.trim())).toEqual(['', ...PHONE_COLUMNS, ''])
  })
})
