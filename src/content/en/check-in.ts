import type {
  Antibiotics,
  Complaint,
  FIBRE_LEVELS,
  NightMoment,
  Quality
} from '../../core/diary/check-in.ts'
import type { AnswerFault } from '../../core/diary/sleep-figures.ts'
import { minutesText } from './values.ts'

const times: Readonly<Record<NightMoment, string>> = {
  intoBed: 'Went to bed',
  triedToSleep: 'Started trying to sleep',
  finalAwakening: 'Final wake-up',
  outOfBed: 'Got up'
}

const refusals: Readonly<Record<AnswerFault, string>> = {
  'bed after trying': 'That’s after you started trying to sleep. One of the two times is off.',
  'awake before trying': 'That’s not after you started trying to sleep.',
  'too long': 'That makes more than 20 hours. Did you swap morning and evening?',
  'up before awake': 'That’s before your final wake-up.',
  'trying after up': 'That’s longer than you stayed in bed.',
  'awake for longer': 'That’s more minutes awake than the night had.',
  'still to come': 'That’s still to come. Is this the right night?'
}

const qualities: Readonly<Record<Quality, string>> = {
  1: 'Very poor',
  2: 'Poor',
  3: 'Fair',
  4: 'Good',
  5: 'Very good'
}

const complaints: Readonly<Record<Complaint | 'none', string>> = {
  none: 'Nothing',
  headache: 'Headache',
  dizziness: 'Dizziness',
  ringing: 'Worse ringing',
  unease: 'Unease'
}

const fibreLevels: Readonly<Record<(typeof FIBRE_LEVELS)[number], string>> = {
  low: 'Little',
  medium: 'Medium',
  high: 'Plenty'
}

const antibiotics: Readonly<Record<Antibiotics, string>> = {
  none: 'No',
  recent: 'Within six weeks',
  current: 'Now'
}

/** Words of the morning's check-in. */
export const checkInWords = {
  /** "Saturday, 14 March" */
  night: (date: string) => `The night of ${date}`,
  guess: 'A best guess is enough. Only what’s marked “needed” has to be filled in.',
  elsewhere: 'Times are local to where you slept.',
  onTheWay: 'Evening times are local to where you fell asleep, morning times to where you are now.',
  loading: 'Loading your journal',
  sound: (from: string, to: string) => `The sound ran from ${from} to ${to}.`,
  optional: 'optional',
  /** Beside a question that has to be answered. */
  isNeeded: 'needed',
  /** In a time that nobody has given. */
  notSet: 'Not set',
  times,
  risingProposed: 'Set to now. Change it if you got up earlier.',
  usualTime: 'Your usual time. Change it if this night was different.',
  sleepOnset: 'Minutes to fall asleep',
  /** They lay awake all night. */
  noSleep: 'Didn’t sleep at all',
  awakenings: 'Times you woke up',
  /** Filled in from the sounds to go back to sleep by. */
  awakeningsKnown: 'How often you played the sound again. Change it if you woke up more often.',
  awake: 'Minutes awake during the night, in total',
  /** How long before they got up they woke for good, in one tap. */
  beforeRisingAsked: 'Or how long before you got up:',
  beforeRising: (minutes: number) => (minutes === 0 ? 'Got straight up' : minutesText(minutes)),
  stillTrying: 'Minutes you kept trying to sleep after waking',
  quality: 'How did you sleep?',
  qualities,
  minutes: minutesText,
  other: 'Other',
  atLeast: (count: number) => `${count}+`,
  earlier: (what: string) => `${what}: earlier`,
  later: (what: string) => `${what}: later`,
  less: (what: string) => `${what}: less`,
  more: (what: string) => `${what}: more`,
  refusals,
  needed: 'Needed. A best guess is fine.',
  stillNeeded: (count: number) =>
    count === 1 ? 'One answer is missing.' : `${count} answers are missing.`,
  toCorrect: 'Some answers don’t fit together. See above.',
  yes: 'Yes',
  no: 'No',
  sinceTitle: 'The sound and you',
  soundBothered: 'The sound bothered me',
  wokeWhenItStopped: 'I woke up when it stopped',
  complaintsAsked: 'Felt unwell',
  complaints,
  badDay: 'Poor sleep made yesterday harder',
  evidence: 'When to take a break, and when to see a doctor',
  comment: 'Note',
  habitsTitle: 'The day before',
  habitsHint: 'All optional. You can compare nights by these later.',
  drinks: 'Alcoholic drinks',
  lastDrink: 'Last drink',
  lastFood: 'Last food',
  firstFood: 'First food of the day',
  fibre: 'Fibre',
  fibreLevels,
  inGrams: 'In grams',
  grams: (count: number) => `${count} g`,
  fermented: 'Servings of fermented food',
  prebiotic: 'Onions, garlic, leeks, beans or oats',
  antibioticsAsked: 'Antibiotics',
  antibiotics,
  caffeineAfterNoon: 'Caffeine after noon',
  nap: 'Nap',
  ill: 'Ill',
  travel: 'Travelling',
  save: 'Save',
  saved: 'Saved.',
  change: 'Edit',
  figures: 'Your night in numbers',
  timeAsleep: (minutes: number) =>
    minutes === 0 ? 'No sleep that night.' : `About ${minutesText(minutes)} asleep.`,
  efficiency: (percent: number) =>
    `Sleep efficiency ${percent} %: the share of the time you were trying to sleep that you slept. Reading or listening in bed doesn’t count. One night says little.`,
  timeInBed: (minutes: number, percent: number) =>
    `In bed for ${minutesText(minutes)}, asleep for ${percent} % of it.`,
  foodToSleep: (minutes: number) =>
    minutes > 0
      ? `Last food ${minutesText(minutes)} before you started trying to sleep.`
      : 'Last food after you’d started trying to sleep.',
  drinkToSleep: (minutes: number) =>
    minutes > 0
      ? `Last drink ${minutesText(minutes)} before you started trying to sleep.`
      : 'Last drink after you’d started trying to sleep.',
  /** The 10 to 12 hours are a mark, neither good nor bad. */
  eatingWindow: (minutes: number) =>
    `${minutesText(minutes)} between first and last food. You’ll often read 10 to 12 h; nobody has shown that it matters for sleep.`,
  earlierNight: 'Previous night',
  laterNight: 'Next night',
  offer: 'How did you sleep?',
  offerRegion: 'Good morning'
}
