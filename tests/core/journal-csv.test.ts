import { describe, expect, it } from 'vitest'
import { formatJournalCsv } from '../../src/core/journal-csv.ts'
import { DEFAULT_RECIPE } from '../../src/core/recipe.ts'
import { sessionRow } from '../fakes/session-rows.ts'

const HEADER =
  'started,heard_minutes,planned_minutes,end,interruptions,stood_still_minutes,night,mode,self_test,carrier_hz,' +
  'beat_from_hz,beat_to_hz,ramp_seconds,bed,bed_above_tone_db,level_db,performer,id'

/** What a spreadsheet makes of it: the cells of each line. */
function cells(csv: string): readonly (readonly string[])[] {
  return csv
    .split('\r\n')
    .slice(0, -1)
    .map(line => line.split(','))
}

describe('the journal as a table', () => {
  it('is a header alone when nothing was heard yet', () => {
    expect(formatJournalCsv([])).toBe(`${HEADER}\r\n`)
  })

  it('has one line a session, in the order given, each ended by CR LF', () => {
    const csv = formatJournalCsv([sessionRow({ id: 'b' }), sessionRow({ id: 'a' })])
    expect(csv).toBe(
      `${HEADER}\r\n` +
        '2026-03-14T23:30:00+01:00,30,30,finished,0,,,binaural,,250,8,3,900,pink,12,-12,live,b\r\n' +
        '2026-03-14T23:30:00+01:00,30,30,finished,0,,,binaural,,250,8,3,900,pink,12,-12,live,a\r\n'
    )
  })

  it.each([
    [0, '2026-03-14T22:30:00+00:00'],
    [-210, '2026-03-14T19:00:00-03:30'],
    [345, '2026-03-15T04:15:00+05:45']
  ])('tells the local time of a night %i minutes from UTC', (offsetMinutes, time) => {
    expect(cells(formatJournalCsv([sessionRow({ offsetMinutes })]))[1]?.[0]).toBe(time)
  })

  it('says which night of the programme it was, and of silence and a seal no more than that', () => {
    const csv = formatJournalCsv([
      sessionRow({ night: 21, silent: true }),
      sessionRow({ night: 8, seal: 'abcdef0123' }),
      sessionRow({ night: 9, arm: 'beat' })
    ])
    expect(cells(csv).map(line => line.slice(6, 12).join())).toEqual([
      'night,mode,self_test,carrier_hz,beat_from_hz,beat_to_hz',
      '21,silence,,250,,',
      '8,sealed,sealed,250,,',
      '9,binaural,beat,250,8,3'
    ])
  })

  it('calls a session without an end open', () => {
    const { end: _end, ...open } = sessionRow()
    expect(cells(formatJournalCsv([open]))[1]?.[3]).toBe('open')
  })

  it('says how long interruptions held a session up, where that is known', () => {
    const row = sessionRow({ interruptions: 2, stoodStill: 270 })
    expect(cells(formatJournalCsv([row]))[1]?.slice(4, 6)).toEqual(['2', '4.5'])
  })

  it('leaves out numbers that did not sound', () => {
    const recipe = { ...DEFAULT_RECIPE, mode: 'plain', bed: 'none' } as const
    const line = cells(formatJournalCsv([sessionRow({ recipe })]))[1]
    expect([line?.[10], line?.[11], line?.[14]]).toEqual(['', '', ''])
  })

  it('quotes what holds a comma, a quotation mark or a line end', () => {
    const csv = formatJournalCsv([sessionRow({ id: 'a "b", c\n' })])
    expect(csv.endsWith(',live,"a ""b"", c\n"\r\n')).toBe(true)
  })
})
