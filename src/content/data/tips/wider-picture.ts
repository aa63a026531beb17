import type { TipBasis } from '../../../core/tips/tip.ts'
import { sleep } from '../sources/sleep.ts'
import { sound } from '../sources/sound.ts'

export const WIDER_PICTURE = {
  'ask-about-cbt-i': {
    section: 'wider-picture',
    time: 'day',
    grade: 'A',
    sources: [sleep.riemann2023, sleep.academySleepMedicine2021, sleep.collegePhysicians2016]
  },
  'silence-afterwards': {
    section: 'wider-picture',
    time: 'bed',
    grade: 'A',
    sources: [sound.basner2026, sound.riedy2021]
  },
  'worries-on-paper': {
    section: 'wider-picture',
    time: 'day',
    grade: 'B',
    sources: [sleep.scullin2018, sleep.riemann2010]
  },
  'no-special-pitch': {
    section: 'wider-picture',
    time: 'bed',
    grade: 'B',
    sources: [sound.calamassi2020, sound.napAt432Hz2019, sound.akimoto2018]
  }
} as const satisfies Readonly<Record<string, TipBasis>>
