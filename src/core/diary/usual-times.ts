import { median } from 'd3-array'
import type { CheckIn, NightMoment } from './check-in.ts'
import type { ClockTime } from '../base/clock-time.ts'
import { type Moment, fromMidnight } from '../base/moment.ts'
import { type NightDate, nightsBetween, noonOf } from '../base/night-date.ts'
import type { Minutes } from '../base/units.ts'

/** When a listener usually goes to bed and rises. Empty where no night was told yet. */
export type UsualTimes = Readonly<Partial<Record<NightMoment, ClockTime>>>

/** So many nights are looked at: those nearest to the night in question, since habits change. */
const NIGHTS = 30
/** Finer than that, nobody tells times. */
const STEP: Minutes = 5

/** The median times of the listener's nights around one, to five minutes. */
export function usualTimes(checkIns: readonly CheckIn[], night: NightDate): UsualTimes {
  const away = (each: CheckIn): number => Math.abs(nightsBetween(night, each.night))
  const near = checkIns.toSorted((one, other) => away(one) - away(other)).slice(0, NIGHTS)
  const usual = (of: (checkIn: CheckIn) => Minutes | undefined): Minutes | undefined =>
    median(near.map(of))
  const triedToSleep = usual(each => sinceNoon(each, each.triedToSleep))
  const finalAwakening = usual(each => sinceNoon(each, each.finalAwakening))
  const outOfBed = usual(each => sinceNoon(each, each.outOfBed))
  if (triedToSleep === undefined || finalAwakening === undefined || outOfBed === undefined)
    return {}
  // Told on some nights only: beside the usual time of trying to sleep it would else come after it.
  const reading = usual(each => each.intoBed && (each.triedToSleep.at - each.intoBed.at) / 60_000)
  return {
    ...(reading !== undefined && { intoBed: clockTime(triedToSleep - reading) }),
    triedToSleep: clockTime(triedToSleep),
    finalAwakening: clockTime(finalAwakening),
    outOfBed: clockTime(outOfBed)
  }
}

/** By the clock that showed it, from the noon its night began with: times before and after midnight lie in their order. */
function sinceNoon({ night }: CheckIn, { at, offsetMinutes }: Moment): Minutes {
  return (at - noonOf(night, () => offsetMinutes).at) / 60_000
}

function clockTime(sinceNoon: Minutes): ClockTime {
  return fromMidnight(Math.round(sinceNoon / STEP) * STEP + 720)
}
