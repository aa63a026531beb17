import type { Tip } from '../../../core/tips/tip.ts'
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
  note: 'A single moderate drink is often said to open the gut within hours. The reviews named for it are about heavy drinking or drinking for years; what was well studied is sleep.',
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
  note: 'Aspartame is often named too, from work in mice. The two sweeteners were saccharin and sucralose; the trial reported no such effect for aspartame or stevia.',
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
  note: 'Any emulsifier is often said to harm the gut’s lining. The trial was of one of them, in a large dose; two people showed bacteria closer to the lining.',
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
  note: 'One course of antibiotics is often said to do six to twelve months of harm, and probiotics to be a must after it. In 12 men most was back in about six weeks, though nine kinds were still missing after six months; in the other study probiotics slowed it.',
  sources: [palleja2018, suez2018],
  reviewed: '2026-11'
} satisfies Tip
