import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { formatJournalCsv } from '../../../src/core/diary/journal-csv.ts'
import type { CheckIn } from '../../../src/core/diary/check-in.ts'
import type { SessionRow } from '../../../src/core/session/session-row.ts'
import { joinNights } from '../../../src/core/diary/diary-night.ts'
import { DEFAULT_RECIPE } from '../../../src/core/recipe/recipe.ts'
import { checkIn, moment } from '../../fakes/rows/check-ins.ts'
import { EVENING } from '../../fakes/fake-clock.ts'
import { sessionRow } from '../../fakes/rows/session-rows.ts'

const SESSION_HEADER =
  'night,started,heard_minutes,planned_minutes,end,interruptions,stood_still_minutes,mode,carrier_hz,' +
  'beat_from_hz,beat_to_hz,ramp_seconds,bed,bed_above_tone_db,level_db,file,performer,programme_night,self_test,asleep_again,id,'

/** What a spreadsheet makes of a table without line ends in its cells: the columns of each line, by name. */
function lines(csv: string): readonly Readonly<Record<string, string>>[] {
  const [names = [], ...rest] = csv
    .slice(1)
    .split('\r\n')
    .slice(0, -1)
    .map(line => line.split(','))
  return rest.map(line => Object.fromEntries(names.map((name, at) => [name, line[at] ?? ''])))
}

function table(
  rows: readonly SessionRow[],
  checkIns: readonly CheckIn[] = []
): readonly Readonly<Record<string, string>>[] {
  return lines(formatJournalCsv(joinNights(rows, checkIns)))
}

