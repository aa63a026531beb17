import type { Source } from '../../../core/tips/tip.ts'

// Sleep habits, safety, and where to turn. A DOI stands here only where it was seen on a page of its own.

export const academySleepMedicine2021 = {
  authors: 'American Academy of Sleep Medicine',
  year: 2021,
  journal: 'Journal of Clinical Sleep Medicine',
  doi: '10.5664/jcsm.8986'
} satisfies Source
export const chaput2020 = {
  authors: 'Chaput et al.',
  year: 2020,
  journal: 'Applied Physiology, Nutrition, and Metabolism',
  doi: '10.1139/apnm-2020-0032'
} satisfies Source
export const collegePhysicians2016 = {
  authors: 'American College of Physicians',
  year: 2016,
  journal: 'Annals of Internal Medicine',
  doi: '10.7326/M15-2175'
} satisfies Source
export const kuhn2022 = {
  authors: 'Kuhn et al.',
  year: 2022,
  journal: 'Behavior Therapy',
  doi: '10.1016/j.beth.2021.11.003'
} satisfies Source
export const leeS2009 = {
  authors: 'Lee S et al.',
  year: 2009,
  journal: 'Heart Rhythm',
  doi: '10.1016/j.hrthm.2009.07.003'
} satisfies Source
export const riemann2010 = {
  authors: 'Riemann et al.',
  year: 2010,
  journal: 'Sleep Medicine Reviews',
  doi: '10.1016/j.smrv.2009.04.002'
} satisfies Source
export const riemann2023 = {
  authors: 'Riemann et al.',
  year: 2023,
  journal: 'Journal of Sleep Research',
  doi: '10.1111/jsr.14035'
} satisfies Source
export const safeListening2022 = {
  authors: 'World Health Organization and ITU',
  year: 2022,
  journal: 'Recommendation ITU-T H.870',
  url: 'https://www.itu.int/rec/T-REC-H.870'
} satisfies Source
export const scullin2018 = {
  authors: 'Scullin et al.',
  year: 2018,
  journal: 'Journal of Experimental Psychology: General',
  doi: '10.1037/xge0000374'
} satisfies Source
export const seidman2021 = {
  authors: 'Seidman et al.',
  year: 2021,
  journal: 'Heart Rhythm',
  url: 'https://www.eurekalert.org/news-releases/926176'
} satisfies Source
export const simon2023 = {
  authors: 'Simon et al.',
  year: 2023,
  journal: 'Scientific Reports',
  doi: '10.1038/s41598-023-28853-0'
} satisfies Source
export const worldHealth1999 = {
  authors: 'World Health Organization',
  year: 1999,
  journal: 'Guidelines for Community Noise'
} satisfies Source
