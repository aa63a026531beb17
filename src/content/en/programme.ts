import type { RecipeChange, SuggestionKind } from '../../core/programme/suggestion.ts'
import type { ProgrammeWeek } from '../../core/programme/programme.ts'
import type { NightNumber } from '../../core/session/night-mark.ts'
import { minutesText, numberText, secondsText, valueText } from './values.ts'

interface WeekWords {
  readonly name: string
  /** What the week is for. */
  readonly words: string
}

const weeks: Readonly<Record<ProgrammeWeek, WeekWords>> = {
  settle: {
    name: 'Easing in',
    words: 'Short and easy. Find a volume and a spot that work for you.'
  },
  slow: { name: 'Slower', words: 'A little longer, with the beat down to 3 Hz.' },
  deepen: { name: 'Slowest', words: 'The longest sessions and the slowest beats.' },
  'let-go': { name: 'Let go', words: 'Shorter again, with less sound each night.' }
}

/** What each night is about, in a sentence. */
const themes: Readonly<Record<NightNumber, string>> = {
  1: 'Turn it down until you only just hear it.',
  2: 'An evening without alcohol, if you drink at all.',
  3: 'Leave a gap between dinner and bed.',
  4: 'Dim the lights this evening. Tonight’s sound gently swells and fades; try it without headphones.',
  5: 'Meals at your usual times.',
  6: 'A little more fibre during the day.',
  7: 'One week done. Look back, and let a bad night be just a bad night.',
  8: 'Onions, leeks, oats, beans: food for helpful bacteria.',
  9: 'A serving of something fermented, such as yoghurt, kefir, sauerkraut or kimchi.',
  10: 'What bacteria make from fibre.',
  11: 'Seen in mice, not yet tested in people.',
  12: 'How gut and brain talk to each other. A gentle swell tonight, with or without headphones.',
  13: 'The gut’s own nerves.',
  14: 'Two weeks done. Look back, and read a headline with care.',
  15: 'Poor sleep and gut bacteria: which comes first?',
  16: 'After antibiotics.',
  17: 'What probiotics did and didn’t do.',
  18: 'Why illness makes us sleepy.',
  19: 'Travel and mealtimes. From here on, the sound gets shorter.',
  20: 'The same sound without a beat. Let your own diary be the judge.',
  21: 'Your own sound, or silence. Look back over three weeks, and know when to ask for help.'
}

/** The same of sealed nights, where the sentence would say how they sound. */
const sealedThemes: Readonly<Partial<Record<NightNumber, string>>> = {
  12: 'How gut and brain talk to each other.',
  19: 'Travel and mealtimes.',
  20: 'Let your own diary be the judge.',
  21: 'Look back over three weeks, and know when to ask for help.'
}

