import type { BedChoice, ToneMode } from '../../core/score/kinds.ts'
import type { Design } from '../../core/diary/interval-estimate.ts'
import type { Span } from '../../core/diary/trend.ts'
import type { HabitFactor } from '../../core/diary/night-factor.ts'
import type { SleepMeasure } from '../../core/diary/sleep-measure.ts'
import { mapValues } from '../../core/base/map-values.ts'
import { soundWords } from './sound.ts'
import { minutesText, numberText } from './values.ts'

const spans: Readonly<Record<Span, string>> = {
  month: '4 weeks',
  quarter: '3 months',
  year: 'Year',
  all: 'All'
}

const habits: Readonly<Record<HabitFactor, string>> = {
  alcohol: 'alcohol',
  'late food': 'food within 2 hours of trying to sleep',
  'short eating window': 'all food within 12 hours',
  'much fibre': 'much fibre, 25 g or more',
  'fermented food': 'fermented food',
  prebiotic: 'prebiotic foods',
  caffeineAfterNoon: 'caffeine after noon',
  nap: 'a nap',
  ill: 'an illness',
  travel: 'travel'
}

const tones: Readonly<Record<ToneMode, string>> = {
  binaural: 'a binaural tone',
  monaural: 'a monaural tone',
  isochronic: 'an isochronic tone',
  plain: 'a plain tone'
}

const beds: Readonly<Record<BedChoice, string>> = {
  ...mapValues(soundWords.beds, name => `${name.toLowerCase()} as the background`),
  none: 'the tone alone',
  white: 'white noise',
  pink: 'pink noise',
  brown: 'brown noise',
  fan: 'the fan as the background'
}

const designs: Readonly<Record<Design, string>> = {
  'shuffled pairs': 'Of every two nights, one was drawn by lot.',
  'free randomisation': 'Every night was drawn by lot.',
  chosen:
    'These nights were chosen or came about, not drawn by lot: a difference may be chance, season or mood.'
}

/** A difference in words: less and more of it. */
const WAYS: Readonly<Record<SleepMeasure, readonly [less: string, more: string]>> = {
  onset: ['shorter', 'longer'],
  awakenings: ['fewer', 'more'],
  quality: ['lower', 'higher'],
  efficiency: ['lower', 'higher']
}

/** In the unit of the outcome, as exact as it is of use. */
function amount(outcome: SleepMeasure, difference: number): number {
  const size = Math.abs(difference)
  return outcome === 'onset' || outcome === 'efficiency'
    ? Math.round(size)
    : Math.round(size * 10) / 10
}

/** "1 awakening", "0.5 awakenings". */
function counted(figure: number, one: string): string {
  return `${numberText(figure)} ${figure === 1 ? one : `${one}s`}`
}

/** "4 min shorter in falling asleep", "rated no differently". */
function difference(outcome: SleepMeasure, figure: number): string {
  const size = amount(outcome, figure)
  const way = WAYS[outcome][figure < 0 ? 0 : 1]
  switch (outcome) {
    case 'onset':
      return `${size === 0 ? 'no different' : `${minutesText(size)} ${way}`} in falling asleep`
    case 'awakenings':
      return size === 0 ? 'no different in awakenings' : `${counted(size, 'awakening')} ${way}`
    case 'quality':
      return size === 0 ? 'rated no differently' : `rated ${counted(size, 'step')} ${way}`
    case 'efficiency':
      return `${size === 0 ? 'no different' : `${counted(size, 'percentage point')} ${way}`} in sleep efficiency`
  }
}

/** "11 shorter", "no difference". */
function end(outcome: SleepMeasure, figure: number): string {
  const size = amount(outcome, figure)
  return size === 0 ? 'no difference' : `${numberText(size)} ${WAYS[outcome][figure < 0 ? 0 : 1]}`
}

/** Words of the pictures over time and of comparisons. They tell of nights, never of reasons. */
export const comparisonWords = {
  overTime: 'Over time',
  span: 'How far back',
  spans,
  /** A picture for those who do not see it. */
  picture: (outcome: string, nights: string, from: string, to: string, middle: string) =>
    `${outcome}: ${nights}, from ${from} to ${to}, the middle one ${middle}. The figures stand in the table below.`,
  /** A picture of a comparison for those who do not see it; what it comes to stands under it. */
  compared: (outcome: string, nights: string, from: string, to: string) =>
    `${outcome}: ${nights}, from ${from} to ${to}, those with and those without told apart.`,
  nothingYet: 'No morning tells of this yet.',
  withSound: 'with a sound',
  withoutSound: 'without',
  together: {
    week: 'The line is the middle night of each week, the band its middle half.',
    month: 'The line is the middle night of each month, the band its middle half.'
  },
  table: 'The same as a table',
  night: 'Night',
  periods: { week: 'Week of', month: 'Month' },
  heard: 'Heard',
  unknown: '–',
  compare: 'Compare',
  nothingToCompare:
    'As soon as mornings tell of nights with something and of nights without it, they can be compared here.',
  primary: 'What matters most to you?',
  primaryHint: 'Choose one before you look. It stays first; the others are only also seen.',
  primaryChosen: (outcome: string) => `Chosen beforehand: ${outcome}.`,
  changePrimary: 'Choose another',
  aspect: 'Nights with',
  groups: { test: 'Drawn by lot', sound: 'Sound', habits: 'Habits and days' },
  sound: '10 minutes of sound or more',
  selfTest: 'the beat in the self-test',
  tones,
  beds,
  habits,
  legend: (what: string) => `with ${what}`,
  without: 'without',
  alsoSeen: 'Also seen',
  notEnough: (withIt: number, without: number) =>
    `Not enough nights: ${withIt} with, ${without} without. Five of each are needed.`,
  /** "Nights with surf were, on average, 4 min shorter in falling asleep; could be anywhere from 11 shorter to 3 longer." */
  interval: (what: string, outcome: SleepMeasure, middle: number, low: number, high: number) =>
    `Nights with ${what} were, on average, ${difference(outcome, middle)}; could be anywhere from ${end(outcome, low)} to ${end(outcome, high)}.`,
  noSpread: (what: string, outcome: SleepMeasure, middle: number) =>
    `Nights with ${what} were, on average, ${difference(outcome, middle)}. All nights of a side are alike, so there is no telling how sure that is.`,
  sides: (withIt: number, without: number, withMean: string, withoutMean: string) =>
    `${withIt} nights with: ${withMean} on average. ${without} without: ${withoutMean}.`,
  couldBeNone: 'No difference at all lies in that range: chance is still a good explanation.',
  designs,
  manyThings: (count: number, oneIn: number) =>
    `Comparing ${count} things like this gives a false alarm about one time in ${oneIn}.`,
  fewNights:
    'A few weeks cannot show small differences: 21 nights tell sleep efficiency to about 7 points either way.',
  sealedTest: 'A self-test is running. Its nights stay out of this until it is over.'
}
