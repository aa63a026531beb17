import { signal } from '@preact/signals-core'
import { afterEach, describe, expect, test } from 'vitest'
import type { Moment } from '../../../src/core/base/moment.ts'
import type { Route } from '../../../src/core/base/route.ts'
import { parseRoute } from '../../../src/core/base/route.ts'
import type { MorningModel } from '../../../src/state/diary/morning-model.ts'
import { createMorningModel } from '../../../src/state/diary/morning-model.ts'
import { createNoticesModel } from '../../../src/state/base/notices-model.ts'
import type { PlayerModel } from '../../../src/state/session/player-model.ts'
import { createPlayerModel } from '../../../src/state/session/player-model.ts'
import { DEFAULT_RECIPE } from '../../../src/core/recipe/recipe.ts'
import { checkIn, moment } from '../../fakes/rows/check-ins.ts'
import { createFakeClock } from '../../fakes/fake-clock.ts'
import type { FakeStorageContents } from '../../fakes/fake-storage.ts'
import { sessionRow } from '../../fakes/rows/session-rows.ts'
import type { TestPorts } from '../../fakes/test-ports.ts'
import { createTestPorts } from '../../fakes/test-ports.ts'

const MORNING = moment('2026-03-15T07:13+01:00')
const LAST_NIGHT = sessionRow({
  startedAt: moment('2026-03-14T23:04+01:00').at,
  seenAt: moment('2026-03-14T23:34+01:00').at
})

const opened: { dispose(): void }[] = []
afterEach(() => {
  for (const model of opened.splice(0).toReversed()) model.dispose()
})

async function settle(): Promise<void> {
  for (let turn = 0; turn < 100; turn++) await Promise.resolve()
}

interface Opened {
  readonly ports: TestPorts
  readonly player: PlayerModel
  readonly morning: MorningModel
  go(hash: string): Promise<void>
  /** The wall clock's time, as the first screen shows it. */
  at(now: Moment): Promise<void>
}

async function open(storage: FakeStorageContents, now = MORNING): Promise<Opened> {
  const ports = createTestPorts({ storage, clock: createFakeClock(now.at, 60) })
  const player = createPlayerModel(ports, createNoticesModel())
  const route = signal<Route>(parseRoute('#/'))
  const time = signal(now.at)
  const morning = createMorningModel(ports, player, { route, now: time })
  opened.push(player, morning)
  await settle()
  return {
    ports,
    player,
    morning,
    async go(hash) {
      route.value = parseRoute(hash)
      await settle()
    },
    async at(later) {
      time.value = later.at
      await settle()
    }
  }
}

describe('a check-in', () => {
  test('is offered in the morning after a night with sound', async () => {
    const { morning } = await open({ rows: [LAST_NIGHT] })
    expect(morning.offered.value).toBe('2026-03-14')
  })

  test('is not offered without one, at night, or where it is filled in', async () => {
    const nothing = await open({})
    const night = await open({ rows: [LAST_NIGHT] }, moment('2026-03-15T02:00+01:00'))
    const told = await open({ rows: [LAST_NIGHT], checkIns: [checkIn()] })
    for (const { morning } of [nothing, night, told]) expect(morning.offered.value).toBeUndefined()
  })

  test('comes when it becomes morning, and goes in the afternoon', async () => {
    const { morning, at } = await open({ rows: [LAST_NIGHT] }, moment('2026-03-15T02:00+01:00'))
    await at(MORNING)
    expect(morning.offered.value).toBe('2026-03-14')
    await at(moment('2026-03-15T15:00+01:00'))
    expect(morning.offered.value).toBeUndefined()
  })

  test('is gone when it was filled in meanwhile', async () => {
    const { morning, ports, go } = await open({ rows: [LAST_NIGHT] })
    await go('#/checkin')
    await ports.storage.checkIns.put(checkIn())
    await go('#/')
    expect(morning.offered.value).toBeUndefined()
  })

  test('is put away for this morning, at the next visit too, and offered after the next night', async () => {
    const { morning, ports } = await open({ rows: [LAST_NIGHT] })
    morning.dismiss()
    expect(morning.offered.value).toBeUndefined()
    const putAway = await ports.storage.values.get('check-in-put-away')
    const again = { rows: [LAST_NIGHT], values: { 'check-in-put-away': putAway } }
    expect((await open(again)).morning.offered.value).toBeUndefined()

    const day = 86_400_000
    const next = sessionRow({
      id: 'two',
      startedAt: LAST_NIGHT.startedAt + day,
      seenAt: LAST_NIGHT.seenAt + day
    })
    const later = await open(
      { ...again, rows: [next, LAST_NIGHT] },
      {
        ...MORNING,
        at: MORNING.at + day
      }
    )
    expect(later.morning.offered.value).toBe('2026-03-15')
  })

  test('is put away for good where the version before did it', async () => {
    const values = { 'check-in-put-away': '2026-03-14' }
    const { morning } = await open({ rows: [LAST_NIGHT], values })
    expect(morning.offered.value).toBeUndefined()
  })

  test('is put away after the night as well, where the day’s sleep before it was told', async () => {
    const night = { ...LAST_NIGHT, id: 'two' }
    const { morning } = await open({
      rows: [night],
      checkIns: [checkIn({ savedAt: moment('2026-03-14T20:30+01:00').at })]
    })
    expect(morning.offered.value).toBe('2026-03-14')
    morning.dismiss()
    expect(morning.offered.value).toBeUndefined()
  })

  test('is there as soon as a sound that ran for hours is stopped', async () => {
    const night = moment('2026-03-14T23:00+01:00')
    const { morning, player, ports, at } = await open({}, night)
    player.start({ ...DEFAULT_RECIPE, minutes: 600 })
    await settle()
    ports.performer.sound()
    ports.clock.advance(470 * 60)
    player.stop()
    ports.clock.advance(1)
    await settle()
    // The wall clock goes on when no session is open.
    // Whatever is being written is written before.
    await ports.storage.sessions.all()
    await at(moment('2026-03-15T06:50+01:00'))
    expect(morning.offered.value).toBe('2026-03-14')
  })

  test('is not in the way while a session is open', async () => {
    const { morning, player } = await open({ rows: [LAST_NIGHT] })
    player.start(DEFAULT_RECIPE)
    await settle()
    expect(morning.offered.value).toBeUndefined()
  })
})