/** Words of the programme. */
export const programmeWords = {
  title: 'Programme',
  night: (night: number) => `Night ${night}`,
  use: 'Set up this night',
  tip: 'Read the tip',
  /** "Night 6 · 30 min · 9 → 4.5 Hz": what night it is, and how it sounds. */
  line: (night: number, sound: string) => `Night ${night} · ${sound}`,
  line21: 'Night 21: your own sound, or silence',
  waiting: 'Resume the programme',
  /** What it is, for somebody who has not begun. */
  intro: '21 nights at your own pace, one an evening at most.',
  about: 'How the programme works',
  counts:
    'A session counts after ten minutes. Missed a night? Continue where you left off; nothing counts against you.',
  baseline:
    'If you like, check in on three or more mornings before night 1. Then you have something to compare with.',
  start: 'Start the programme',
  tonight: 'Tonight',
  prepare: 'Set up tonight',
  toStart: 'Go to Start',
  /** Stands at Start where no night does. */
  ownStart: 'Own sound',
  /** Beside {@link ownStart}. */
  notCounted: 'doesn’t count',
  onStart: 'What Start plays',
  ownTonight: (night: number) => `Your own sound tonight. It doesn’t count as night ${night}.`,
  ownSound: 'Use your own sound',
  inSilence: 'Choose silence',
  silenceWords:
    'With silence, Start runs the timer and the tips. Nothing plays, and the lock screen stays empty.',
  skip: 'Skip this night',
  skipped: (night: number) => `Night ${night} skipped.`,
  again: (night: number) => `Repeat night ${night} tonight`,
  instead: (night: number) => `Back to night ${night}`,
  chosen: (night: number) =>
    `Night ${night} for tonight. After that, you continue where you left off.`,
  back: (missed: number, night: number) =>
    `It’s been ${missed} nights. Tonight repeats night ${night}, then you continue.`,
  missedSome: 'Continue where you left off.',
  playing: (night: number) => `Night ${night} is playing.`,
  done: 'Tonight’s session counts.',
  lookBack: 'Look back in the journal',
  nextTime: (night: number) => `Night ${night} is next.`,
  away: 'It’s been a while. Where would you like to continue?',
  from: (night: number) => `Continue from night ${night}`,
  startOver: 'Start over',
  startOverAsked: 'Start over? Your nights so far stay in the journal.',
  startOverSure: 'Start over from night 1',
  startOverRevealing: 'Start over from night 1 and reveal the self-test',
  left: 'You’ve left the programme. Your progress is kept.',
  takeUp: 'Resume the programme',
  finished: 'That was the last night. What you keep from it is up to you.',
  leave: 'Leave the programme',
  leaveRevealing: 'Leave the programme and reveal the self-test',
  pictureTitle: 'Three weeks',
  picture: (done: number, skipped: number) =>
    `${done} of 21 nights done${skipped > 0 ? `, ${skipped} skipped` : ''}.`,
  states: { done: 'done', skipped: 'skipped', ahead: 'to come' },
  dueTonight: 'tonight',
  free: 'Your own sound, or silence',
  silence: 'Silence',
  selfTest: {
    name: 'Self-test',
    sealed: 'Self-test, sealed',
    themes: sealedThemes,
    asks: 'Would you notice whether the beat is there? Two weeks of blind nights let you find out.',
    how: 'How the self-test works',
    words:
      'From night 8 on, chance decides which night of each pair has the beat. Background, volume and length stay the same, and nothing on screen gives it away until you end the test.',
    hear: 'You may think you can tell. At the end you guess, and see how often you were right.',
    headphones:
      'It needs headphones that keep left and right apart. On a speaker you’d plainly hear the beat.',
    toHeadphones: 'Check your headphones',
    begin: 'Start a self-test',
    running: (counted: number) =>
      `${counted} of 14 nights counted, all sealed. Wear headphones on each of them.`,
    end: 'End the test',
    endAsked: 'End the self-test and see which nights had the beat?',
    guess: 'Before you look: which night of each pair had the beat?',
    guessHint: 'Leave out any pair you have no idea about.',
    pair: (first: number, second: number) => `Nights ${first} and ${second}`,
    reveal: 'Reveal',
    guessed: (right: number, pairs: number) =>
      `You guessed ${right} of ${pairs} right. Chance alone gets about ${numberText(pairs / 2)}. The more you got right, the less blind the test was.`,
    revealed: 'These were the nights of your self-test:',
    arms: { beat: 'with the beat', plain: 'without' },
    tooFew: 'Fourteen nights can’t show a small difference.',
    toJournal: 'Compare them in the journal'
  },
  untested: 'Put together from what has been studied. Not tested as a whole.',
  weeks,
  themes
}

/** What the last mornings speak for. */
const says: Readonly<Record<SuggestionKind, (change: RecipeChange) => string>> = {
  unwell: () =>
    'You noted that you felt unwell. It’s best to leave the sound off for a while. The safety page says what to look out for and whom to ask.',
  'see-doctor': () =>
    'Three weeks with several poor nights each, and hard days after them: that’s worth seeing a doctor about. The safety page says what they usually try first.',
  'silent-week': () =>
    'On five of the last seven mornings you rated the night lower than before the programme. A week without sound would show how you sleep without it. The safety page says what to try first for poor sleep.',
  softer: ({ level = 0 }) =>
    `On two of the last three mornings you noted that the sound bothered you. It can be softer: ${valueText(level, 'dB')}. In Tune you can also put more background over the tone, or drop the beat.`,
  plain: () =>
    'On two of the last three mornings you noted that the sound bothered you. You could try a plain tone, without a beat.',
  'longer-fade': ({ fadeOut = 0 }) =>
    `On two of the last three mornings you noted that the ending woke you. It can fade more slowly, over ${secondsText(fadeOut)}.`,
  longer: ({ minutes = 0 }) =>
    `On at least two of the last three mornings, falling asleep took about as long as the sound played, or longer. It can play for ${minutesText(minutes)}.`,
  shorter: ({ minutes = 0 }) =>
    `On at least two of the last three mornings you’d fallen asleep within 15 minutes. It can play for just ${minutesText(minutes)}; your time in bed stays yours.`
}

/** What was done. */
const done: Readonly<Record<SuggestionKind, string>> = {
  unwell: '',
  'see-doctor': '',
  'silent-week': '',
  softer: 'The sound is softer now.',
  plain: 'The tone has no beat now.',
  'longer-fade': 'The fade is longer now.',
  longer: 'The sound is longer now.',
  shorter: 'The sound is shorter now.'
}

/** Words of the one thing that the last mornings may speak for. */
export const suggestionWords = {
  title: 'Based on recent mornings',
  says: (kind: SuggestionKind, change: RecipeChange) => says[kind](change),
  done: (kind: SuggestionKind) => done[kind],
  take: 'Change it',
  leave: 'Leave as is',
  seen: 'Got it',
  pause: 'Pause the programme',
  undo: 'Undo',
  guess: 'A rule of thumb, not a finding.'
}
