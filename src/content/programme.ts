import type { ProgrammeNight } from '../core/programme.ts'

/**
 * The 21 nights: small steps, the beat down to 3 Hz in the second week and slower in the third, then shorter again so
 * that nobody comes to need the sound. A design put together from what was studied; not tested as a whole.
 */
export const PROGRAMME = [
  {
    night: 1,
    week: 'settle',
    mode: 'headphones',
    carrier: 250,
    from: 10,
    to: 6,
    minutes: 20,
    fadeOut: 300,
    theme: 'Make it as quiet as you can and still just hear it.',
    tip: 'as-quiet-as-you-can'
  },
  {
    night: 2,
    week: 'settle',
    mode: 'headphones',
    carrier: 250,
    from: 10,
    to: 6,
    minutes: 20,
    fadeOut: 300,
    theme: 'An evening without alcohol, if you ever drink.',
    tip: 'alcohol-free-evening'
  },
  {
    night: 3,
    week: 'settle',
    mode: 'headphones',
    carrier: 250,
    from: 10,
    to: 5,
    minutes: 25,
    fadeOut: 300,
    theme: 'A gap between dinner and bed.',
    tip: 'late-meals'
  },
  {
    night: 4,
    week: 'settle',
    mode: 'isochronic',
    carrier: 250,
    from: 9,
    to: 5,
    minutes: 25,
    fadeOut: 300,
    theme: 'Dim the evening. The sound swells gently tonight; try it without headphones.',
    tip: 'light-and-melatonin'
  },
  {
    night: 5,
    week: 'settle',
    mode: 'headphones',
    carrier: 250,
    from: 9,
    to: 5,
    minutes: 25,
    fadeOut: 300,
    theme: 'Meals at their usual hours.',
    tip: 'bacteria-keep-hours'
  },
  {
    night: 6,
    week: 'settle',
    mode: 'headphones',
    carrier: 240,
    from: 9,
    to: 4.5,
    minutes: 30,
    fadeOut: 300,
    theme: 'A little more fibre by day.',
    tip: 'fibre-by-day'
  },
  {
    night: 7,
    week: 'settle',
    mode: 'headphones',
    carrier: 240,
    from: 8,
    to: 4,
    minutes: 30,
    fadeOut: 300,
    theme: 'A week done. Look back, and let one bad night be one bad night.',
    tip: 'one-bad-night'
  },
  {
    night: 8,
    week: 'slow',
    mode: 'headphones',
    carrier: 240,
    from: 8,
    to: 4,
    minutes: 30,
    fadeOut: 360,
    theme: 'Onions, leeks, oats, beans: food for helpful bacteria.',
    tip: 'onions-oats-and-beans'
  },
  {
    night: 9,
    week: 'slow',
    mode: 'headphones',
    carrier: 230,
    from: 8,
    to: 3.5,
    minutes: 30,
    fadeOut: 360,
    theme: 'One serving of something fermented.',
    tip: 'fermented-foods'
  },
  {
    night: 10,
    week: 'slow',
    mode: 'headphones',
    carrier: 230,
    from: 8,
    to: 3.5,
    minutes: 30,
    fadeOut: 360,
    theme: 'What bacteria make of fibre.',
    tip: 'what-bacteria-make-of-fibre'
  },
  {
    night: 11,
    week: 'slow',
    mode: 'headphones',
    carrier: 220,
    from: 7,
    to: 3,
    minutes: 35,
    fadeOut: 360,
    theme: 'What was seen in mice, and what was not seen in people.',
    tip: 'butyrate-in-mice'
  },
  {
    night: 12,
    week: 'slow',
    mode: 'isochronic',
    carrier: 220,
    from: 7,
    to: 3,
    minutes: 35,
    fadeOut: 420,
    theme: 'How gut and brain talk. A gentle swell tonight, with or without headphones.',
    tip: 'gut-and-brain-talk'
  },
  {
    night: 13,
    week: 'slow',
    mode: 'headphones',
    carrier: 220,
    from: 7,
    to: 3,
    minutes: 35,
    fadeOut: 420,
    theme: 'The gut’s own nerves.',
    tip: 'nerves-of-the-gut'
  },
  {
    night: 14,
    week: 'slow',
    mode: 'headphones',
    carrier: 220,
    from: 7,
    to: 3,
    minutes: 35,
    fadeOut: 420,
    theme: 'Two weeks done. Look back, and read one headline with care.',
    tip: 'small-study-big-headline'
  },
  {
    night: 15,
    week: 'deepen',
    mode: 'headphones',
    carrier: 210,
    from: 6,
    to: 2.5,
    minutes: 40,
    fadeOut: 480,
    theme: 'Poor sleep and bacteria: which comes first?',
    tip: 'poor-sleep-and-bacteria'
  },
  {
    night: 16,
    week: 'deepen',
    mode: 'headphones',
    carrier: 210,
    from: 6,
    to: 2.5,
    minutes: 40,
    fadeOut: 480,
    theme: 'After antibiotics.',
    tip: 'after-antibiotics'
  },
  {
    night: 17,
    week: 'deepen',
    mode: 'headphones',
    carrier: 200,
    from: 6,
    to: 2,
    minutes: 40,
    fadeOut: 600,
    theme: 'What probiotics did, and did not do.',
    tip: 'probiotics'
  },
  {
    night: 18,
    week: 'deepen',
    mode: 'headphones',
    carrier: 200,
    from: 6,
    to: 2,
    minutes: 40,
    fadeOut: 600,
    theme: 'Why illness makes us sleepy.',
    tip: 'sleepy-when-ill'
  },
  {
    night: 19,
    week: 'let-go',
    mode: 'headphones',
    carrier: 200,
    from: 6,
    to: 2,
    minutes: 30,
    fadeOut: 600,
    theme: 'Travel and meals. From here the sound grows shorter.',
    tip: 'travel-and-meals'
  },
  {
    night: 20,
    week: 'let-go',
    mode: 'plain',
    carrier: 200,
    minutes: 25,
    fadeOut: 600,
    theme: 'The same sound without a beat. Your own diary is the judge.',
    tip: 'no-gut-test'
  },
  {
    night: 21,
    week: 'let-go',
    mode: 'free',
    minutes: 20,
    fadeOut: 600,
    theme: 'Your own sound, or silence. Look back over three weeks, and know when to ask for help.',
    tip: 'ask-about-cbt-i'
  }
] satisfies readonly ProgrammeNight[]
