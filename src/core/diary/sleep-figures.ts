import type { CheckIn, NightMoment } from './check-in.ts'
import type { Moment } from '../base/moment.ts'
import type { Hours, Minutes } from '../base/units.ts'

/** The answers that the figures are made of. */
type NightAnswer = NightMoment | 'sleepOnset' | 'awake' | 'stillTrying'

/** Those answers, as far as they are given. */
export type NightAnswers = { readonly [answer in NightAnswer]?: CheckIn[answer] | undefined }

/**
 * Why an answer cannot be, beside the others:
 * - `bed after trying`: into bed after trying to sleep
 * - `awake before trying`: the final awakening not after trying to sleep
 * - `too long`: more than {@link LONGEST_NIGHT} lie between the two
 * - `up before awake`: out of bed before the final awakening
 * - `trying after up`: trying on for longer than they stayed in bed
 * - `awake for longer`: more minutes awake than the night has; a night without any sleep is none of these
 * - `still to come`: the night is not over yet
 */
export type AnswerFault =
  | 'bed after trying'
  | 'awake before trying'
  | 'too long'
  | 'up before awake'
  | 'trying after up'
  | 'awake for longer'
  | 'still to come'

/** The answers beside which something is said. */
export type AnswerFaults = Readonly<Partial<Record<NightAnswer, AnswerFault>>>

/** What a night's check-in comes to. */
export interface SleepFigures {
  /** TST = final awakening − tried to sleep − SOL − WASO [Carney12]. 0 after a night without sleep. */
  readonly timeAsleep: Minutes
  /**
   * Sleep efficiency of the time meant for sleep, 0–1: TST / (SOL + TST + WASO + TASAFA) [Reed16]. This is
   * the one that is shown: reading or listening in bed does not count against it.
   */
  readonly efficiency: number
  /** TIB = out of bed − into bed [Carney12]. Missing without the time they went to bed. */
  readonly timeInBed?: Minutes
  /** The classic sleep efficiency, TST / TIB [Carney12]. */
  readonly classicEfficiency?: number
}

/** Longer is a slip of the finger: a.m. for p.m., or the wrong night. */
export const LONGEST_NIGHT: Hours = 20

/** What cannot be among the answers given so far, each beside the answer that is most likely wrong. */
export function answerFaults(answers: NightAnswers): AnswerFaults {
  const { intoBed, triedToSleep, sleepOnset, awake, finalAwakening, outOfBed, stillTrying } =
    answers
  const inBed = between(intoBed, triedToSleep)
  const night = between(triedToSleep, finalAwakening)
  const lying = between(finalAwakening, outOfBed)
  const wakeful = (sleepOnset ?? 0) + (awake ?? 0)
  const nightRefused = night === undefined ? undefined : refuseNight(night)
  const longer = night !== undefined && !nightRefused && night < wakeful
  const onsetAlone = longer && night < (sleepOnset ?? 0)
  return {
    ...(inBed !== undefined && inBed < 0 && { intoBed: 'bed after trying' }),
    ...(nightRefused && { finalAwakening: nightRefused }),
    ...(lying !== undefined && refuseLying(lying)),
    ...(lying !== undefined && lying >= 0 && refuseTrying(lying, stillTrying)),
    ...(longer && { [onsetAlone ? 'sleepOnset' : 'awake']: 'awake for longer' as const })
  }
}

/** The night's figures. @returns undefined where its answers cannot be: {@link answerFaults} says why */
export function sleepFigures(checkIn: CheckIn): SleepFigures | undefined {
  if (Object.keys(answerFaults(checkIn)).length > 0) return undefined
  const { intoBed, triedToSleep, sleepOnset, awake, finalAwakening, outOfBed, stillTrying } =
    checkIn
  const night = minutesBetween(triedToSleep, finalAwakening)
  const timeAsleep = night - sleepOnset - awake
  const timeInBed = between(intoBed, outOfBed)
  return {
    timeAsleep,
    efficiency: timeAsleep / (night + stillTrying),
    ...(timeInBed !== undefined && { timeInBed, classicEfficiency: timeAsleep / timeInBed })
  }
}

/** Whether somebody lay awake from trying to sleep until they got up. */
export function isSleepless(checkIn: CheckIn): boolean {
  const { awake, finalAwakening, outOfBed } = checkIn
  return awake === 0 && finalAwakening.at === outOfBed.at && sleepFigures(checkIn)?.timeAsleep === 0
}

/** What a check-in's times of eating and drinking come to. What was not answered is missing. */
export interface MealFigures {
  /** From the last food to trying to sleep; below 0 where they ate in the night. */
  readonly foodToSleep?: Hours
  /** From the last drink to trying to sleep. */
  readonly drinkToSleep?: Hours
  /** From the first food of the day to the last. */
  readonly eatingWindow?: Hours
}

export function mealFigures({ triedToSleep, habits }: CheckIn): MealFigures {
  const foodToSleep = between(habits.lastFood, triedToSleep)
  const drinkToSleep = between(habits.lastDrink, triedToSleep)
  const eatingWindow = between(habits.firstFood, habits.lastFood)
  return {
    ...(foodToSleep !== undefined && { foodToSleep: foodToSleep / 60 }),
    ...(drinkToSleep !== undefined && { drinkToSleep: drinkToSleep / 60 }),
    ...(eatingWindow !== undefined && eatingWindow >= 0 && { eatingWindow: eatingWindow / 60 })
  }
}

function refuseNight(night: Minutes): AnswerFault | undefined {
  if (night <= 0) return 'awake before trying'
  return night > LONGEST_NIGHT * 60 ? 'too long' : undefined
}

function refuseLying(lying: Minutes): AnswerFaults {
  if (lying < 0) return { outOfBed: 'up before awake' }
  return lying > LONGEST_NIGHT * 60 ? { outOfBed: 'too long' } : {}
}

function refuseTrying(lying: Minutes, trying: Minutes | undefined): AnswerFaults {
  return trying !== undefined && trying > lying ? { stillTrying: 'trying after up' } : {}
}

function between(from: Moment | undefined, to: Moment | undefined): Minutes | undefined {
  return from && to && minutesBetween(from, to)
}

/** Minutes from one moment to another; below 0 backwards. */
export function minutesBetween(from: Moment, to: Moment): Minutes {
  return (to.at - from.at) / 60_000
}
