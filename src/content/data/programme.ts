import type { ProgrammeNight } from '../../core/programme/programme.ts'

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
    tip: 'travel-and-meals'
  },
  {
    night: 20,
    week: 'let-go',
    mode: 'plain',
    carrier: 200,
    minutes: 25,
    fadeOut: 600,
    tip: 'no-gut-test'
  },
  {
    night: 21,
    week: 'let-go',
    mode: 'free',
    minutes: 20,
    fadeOut: 600,
    tip: 'ask-about-cbt-i'
  }
] satisfies readonly ProgrammeNight[]
