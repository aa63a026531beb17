import type { Source } from '../../../core/tips/tip.ts'

// Sound and sleep, safety, and where to turn. A DOI stands here only where it was seen on a page of its own.

export const abeln2014 = {
  authors: 'Abeln et al.',
  year: 2014,
  journal: 'European Journal of Sport Science'
} satisfies Source
export const academySleepMedicine2021 = {
  authors: 'American Academy of Sleep Medicine',
  year: 2021,
  journal: 'Journal of Clinical Sleep Medicine',
  doi: '10.5664/jcsm.8986'
} satisfies Source
export const bang2019 = {
  authors: 'Bang, Choi and Yoon',
  year: 2019,
  journal: 'Journal of Clinical Psychopharmacology',
  doi: '10.1097/JCP.0000000000001097'
} satisfies Source
export const basner2026 = {
  authors: 'Basner et al.',
  year: 2026,
  journal: 'SLEEP'
} satisfies Source
export const collegePhysicians2016 = {
  authors: 'American College of Physicians',
  year: 2016,
  journal: 'Annals of Internal Medicine',
  doi: '10.7326/M15-2175'
} satisfies Source
export const dabiri2022 = {
  authors: 'Dabiri et al.',
  year: 2022,
  journal: 'Digital Health',
  doi: '10.1177/20552076221102243'
} satisfies Source
export const fan2024 = {
  authors: 'Fan et al.',
  year: 2024,
  journal: 'Scientific Reports',
  doi: '10.1038/s41598-024-76059-9'
} satisfies Source
export const gantt2023 = {
  authors: 'Gantt et al.',
  year: 2023,
  journal: 'Frontiers in Neurology',
  doi: '10.3389/fneur.2023.1024726'
} satisfies Source
export const garciaArgibay2019 = {
  authors: 'Garcia-Argibay et al.',
  year: 2019,
  journal: 'Psychological Research',
  doi: '10.1007/s00426-018-1066-8'
} satisfies Source
export const grose2012 = {
  authors: 'Grose et al.',
  year: 2012,
  journal: 'Hearing Research'
} satisfies Source
export const ingendoh2023 = {
  authors: 'Ingendoh et al.',
  year: 2023,
  journal: 'PLOS ONE',
  doi: '10.1371/journal.pone.0286023'
} satisfies Source
export const jespersen2022 = {
  authors: 'Jespersen et al.',
  year: 2022,
  journal: 'Cochrane Database of Systematic Reviews',
  doi: '10.1002/14651858.CD010459.pub3'
} satisfies Source
export const jirakittayakorn2018 = {
  authors: 'Jirakittayakorn and Wongsawat',
  year: 2018,
  journal: 'Frontiers in Human Neuroscience',
  doi: '10.3389/fnhum.2018.00387'
} satisfies Source
export const klichowski2023 = {
  authors: 'Klichowski et al.',
  year: 2023,
  journal: 'Scientific Reports',
  doi: '10.1038/s41598-023-38313-4'
} satisfies Source
export const kuhn2022 = {
  authors: 'Kuhn et al.',
  year: 2022,
  journal: 'Behavior Therapy',
  doi: '10.1016/j.beth.2021.11.003'
} satisfies Source
export const lee2024 = {
  authors: 'Lee et al.',
  year: 2024,
  journal: 'SLEEP',
  doi: '10.1093/sleep/zsae097'
} satisfies Source
export const leeMaisel2008 = {
  authors: 'Lee, Maisel et al.',
  year: 2008,
  journal: 'American Heart Association Scientific Sessions',
  url: 'https://www.medscape.com/viewarticle/583302'
} satisfies Source
export const orozcoPerez2020 = {
  authors: 'Orozco Perez et al.',
  year: 2020,
  journal: 'eNeuro',
  doi: '10.1523/ENEURO.0232-19.2020'
} satisfies Source
export const oster1973 = {
  authors: 'Oster',
  year: 1973,
  journal: 'Scientific American'
} satisfies Source
export const papalambros2017 = {
  authors: 'Papalambros et al.',
  year: 2017,
  journal: 'Frontiers in Human Neuroscience',
  doi: '10.3389/fnhum.2017.00109'
} satisfies Source
export const riedy2021 = {
  authors: 'Riedy et al.',
  year: 2021,
  journal: 'Sleep Medicine Reviews',
  doi: '10.1016/j.smrv.2020.101385'
} satisfies Source
export const safeListening2022 = {
  authors: 'World Health Organization and ITU',
  year: 2022,
  journal: 'Recommendation ITU-T H.870',
  url: 'https://www.itu.int/rec/T-REC-H.870'
} satisfies Source
export const shumov2023 = {
  authors: 'Shumov et al.',
  year: 2023,
  journal: 'Zhurnal Nevrologii i Psikhiatrii',
  doi: '10.17116/jnevro2023123041109'
} satisfies Source
export const vos2013 = {
  authors: 'Vos et al.',
  year: 2013,
  journal: 'Journal of the Acoustical Society of America',
  doi: '10.1121/1.4817923'
} satisfies Source
export const wang2025 = {
  authors: 'Wang et al.',
  year: 2025,
  journal: 'Frontiers in Neuroscience',
  doi: '10.3389/fnins.2025.1572086'
} satisfies Source
export const worldHealth1999 = {
  authors: 'World Health Organization',
  year: 1999,
  journal: 'Guidelines for Community Noise'
} satisfies Source
export const zhouJ2012 = {
  authors: 'Zhou et al.',
  year: 2012,
  journal: 'Journal of Theoretical Biology'
} satisfies Source
