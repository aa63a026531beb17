import type { NightMoment } from './check-in.ts'
import type { ClockTime } from '../base/clock-time.ts'
import type { Beside, Moment, OffsetAt } from '../base/moment.ts'
import { clockTimeOf, momentAround } from '../base/moment.ts'
import { known } from '../base/parse.ts'
import { type NightDate, noonOf } from '../base/night-date.ts'
import type { EpochMilliseconds, Hours } from '../base/units.ts'

/** The times of a check-in outside the night itself. */
export const MEALS = ['lastDrink', 'lastFood', 'firstFood'] as const
export type Meal = (typeof MEALS)[number]

/** Times of a night as clocks showed them; undefined where not known. */
export type NightTimes = Readonly<Partial<Record<NightMoment | Meal, ClockTime | undefined>>>

/** The moments that such times mean. */
export type NightMoments = Readonly<Partial<Record<NightMoment | Meal, Moment>>>

/** The local time of one night: where the listener slept, which need not be where the device is now. */
export interface NightClock {
  /** Where they went to bed. */
  readonly evening: OffsetAt
  /** Where they woke. */
  readonly morning: OffsetAt
  /**
   * Beside the device's own time zone:
   * - `here`: the same
   * - `elsewhere`: another one all night
   * - `on the way`: another one in the evening, the device's since they woke
   */
  readonly place: 'here' | 'elsewhere' | 'on the way'
}

/** How far before an anchor the 24 hours begin that are searched for a time: 12 finds the nearest showing. */
const NEAREST: Hours = 12
/** Eating and drinking lie before the night; a bite in the night is still one. */
const MEAL_BEFORE: Hours = 18
const HOUR = 3_600_000

/**
 * The clock of a night. Where the device's zone has the offsets that are known of it, that zone's rules hold, a change of
 * the clocks in that night included; else the known offsets do.
 * @param known moments of that night in their order, from going to bed on; none where nothing is known
 * @param justRisen whether the listener rose where the device is now
 */
export function nightClock(
  known: readonly Moment[],
  device: OffsetAt,
  justRisen: boolean
): NightClock {
  const isHere = (moment: Moment): boolean => device(moment.at) === moment.offsetMinutes
  const first = known[0]
  const last = known.at(-1)
  if (!first || !last || known.every(isHere))
    return { evening: device, morning: device, place: 'here' }
  const evening = (): number => first.offsetMinutes
  return justRisen || isHere(last)
    ? { evening, morning: device, place: 'on the way' }
    : { evening, morning: () => last.offsetMinutes, place: 'elsewhere' }
}

/** What a time of a night is searched near to. */
interface Place extends Beside {
  /** Where the anchor was when the time was answered. */
  readonly anchorThen: EpochMilliseconds | undefined
}

/**
 * Turns the times of a night into moments: trying to sleep within the night's own noon to noon, going to bed and
 * getting up each nearest to what it leads to or follows, food and drink before it.
 * @param answered moments known before: a time that was not changed keeps its moment, while it still fits
 */
export function nightMoments(
  times: NightTimes,
  night: NightDate,
  { evening, morning }: NightClock,
  answered: NightMoments = {}
): NightMoments {
  const find = (
    field: NightMoment | Meal,
    offsetAt: OffsetAt,
    { anchorThen, ...beside }: Place
  ): Moment | undefined => {
    const time = times[field]
    const kept = answered[field]
    if (!time) return undefined
    const { anchor, before } = beside
    const from = anchor - before * HOUR
    const inPlace =
      kept && (anchor === anchorThen || (kept.at >= from && kept.at < from + 24 * HOUR))
    if (inPlace && isSameTime(clockTimeOf(kept), time)) return kept
    return momentAround(time, offsetAt, beside)
  }
  const noon = noonOf(night, evening).at
  const triedToSleep = find('triedToSleep', evening, {
    anchor: noon,
    before: 0,
    near: answered.triedToSleep?.at,
    anchorThen: noon
  })
  const bedtime = { anchor: triedToSleep?.at ?? noon, anchorThen: answered.triedToSleep?.at }
  const finalAwakening = find('finalAwakening', morning, { ...bedtime, before: 0 })
  const waking = finalAwakening && {
    anchor: finalAwakening.at,
    anchorThen: answered.finalAwakening?.at,
    before: NEAREST
  }
  const meal = { ...bedtime, before: MEAL_BEFORE }
  return {
    ...known('triedToSleep', triedToSleep),
    ...known('intoBed', triedToSleep && find('intoBed', evening, { ...bedtime, before: NEAREST })),
    ...known('finalAwakening', finalAwakening),
    ...known('outOfBed', waking && find('outOfBed', morning, waking)),
    ...known('lastDrink', find('lastDrink', evening, meal)),
    ...known('lastFood', find('lastFood', evening, meal)),
    ...known('firstFood', find('firstFood', evening, { ...bedtime, before: 24 }))
  }
}

function isSameTime(one: ClockTime, other: ClockTime): boolean {
  return one.hour === other.hour && one.minute === other.minute
}
