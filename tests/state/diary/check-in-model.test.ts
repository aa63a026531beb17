import { signal } from '@preact/signals-core'
import { afterEach, describe, expect, test } from 'vitest'
import type { Route } from '../../../src/core/base/route.ts'
import { parseRoute } from '../../../src/core/base/route.ts'
import type { CheckInModel } from '../../../src/state/diary/check-in-model.ts'
import { createCheckInModel } from '../../../src/state/diary/check-in-model.ts'
import { createNoticesModel } from '../../../src/state/base/notices-model.ts'
import { createPlayerModel } from '../../../src/state/session/player-model.ts'
import { checkIn, moment } from '../../fakes/rows/check-ins.ts'
import { createFakeClock } from '../../fakes/fake-clock.ts'
import { createFakeWindows } from '../../fakes/fake-windows.ts'
import type { FakeStorageContents } from '../../fakes/fake-storage.ts'
import { sessionRow } from '../../fakes/rows/session-rows.ts'
import type { TestPorts } from '../../fakes/test-ports.ts'
import { createTestPorts } from '../../fakes/test-ports.ts'

const MORNING = moment('2026-03-15T07:13+01:00')
/** Started at 23:04 of the night before, heard to its end. */
const LAST_NIGHT = sessionRow({
  startedAt: moment('2026-03-14T23:04:20+01:00').at,
  seenAt: moment('2026-03-14T23:34:20+01:00').at
})

const opened: { dispose(): void }[] = []
afterEach(() => {
  for (const model of opened.splice(0).toReversed()) model.dispose()
})

interface Opened {
  readonly ports: TestPorts
  readonly model: CheckInModel
  go(hash: string): Promise<void>
}

async function settle(): Promise<void> {
  for (let turn = 0; turn < 100; turn++) await Promise.resolve()
}

async function open(storage: FakeStorageContents = {}, hash = '#/checkin'): Promise<Opened> {
  const ports = createTestPorts({ storage, clock: createFakeClock(MORNING.at, 60) })
  const player = createPlayerModel(ports, createNoticesModel())
  const route = signal<Route>(parseRoute(hash))
  const model = createCheckInModel(ports, player, { route })
  opened.push(player, model)
  await settle()
  return {
    ports,
    model,
    async go(next) {
      route.value = parseRoute(next)
      await settle()
    }
  }
}

/** The answers that nothing can propose, before the first check-in. */
const ANSWERS = {
  triedToSleep: { hour: 23, minute: 10 },
  sleepOnset: 20,
  awake: 10,
  finalAwakening: { hour: 7, minute: 0 },
  quality: 4
} as const

