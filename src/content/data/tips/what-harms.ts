import type { Tip } from '../../../core/tips/tip.ts'
import {
  chassaing2022,
  gardiner2025,
  palleja2018,
  suez2014,
  suez2018,
  suez2022
} from '../sources/gut.ts'

export const alcoholFreeEvening = {
  id: 'alcohol-free-evening',
  section: 'what-harms',
  time: 'day',
  grade: 'A',
  sources: [gardiner2025],
  reviewed: '2026-11'
} as const satisfies Tip

export const sweeteners = {
  id: 'sweeteners',
  section: 'what-harms',
  time: 'day',
  grade: 'A',
  sources: [suez2022, suez2014],
  reviewed: '2026-11'
} as const satisfies Tip

export const emulsifiers = {
  id: 'emulsifiers',
  section: 'what-harms',
  time: 'day',
  grade: 'B',
  sources: [chassaing2022],
  reviewed: '2026-11'
} as const satisfies Tip

export const afterAntibiotics = {
  id: 'after-antibiotics',
  section: 'what-harms',
  time: 'day',
  grade: 'B',
  sources: [palleja2018, suez2018],
  reviewed: '2026-11'
} as const satisfies Tip