describe('the journal as a table', () => {
  it('is a header alone when nothing was heard yet', () => {
    const csv = formatJournalCsv([])
    expect(csv.slice(1).startsWith(SESSION_HEADER)).toBe(true)
    expect(csv.endsWith(',travel,comment\r\n')).toBe(true)
    expect(csv.split('\r\n')).toHaveLength(2)
  })

  it('has one line a session, each ended by CR LF', () => {
    const csv = formatJournalCsv(joinNights([sessionRow()], []))
    expect(csv.split('\r\n')[1]).toBe(
      '2026-03-14,2026-03-14T23:30:00+01:00,30,30,finished,0,,binaural,250,8,3,900,pink,12,-12,,live,,,no,one' +
        ','.repeat(33)
    )
  })

  it.each([
    [0, '2026-03-14T22:30:00+00:00'],
    [-210, '2026-03-14T19:00:00-03:30'],
    [345, '2026-03-15T04:15:00+05:45']
  ])('tells the local time of a night %i minutes from UTC', (offsetMinutes, time) => {
    expect(table([sessionRow({ offsetMinutes })])[0]?.['started']).toBe(time)
  })

  it('tells what was played, not what there was no room for', () => {
    const recipe = {
      ...DEFAULT_RECIPE,
      mode: 'isochronic' as const,
      from: 12,
      to: 0.5,
      minutes: 10
    }
    expect(table([sessionRow({ recipe })])[0]).toMatchObject({
      beat_from_hz: '10',
      beat_to_hz: '1',
      ramp_seconds: '300'
    })
  })

  it('calls a session without an end open', () => {
    const { end: _end, ...open } = sessionRow()
    expect(table([open])[0]?.['end']).toBe('open')
  })

  it('says how long interruptions held a session up, where that is known', () => {
    const row = sessionRow({ interruptions: 2, stoodStill: 270 })
    expect(table([row])[0]).toMatchObject({ interruptions: '2', stood_still_minutes: '4.5' })
  })

  it('leaves out numbers that did not sound', () => {
    const recipe = { ...DEFAULT_RECIPE, mode: 'plain', bed: 'none' } as const
    expect(table([sessionRow({ recipe })])[0]).toMatchObject({
      mode: 'plain',
      beat_from_hz: '',
      beat_to_hz: '',
      bed_above_tone_db: ''
    })
    expect(table([sessionRow({ silent: true })])[0]).toMatchObject({
      mode: 'silence',
      carrier_hz: '',
      bed: ''
    })
  })

  it('tells the sides of a self-test once it is over, and nothing of them before', () => {
    const sealed = table([sessionRow({ night: 9, seal: 'abcdefghijklmn' })])[0]
    expect(sealed).toMatchObject({
      programme_night: '9',
      self_test: 'sealed',
      mode: '',
      beat_from_hz: '',
      beat_to_hz: ''
    })
    expect(table([sessionRow({ night: 9, arm: 'plain' })])[0]?.['self_test']).toBe('plain')
  })

  it('says which session was for going back to sleep', () => {
    const again = sessionRow({ id: 'two', startedAt: EVENING + 10_000_000, again: '2026-03-14' })
    const lines = table([sessionRow(), again])
    expect(lines.map(line => line['asleep_again'])).toEqual(['no', 'yes'])
  })

  it('holds what the morning said and what it comes to', () => {
    const said = checkIn({
      awake: 25,
      morning: { soundBothered: false, complaints: ['headache', 'unease'] },
      habits: {
        drinks: 2,
        nap: true,
        firstFood: moment('2026-03-14T08:00+01:00'),
        lastFood: moment('2026-03-14T20:15+01:00')
      }
    })
    // 450 minutes from trying to waking, 45 of them awake; 480 minutes in bed.
    expect(table([sessionRow()], [said])[0]).toMatchObject({
      id: 'one',
      tried_to_sleep: '2026-03-14T23:00:00+01:00',
      sleep_onset_minutes: '20',
      awake_minutes: '25',
      quality_1_to_5: '4',
      asleep_minutes: '405',
      efficiency_percent: '90',
      in_bed_minutes: '480',
      classic_efficiency_percent: '84.38',
      sound_bothered: 'no',
      woke_when_it_stopped: '',
      complaints: 'headache unease',
      drinks: '2',
      nap: 'yes',
      last_food: '2026-03-14T20:15:00+01:00',
      drink_to_sleep_hours: '',
      food_to_sleep_hours: '2.75',
      eating_window_hours: '12.25'
    })
  })

  it('counts no morning twice, and has a line for a night without a sound', () => {
    const rows = [sessionRow({ id: 'a' }), sessionRow({ id: 'b', startedAt: EVENING + 3_600_000 })]
    const found = table(rows, [checkIn(), checkIn({ night: '2026-03-13', quality: 2 })])
    expect(found.map(line => [line['night'], line['id'], line['quality_1_to_5']])).toEqual([
      ['2026-03-14', 'a', '4'],
      ['2026-03-14', 'b', ''],
      ['2026-03-13', '', '2']
    ])
  })

  it('leaves the figures out where the answers do not go together', () => {
    const found = table([], [checkIn({ awake: 900 })])[0]
    expect(found).toMatchObject({
      awake_minutes: '900',
      asleep_minutes: '',
      efficiency_percent: ''
    })
  })

  it('quotes what holds a comma, a quotation mark or a line end, and lets no comment be a formula', () => {
    const csv = (comment: string) => formatJournalCsv(joinNights([], [checkIn({ comment })]))
    expect(csv('a "b", c\nd').endsWith(',"a ""b"", c\nd"\r\n')).toBe(true)
    expect(csv('=1+1').endsWith(",'=1+1\r\n")).toBe(true)
    expect(csv('fine').endsWith(',fine\r\n')).toBe(true)
  })

  it('begins with a byte-order mark, by which spreadsheets know UTF-8', () => {
    expect(formatJournalCsv([]).startsWith(`\uFEFF${SESSION_HEADER}`)).toBe(true)
  })

  it.each([
    ['=1+1', "'=1+1"],
    ['-5', "'-5"],
    ['\t=1+1', '"\t\'=1+1"'],
    ['\0=1+1', '"\0\'=1+1"'],
    ['\u200B\uFEFF=1+1', "\u200B\uFEFF'=1+1"],
    ['＝1+1', "'＝1+1"],
    ['\u00A0＋1', "\u00A0'＋1"],
    ['a;=1+1', '"a;\'=1+1"'],
    ['a\t@x', '"a\t\'@x"'],
    ['a\n=1', '"a\n\'=1"'],
    ['a;"=1&"', '"a;""\'=1&"""'],
    ['1+1=2; a-b', '"1+1=2; a-b"']
  ])('lets no part of the comment %j be a formula', (comment, cell) => {
    const csv = formatJournalCsv(joinNights([], [checkIn({ comment })]))
    expect(csv.endsWith(`,${cell}\r\n`)).toBe(true)
  })

  it('lets no name of a row or a file be a formula, and keeps its own numbers numbers', () => {
    const imported = { format: 'sbg', code: 'a', title: '=1+1' } as const
    expect(table([sessionRow({ id: '-A1', imported })])[0]).toMatchObject({
      id: "'-A1",
      file: "'=1+1"
    })
    expect(table([sessionRow()])[0]).toMatchObject({ level_db: '-12', bed_above_tone_db: '12' })
  })

  const nasty = fc.constantFrom(...'=+-@＝＋－＠;,|\t\n\r\0 "\'\u200B\uFEFF\u00A0a1')
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc
      .array(fc.oneof(nasty, fc.string({ unit: 'grapheme', maxLength: 1 })), { maxLength: 30 })
      .map(each => each.join(''))
  )
  test.prop([texts, texts], { numRuns: 300 })(
    'holds no formula however a program divides it, and every text as it was but for apostrophes',
    (comment, title) => {
      const row = sessionRow({ imported: { format: 'sbg', code: 'a', title } })
      const csv = formatJournalCsv(joinNights([row], [checkIn({ comment })]))
      const ours = cellsOf(csv, ',')
      const cellsFound = [...ours, ...[';', '\t', '|'].flatMap(each => cellsOf(csv, each))]
      const dangerous = [...cellsFound, ...csv.split(/[,;|\t\r\n]/)].filter(isFormula)
      expect(dangerous).toEqual([])
      for (const text of [comment, title]) expect(ours.map(plain)).toContain(plain(text))
    }
  )
})

/** Whether a spreadsheet may take a cell for a formula: numbers of our own aside. */
function isFormula(cell: string): boolean {
  const seen = cell.replace(/^[\p{C}\p{Z}\s\u034F"]+/u, '')
  return /^[=+\-@＝＋－＠]/.test(seen) && !/^-?\d+(\.\d+)?$/.test(cell)
}

function plain(text: string): string {
  return text.replaceAll("'", '')
}

/** The cells of a table as RFC 4180 has them, with any separator. */
function cellsOf(csv: string, separator: string): readonly string[] {
  const cells: string[] = []
  let cell = ''
  let quoted = false
  let begins = true
  for (let at = 0; at < csv.length; at++) {
    const character = csv[at]!
    if (quoted && character === '"' && csv[at + 1] === '"') {
      cell += '"'
      at++
    } else if (character === '"' && (begins || quoted)) quoted = !quoted
    else if (!quoted && (character === separator || character === '\n' || character === '\r')) {
      cells.push(cell)
      cell = ''
      begins = true
      continue
    } else cell += character
    begins = false
  }
  return [...cells, cell]
}
