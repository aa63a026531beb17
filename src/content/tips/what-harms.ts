import type { Tip } from '../../core/tip.ts'
import {
  chassaing2022,
  gardiner2025,
  palleja2018,
  suez2014,
  suez2018,
  suez2022
} from '../sources/gut.ts'

export const alcoholFreeEvening = {
  id: 'alcohol-free-evening',
  section: 'what-harms',
  text: 'Even about two drinks in the evening can delay and shorten dream sleep, and more drinks do more. An alcohol-free evening is one of the clearer things to test.',
  grade: 'A',
  studied: 'pooled studies of healthy adults',
  note: 'Often told as harm to the gut from one moderate drink. That is not what was studied; the effect on sleep was.',
  sources: [gardiner2025],
  reviewed: '2026-11'
} satisfies Tip

export const sweeteners = {
  id: 'sweeteners',
  section: 'what-harms',
  text: 'In a two-week trial two common sweeteners changed blood-sugar response, and people differed a lot. No link to sleep has been shown.',
  grade: 'A',
  gradeOf: 'blood sugar, not sleep',
  studied: '120 adults',
  note: 'Often told of aspartame too, from work in mice. The two were saccharin and sucralose; the trial reported no such effect for aspartame or stevia.',
  sources: [suez2022, suez2014],
  reviewed: '2026-11'
} satisfies Tip

export const emulsifiers = {
  id: 'emulsifiers',
  section: 'what-harms',
  text: 'A small trial found a large dose of one emulsifier lowered gut diversity within days. Cooking from plain ingredients is an easy hedge.',
  grade: 'B',
  gradeOf: 'gut diversity, not sleep',
  studied: '16 adults, 15 g a day for 11 days',
  note: 'Often told as harm to the gut’s lining from any emulsifier. It was one of them, in a large dose; two people showed bacteria closer to the lining.',
  sources: [chassaing2022],
  reviewed: '2026-11'
} satisfies Tip

export const afterAntibiotics = {
  id: 'after-antibiotics',
  section: 'what-harms',
  text: 'After a short strong course, healthy men’s gut bacteria were mostly back in about six weeks. Take antibiotics exactly as prescribed, and ask before adding probiotics: in one study they slowed recovery.',
  grade: 'B',
  gradeOf: 'gut bacteria, not sleep',
  studied: '12 men; a second study in people',
  note: 'Often told as six to twelve months of harm, with probiotics a must. In 12 men most was back in about six weeks; probiotics slowed it.',
  sources: [palleja2018, suez2018],
  reviewed: '2026-11'
} satisfies Tip
