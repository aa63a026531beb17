import { doi, page, unseen } from './source.ts'

/** Sound and sleep. A DOI stands here only where it was seen: on a page of its own or in another work's references. */
export const sound = {
  abeln2014: doi(
    'Abeln et al.',
    2014,
    'European Journal of Sport Science',
    '10.1080/17461391.2013.819384'
  ),
  akimoto2018: doi('Akimoto et al.', 2018, 'Health', '10.4236/health.2018.109088'),
  bang2019: doi(
    'Bang, Choi and Yoon',
    2019,
    'Journal of Clinical Psychopharmacology',
    '10.1097/JCP.0000000000001097'
  ),
  basner2026: page(
    'Basner et al.',
    2026,
    'SLEEP',
    'https://www.healthday.com/healthpro-news/mental-health/earplugs-better-than-pink-noise-in-countering-nighttime-noise'
  ),
  calamassi2020: doi('Calamassi et al.', 2020, 'Acta Biomedica', '10.23750/abm.v91i12-S.10755'),
  dabiri2022: doi('Dabiri et al.', 2022, 'Digital Health', '10.1177/20552076221102243'),
  fan2024: doi('Fan et al.', 2024, 'Scientific Reports', '10.1038/s41598-024-76059-9'),
  gantt2023: doi('Gantt', 2023, 'Frontiers in Neurology', '10.3389/fneur.2023.1024726'),
  garciaArgibay2019: doi(
    'Garcia-Argibay et al.',
    2019,
    'Psychological Research',
    '10.1007/s00426-018-1066-8'
  ),
  grose2012: unseen('Grose et al.', 2012, 'Hearing Research'),
  ingendoh2023: doi('Ingendoh et al.', 2023, 'PLOS ONE', '10.1371/journal.pone.0286023'),
  jespersen2022: doi(
    'Jespersen et al.',
    2022,
    'Cochrane Database of Systematic Reviews',
    '10.1002/14651858.CD010459.pub3'
  ),
  jirakittayakorn2018: doi(
    'Jirakittayakorn and Wongsawat',
    2018,
    'Frontiers in Human Neuroscience',
    '10.3389/fnhum.2018.00387'
  ),
  klichowski2023: doi(
    'Klichowski et al.',
    2023,
    'Scientific Reports',
    '10.1038/s41598-023-38313-4'
  ),
  lee2024: doi('Lee et al.', 2024, 'SLEEP', '10.1093/sleep/zsae097'),
  lin2023: page(
    'Lin et al.',
    2023,
    'registered trial NCT05975853',
    'https://clinicaltrials.gov/study/NCT05975853'
  ),
  napAt432Hz2019: doi(
    'Dubey et al.',
    2019,
    'Journal of Family Medicine and Primary Care',
    '10.4103/jfmpc.jfmpc_575_19'
  ),
  naps2019: doi(
    'Shumov et al.',
    2019,
    'Biological Rhythm Research',
    '10.1080/09291016.2019.1587839'
  ),
  orozcoPerez2020: doi('Orozco Perez et al.', 2020, 'eNeuro', '10.1523/ENEURO.0232-19.2020'),
  oster1973: doi('Oster', 1973, 'Scientific American', '10.1038/scientificamerican1073-94'),
  papalambros2017: doi(
    'Papalambros et al.',
    2017,
    'Frontiers in Human Neuroscience',
    '10.3389/fnhum.2017.00109'
  ),
  pratt2009: page(
    'Pratt et al.',
    2009,
    'Clinical Neurophysiology',
    'https://pmc.ncbi.nlm.nih.gov/articles/PMC2741401/'
  ),
  riedy2021: doi('Riedy et al.', 2021, 'Sleep Medicine Reviews', '10.1016/j.smrv.2020.101385'),
  shalforoushan2022: page(
    'Shalforoushan and Bagherzadeh Golmakani',
    2022,
    'Journal of Sleep Sciences',
    'https://publish.kne-publishing.com/index.php/JSS/article/view/10885'
  ),
  shumov2017: doi(
    'Shumov et al.',
    2017,
    'Moscow University Biological Sciences Bulletin',
    '10.3103/S0096392517010047'
  ),
  shumov2020: doi(
    'Shumov et al.',
    2020,
    'Zhurnal Nevrologii i Psikhiatrii',
    '10.17116/jnevro202012002139'
  ),
  shumov2023: doi(
    'Shumov et al.',
    2023,
    'Zhurnal Nevrologii i Psikhiatrii',
    '10.17116/jnevro2023123041109'
  ),
  soundHealth2025: doi(
    'Stanford Medicine and SoundHealth',
    2025,
    'Journal of Sleep Medicine',
    '10.13078/jsm.250006'
  ),
  tehran2022: page(
    'Trial in Tehran',
    2022,
    'Journal of Sleep Sciences',
    'https://publish.kne-publishing.com/index.php/JSS/article/view/10890'
  ),
  vos2013: doi(
    'Vos and Houben',
    2013,
    'Journal of the Acoustical Society of America',
    '10.1121/1.4817923'
  ),
  wang2025: doi('Wang et al.', 2025, 'Frontiers in Neuroscience', '10.3389/fnins.2025.1572086'),
  zhouJ2012: doi(
    'Zhou et al.',
    2012,
    'Journal of Theoretical Biology',
    '10.1016/j.jtbi.2012.04.006'
  )
}
