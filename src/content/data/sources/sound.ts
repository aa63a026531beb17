import type { Source } from '../../../core/tips/tip.ts'

// Sound and sleep. A DOI stands here only where it was seen: on a page of its own or in another work's references.

export const abeln2014 = {
  authors: 'Abeln et al.',
  year: 2014,
  journal: 'European Journal of Sport Science',
  doi: '10.1080/17461391.2013.819384'
} satisfies Source
export const akimoto2018 = {
  authors: 'Akimoto et al.',
  year: 2018,
  journal: 'Health',
  doi: '10.4236/health.2018.109088'
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
  journal: 'SLEEP',
  url: 'https://www.healthday.com/healthpro-news/mental-health/earplugs-better-than-pink-noise-in-countering-nighttime-noise'
} satisfies Source
export const calamassi2020 = {
  authors: 'Calamassi et al.',
  year: 2020,
  journal: 'Acta Biomedica',
  doi: '10.23750/abm.v91i12-S.10755'
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
  authors: 'Gantt',
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
export const lee2024 = {
  authors: 'Lee et al.',
  year: 2024,
  journal: 'SLEEP',
  doi: '10.1093/sleep/zsae097'
} satisfies Source
export const lin2023 = {
  authors: 'Lin et al.',
  year: 2023,
  journal: 'registered trial NCT05975853',
  url: 'https://clinicaltrials.gov/study/NCT05975853'
} satisfies Source
export const napAt432Hz2019 = {
  authors: 'Dubey et al.',
  year: 2019,
  journal: 'Journal of Family Medicine and Primary Care',
  doi: '10.4103/jfmpc.jfmpc_575_19'
} satisfies Source
export const naps2019 = {
  authors: 'Shumov et al.',
  year: 2019,
  journal: 'Biological Rhythm Research',
  doi: '10.1080/09291016.2019.1587839'
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
  journal: 'Scientific American',
  doi: '10.1038/scientificamerican1073-94'
} satisfies Source
export const papalambros2017 = {
  authors: 'Papalambros et al.',
  year: 2017,
  journal: 'Frontiers in Human Neuroscience',
  doi: '10.3389/fnhum.2017.00109'
} satisfies Source
export const pratt2009 = {
  authors: 'Pratt et al.',
  year: 2009,
  journal: 'Clinical Neurophysiology',
  url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC2741401/'
} satisfies Source
export const riedy2021 = {
  authors: 'Riedy et al.',
  year: 2021,
  journal: 'Sleep Medicine Reviews',
  doi: '10.1016/j.smrv.2020.101385'
} satisfies Source
export const shalforoushan2022 = {
  authors: 'Shalforoushan and Bagherzadeh Golmakani',
  year: 2022,
  journal: 'Journal of Sleep Sciences',
  url: 'https://publish.kne-publishing.com/index.php/JSS/article/view/10885'
} satisfies Source
export const shumov2017 = {
  authors: 'Shumov et al.',
  year: 2017,
  journal: 'Moscow University Biological Sciences Bulletin',
  doi: '10.3103/S0096392517010047'
} satisfies Source
export const shumov2020 = {
  authors: 'Shumov et al.',
  year: 2020,
  journal: 'Zhurnal Nevrologii i Psikhiatrii',
  doi: '10.17116/jnevro202012002139'
} satisfies Source
export const shumov2023 = {
  authors: 'Shumov et al.',
  year: 2023,
  journal: 'Zhurnal Nevrologii i Psikhiatrii',
  doi: '10.17116/jnevro2023123041109'
} satisfies Source
export const soundHealth2025 = {
  authors: 'Stanford Medicine and SoundHealth',
  year: 2025,
  journal: 'Journal of Sleep Medicine',
  doi: '10.13078/jsm.250006'
} satisfies Source
export const tehran2022 = {
  authors: 'Trial in Tehran',
  year: 2022,
  journal: 'Journal of Sleep Sciences',
  url: 'https://publish.kne-publishing.com/index.php/JSS/article/view/10890'
} satisfies Source
export const vos2013 = {
  authors: 'Vos and Houben',
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
export const zhouJ2012 = {
  authors: 'Zhou et al.',
  year: 2012,
  journal: 'Journal of Theoretical Biology',
  doi: '10.1016/j.jtbi.2012.04.006'
} satisfies Source
