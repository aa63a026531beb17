import type { TipBasis } from '../../../core/tips/tip.ts'
import { gut } from '../sources/gut.ts'

export const GUT_AND_BRAIN = {
  'nerves-of-the-gut': {
    section: 'second-brain',
    time: 'bed',
    grade: 'C',
    sources: [gut.michel2022]
  },
  'gut-and-brain-talk': {
    section: 'second-brain',
    time: 'bed',
    grade: 'C',
    sources: [gut.bravo2011, gut.silva2020]
  },
  'small-study-big-headline': {
    section: 'second-brain',
    time: 'bed',
    grade: 'B',
    sources: [gut.smith2019, gut.fei2021, gut.estaki2023, gut.santi2023]
  },
  'serotonin-in-the-gut': {
    section: 'serotonin',
    time: 'bed',
    grade: 'C',
    sources: [gut.gershon2007, gut.jenkins2016]
  },
  'bacteria-and-serotonin': {
    section: 'serotonin',
    time: 'bed',
    grade: 'C',
    sources: [gut.yano2015]
  },
  'light-and-melatonin': {
    section: 'serotonin',
    time: 'day',
    grade: 'C',
    sources: [gut.bonmatiCarrion2014]
  },
  'bacteria-and-gaba': { section: 'gaba', time: 'bed', grade: 'C', sources: [gut.barrett2012] },
  'calmer-mice': { section: 'gaba', time: 'bed', grade: 'C', sources: [gut.bravo2011] }
} as const satisfies Readonly<Record<string, TipBasis>>
