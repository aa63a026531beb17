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
  settle: { name: 'Settle', words: 'Short and easy: find a volume and a place for it.' },
  slow: { name: 'Slow', words: 'A little longer, the beat down to 3 Hz.' },
  deepen: { name: 'Slowest', words: 'The longest sessions and the slowest beats.' },
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
  9: 'One serving of something fermented: yoghurt, kefir, sauerkraut, kimchi.',
  10: 'What bacteria make of fibre.',
  11: 'What was seen in mice, and not yet tested in people.',
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

/** The same of sealed nights, where the sentence would say how they sound. */
const sealedThemes: Readonly<Partial<Record<NightNumber, string>>> = {
  12: 'How gut and brain talk.',
  19: 'Travel and meals.',
  20: 'Your own diary is the judge.',
  21: 'Look back over three weeks, and know when to ask for help.'
}

/** Words of the programme. */
export const programmeWords = {
  title: 'Programme',
  night: (night: number) => `Night ${night}`,
  use: 'Prepare this night',
  tip: 'What this is about',
  /** "Night 6 · 30 min · 9 → 4.5 Hz": what night it is, and how it sounds. */
  line: (night: number, sound: string) => `Night ${night} · ${sound}`,
  ready: (night: number) => `Night ${night} is ready: tap Start.`,
  line21: 'Night 21: your own sound, or silence',
  waiting: 'The programme waits for you',
  counts:
    'One night an evening, whenever you like. A session counts after ten minutes; dates do not.',
  baseline:
    'If you like, note three mornings or more before night 1: then there is something to set the later ones beside.',
  start: 'Start the programme',
  tonight: 'Tonight',
  prepare: 'Prepare tonight’s night',
  toStart: 'To Start',
  /** Stands at Start where no night does. */
  ownStart: 'Own sound',
  useOwn: 'Use your own sound',
  /** Beside {@link useOwn}. */
  notCounted: 'doesn’t count',
  ownTonight: (night: number) => `Your own sound tonight. It doesn’t count as night ${night}.`,
  useNight: (night: number) => `Use night ${night} instead`,
  ownSound: 'With my own sound',
  inSilence: 'In silence',
  silenceWords:
    'In silence, Start runs the time and the tips. Nothing sounds, and the lock screen shows nothing.',
  skip: 'Skip this night',
  again: (night: number) => `Night ${night} again tonight`,
  instead: (night: number) => `Back to night ${night}`,
  chosen: (night: number) => `Night ${night} for this evening; after it you go on where you were.`,
  back: (missed: number, night: number) =>
    `It has been ${missed} nights: tonight is night ${night} once more, then on.`,
  missedSome: 'You go on where you were.',
  playing: (night: number) => `Night ${night} is playing.`,
  done: 'Your night is counted.',
  lookBack: 'Look back in the journal',
  nextTime: (night: number) => `Night ${night} next time.`,
  away: 'It has been a while. Where would you like to go on?',
  from: (night: number) => `From night ${night}`,
  anew: 'Begin anew',
  anewSure: 'Begin anew from night 1',
  anewRevealing: 'Begin anew from night 1 and reveal the self-test',
  left: 'You have left the programme. It stands as it was.',
  takeUp: 'Take it up again',
  finished: 'The last night is behind you. What you keep of it is yours to choose.',
  leave: 'Leave the programme',
  leaveRevealing: 'Leave the programme and reveal the self-test',
  pictureTitle: 'Three weeks',
  picture: (done: number, skipped: number) =>
    `${done} of 21 nights done${skipped > 0 ? `, ${skipped} skipped` : ''}.`,
  states: { done: 'done', skipped: 'skipped', ahead: 'ahead' },
  dueTonight: 'tonight',
  free: 'Your own sound, or silence',
  silence: 'Silence',
  selfTest: {
    name: 'Self-test',
    sealed: 'Self-test, sealed',
    themes: sealedThemes,
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
  missed: 'Missed a night? Go on where you were. Nothing is counted against you.',
  untested: 'A design put together from what was studied; not tested as a whole.',
  weeks,
  themes
}

/** What the last mornings speak for. */
const says: Readonly<Record<SuggestionKind, (change: RecipeChange) => string>> = {
  unwell: () =>
    'You wrote of not feeling well. Better leave the sound for a while; the page on safety says what to look out for, and whom to ask.',
  'see-doctor': () =>
    'Three weeks with several poor nights each, and hard days after them: that is worth a doctor’s time. The page on safety says what is tried first.',
  'silent-week': () =>
    'On five of the last seven mornings you rated the night lower than before the programme. A week without sound would show how it is without; the page on safety says what is tried first.',
  softer: ({ level = 0 }) =>
    `On two of the last three mornings you wrote that the sound bothered you. It can be softer: ${valueText(level, 'dB')}. More noise over the tone, or no beat, is in Tune.`,
  plain: () =>
    'On two of the last three mornings you wrote that the sound bothered you. It can go without a beat: a plain tone.',
  'longer-fade': ({ fadeOut = 0 }) =>
    `On two of the last three mornings you wrote that its end woke you. It can fade more slowly, over ${secondsText(fadeOut)}.`,
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
  plain: 'The tone goes without a beat now.',
  'longer-fade': 'The fade is longer now.',
  longer: 'The sound plays longer now.',
  shorter: 'The sound plays shorter now.'
}

/** Words of the one thing that the last mornings may speak for. */
export const suggestionWords = {
  title: 'From your last mornings',
  says: (kind: SuggestionKind, change: RecipeChange) => says[kind](change),
  done: (kind: SuggestionKind) => done[kind],
  take: 'Do that',
  leave: 'Leave it as it is',
  seen: 'All right',
  pause: 'Pause the programme',
  undo: 'Take it back',
  guess: 'A rule of thumb, no finding.'
}