describe('a new check-in', () => {
  test('begins with the time of rising, and asks for the others', async () => {
    const { model, ports } = await open({ rows: [LAST_NIGHT] })
    expect(model.phase.value).toBe('filling')
    expect(model.night.value).toBe('2026-03-14')
    expect(model.bedtime.value).toEqual(LAST_NIGHT)
    expect(model.risingProposed.value).toBe(true)

    model.set(ANSWERS)
    expect(await model.save()).toBe(true)

    expect(model.phase.value).toBe('saved')
    const { intoBed: _bed, awakenings: _times, ...rest } = checkIn()
    expect(await ports.storage.checkIns.all()).toEqual([
      {
        ...rest,
        savedAt: MORNING.at,
        triedToSleep: moment('2026-03-14T23:10+01:00'),
        finalAwakening: moment('2026-03-15T07:00+01:00'),
        outOfBed: moment('2026-03-15T07:10+01:00')
      }
    ])
  })

  test('says what is missing once a save was tried, not before', async () => {
    const { model, ports } = await open({ rows: [LAST_NIGHT] })
    expect(model.missing.value).toEqual([])
    expect(await model.save()).toBe(false)
    expect(model.missing.value).toEqual(Object.keys(ANSWERS))
    model.set({ ...ANSWERS, awake: undefined })
    expect(model.missing.value).toEqual(['awake'])
    expect(await ports.storage.checkIns.all()).toEqual([])
  })

  test('says at once what cannot be, and is not kept until it can', async () => {
    const { model, ports } = await open({ rows: [LAST_NIGHT] })
    model.set({ ...ANSWERS, outOfBed: { hour: 6, minute: 30 } })
    expect(model.refusals.value).toEqual({ outOfBed: 'up before awake' })
    expect(await model.save()).toBe(false)
    expect(await ports.storage.checkIns.all()).toEqual([])
    model.set({ outOfBed: { hour: 7, minute: 0 } })
    expect(model.refusals.value).toEqual({})
    expect(await model.save()).toBe(true)
  })

  test('goes on where it was left when the page was closed at any answer, until it is saved', async () => {
    const first = await open({ rows: [LAST_NIGHT] })
    first.model.set({ sleepOnset: 35, comment: 'rain all night', noSleep: undefined })
    first.model.set({ triedToSleep: { hour: 23, minute: 10 }, caffeineAfterNoon: true })
    await settle()
    const values = { 'check-in-begun': await first.ports.storage.values.get('check-in-begun') }

    const next = await open({ rows: [LAST_NIGHT], values })
    expect(next.model.draft.value).toMatchObject({
      sleepOnset: 35,
      comment: 'rain all night',
      triedToSleep: { hour: 23, minute: 10 },
      caffeineAfterNoon: true
    })
    next.model.set(ANSWERS)
    expect(await next.model.save()).toBe(true)
    await settle()
    expect(await next.ports.storage.values.get('check-in-begun')).toBeUndefined()
  })

  test('does not take over what was begun for another night, or is no check-in', async () => {
    const begun = { night: '2026-03-12', answers: { sleepOnset: 35 } }
    const other = await open({ rows: [LAST_NIGHT], values: { 'check-in-begun': begun } })
    expect(other.model.draft.value.sleepOnset).toBeUndefined()
    const broken = { night: '2026-03-14', answers: { sleepOnset: 'long', quality: 9, awake: 7 } }
    const { model } = await open({ rows: [LAST_NIGHT], values: { 'check-in-begun': broken } })
    expect(model.draft.value).toMatchObject({ awake: 7 })
    expect(model.draft.value.quality).toBeUndefined()
    expect(model.draft.value.sleepOnset).toBeUndefined()
  })

  test('asks about trying on only where they lay on', async () => {
    const { model } = await open({ rows: [LAST_NIGHT] })
    expect(model.layOn.value).toBe(false)
    model.set({ finalAwakening: { hour: 6, minute: 30 } })
    expect(model.layOn.value).toBe(true)
    expect(model.risingProposed.value).toBe(true)
    model.set({ finalAwakening: { hour: 7, minute: 10 } })
    expect(model.layOn.value).toBe(false)
  })

  test('is measured alike with a sound and without: from the usual times, but for waking', async () => {
    const usual = { checkIns: [checkIn({ night: '2026-03-13' })] }
    const { model: heard } = await open({ ...usual, rows: [LAST_NIGHT] })
    const { model: silent } = await open(usual)
    expect(heard.draft.value).toEqual(silent.draft.value)
    expect(heard.draft.value).toMatchObject({
      triedToSleep: { hour: 23, minute: 0 },
      outOfBed: { hour: 7, minute: 10 }
    })
    expect(heard.draft.value.finalAwakening).toBeUndefined()
    expect(heard.usual.value).toEqual(['intoBed', 'triedToSleep'])
  })

  test('keeps a night without any sleep, and finds it again', async () => {
    const { model, ports, go } = await open({ rows: [LAST_NIGHT] })
    model.set({ triedToSleep: { hour: 23, minute: 10 }, noSleep: true, quality: 1 })
    expect(await model.save()).toBe(true)
    // 23:10 to 7:10.
    const saved = { sleepOnset: 480, awake: 0, finalAwakening: moment('2026-03-15T07:10+01:00') }
    expect(await ports.storage.checkIns.all()).toMatchObject([saved])
    expect(model.figures.value).toMatchObject({ timeAsleep: 0, efficiency: 0 })
    await go('#/journal')
    await go('#/checkin')
    expect(model.draft.value).toMatchObject({ noSleep: true, sleepOnset: undefined })
    model.set({ outOfBed: { hour: 6, minute: 10 } })
    expect(await model.save()).toBe(true)
    expect(await ports.storage.checkIns.all()).toMatchObject([{ sleepOnset: 420 }])
  })

  test('stays as far as it is filled in while another screen is looked at', async () => {
    const { model, go } = await open({ rows: [LAST_NIGHT] })
    model.set(ANSWERS)
    await go('#/evidence')
    await go('#/checkin')
    expect(model.draft.value).toMatchObject(ANSWERS)
    await go('#/checkin/2026-03-12')
    expect(model.draft.value.quality).toBeUndefined()
  })
})

