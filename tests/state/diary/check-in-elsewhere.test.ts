import { fc, test } from '@fast-check/vitest'
import { signal } from '@preact/signals-core'
import { afterEach, describe, expect } from 'vitest'
import { clockTimeOf } from '../../../src/core/base/moment.ts'
import type { Route } from '../../../src/core/base/route.ts'
import { parseRoute } from '../../../src/core/base/route.ts'
import type { CheckInModel } from '../../../src/state/diary/check-in-model.ts'
import { createCheckInModel } from '../../../src/state/diary/check-in-model.ts'
import { createNoticesModel } from '../../../src/state/base/notices-model.ts'
import { createPlayerModel } from '../../../src/state/session/player-model.ts'
import { checkIn, moment } from '../../fakes/rows/check-ins.ts'
import { createFakeClock } from '../../fakes/fake-clock.ts'
import type { FakeStorageContents } from '../../fakes/fake-storage.ts'
import { sessionRow } from '../../fakes/rows/session-rows.ts'
import { createTestPorts } from '../../fakes/test-ports.ts'
import type { Moment, OffsetAt } from '../../../src/core/base/moment.ts'
import { nightOf } from '../../../src/core/base/night-date.ts'
import { CLOCK_CHANGES, offsetIn, ZONES } from '../../helpers/time-zones.ts'

const opened: { dispose(): void }[] = []
afterEach(() => {
  for (const model of opened.splice(0).toReversed()) model.dispose()
})

async function settle(): Promise<void> {
  for (let turn = 0; turn < 100; turn++) await Promise.resolve()
}

/** Opens the check-in on a device that is in a zone at a moment. */
async function open(
  zone: string,
  now: string,
  storage: FakeStorageContents,
  hash = '#/checkin'
): Promise<{
  readonly model: CheckInModel
  saved(): Promise<readonly ReturnType<typeof checkIn>[]>
}> {
  const clock = createFakeClock(Date.parse(now), offsetIn(zone))
  const ports = createTestPorts({ storage, clock })
  const player = createPlayerModel(ports, createNoticesModel())
  const model = createCheckInModel(ports, player, { route: signal<Route>(parseRoute(hash)) })
  opened.push(player, model)
  await settle()
  return { model, saved: () => ports.storage.checkIns.all() }
}

/** A session of half an hour, begun then and there. */
function session(text: string, minutes = 30) {
  const { at, offsetMinutes } = moment(text)
  const seenAt = at + minutes * 60_000
  return sessionRow({ id: text.slice(0, 10), startedAt: at, offsetMinutes, seenAt })
}

const REST = { sleepOnset: 20, awake: 10, quality: 4 } as const
const time = (hour: number, minute = 0) => ({ hour, minute })

describe('a night told days later on a device elsewhere', () => {
  test('lasts as long as what was typed: from Los Angeles, told in Kolkata', async () => {
    const { model, saved } = await open(
      'Asia/Kolkata',
      '2026-03-13T04:00Z',
      { rows: [session('2026-03-10T23:00-07:00')] },
      '#/checkin/2026-03-10'
    )
    model.set({
      ...REST,
      intoBed: time(23, 20),
      triedToSleep: time(23, 30),
      finalAwakening: time(7),
      outOfBed: time(7, 10)
    })
    expect(await model.save()).toBe(true)
    expect(await saved()).toMatchObject([
      {
        night: '2026-03-10',
        intoBed: moment('2026-03-10T23:20-07:00'),
        triedToSleep: moment('2026-03-10T23:30-07:00'),
        finalAwakening: moment('2026-03-11T07:00-07:00'),
        outOfBed: moment('2026-03-11T07:10-07:00')
      }
    ])
    expect(model.figures.value?.timeAsleep).toBe(420)
  })

  test('lasts as long as what was typed: from New York, told in London', async () => {
    const { model, saved } = await open(
      'Europe/London',
      '2026-03-11T08:30Z',
      { rows: [session('2026-03-09T23:00-04:00')] },
      '#/checkin/2026-03-09'
    )
    model.set({ ...REST, triedToSleep: time(23), finalAwakening: time(7), outOfBed: time(7) })
    await model.save()
    expect(await saved()).toMatchObject([
      {
        triedToSleep: moment('2026-03-09T23:00-04:00'),
        outOfBed: moment('2026-03-10T07:00-04:00')
      }
    ])
  })
})

describe('a sleep begun after noon', () => {
  test('can be told that evening', async () => {
    const day = session('2026-03-14T12:30+00:00')
    for (const hash of ['#/checkin', '#/checkin/2026-03-14']) {
      const { model } = await open('Europe/London', '2026-03-14T20:30Z', { rows: [day] }, hash)
      expect(model.night.value, hash).toBe('2026-03-14')
      expect(model.bedtime.value).toEqual(day)
    }
  })
})

