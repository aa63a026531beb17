import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { formatBackup, joinBackup, parseBackup } from '../../../src/core/app/backup.ts'
import { startProgramme } from '../../../src/core/programme/programme-progress.ts'
import { DEFAULT_SETTINGS } from '../../../src/core/base/settings.ts'
import { checkIn } from '../../fakes/rows/check-ins.ts'
import { EVENING } from '../../fakes/fake-clock.ts'
import { favourite } from '../../fakes/rows/favourites.ts'
import { kept } from '../../fakes/rows/kept.ts'
import { sessionRow } from '../../fakes/rows/session-rows.ts'

const KEPT = kept({
  favourites: [favourite({ id: 'sea', place: 0 }), favourite({ id: 'rain', place: 1 })],
  sessions: [sessionRow({ id: 'one' }), sessionRow({ id: 'two', end: 'stopped', heard: 700 })],
  checkIns: [checkIn({ night: '2026-03-14' }), checkIn({ night: '2026-03-12' })],
  values: {
    recipe: 'mode=plain&carrier=200',
    settings: { ...DEFAULT_SETTINGS, accent: 'red' },
    programme: startProgramme(EVENING, '2026-03-14'),
    'tips-seen': ['fibre-1', 'clock-2'],
    'tips-saved': ['fibre-1'],
    breath: { perMinute: 5, inhale: 0.5, minutes: 10 },
    journal: { primary: 'quality', hideNumbers: true }
  }
})
const NONE = { named: [], more: 0 }
const NOTHING = kept()

function file(change: object): string {
  return JSON.stringify({ ...JSON.parse(formatBackup(KEPT)), ...change })
}

describe('a backup', () => {
  it('brings everything back', () => {
    expect(parseBackup(formatBackup(KEPT))).toEqual({
      kind: 'backup',
      kept: KEPT,
      problems: NONE
    })
  })

  it('holds no date of its own, so that the same records give the same bytes', () => {
    expect(formatBackup(NOTHING)).toBe(formatBackup(NOTHING))
    expect(Object.keys(JSON.parse(formatBackup(NOTHING)))).toEqual([
      'app',
      'version',
      'sessions',
      'checkIns',
      'favourites',
      'values'
    ])
  })

  it('has the same bytes in whatever order things were kept', () => {
    const turned = kept({
      sessions: KEPT.sessions.toReversed(),
      checkIns: KEPT.checkIns.toReversed(),
      favourites: KEPT.favourites.toReversed(),
      values: Object.fromEntries(Object.entries(KEPT.values).toReversed())
    })
    expect(formatBackup(turned)).toBe(formatBackup(KEPT))
  })

  it('with the date of its saving inside, as earlier ones had it, is read', () => {
    expect(parseBackup(file({ savedAt: '2026-03-14T22:30:00.000Z' }))).toMatchObject({
      kind: 'backup',
      problems: NONE
    })
  })

  it('closes sessions that were open when it was saved', () => {
    const { end: _end, ...open } = sessionRow({ sounding: true })
    const parsed = parseBackup(file({ sessions: [open] }))
    expect(parsed.kind === 'backup' && parsed.kept.sessions[0]).toMatchObject({
      end: 'cut off',
      sounding: false
    })
  })

  it('names each session it cannot read and keeps the others', () => {
    const sessions = [{ id: 'bad' }, ...KEPT.sessions, 7, sessionRow({ id: 'two', heard: 1 })]
    expect(parseBackup(file({ sessions }))).toEqual({
      kind: 'backup',
      kept: KEPT,
      problems: {
        named: [
          { section: 'sessions', at: 1, why: 'unreadable' },
          { section: 'sessions', at: 4, why: 'unreadable' },
          { section: 'sessions', at: 5, why: 'repeated' }
        ],
        more: 0
      }
    })
  })

  it('names each favourite it cannot read and keeps the others', () => {
    const favourites = [favourite({ name: ' \u202e ' }), ...KEPT.favourites, KEPT.favourites[0]]
    expect(parseBackup(file({ favourites }))).toEqual({
      kind: 'backup',
      kept: KEPT,
      problems: {
        named: [
          { section: 'favourites', at: 1, why: 'unreadable' },
          { section: 'favourites', at: 4, why: 'repeated' }
        ],
        more: 0
      }
    })
  })

  it('names each check-in it cannot read, and of one night keeps the first', () => {
    const checkIns = [{ night: '2026-03-14' }, ...KEPT.checkIns, KEPT.checkIns[0]]
    expect(parseBackup(file({ checkIns }))).toEqual({
      kind: 'backup',
      kept: KEPT,
      problems: {
        named: [
          { section: 'checkIns', at: 1, why: 'unreadable' },
          { section: 'checkIns', at: 4, why: 'repeated' }
        ],
        more: 0
      }
    })
  })

  it('of a version that knew no favourites is read', () => {
    const { favourites: _none, ...older } = JSON.parse(formatBackup(KEPT))
    expect(parseBackup(JSON.stringify(older))).toEqual({
      kind: 'backup',
      kept: { ...KEPT, favourites: [] },
      problems: NONE
    })
  })

  it('names each value it cannot use and keeps the others', () => {
    const values = {
      ...KEPT.values,
      recipe: 5,
      settings: 'red',
      programme: { version: 1 },
      'tips-seen': [1],
      'tips-saved': 'fibre-1',
      breath: [6],
      journal: 'onset',
      moon: 'full'
    }
    expect(parseBackup(file({ values }))).toEqual({
      kind: 'backup',
      kept: { ...KEPT, values: {} },
      problems: {
        named: [
          { section: 'values', at: 'recipe', why: 'unreadable' },
          { section: 'values', at: 'settings', why: 'unreadable' },
          { section: 'values', at: 'programme', why: 'unreadable' },
          { section: 'values', at: 'tips-seen', why: 'unreadable' },
          { section: 'values', at: 'tips-saved', why: 'unreadable' },
          { section: 'values', at: 'breath', why: 'unreadable' },
          { section: 'values', at: 'journal', why: 'unreadable' },
          { section: 'values', at: 'moon', why: 'unknown' }
        ],
        more: 0
      }
    })
  })

  it('names parts that are missing their shape or unknown here', () => {
    expect(
      parseBackup(file({ sessions: {}, checkIns: 'none', favourites: 3, values: [], dreams: [] }))
    ).toEqual({
      kind: 'backup',
      kept: NOTHING,
      problems: {
        named: [
          { section: 'sessions', why: 'unreadable' },
          { section: 'checkIns', why: 'unreadable' },
          { section: 'favourites', why: 'unreadable' },
          { section: 'values', why: 'unreadable' },
          { section: 'dreams', why: 'unknown' }
        ],
        more: 0
      }
    })
  })

  it.each(['sessions', 'checkIns', 'favourites'])('counts what it does not name of %s', section => {
    const parsed = parseBackup(file({ [section]: Array.from({ length: 200_000 }, () => null) }))
    if (parsed.kind !== 'backup') throw new Error('It is a backup.')
    expect(parsed.problems.named).toEqual(
      Array.from({ length: 10 }, (_, index) => ({ section, at: index + 1, why: 'unreadable' }))
    )
    expect(parsed.problems.more).toBe(199_990)
  })

  it('counts what it does not name of parts and values, and names none at any length', () => {
    const many = Object.fromEntries(
      Array.from({ length: 100_000 }, (_, index) => [`${index}`.padStart(500, 'x'), index])
    )
    const parsed = parseBackup(file({ ...many, values: many }))
    if (parsed.kind !== 'backup') throw new Error('It is a backup.')
    expect(parsed.problems.named).toHaveLength(10)
    expect(parsed.problems.more).toBe(199_990)
    for (const { section, at } of parsed.problems.named)
      expect(`${section}${at}`.length).toBeLessThan(80)
  })

  it.each([
    ['not JSON', 'RIFF....WAVE'],
    ['not JSON', ''],
    ['not from Neap', '[]'],
    ['not from Neap', 'null'],
    ['not from Neap', '{"app":"other","version":1}'],
    ['not from Neap', '{"app":"neap","version":"one"}'],
    ['newer', '{"app":"neap","version":2}']
  ])('is told to be %s: %s', (why, text) => {
    expect(parseBackup(text)).toEqual({ kind: 'no backup', why })
  })

  test.prop([fc.oneof(fc.string(), fc.json())], { seed: 5, numRuns: 300 })(
    'is refused, never thrown at, whatever the file holds',
    text => {
      expect(parseBackup(text).kind).toBe('no backup')
    }
  )

  test.prop([fc.json(), fc.json()], { seed: 6, numRuns: 300 })(
    'is read to its end, whatever its parts hold',
    (sessions, values) => {
      const parsed = parseBackup(
        file({ sessions: JSON.parse(sessions), values: JSON.parse(values) })
      )
      expect(parsed).toMatchObject({ kind: 'backup', kept: { sessions: [] } })
    }
  )
})