describe('a night of its own address', () => {
  const OLDER = checkIn({ night: '2026-03-10', quality: 2, comment: 'Storm.' })

  test('is opened with what was saved for it, and changed in its place', async () => {
    const { model, ports } = await open({ checkIns: [OLDER] }, '#/checkin/2026-03-10')
    expect(model.draft.value).toMatchObject({ quality: 2, comment: 'Storm.', sleepOnset: 20 })
    expect(model.laterNight.value).toBe('2026-03-11')
    model.set({ quality: 3 })
    expect(await model.save()).toBe(true)
    expect(await ports.storage.checkIns.all()).toEqual([
      { ...OLDER, quality: 3, sessions: [], savedAt: MORNING.at }
    ])
  })

  test('is the last one where the address names none, or one to come', async () => {
    for (const hash of ['#/checkin/tonight', '#/checkin/2026-02-30', '#/checkin/2030-01-01']) {
      const { model } = await open({}, hash)
      expect(model.night.value, hash).toBe('2026-03-14')
      expect(model.laterNight.value).toBeUndefined()
    }
  })

  test('is the one asked for last, however slow the disk', async () => {
    const { model, ports, go } = await open({ checkIns: [OLDER] })
    ports.storage.hold()
    await go('#/checkin/2026-03-11')
    await go('#/checkin/2026-03-10')
    expect(model.phase.value).toBe('loading')
    await ports.storage.letGo()
    await settle()
    expect(model.night.value).toBe('2026-03-10')
    expect(model.draft.value.comment).toBe('Storm.')
  })
})

describe('a saved check-in', () => {
  test('shows what it comes to, and can be changed again', async () => {
    const { model, ports } = await open({ rows: [LAST_NIGHT] })
    model.set(ANSWERS)
    await model.save()
    // 23:10 to 7:00 is 470 minutes; 30 of them awake.
    expect(model.figures.value?.timeAsleep).toBe(440)
    model.change()
    expect(model.phase.value).toBe('filling')
    model.set({ quality: 5 })
    await model.save()
    expect((await ports.storage.checkIns.all()).map(({ quality }) => quality)).toEqual([5])
  })

  test('is read again at the next visit', async () => {
    const { model, go } = await open({ rows: [LAST_NIGHT] })
    model.set(ANSWERS)
    await model.save()
    await go('#/journal')
    await go('#/checkin')
    expect(model.phase.value).toBe('filling')
    expect(model.draft.value).toMatchObject(ANSWERS)
  })
})

test('what was begun of a night is there again after another one was told', async () => {
  const { model, go } = await open({ rows: [LAST_NIGHT] })
  model.set({ sleepOnset: 20 })
  await go('#/checkin/2026-03-10')
  expect(model.draft.value.sleepOnset).toBeUndefined()
  await go('#/checkin/2026-03-14')
  expect(model.draft.value.sleepOnset).toBe(20)
})

describe('a night that two windows tell', () => {
  /** Two windows that are open at the same night, on one storage. */
  async function openBoth(): Promise<readonly [CheckInModel, CheckInModel]> {
    const { windows, stores } = createFakeWindows(async () => undefined)
    await stores.sessions.put(LAST_NIGHT)
    const both = windows.map(storage => {
      const ports = { ...createTestPorts({ clock: createFakeClock(MORNING.at, 60) }), storage }
      const player = createPlayerModel(ports, createNoticesModel())
      const route = signal<Route>(parseRoute('#/checkin'))
      const model = createCheckInModel(ports, player, { route })
      opened.push(player, model)
      return model
    })
    await settle()
    return both as unknown as readonly [CheckInModel, CheckInModel]
  }

  test('keeps what each of them answered, and either follows', async () => {
    const [one, other] = await openBoth()
    other.set({ sleepOnset: 45 })
    one.set({ ...ANSWERS, awake: 0 })
    expect(await one.save()).toBe(true)
    await settle()
    expect(other.draft.value).toMatchObject({ sleepOnset: 45, awake: 0, quality: 4 })

    other.set({ quality: 2 })
    expect(await other.save()).toBe(true)
    await settle()
    expect(one.phase.value).toBe('saved')
    one.change()
    expect(one.draft.value).toMatchObject({ sleepOnset: 45, awake: 0, quality: 2 })
    expect(await one.save()).toBe(true)
    expect(one.draft.value).toMatchObject({ sleepOnset: 45, awake: 0, quality: 2 })
  })
})
