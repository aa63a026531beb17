import type { Tip } from '../../../core/tips/tip.ts'
import {
  fei2021,
  karl2023,
  li2020,
  liu2019,
  mullington2000,
  ogawa2020,
  pollmaecher1993,
  santi2023,
  silva2020,
  szentirmai2019,
  thaiss2014,
  wang2021,
  zhou2022
} from '../sources/gut.ts'
import { chaput2020 } from '../sources/sleep.ts'

export const whatBacteriaMakeOfFibre = {
  id: 'what-bacteria-make-of-fibre',
  section: 'short-chain-fatty-acids',
  time: 'bed',
  grade: 'C',
  sources: [silva2020, szentirmai2019],
  reviewed: '2026-11'
} as const satisfies Tip

export const butyrateInMice = {
  id: 'butyrate-in-mice',
  section: 'short-chain-fatty-acids',
  time: 'bed',
  grade: 'C',
  sources: [szentirmai2019],
  reviewed: '2026-11'
} as const satisfies Tip

export const poorSleepAndBacteria = {
  id: 'poor-sleep-and-bacteria',
  section: 'dysbiosis',
  time: 'day',
  grade: 'B',
  sources: [li2020, liu2019, zhou2022, santi2023],
  reviewed: '2026-11'
} as const satisfies Tip

export const sleepyWhenIll = {
  id: 'sleepy-when-ill',
  section: 'dysbiosis',
  time: 'day',
  grade: 'B',
  sources: [mullington2000, pollmaecher1993],
  reviewed: '2026-11'
} as const satisfies Tip

export const oneBadNight = {
  id: 'one-bad-night',
  section: 'inflammation',
  time: 'bed',
  grade: 'B',
  sources: [karl2023, wang2021],
  reviewed: '2026-11'
} as const satisfies Tip

export const fewerBacteriaOtherHours = {
  id: 'fewer-bacteria-other-hours',
  section: 'inflammation',
  time: 'day',
  grade: 'C',
  sources: [ogawa2020],
  reviewed: '2026-11'
} as const satisfies Tip

export const bacteriaKeepHours = {
  id: 'bacteria-keep-hours',
  section: 'body-clock',
  time: 'bed',
  grade: 'C',
  sources: [thaiss2014],
  reviewed: '2026-11'
} as const satisfies Tip

export const travelAndMeals = {
  id: 'travel-and-meals',
  section: 'body-clock',
  time: 'day',
  grade: 'C',
  sources: [thaiss2014],
  reviewed: '2026-11'
} as const satisfies Tip

export const noGutTest = {
  id: 'no-gut-test',
  section: 'dysbiosis',
  time: 'bed',
  grade: 'B',
  sources: [santi2023, fei2021],
  reviewed: '2026-11'
} as const satisfies Tip

export const sameTimeEveryMorning = {
  id: 'same-time-every-morning',
  section: 'body-clock',
  time: 'day',
  grade: 'B',
  sources: [chaput2020],
  reviewed: '2026-11'
} as const satisfies Tip
