import type { Tip } from '../../../core/tips/tip.ts'
import {
  bohlman2024,
  freijy2023,
  gilHernandez2023,
  iao2022,
  irwin2020,
  mcGill2015,
  mcStay2021,
  mobley2014,
  patterson2024,
  santi2023,
  stOnge2016,
  wastyk2021,
  yu2024
} from '../sources/gut.ts'

export const fibreByDay = {
  id: 'fibre-by-day',
  section: 'fibre',
  time: 'day',
  grade: 'B',
  sources: [stOnge2016, mcGill2015, mobley2014],
  reviewed: '2026-11'
} as const satisfies Tip

export const onionsOatsAndBeans = {
  id: 'onions-oats-and-beans',
  section: 'fibre',
  time: 'day',
  grade: 'B',
  sources: [freijy2023],
  reviewed: '2026-11'
} as const satisfies Tip

export const fermentedFoods = {
  id: 'fermented-foods',
  section: 'fermented-foods',
  time: 'day',
  grade: 'A',
  sources: [wastyk2021],
  reviewed: '2026-11'
} as const satisfies Tip

export const eatingWindow = {
  id: 'eating-window',
  section: 'meal-times',
  time: 'day',
  grade: 'A',
  sources: [bohlman2024, mcStay2021],
  reviewed: '2026-11'
} as const satisfies Tip

export const lateMeals = {
  id: 'late-meals',
  section: 'meal-times',
  time: 'day',
  grade: 'B',
  sources: [iao2022],
  reviewed: '2026-11'
} as const satisfies Tip

export const probiotics = {
  id: 'probiotics',
  section: 'wider-picture',
  time: 'day',
  grade: 'A',
  sources: [irwin2020, santi2023, gilHernandez2023, yu2024, patterson2024],
  reviewed: '2026-11'
} as const satisfies Tip
