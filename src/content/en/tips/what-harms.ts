import type { TipId } from '../../data/tips.ts'
import type { TipWords } from '../../../core/tips/tip.ts'

/** Food and drink to try without. */
export const whatHarms = {
  'alcohol-free-evening': {
    title: 'An evening without alcohol',
    text: 'One for another evening: leave out alcohol. Even two drinks or so can delay and shorten dream sleep, and more drinks make it worse.',
    finding: 'pooled studies show less dream sleep',
    studied: 'pooled studies of healthy adults',
    note: 'A single moderate drink is often said to open the gut within hours, with a 2019 study to show for it. The papers behind that are reviews of heavy or lasting drinking. What is well studied is dream sleep. For total sleep and waking the results are unclear, and large amounts shorten the time to fall asleep. Your diary can’t see dream sleep.'
  },
  sweeteners: {
    title: 'Sweeteners and blood sugar',
    text: 'In a two-week trial, two common sweeteners changed how blood sugar responds, and people differed a lot. No link to sleep has been shown.',
    gradeOf: 'blood sugar, not sleep',
    studied: '120 adults',
    note: 'Aspartame is often named as well, from work in mice. The two sweeteners were saccharin and sucralose; for aspartame and stevia the trial reported no such effect.'
  },
  emulsifiers: {
    title: 'Emulsifiers in food',
    text: 'In a small trial, a large dose of one emulsifier made gut bacteria less varied within days. Cooking from plain ingredients is an easy way round it.',
    gradeOf: 'gut bacteria, not sleep',
    studied: '16 adults, 15\u00a0g a day for 11 days',
    note: 'Emulsifiers as such are often said to harm the gut’s lining. The trial was of a single one, in a large dose; in two people bacteria moved closer to the lining.'
  },
  'after-antibiotics': {
    title: 'After antibiotics',
    text: 'Take antibiotics exactly as prescribed. In healthy men, most gut bacteria were back about six weeks after a short, strong course. Ask before adding probiotics: in one study they slowed recovery.',
    gradeOf: 'gut bacteria, not sleep',
    studied: '12 men; a second study in people',
    note: 'One course of antibiotics is often said to do six to twelve months of harm, with probiotics essential afterwards. In 12 men most bacteria were back in about six weeks, though nine kinds were still missing after six months. In the other study probiotics slowed recovery.'
  }
} as const satisfies Partial<Record<TipId, TipWords>>
