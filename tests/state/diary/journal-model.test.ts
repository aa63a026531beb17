import { describe, expect, it } from 'vitest'
import type { SessionRow } from '../../../src/core/session/session-row.ts'
import { DEFAULT_RECIPE } from '../../../src/core/recipe/recipe.ts'
import type { JournalModel } from '../../../src/state/diary/journal-model.ts'
import { createJournalModel } from '../../../src/state/diary/journal-model.ts'
import { checkIn } from '../../fakes/rows/check-ins.ts'
import { createFakeClock, EVENING } from '../../fakes/fake-clock.ts'
import type { FakeStorageContents } from '../../fakes/fake-storage.ts'
import { createTestPorts } from '../../fakes/test-ports.ts'

const ROW: SessionRow = {
  id: 'a',
  version: 1,
  recipe: DEFAULT_RECIPE,
  performer: 'live',
  startedAt: EVENING,
  offsetMinutes: 0,
  planned: 1800,
  heard: 1800,
  seenAt: EVENING + 1_800_000,
  interruptions: 0,
  end: 'finished',
  sounding: false
}

const MORNING = checkIn({ night: '2026-03-14' })

function sessionsOf(journal: JournalModel): readonly SessionRow[] | undefined {
  return journal.nights.value?.flatMap(({ sessions }) => sessions)
}

async function setUp(storage: FakeStorageContents = {}) {
  const ports = createTestPorts({ storage, clock: createFakeClock(EVENING, 120) })
  const journal = createJournalModel(ports)
  await journal.load()
  return { ...ports, journal }
}

describe('the journal', () => {
  it('shows what was heard and what was said of it as one night', async () => {
    const { journal } = await setUp({ rows: [ROW], checkIns: [MORNING] })
    expect(journal.nights.value).toEqual([
      { night: '2026-03-14', sessions: [ROW], checkIn: MORNING }
    ])
  })

  it('has the newest nights at a glance, none of them by halves, and then all', async () => {
    const rows = Array.from({ length: 100 }, (_, back) => ({
      ...ROW,
      id: `row-${back}`,
      // Two a night.
      startedAt: EVENING - Math.floor(back / 2) * 86_400_000 - (back % 2) * 60_000
    }))
    const ports = createTestPorts({ storage: { rows, checkIns: [MORNING] } })
    const journal = createJournalModel(ports)
    await journal.glance()
    const seen = journal.nights.value!
    expect(seen.length).toBeGreaterThan(7)
    expect(seen.length).toBeLessThan(50)
    expect(seen.every(({ sessions }) => sessions.length === 2)).toBe(true)
    expect(seen[0]?.checkIn).toEqual(MORNING)
    await journal.load()
    expect(journal.nights.value).toHaveLength(50)
    const all = journal.nights.value
    await journal.load()
    // Nothing is redrawn where nothing changed.
    expect(journal.nights.value).toBe(all)
  })

  it('removes a session and brings it back as it was', async () => {
    const { journal } = await setUp({ rows: [ROW] })
    await journal.removeSession('a')
    expect(journal.nights.value).toEqual([])
    expect(journal.change.value).toEqual({ what: 'session removed', before: ROW })
    await journal.undo()
    expect(sessionsOf(journal)).toEqual([ROW])
    expect(journal.change.value).toBeUndefined()
  })

  it('removes a check-in and brings it back as it was', async () => {
    const { journal, storage } = await setUp({ rows: [ROW], checkIns: [MORNING] })
    await journal.removeCheckIn('2026-03-14')
    expect(journal.nights.value).toEqual([{ night: '2026-03-14', sessions: [ROW] }])
    expect(await storage.checkIns.all()).toEqual([])
    await journal.undo()
    expect(await storage.checkIns.all()).toEqual([MORNING])
    expect(journal.nights.value?.[0]?.checkIn).toEqual(MORNING)
  })

  it('sets right how much was heard, never more than there was, and takes that back', async () => {
    const { journal } = await setUp({ rows: [ROW] })
    await journal.correctHeard('a', 600)
    expect(sessionsOf(journal)).toEqual([{ ...ROW, heard: 600 }])
    await journal.undo()
    expect(sessionsOf(journal)).toEqual([ROW])
    await journal.correctHeard('a', 99_999)
    expect(sessionsOf(journal)?.[0]?.heard).toBe(1800)
  })

  it('takes back what was changed of a check-in on its own screen', async () => {
    const { journal, storage } = await setUp({ checkIns: [MORNING] })
    await storage.checkIns.put({ ...MORNING, quality: 1, savedAt: MORNING.savedAt + 60_000 })
    await journal.load()
    expect(journal.nights.value?.[0]?.checkIn?.quality).toBe(1)
    expect(journal.change.value).toEqual({ what: 'check-in changed', before: MORNING })
    await journal.undo()
    expect(await storage.checkIns.all()).toEqual([MORNING])
    expect(journal.change.value).toBeUndefined()
  })

  it('has nothing to undo for a check-in that is new', async () => {
    const { journal, storage } = await setUp({ rows: [ROW] })
    await storage.checkIns.put(MORNING)
    await journal.load()
    expect(journal.nights.value?.[0]?.checkIn).toEqual(MORNING)
    expect(journal.change.value).toBeUndefined()
  })

  it('hands itself over under the local date', async () => {
    const { journal, files } = await setUp({ rows: [ROW] })
    await journal.saveTable()
    // 22:30 UTC on the 14th is half past midnight on the 15th, two hours east.
    expect(files.saved().map(file => file.name)).toEqual(['neap-2026-03-15.csv'])
  })
})
