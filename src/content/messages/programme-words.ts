import type { NightNumber, ProgrammeWeek } from '../../core/programme.ts'

interface WeekWords {
  readonly name: string
  /** What the week is for. */
  readonly words: string
}

const weeks: Readonly<Record<ProgrammeWeek, WeekWords>> = {
  settle: { name: 'Settle', words: 'Short and easy: find a volume and a place for it.' },
  slow: { name: 'Slow', words: 'A little longer, the beat down to 3 Hz.' },
  deepen: { name: 'Deepen', words: 'The longest sessions and the slowest beats.' },
  'let-go': { name: 'Let go', words: 'Shorter again, with less sound each night.' }
}

/** What each night is about, in a sentence. */
const themes: Readonly<Record<NightNumber, string>> = {
  1: 'Make it as quiet as you can and still just hear it.',
  2: 'An evening without alcohol, if you ever drink.',
  3: 'A gap between dinner and bed.',
  4: 'Dim the evening. The sound swells gently tonight; try it without headphones.',
  5: 'Meals at their usual hours.',
  6: 'A little more fibre by day.',
  7: 'A week done. Look back, and let one bad night be one bad night.',
  8: 'Onions, leeks, oats, beans: food for helpful bacteria.',
  9: 'One serving of something fermented.',
  10: 'What bacteria make of fibre.',
  11: 'What was seen in mice, and what was not seen in people.',
  12: 'How gut and brain talk. A gentle swell tonight, with or without headphones.',
  13: 'The gut’s own nerves.',
  14: 'Two weeks done. Look back, and read one headline with care.',
  15: 'Poor sleep and bacteria: which comes first?',
  16: 'After antibiotics.',
  17: 'What probiotics did, and did not do.',
  18: 'Why illness makes us sleepy.',
  19: 'Travel and meals. From here the sound grows shorter.',
  20: 'The same sound without a beat. Your own diary is the judge.',
  21: 'Your own sound, or silence. Look back over three weeks, and know when to ask for help.'
}

/** Words of the programme. */
export const programmeWords = {
  title: 'Programme',
  night: (night: number) => `Night ${night}`,
  use: 'Prepare this night',
  free: 'Your own sound, or silence',
  silence: 'Silence',
  selfTest: {
    name: 'Self-test',
    sealed: 'Self-test, sealed'
  },
  missed: 'Missed a night? Go on where you were. Nothing is counted against you.',
  untested: 'The order of the nights has not been tested as a whole.',
  weeks,
  themes
}
