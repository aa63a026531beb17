import type { Source } from '../../../core/tips/tip.ts'

// Gut, food and sleep. A DOI or PubMed number stands here only where it was seen on a page of its own.

export const barrett2012 = {
  authors: 'Barrett et al.',
  year: 2012,
  journal: 'Journal of Applied Microbiology',
  doi: '10.1111/j.1365-2672.2012.05344.x'
} satisfies Source
export const bohlman2024 = {
  authors: 'Bohlman et al.',
  year: 2024,
  journal: 'Frontiers in Nutrition',
  doi: '10.3389/fnut.2024.1419811'
} satisfies Source
export const bonmatiCarrion2014 = {
  authors: 'Bonmati-Carrion et al.',
  year: 2014,
  journal: 'International Journal of Molecular Sciences',
  doi: '10.3390/ijms151223448'
} satisfies Source
export const bravo2011 = {
  authors: 'Bravo et al.',
  year: 2011,
  journal: 'PNAS',
  doi: '10.1073/pnas.1102999108'
} satisfies Source
export const chassaing2022 = {
  authors: 'Chassaing et al.',
  year: 2022,
  journal: 'Gastroenterology',
  doi: '10.1053/j.gastro.2021.11.006'
} satisfies Source
export const estaki2023 = {
  authors: 'Estaki et al.',
  year: 2023,
  journal: 'The Journals of Gerontology A',
  doi: '10.1093/gerona/glad011'
} satisfies Source
export const fei2021 = {
  authors: 'Fei et al.',
  year: 2021,
  journal: 'PLOS ONE',
  doi: '10.1371/journal.pone.0255323'
} satisfies Source
export const freijy2023 = {
  authors: 'Freijy et al.',
  year: 2023,
  journal: 'Frontiers in Neuroscience',
  doi: '10.3389/fnins.2022.1097278'
} satisfies Source
export const gardiner2025 = {
  authors: 'Gardiner et al.',
  year: 2025,
  journal: 'Sleep Medicine Reviews',
  doi: '10.1016/j.smrv.2024.102030'
} satisfies Source
export const gershon2007 = {
  authors: 'Gershon and Tack',
  year: 2007,
  journal: 'Gastroenterology',
  doi: '10.1053/j.gastro.2006.11.002'
} satisfies Source
export const gilHernandez2023 = {
  authors: 'Gil-Hernández et al.',
  year: 2023,
  journal: 'Nutrition Reviews',
  doi: '10.1093/nutrit/nuad027'
} satisfies Source
export const iao2022 = {
  authors: 'Iao et al.',
  year: 2022,
  journal: 'British Journal of Nutrition',
  doi: '10.1017/S0007114521003597'
} satisfies Source
export const irwin2020 = {
  authors: 'Irwin et al.',
  year: 2020,
  journal: 'European Journal of Clinical Nutrition',
  pmid: '32433598'
} satisfies Source
export const jenkins2016 = {
  authors: 'Jenkins et al.',
  year: 2016,
  journal: 'Nutrients',
  doi: '10.3390/nu8010056'
} satisfies Source
export const karl2023 = {
  authors: 'Karl et al.',
  year: 2023,
  journal: 'Scientific Reports',
  doi: '10.1038/s41598-023-27463-0'
} satisfies Source
export const li2020 = {
  authors: 'Li et al.',
  year: 2020,
  journal: 'Nature and Science of Sleep',
  doi: '10.2147/NSS.S271927'
} satisfies Source
export const liu2019 = {
  authors: 'Liu et al.',
  year: 2019,
  journal: 'Frontiers in Microbiology',
  doi: '10.3389/fmicb.2019.01770'
} satisfies Source
export const mcGill2015 = {
  authors: 'McGill et al.',
  year: 2015,
  journal: 'Nutrients',
  doi: '10.3390/nu7021119'
} satisfies Source
export const mcStay2021 = {
  authors: 'McStay et al.',
  year: 2021,
  journal: 'Nutrients',
  doi: '10.3390/nu13103489'
} satisfies Source
export const michel2022 = {
  authors: 'Michel et al.',
  year: 2022,
  journal: 'Neurogastroenterology and Motility',
  doi: '10.1111/nmo.14440'
} satisfies Source
export const mobley2014 = {
  authors: 'Mobley et al.',
  year: 2014,
  journal: 'Nutrients',
  doi: '10.3390/nu6072540'
} satisfies Source
export const mullington2000 = {
  authors: 'Mullington et al.',
  year: 2000,
  journal: 'American Journal of Physiology',
  doi: '10.1152/ajpregu.2000.278.4.R947'
} satisfies Source
export const ogawa2020 = {
  authors: 'Ogawa et al.',
  year: 2020,
  journal: 'Scientific Reports',
  doi: '10.1038/s41598-020-76562-9'
} satisfies Source
export const palleja2018 = {
  authors: 'Palleja et al.',
  year: 2018,
  journal: 'Nature Microbiology',
  doi: '10.1038/s41564-018-0257-9'
} satisfies Source
export const patterson2024 = {
  authors: 'Patterson et al.',
  year: 2024,
  journal: 'Scientific Reports',
  doi: '10.1038/s41598-024-53810-w'
} satisfies Source
export const pollmaecher1993 = {
  authors: 'Pollmächer et al.',
  year: 1993,
  journal: 'American Journal of Physiology',
  pmid: '8391756'
} satisfies Source
export const santi2023 = {
  authors: 'Santi et al.',
  year: 2023,
  journal: 'Clocks & Sleep',
  doi: '10.3390/clockssleep5040050'
} satisfies Source
export const silva2020 = {
  authors: 'Silva et al.',
  year: 2020,
  journal: 'Frontiers in Endocrinology',
  doi: '10.3389/fendo.2020.00025'
} satisfies Source
export const smith2019 = {
  authors: 'Smith et al.',
  year: 2019,
  journal: 'PLOS ONE',
  doi: '10.1371/journal.pone.0222394'
} satisfies Source
export const stOnge2016 = {
  authors: 'St-Onge et al.',
  year: 2016,
  journal: 'Journal of Clinical Sleep Medicine',
  doi: '10.5664/jcsm.5384'
} satisfies Source
export const suez2014 = {
  authors: 'Suez et al.',
  year: 2014,
  journal: 'Nature',
  doi: '10.1038/nature13793'
} satisfies Source
export const suez2018 = {
  authors: 'Suez et al.',
  year: 2018,
  journal: 'Cell',
  doi: '10.1016/j.cell.2018.08.047'
} satisfies Source
export const suez2022 = {
  authors: 'Suez et al.',
  year: 2022,
  journal: 'Cell',
  doi: '10.1016/j.cell.2022.07.016'
} satisfies Source
export const szentirmai2019 = {
  authors: 'Szentirmai et al.',
  year: 2019,
  journal: 'Scientific Reports',
  doi: '10.1038/s41598-019-43502-1'
} satisfies Source
export const thaiss2014 = {
  authors: 'Thaiss et al.',
  year: 2014,
  journal: 'Cell',
  doi: '10.1016/j.cell.2014.09.048'
} satisfies Source
export const wang2021 = {
  authors: 'Wang et al.',
  year: 2021,
  journal: 'Molecular Psychiatry',
  doi: '10.1038/s41380-021-01113-1'
} satisfies Source
export const wastyk2021 = {
  authors: 'Wastyk et al.',
  year: 2021,
  journal: 'Cell',
  doi: '10.1016/j.cell.2021.06.019'
} satisfies Source
export const yano2015 = {
  authors: 'Yano et al.',
  year: 2015,
  journal: 'Cell',
  doi: '10.1016/j.cell.2015.02.047'
} satisfies Source
export const yu2024 = {
  authors: 'Yu et al.',
  year: 2024,
  journal: 'Frontiers in Neurology',
  doi: '10.3389/fneur.2024.1477533'
} satisfies Source
export const zhou2022 = {
  authors: 'Zhou et al.',
  year: 2022,
  journal: 'Frontiers in Cellular and Infection Microbiology',
  doi: '10.3389/fcimb.2022.722662'
} satisfies Source