describe('joining a backup', () => {
  it('writes all of it where nothing is kept', () => {
    expect(joinBackup(NOTHING, KEPT)).toEqual(KEPT)
  })

  it('writes nothing where all of it is kept', () => {
    expect(joinBackup(KEPT, KEPT)).toEqual(NOTHING)
  })

  it('replaces nothing that is kept', () => {
    const present = kept({
      sessions: [sessionRow({ id: 'one', heard: 5 })],
      checkIns: [checkIn({ night: '2026-03-14', quality: 1 })],
      favourites: [favourite({ id: 'sea', name: 'Mine', place: 4 })],
      values: { settings: DEFAULT_SETTINGS, 'tips-seen': ['gaba-1', 'fibre-1'] }
    })
    expect(joinBackup(present, KEPT)).toEqual({
      ...NOTHING,
      sessions: [KEPT.sessions[1]],
      checkIns: [KEPT.checkIns[1]],
      // After those that are here.
      favourites: [favourite({ id: 'rain', place: 5 })],
      values: {
        recipe: 'mode=plain&carrier=200',
        programme: KEPT.values.programme,
        'tips-seen': ['gaba-1', 'fibre-1', 'clock-2'],
        'tips-saved': ['fibre-1'],
        breath: { perMinute: 5, inhale: 0.5, minutes: 10 },
        journal: { primary: 'quality', hideNumbers: true }
      }
    })
  })

  it('takes more favourites in than a call can have arguments', () => {
    const favourites = Array.from({ length: 200_000 }, (_, place) =>
      favourite({ id: `id-${place}`, place })
    )
    const more = { ...NOTHING, favourites: [favourite({ id: 'new' })] }
    const { favourites: added } = joinBackup({ ...NOTHING, favourites }, more)
    expect(added).toEqual([favourite({ id: 'new', place: 200_000 })])
  })

  it('takes the place of a value that was damaged', () => {
    expect(joinBackup({ ...NOTHING, values: { recipe: 7 } }, KEPT).values.recipe).toBe(
      KEPT.values.recipe
    )
  })
})
