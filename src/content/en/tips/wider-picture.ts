import type { TipId } from '../../data/tips.ts'
import type { TipWords } from '../../../core/tips/tip.ts'

/** What matters beside the gut: sound at night, worry, and where help is. */
export const widerPicture = {
  'silence-afterwards': {
    title: 'Silence after the sound',
    text: 'The sound ends by itself. The rest of the night needs nothing from you.',
    finding: 'studies don’t support noise all night',
    studied: '25 adults in a sleep lab; a review of 38 studies',
    note: 'Noise all night is often presented as a sure sleep aid. A review of 38 studies called the evidence very low in quality, and in a sleep lab, pink noise all night at 50\u00a0dBA was linked to about 19 minutes less dream sleep.'
  },
  'ask-about-cbt-i': {
    title: 'Months of bad nights? CBT-I',
    text: 'Slept badly three or more nights a week for three months? Ask about CBT-I, a short course that retrains sleep, also available online. Guidelines recommend it first.',
    finding: 'guidelines recommend it first',
    studied: 'three guidelines for doctors',
    note: 'It’s sometimes claimed that the answer to lasting bad nights may be your gut. That may keep people from what is known to help, and from having their breathing at night checked.'
  },
  'worries-on-paper': {
    title: 'Tomorrow’s list, on paper',
    text: 'Worry and a body on alert keep people awake. Before bed, spend five minutes writing down what tomorrow holds. In a sleep lab, people who did fell asleep sooner than people who wrote about what they had finished.',
    studied: '57 young adults, one night each',
    note: 'Slow sounds are sometimes said to repair the body’s stress response. We found no study that shows this. What research describes is a state of alertness, by day as much as by night, that worry keeps going.'
  },
  'no-special-pitch': {
    title: '432\u00a0Hz and other special pitches',
    text: 'No pitch has been shown to be better for sleep than another. The right one is the one you like.',
    finding: 'small studies disagree',
    studied: 'two small studies of music at 432\u00a0Hz',
    note: 'So-called healing frequencies such as 432\u00a0Hz, 528\u00a0Hz or the solfeggio tones are often presented as special. No frequency has been shown to heal anything. In a small blinded pilot, sleep scores improved after music at 432\u00a0Hz and not clearly after 440\u00a0Hz; in 15 nappers, 432\u00a0Hz made no clear difference to falling asleep. For 528\u00a0Hz we found a study of nine people by day, and no controlled sleep trial.'
  }
} as const satisfies Partial<Record<TipId, TipWords>>
