import type { RecipeMode } from '../../core/recipe/recipe.ts'
import type { BedName } from '../../core/score/kinds.ts'
import type { Design } from '../../core/diary/interval-estimate.ts'
import type { Span } from '../../core/diary/trend.ts'
import type { HabitFactor } from '../../core/diary/night-factor.ts'
import type { SleepMeasure } from '../../core/diary/sleep-measure.ts'
import { mapValues } from '../../core/base/map-values.ts'
import { allOf } from './phrases.ts'
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
  'late food': 'food less than 2 hours before bed',
  'short eating window': 'all meals within 12 hours',
  'much fibre': 'plenty of fibre, 25 g or more',
  'fermented food': 'fermented food',
  prebiotic: 'prebiotic food',
  caffeineAfterNoon: 'caffeine after noon',
  nap: 'a nap',
  ill: 'an illness',
  travel: 'travel'
}

const tones: Readonly<Record<RecipeMode, string>> = {
  binaural: 'a binaural tone',
  monaural: 'a monaural tone',
  isochronic: 'an isochronic tone',
  plain: 'a plain tone',
  noise: 'a beat in the background'
}

const beds: Readonly<Record<BedName, string>> = {
  ...mapValues(soundWords.beds, name => `${name.toLowerCase()} in the background`),
  none: 'the tone alone',
  white: 'white noise',
  pink: 'pink noise',
  brown: 'brown noise',
  fan: 'a fan in the background',
  brook: 'a brook in the background',
  fire: 'a fire in the background',
  train: 'a night train in the background',
  heartbeat: 'a heartbeat in the background',
  deep: 'a deep rumble in the background',
  own: 'a sound of your own in the background'
}

const designs: Readonly<Record<Design, string>> = {
  'shuffled pairs':
    'Chance decided which night of each pair had the beat. You look once, when the test is over, at a 95 % range. Each test stands by itself.',
  chosen:
    'These nights weren’t randomised, so a difference may come from something else: the season, your mood, the weekend.'
}

