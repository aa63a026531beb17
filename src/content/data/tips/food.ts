import type { TipBasis } from '../../../core/tips/tip.ts'
import { gut } from '../sources/gut.ts'

export const FOOD = {
  'fibre-by-day': {
    section: 'fibre',
    time: 'day',
    grade: 'B',
    sources: [gut.stOnge2016, gut.mcGill2015, gut.mobley2014]
  },
  'onions-oats-and-beans': { section: 'fibre', time: 'day', grade: 'B', sources: [gut.freijy2023] },
  'fermented-foods': {
    section: 'fermented-foods',
    time: 'day',
    grade: 'A',
    sources: [gut.wastyk2021]
  },
  'eating-window': {
    section: 'meal-times',
    time: 'day',
    grade: 'A',
    sources: [gut.bohlman2024, gut.mcStay2021]
  },
  'late-meals': { section: 'meal-times', time: 'day', grade: 'B', sources: [gut.iao2022] },
  probiotics: {
    section: 'wider-picture',
    time: 'day',
    grade: 'A',
    sources: [gut.irwin2020, gut.santi2023, gut.gilHernandez2023, gut.yu2024, gut.patterson2024]
  }
} as const satisfies Readonly<Record<string, TipBasis>>
