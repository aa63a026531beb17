import type { Source } from '../../../core/tips/tip.ts'

// Slow breathing and the vagus nerve. A DOI stands here only where it was seen on a page of its own.

export const fincham2023 = {
  authors: 'Fincham et al.',
  year: 2023,
  journal: 'Scientific Reports',
  doi: '10.1038/s41598-023-49279-8'
} satisfies Source
export const grossmanTaylor2007 = {
  authors: 'Grossman and Taylor',
  year: 2007,
  journal: 'Biological Psychology',
  doi: '10.1016/j.biopsycho.2005.11.014'
} satisfies Source
export const laborde2019 = {
  authors: 'Laborde et al.',
  year: 2019,
  journal: 'Journal of Clinical Medicine',
  doi: '10.3390/jcm8020193'
} satisfies Source
export const laborde2021 = {
  authors: 'Laborde et al.',
  year: 2021,
  journal: 'Sustainability',
  doi: '10.3390/su13147775'
} satisfies Source
export const laborde2022 = {
  authors: 'Laborde et al.',
  year: 2022,
  journal: 'Neuroscience and Biobehavioral Reviews',
  doi: '10.1016/j.neubiorev.2022.104711'
} satisfies Source
export const shao2024 = {
  authors: 'Shao et al.',
  year: 2024,
  journal: 'Mindfulness',
  doi: '10.1007/s12671-023-02294-2'
} satisfies Source
export const tsai2015 = {
  authors: 'Tsai et al.',
  year: 2015,
  journal: 'Psychophysiology',
  doi: '10.1111/psyp.12333'
} satisfies Source
export const you2021 = {
  authors: 'You et al.',
  year: 2021,
  journal: 'International Journal of Environmental Research and Public Health',
  doi: '10.3390/ijerph182312478'
} satisfies Source
