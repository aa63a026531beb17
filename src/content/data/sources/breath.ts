import { doi } from './source.ts'

/** Slow breathing and the vagus nerve. A DOI stands here only where it was seen on a page of its own. */
export const breath = {
  fincham2023: doi('Fincham et al.', 2023, 'Scientific Reports', '10.1038/s41598-023-49279-8'),
  grossmanTaylor2007: doi(
    'Grossman and Taylor',
    2007,
    'Biological Psychology',
    '10.1016/j.biopsycho.2005.11.014'
  ),
  laborde2019: doi('Laborde et al.', 2019, 'Journal of Clinical Medicine', '10.3390/jcm8020193'),
  laborde2021: doi('Laborde et al.', 2021, 'Sustainability', '10.3390/su13147775'),
  laborde2022: doi(
    'Laborde et al.',
    2022,
    'Neuroscience and Biobehavioral Reviews',
    '10.1016/j.neubiorev.2022.104711'
  ),
  shao2024: doi('Shao et al.', 2024, 'Mindfulness', '10.1007/s12671-023-02294-2'),
  tsai2015: doi('Tsai et al.', 2015, 'Psychophysiology', '10.1111/psyp.12333'),
  you2021: doi(
    'You et al.',
    2021,
    'International Journal of Environmental Research and Public Health',
    '10.3390/ijerph182312478'
  )
}
