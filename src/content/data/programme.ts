import type { ProgrammeNight } from '../../core/programme/programme.ts'

const settle = { week: 'settle', mode: 'headphones' } as const
const slow = { week: 'slow', mode: 'headphones' } as const
const deepen = { week: 'deepen', mode: 'headphones' } as const
const letGo = { week: 'let-go', mode: 'headphones' } as const

/**
 * The 21 nights: small steps, the beat down to 3 Hz in the second week and slower in the third, then shorter again so
 * that nobody comes to need the sound. A design put together from what was studied; not tested as a whole.
 */
// prettier-ignore
export const PROGRAMME = [
  { night: 1, ...settle, carrier: 250, from: 10, to: 6, minutes: 20, fadeOut: 300, tip: 'as-quiet-as-you-can' },
  { night: 2, ...settle, carrier: 250, from: 10, to: 6, minutes: 20, fadeOut: 300, tip: 'alcohol-free-evening' },
  { night: 3, ...settle, carrier: 250, from: 10, to: 5, minutes: 25, fadeOut: 300, tip: 'late-meals' },
  { night: 4, ...settle, mode: 'isochronic', carrier: 250, from: 9, to: 5, minutes: 25, fadeOut: 300, tip: 'light-and-melatonin' },
  { night: 5, ...settle, carrier: 250, from: 9, to: 5, minutes: 25, fadeOut: 300, tip: 'bacteria-keep-hours' },
  { night: 6, ...settle, carrier: 240, from: 9, to: 4.5, minutes: 30, fadeOut: 300, tip: 'fibre-by-day' },
  { night: 7, ...settle, carrier: 240, from: 8, to: 4, minutes: 30, fadeOut: 300, tip: 'one-bad-night' },
  { night: 8, ...slow, carrier: 240, from: 8, to: 4, minutes: 30, fadeOut: 360, tip: 'onions-oats-and-beans' },
  { night: 9, ...slow, carrier: 230, from: 8, to: 3.5, minutes: 30, fadeOut: 360, tip: 'fermented-foods' },
  { night: 10, ...slow, carrier: 230, from: 8, to: 3.5, minutes: 30, fadeOut: 360, tip: 'what-bacteria-make-of-fibre' },
  { night: 11, ...slow, carrier: 220, from: 7, to: 3, minutes: 35, fadeOut: 360, tip: 'butyrate-in-mice' },
  { night: 12, ...slow, mode: 'isochronic', carrier: 220, from: 7, to: 3, minutes: 35, fadeOut: 420, tip: 'gut-and-brain-talk' },
  { night: 13, ...slow, carrier: 220, from: 7, to: 3, minutes: 35, fadeOut: 420, tip: 'nerves-of-the-gut' },
  { night: 14, ...slow, carrier: 220, from: 7, to: 3, minutes: 35, fadeOut: 420, tip: 'small-study-big-headline' },
  { night: 15, ...deepen, carrier: 210, from: 6, to: 2.5, minutes: 40, fadeOut: 480, tip: 'poor-sleep-and-bacteria' },
  { night: 16, ...deepen, carrier: 210, from: 6, to: 2.5, minutes: 40, fadeOut: 480, tip: 'after-antibiotics' },
  { night: 17, ...deepen, carrier: 200, from: 6, to: 2, minutes: 40, fadeOut: 600, tip: 'probiotics' },
  { night: 18, ...deepen, carrier: 200, from: 6, to: 2, minutes: 40, fadeOut: 600, tip: 'sleepy-when-ill' },
  { night: 19, ...letGo, carrier: 200, from: 6, to: 2, minutes: 30, fadeOut: 600, tip: 'travel-and-meals' },
  { night: 20, ...letGo, mode: 'plain', carrier: 200, minutes: 25, fadeOut: 600, tip: 'no-gut-test' },
  { night: 21, ...letGo, mode: 'free', minutes: 20, fadeOut: 600, tip: 'ask-about-cbt-i' }
] satisfies readonly ProgrammeNight[]