describe('an older night', () => {
  test('opens with the listener’s usual times', async () => {
    const nights = [1, 2, 3].map(day =>
      checkIn({
        night: `2026-03-0${day}`,
        intoBed: moment(`2026-03-0${day}T22:3${day}+01:00`),
        triedToSleep: moment(`2026-03-0${day}T23:10+01:00`),
        finalAwakening: moment(`2026-03-0${day + 1}T06:${10 * day}+01:00`),
        outOfBed: moment(`2026-03-0${day + 1}T07:00+01:00`)
      })
    )
    const { model } = await open(
      'Europe/Berlin',
      '2026-03-15T06:13Z',
      { checkIns: nights },
      '#/checkin/2026-03-10'
    )
    const { intoBed, triedToSleep, finalAwakening, outOfBed } = model.draft.value
    expect(triedToSleep).toEqual(time(23, 10))
    expect(intoBed && intoBed.hour).toBe(22)
    expect(finalAwakening).toEqual(time(6, 20))
    expect(outOfBed).toEqual(time(7))
  })
})

const MINUTE = 60_000
const HOUR = 60 * MINUTE

/** The moments at which clocks show so much local time, in their order. */
function showings(local: number, offsetAt: OffsetAt): readonly Moment[] {
  const around = Array.from({ length: 53 }, (_, index) => offsetAt(local + (index - 26) * HOUR))
  return [...new Set(around)]
    .map(offsetMinutes => ({ at: local - offsetMinutes * MINUTE, offsetMinutes }))
    .filter(({ at, offsetMinutes }) => offsetAt(at) === offsetMinutes)
    .toSorted((one, other) => one.at - other.at)
}

function nearest(moments: readonly Moment[], at: number): Moment | undefined {
  const away = (moment: Moment): number => Math.abs(moment.at - at)
  return moments.toSorted((one, other) => away(one) - away(other))[0]
}

const zones = fc.constantFrom(...ZONES)
/** When the sound was started: any time, or in the night of a change of the clocks. */
const starts = fc.oneof(
  fc.integer({ min: Date.UTC(2016, 0), max: Date.UTC(2035, 0) }),
  fc
    .tuple(fc.constantFrom(...CLOCK_CHANGES), fc.integer({ min: -14, max: 8 }))
    .map(([change, hours]) => change + hours * HOUR)
)
const nights = fc.record({
  slept: zones,
  device: zones,
  another: zones,
  start: starts.map(at => at - (at % MINUTE)),
  minutes: fc.integer({ min: 0, max: 59 }),
  days: fc.integer({ min: 0, max: 9 }),
  reading: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 180 })),
  sleep: fc.integer({ min: 180, max: 840 }),
  lying: fc.integer({ min: 0, max: 120 })
})

describe('any night, told on any day, on any device', () => {
  test.prop([nights], { numRuns: 400 })(
    'lasts as long as was typed, is filed under its date, and stays what it is when it is saved again',
    async ({ slept, another, reading, sleep, lying, ...told }) => {
      const start = told.start + told.minutes * MINUTE
      const offsetMinutes = offsetIn(slept)(start)
      const row = sessionRow({ startedAt: start, offsetMinutes, seenAt: start + 30 * MINUTE })
      const night = nightOf(start, offsetMinutes)
      const times = [reading, reading + sleep, reading + sleep + lying].map(
        minutes => start + offsetMinutes * MINUTE + minutes * MINUTE
      ) as [number, number, number]
      fc.pre(nightOf(times[0], 0) === night)
      // That morning the listener is where they slept; later, anywhere.
      const device = told.days === 0 ? slept : told.device
      const now = start + (reading + sleep + lying + 75) * MINUTE + told.days * 24 * HOUR
      const isHere = offsetIn(device)(start) === offsetMinutes
      const offsetAt = isHere ? offsetIn(device) : (): number => offsetMinutes
      const [shownTried, shownAwake, shownUp] = times.map(local => showings(local, offsetAt))
      const tried = nearest(shownTried!, start)
      const awake = shownAwake!.find(({ at }) => tried && at > tried.at)
      const up = awake && nearest(shownUp!, awake.at)
      // Clocks that skip a time show another one.
      fc.pre(tried !== undefined && awake !== undefined && up !== undefined)

      const { model, saved } = await open(
        device,
        new Date(now).toISOString(),
        { rows: [row] },
        `#/checkin/${night}`
      )
      const [triedToSleep, finalAwakening, outOfBed] = times.map(at =>
        clockTimeOf({ at, offsetMinutes: 0 })
      )
      expect(model.night.value).toBe(night)
      model.set({ ...REST, sleepOnset: 0, awake: 0, triedToSleep, finalAwakening, outOfBed })
      expect([await model.save(), model.refusals.value]).toEqual([true, {}])
      const [kept] = await saved()
      expect(kept).toMatchObject({
        night,
        triedToSleep: tried,
        finalAwakening: awake,
        outOfBed: up
      })
      expect(nightOf(kept!.triedToSleep.at, kept!.triedToSleep.offsetMinutes)).toBe(night)
      if (!isHere) expect(kept!.outOfBed.at - kept!.triedToSleep.at).toBe((sleep + lying) * MINUTE)

      const later = new Date(now + 5 * 24 * HOUR).toISOString()
      const again = await open(
        another,
        later,
        { rows: [row], checkIns: [kept!] },
        `#/checkin/${night}`
      )
      expect(await again.model.save()).toBe(true)
      expect(await again.saved()).toEqual([{ ...kept, savedAt: Date.parse(later) }])
    }
  )
})
