import type { Tip } from '../../../core/tips/tip.ts'
import {
  academySleepMedicine2021,
  collegePhysicians2016,
  riemann2010,
  riemann2023,
  scullin2018
} from '../sources/sleep.ts'
import {
  akimoto2018,
  basner2026,
  calamassi2020,
  napAt432Hz2019,
  riedy2021
} from '../sources/sound.ts'

export const askAboutCbtI = {
  id: 'ask-about-cbt-i',
  section: 'wider-picture',
  time: 'day',
  grade: 'A',
  sources: [riemann2023, academySleepMedicine2021, collegePhysicians2016],
  reviewed: '2026-11'
} as const satisfies Tip

export const silenceAfterwards = {
  id: 'silence-afterwards',
  section: 'wider-picture',
  time: 'bed',
  grade: 'A',
  sources: [basner2026, riedy2021],
  reviewed: '2026-11'
} as const satisfies Tip

export const worriesOnPaper = {
  id: 'worries-on-paper',
  section: 'wider-picture',
  time: 'day',
  grade: 'B',
  sources: [scullin2018, riemann2010],
  reviewed: '2026-11'
} as const satisfies Tip

export const noSpecialPitch = {
  id: 'no-special-pitch',
  section: 'wider-picture',
  time: 'bed',
  grade: 'B',
  sources: [calamassi2020, napAt432Hz2019, akimoto2018],
  reviewed: '2026-11'
} as const satisfies Tip
