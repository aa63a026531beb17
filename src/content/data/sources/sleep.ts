import { doi, page, unseen } from './source.ts'

/** Sleep habits, safety, and where to turn. A DOI stands here only where it was seen on a page of its own. */
export const sleep = {
  academySleepMedicine2021: doi(
    'American Academy of Sleep Medicine',
    2021,
    'Journal of Clinical Sleep Medicine',
    '10.5664/jcsm.8986'
  ),
  chaput2020: doi(
    'Chaput et al.',
    2020,
    'Applied Physiology, Nutrition, and Metabolism',
    '10.1139/apnm-2020-0032'
  ),
  collegePhysicians2016: doi(
    'American College of Physicians',
    2016,
    'Annals of Internal Medicine',
    '10.7326/M15-2175'
  ),
  kuhn2022: doi('Kuhn et al.', 2022, 'Behavior Therapy', '10.1016/j.beth.2021.11.003'),
  leeS2009: doi('Lee S et al.', 2009, 'Heart Rhythm', '10.1016/j.hrthm.2009.07.003'),
  riemann2010: doi('Riemann et al.', 2010, 'Sleep Medicine Reviews', '10.1016/j.smrv.2009.04.002'),
  riemann2023: doi('Riemann et al.', 2023, 'Journal of Sleep Research', '10.1111/jsr.14035'),
  safeListening2022: page(
    'World Health Organization and ITU',
    2022,
    'Recommendation ITU-T H.870',
    'https://www.itu.int/rec/T-REC-H.870'
  ),
  scullin2018: doi(
    'Scullin et al.',
    2018,
    'Journal of Experimental Psychology: General',
    '10.1037/xge0000374'
  ),
  seidman2021: page(
    'Seidman et al.',
    2021,
    'Heart Rhythm',
    'https://www.eurekalert.org/news-releases/926176'
  ),
  simon2023: doi('Simon et al.', 2023, 'Scientific Reports', '10.1038/s41598-023-28853-0'),
  worldHealth1999: unseen('World Health Organization', 1999, 'Guidelines for Community Noise')
}
