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
  triedToSleep: 'Wanted to sleep from',
  finalAwakening: 'Awake for good',
  outOfBed: 'Got up'
}

const refusals: Readonly<Record<AnswerFault, string>> = {
  'bed after trying': 'This is after you wanted to sleep. One of the two times is off.',
  'awake before trying': 'This is no later than when you wanted to sleep.',
  'too long': 'That would be more than 20 hours. Morning and evening may be swapped.',
  'up before awake': 'This is before you were awake for good.',
  'trying after up': 'That is longer than you stayed in bed.',
  'no sleep left':
    'That leaves no time asleep. Fewer minutes will do; after a night without any sleep, leave this one out.',
  'still to come': 'That is still to come. Is this the right night?'
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
  guess: 'A best guess is enough. Only what is marked optional can stay blank.',
  elsewhere: 'Times as they were where you slept.',
  onTheWay: 'Evening times as they were where you fell asleep, morning times as they are here.',
  loading: 'Reading the journal',
  sound: (from: string, to: string) => `The sound ran from ${from} to ${to}.`,
  optional: 'optional',
  times,
  risingProposed: 'Filled in from now. Change it if it was earlier.',
  usualTime: 'Your usual time. Change it if that night was different.',
  sleepOnset: 'Minutes to fall asleep',
  awakenings: 'Times woken in between',
  awake: 'Minutes awake in between, all in all',
  stillTrying: 'Minutes still trying to sleep after that',
  quality: 'How was the sleep?',
  qualities,
  minutes: minutesText,
  other: 'Other',
  atLeast: (count: number) => `${count}+`,
  earlier: (what: string) => `${what}: earlier`,
  later: (what: string) => `${what}: later`,
  less: (what: string) => `${what}: less`,
  more: (what: string) => `${what}: more`,
  refusals,
  needed: 'Still needed. A best guess will do.',
  stillNeeded: (count: number) =>
    count === 1 ? 'One answer is still needed.' : `${count} answers are still needed.`,
  toCorrect: 'Something does not fit together yet: see above.',
  yes: 'Yes',
  no: 'No',
  sinceTitle: 'The sound and you',
  soundBothered: 'The sound bothered me',
  wokeWhenItStopped: 'I woke when it stopped',
  complaintsAsked: 'Felt unwell',
  complaints,
  badDay: 'Poor sleep made yesterday harder',
  evidence: 'When to pause, and when to ask a doctor',
  comment: 'A note',
  habitsTitle: 'The day before',
  habitsHint: 'All optional. What you note here can be compared later.',
  drinks: 'Alcoholic drinks',
  lastDrink: 'Last drink',
  lastFood: 'Last food',
  firstFood: 'First food of the day',
  fibre: 'Fibre',
  fibreLevels,
  inGrams: 'In grams',
  grams: (count: number) => `${count} g`,
  fermented: 'Fermented foods, servings',
  prebiotic: 'Onions, garlic, leeks, beans or oats',
  antibioticsAsked: 'Antibiotics',
  antibiotics,
  caffeineAfterNoon: 'Caffeine after noon',
  nap: 'A nap',
  ill: 'Ill',
  travel: 'Travelling',
  save: 'Save',
  saved: 'Noted. Thank you.',
  change: 'Change it',
  figures: 'Your night in numbers',
  timeAsleep: (minutes: number) => `About ${minutesText(minutes)} asleep.`,
  efficiency: (percent: number) =>
    `Sleep efficiency ${percent} %: time asleep, of the time you wanted to sleep. Reading or listening in bed does not count. One night says little.`,
  timeInBed: (minutes: number, percent: number) =>
    `In bed for ${minutesText(minutes)}; of all that time, ${percent} % asleep.`,
  foodToSleep: (minutes: number) =>
    minutes > 0
      ? `Last food ${minutesText(minutes)} before you wanted to sleep.`
      : 'The last food came after you first wanted to sleep.',
  drinkToSleep: (minutes: number) =>
    minutes > 0
      ? `Last drink ${minutesText(minutes)} before you wanted to sleep.`
      : 'The last drink came after you first wanted to sleep.',
  /** The 10 to 12 hours are a mark, neither good nor bad. */
  eatingWindow: (minutes: number) =>
    `From first to last food ${minutesText(minutes)}. Often 10 to 12 h are named; that this matters for sleep is not shown.`,
  earlierNight: 'Night before',
  laterNight: 'Night after',
  offer: 'How was the night?',
  offerRegion: 'Good morning'
}
