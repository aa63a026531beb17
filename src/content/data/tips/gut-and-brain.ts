import type { Tip } from '../../../core/tips/tip.ts'
import {
  barrett2012,
  bonmatiCarrion2014,
  bravo2011,
  estaki2023,
  fei2021,
  gershon2007,
  jenkins2016,
  michel2022,
  santi2023,
  silva2020,
  smith2019,
  yano2015
} from '../sources/gut.ts'

export const nervesOfTheGut = {
  id: 'nerves-of-the-gut',
  section: 'second-brain',
  time: 'bed',
  grade: 'C',
  sources: [michel2022],
  reviewed: '2026-11'
} as const satisfies Tip

export const gutAndBrainTalk = {
  id: 'gut-and-brain-talk',
  section: 'second-brain',
  time: 'bed',
  grade: 'C',
  sources: [bravo2011, silva2020],
  reviewed: '2026-11'
} as const satisfies Tip

export const smallStudyBigHeadline = {
  id: 'small-study-big-headline',
  section: 'second-brain',
  time: 'bed',
  grade: 'B',
  sources: [smith2019, fei2021, estaki2023, santi2023],
  reviewed: '2026-11'
} as const satisfies Tip

export const serotoninInTheGut = {
  id: 'serotonin-in-the-gut',
  section: 'serotonin',
  time: 'bed',
  grade: 'C',
  sources: [gershon2007, jenkins2016],
  reviewed: '2026-11'
} as const satisfies Tip

export const bacteriaAndSerotonin = {
  id: 'bacteria-and-serotonin',
  section: 'serotonin',
  time: 'bed',
  grade: 'C',
  sources: [yano2015],
  reviewed: '2026-11'
} as const satisfies Tip

export const lightAndMelatonin = {
  id: 'light-and-melatonin',
  section: 'serotonin',
  time: 'day',
  grade: 'C',
  sources: [bonmatiCarrion2014],
  reviewed: '2026-11'
} as const satisfies Tip

export const bacteriaAndGaba = {
  id: 'bacteria-and-gaba',
  section: 'gaba',
  time: 'bed',
  grade: 'C',
  sources: [barrett2012],
  reviewed: '2026-11'
} as const satisfies Tip

export const calmerMice = {
  id: 'calmer-mice',
  section: 'gaba',
  time: 'bed',
  grade: 'C',
  sources: [bravo2011],
  reviewed: '2026-11'
} as const satisfies Tip
