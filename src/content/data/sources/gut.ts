import { doi, pmid } from './source.ts'

/** Gut, food and sleep. A DOI or PubMed number stands here only where it was seen on a page of its own. */
export const gut = {
  barrett2012: doi(
    'Barrett et al.',
    2012,
    'Journal of Applied Microbiology',
    '10.1111/j.1365-2672.2012.05344.x'
  ),
  bohlman2024: doi('Bohlman et al.', 2024, 'Frontiers in Nutrition', '10.3389/fnut.2024.1419811'),
  bonmatiCarrion2014: doi(
    'Bonmati-Carrion et al.',
    2014,
    'International Journal of Molecular Sciences',
    '10.3390/ijms151223448'
  ),
  bravo2011: doi('Bravo et al.', 2011, 'PNAS', '10.1073/pnas.1102999108'),
  chassaing2022: doi('Chassaing et al.', 2022, 'Gastroenterology', '10.1053/j.gastro.2021.11.006'),
  estaki2023: doi('Estaki et al.', 2023, 'The Journals of Gerontology A', '10.1093/gerona/glad011'),
  fei2021: doi('Fei et al.', 2021, 'PLOS ONE', '10.1371/journal.pone.0255323'),
  freijy2023: doi('Freijy et al.', 2023, 'Frontiers in Neuroscience', '10.3389/fnins.2022.1097278'),
  gardiner2025: doi(
    'Gardiner et al.',
    2025,
    'Sleep Medicine Reviews',
    '10.1016/j.smrv.2024.102030'
  ),
  gershon2007: doi('Gershon and Tack', 2007, 'Gastroenterology', '10.1053/j.gastro.2006.11.002'),
  gilHernandez2023: doi(
    'Gil-Hernández et al.',
    2023,
    'Nutrition Reviews',
    '10.1093/nutrit/nuad027'
  ),
  iao2022: doi('Iao et al.', 2022, 'British Journal of Nutrition', '10.1017/S0007114521003597'),
  irwin2020: pmid('Irwin et al.', 2020, 'European Journal of Clinical Nutrition', '32433598'),
  jenkins2016: doi('Jenkins et al.', 2016, 'Nutrients', '10.3390/nu8010056'),
  karl2023: doi('Karl et al.', 2023, 'Scientific Reports', '10.1038/s41598-023-27463-0'),
  li2020: doi('Li et al.', 2020, 'Nature and Science of Sleep', '10.2147/NSS.S271927'),
  liu2019: doi('Liu et al.', 2019, 'Frontiers in Microbiology', '10.3389/fmicb.2019.01770'),
  mcGill2015: doi('McGill et al.', 2015, 'Nutrients', '10.3390/nu7021119'),
  mcStay2021: doi('McStay et al.', 2021, 'Nutrients', '10.3390/nu13103489'),
  michel2022: doi('Michel et al.', 2022, 'Neurogastroenterology and Motility', '10.1111/nmo.14440'),
  mobley2014: doi('Mobley et al.', 2014, 'Nutrients', '10.3390/nu6072540'),
  mullington2000: doi(
    'Mullington et al.',
    2000,
    'American Journal of Physiology',
    '10.1152/ajpregu.2000.278.4.R947'
  ),
  ogawa2020: doi('Ogawa et al.', 2020, 'Scientific Reports', '10.1038/s41598-020-76562-9'),
  palleja2018: doi('Palleja et al.', 2018, 'Nature Microbiology', '10.1038/s41564-018-0257-9'),
  patterson2024: doi('Patterson et al.', 2024, 'Scientific Reports', '10.1038/s41598-024-53810-w'),
  pollmaecher1993: pmid('Pollmächer et al.', 1993, 'American Journal of Physiology', '8391756'),
  santi2023: doi('Santi et al.', 2023, 'Clocks & Sleep', '10.3390/clockssleep5040050'),
  silva2020: doi('Silva et al.', 2020, 'Frontiers in Endocrinology', '10.3389/fendo.2020.00025'),
  smith2019: doi('Smith et al.', 2019, 'PLOS ONE', '10.1371/journal.pone.0222394'),
  stOnge2016: doi(
    'St-Onge et al.',
    2016,
    'Journal of Clinical Sleep Medicine',
    '10.5664/jcsm.5384'
  ),
  suez2014: doi('Suez et al.', 2014, 'Nature', '10.1038/nature13793'),
  suez2018: doi('Suez et al.', 2018, 'Cell', '10.1016/j.cell.2018.08.047'),
  suez2022: doi('Suez et al.', 2022, 'Cell', '10.1016/j.cell.2022.07.016'),
  szentirmai2019: doi(
    'Szentirmai et al.',
    2019,
    'Scientific Reports',
    '10.1038/s41598-019-43502-1'
  ),
  thaiss2014: doi('Thaiss et al.', 2014, 'Cell', '10.1016/j.cell.2014.09.048'),
  wang2021: doi('Wang et al.', 2021, 'Molecular Psychiatry', '10.1038/s41380-021-01113-1'),
  wastyk2021: doi('Wastyk et al.', 2021, 'Cell', '10.1016/j.cell.2021.06.019'),
  yano2015: doi('Yano et al.', 2015, 'Cell', '10.1016/j.cell.2015.02.047'),
  yu2024: doi('Yu et al.', 2024, 'Frontiers in Neurology', '10.3389/fneur.2024.1477533'),
  zhou2022: doi(
    'Zhou et al.',
    2022,
    'Frontiers in Cellular and Infection Microbiology',
    '10.3389/fcimb.2022.722662'
  )
}
