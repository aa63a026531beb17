import type { TipBasis } from '../../../core/tips/tip.ts'
import { gut } from '../sources/gut.ts'

export const WHAT_HARMS = {
  'alcohol-free-evening': {
    section: 'what-harms',
    time: 'day',
    grade: 'A',
    sources: [gut.gardiner2025]
  },
  sweeteners: {
    section: 'what-harms',
    time: 'day',
    grade: 'A',
    sources: [gut.suez2022, gut.suez2014]
  },
  emulsifiers: { section: 'what-harms', time: 'day', grade: 'B', sources: [gut.chassaing2022] },
  'after-antibiotics': {
    section: 'what-harms',
    time: 'day',
    grade: 'B',
    sources: [gut.palleja2018, gut.suez2018]
  }
} as const satisfies Readonly<Record<string, TipBasis>>
