import type { TipBasis } from '../../../core/tips/tip.ts'
import { gut } from '../sources/gut.ts'
import { sleep } from '../sources/sleep.ts'

export const MICROBES = {
  'what-bacteria-make-of-fibre': {
    section: 'short-chain-fatty-acids',
    time: 'bed',
    grade: 'C',
    sources: [gut.silva2020, gut.szentirmai2019]
  },
  'butyrate-in-mice': {
    section: 'short-chain-fatty-acids',
    time: 'bed',
    grade: 'C',
    sources: [gut.szentirmai2019]
  },
  'poor-sleep-and-bacteria': {
    section: 'dysbiosis',
    time: 'day',
    grade: 'B',
    sources: [gut.li2020, gut.liu2019, gut.zhou2022, gut.santi2023]
  },
  'sleepy-when-ill': {
    section: 'dysbiosis',
    time: 'day',
    grade: 'B',
    sources: [gut.mullington2000, gut.pollmaecher1993]
  },
  'one-bad-night': {
    section: 'inflammation',
    time: 'bed',
    grade: 'B',
    sources: [gut.karl2023, gut.wang2021]
  },
  'fewer-bacteria-other-hours': {
    section: 'inflammation',
    time: 'day',
    grade: 'C',
    sources: [gut.ogawa2020]
  },
  'bacteria-keep-hours': {
    section: 'body-clock',
    time: 'bed',
    grade: 'C',
    sources: [gut.thaiss2014]
  },
  'travel-and-meals': { section: 'body-clock', time: 'day', grade: 'C', sources: [gut.thaiss2014] },
  'no-gut-test': {
    section: 'dysbiosis',
    time: 'bed',
    grade: 'B',
    sources: [gut.santi2023, gut.fei2021]
  },
  'same-time-every-morning': {
    section: 'body-clock',
    time: 'day',
    grade: 'B',
    sources: [sleep.chaput2020]
  }
} as const satisfies Readonly<Record<string, TipBasis>>