/** A difference in words: less and more of it. */
const WAYS: Readonly<Record<SleepMeasure, readonly [less: string, more: string]>> = {
  onset: ['sooner', 'later'],
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

/** "1 point", "0.5 points". */
function counted(figure: number, one: string): string {
  return `${numberText(figure)} ${figure === 1 ? one : `${one}s`}`
}

/** "4 min", "0.5 awakenings": how much, whichever way. */
function size(outcome: SleepMeasure, difference: number): string {
  const figure = amount(outcome, difference)
  switch (outcome) {
    case 'onset':
      return minutesText(figure)
    case 'awakenings':
      return counted(figure, 'awakening')
    case 'quality':
    case 'efficiency':
      return counted(figure, 'point')
  }
}

/** "you typically fell asleep 4 min sooner", "you rated your sleep the same on average". */
function difference(outcome: SleepMeasure, figure: number): string {
  const none = amount(outcome, figure) === 0
  const much = `${size(outcome, figure)} ${WAYS[outcome][figure < 0 ? 0 : 1]}`
  switch (outcome) {
    case 'onset':
      return `you typically fell asleep ${none ? 'just as fast' : much}`
    case 'awakenings':
      return `you woke up ${none ? 'just as often' : `${end(outcome, figure)} ${amount(outcome, figure) === 1 ? 'time' : 'times'}`} on average`
    case 'quality':
      return `you rated your sleep ${none ? 'the same' : much} on average`
    case 'efficiency':
      return `your sleep efficiency was ${none ? 'the same' : much} on average`
  }
}

/** "11 min sooner", "no difference". */
function end(outcome: SleepMeasure, figure: number): string {
  if (amount(outcome, figure) === 0) return 'no difference'
  const way = WAYS[outcome][figure < 0 ? 0 : 1]
  return outcome === 'awakenings'
    ? `${numberText(amount(outcome, figure))} ${way}`
    : `${size(outcome, figure)} ${way}`
}

function middleName(outcome: SleepMeasure): string {
  return outcome === 'onset' ? 'typically' : 'on average'
}

/** Words of the pictures over time and of comparisons. They tell of nights, never of reasons. */
export const comparisonWords = {
  overTime: 'Over time',
  span: 'How far back',
  spans,
  /** A picture for those who do not see it. */
  picture: (outcome: string, nights: string, from: string, to: string, middle: string) =>
    `${outcome}: ${nights}, ${from} to ${to}. The middle night was ${middle}. All figures are in the table below.`,
  /** A picture of a comparison for those who do not see it; what it comes to stands under it. */
  compared: (outcome: string, nights: string, from: string, to: string) =>
    `${outcome}: ${nights}, ${from} to ${to}, split into with and without.`,
  nothingYet: 'No check-ins with this yet.',
  withSound: 'with sound',
  withoutSound: 'without',
  together: {
    week: 'The line shows each week’s middle night, the band its middle half.',
    month: 'The line shows each month’s middle night, the band its middle half.'
  },
  table: 'Show as a table',
  night: 'Night',
  periods: { week: 'Week of', month: 'Month' },
  heard: 'Heard',
  unknown: '–',
  compare: 'Compare',
  nothingToCompare:
    'Once you’ve checked in after nights with something and nights without it, you can compare them here.',
  primary: 'What matters most to you?',
  primaryHint:
    'Choose before you look, and stay with it: only your main measure is tested. The others are shown beside it.',
  primaryChosen: (outcome: string) => `Main measure: ${outcome}.`,
  changePrimary: 'Choose another',
  aspect: 'Nights with',
  groups: { test: 'Randomised', sound: 'Sound', habits: 'Habits and days' },
  sound: '10 minutes of sound or more',
  selfTest: 'the beat in the self-test',
  tones,
  beds,
  habits,
  legend: (what: string) => `with ${what}`,
  without: 'without',
  alsoSeen: 'Other measures',
  alsoSeenHint: 'For interest only. These aren’t tested, so a difference here shows nothing yet.',
  /** "15 min with, 19 min without" */
  bothSides: (withMean: string, withoutMean: string) => `${withMean} with, ${withoutMean} without`,
  notEnough: (withIt: number, without: number) =>
    `Too early to compare: ${withIt} with, ${without} without so far.`,
  notEnoughPairs: (pairs: number) =>
    `Too few pairs to compare: ${pairs} with both nights noted. It takes five.`,
  /** "On nights with surf you typically fell asleep 4 min sooner; the true difference could be anywhere from 11 min sooner to 3 min later." */
  interval: (what: string, outcome: SleepMeasure, middle: number, low: number, high: number) =>
    `On nights with ${what} ${difference(outcome, middle)}; the true difference could be anywhere from ${end(outcome, low)} to ${end(outcome, high)}.`,
  noSpread: (what: string, outcome: SleepMeasure, middle: number, design: Design) =>
    `On nights with ${what} ${difference(outcome, middle)}. ${design === 'chosen' ? 'Nothing varied within either side' : 'Every pair differed by the same amount'}, so there’s no telling how sure that is.`,
  sides: (
    outcome: SleepMeasure,
    withIt: number,
    without: number,
    means: readonly [string, string]
  ) => `${withIt} with: ${means[0]} ${middleName(outcome)}. ${without} without: ${means[1]}.`,
  /** @param least the smallest difference that would stand out */
  couldBeNone: (outcome: SleepMeasure, count: number, design: Design, least: number) =>
    `No difference at all is in that range, so this may be chance. ${count} ${design === 'chosen' ? 'nights' : 'pairs'} like these only show differences over about ${size(outcome, least)}.`,
  designs,
  /** What stands there now. */
  looked: (nights: number, percent: string) =>
    `As it stood after ${nights} nights, with a ${percent} % range.`,
  nextLook: (at: number, soFar: number) => `Next look at ${at} nights; ${soFar} so far.`,
  newRound: (at: number, soFar: number) =>
    `That was the last look of its round. The next round starts afresh, with its first look at ${at} new nights; ${soFar} so far.`,
  sideMissing: (least: number) => `Next look once each side has ${least} nights.`,
  /** @param looks after how many nights */
  whyLooks: (looks: readonly number[]) =>
    `However often you check, the result only changes at ${allOf(looks.map(String))} nights, and early ranges are wider. That keeps false alarms to about 1 round in 20.`,
  manyThings: (count: number, percent: number) =>
    `You can compare ${count} things here. If none of them mattered, there’d still be about a ${percent} % chance that at least one seems to.`,
  sealedTest: 'A self-test is running. Its nights join in when you end it.'
}
