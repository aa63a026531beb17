import type { ReviewMonth, Tip } from '../../core/tips/tip.ts'
import { FOOD } from './tips/food.ts'
import { GUT_AND_BRAIN } from './tips/gut-and-brain.ts'
import { HOW_TO } from './tips/how-to.ts'
import { MICROBES } from './tips/microbes.ts'
import { WHAT_HARMS } from './tips/what-harms.ts'
import { WIDER_PICTURE } from './tips/wider-picture.ts'

const tips = { ...FOOD, ...GUT_AND_BRAIN, ...HOW_TO, ...MICROBES, ...WHAT_HARMS, ...WIDER_PICTURE }

export type TipId = keyof typeof tips
/** A tip whose words are in the catalogue. */
export type ListedTip = Tip<TipId>

/** When all of them were last reviewed. */
const REVIEWED: ReviewMonth = '2026-11'

/** In the order a new listener meets them: what keeps one safe and what is best known come early. */
const ORDER = [
  'as-quiet-as-you-can',
  'left-and-right',
  'arms-length',
  'alcohol-free-evening',
  'leave-the-clock',
  'late-meals',
  'light-and-melatonin',
  'stop-if-it-bothers',
  'ask-about-cbt-i',
  'same-time-every-morning',
  'unhurried-breath',
  'worries-on-paper',
  'let-it-come',
  'heavy-hands',
  'bacteria-keep-hours',
  'off-the-chest',
  'fibre-by-day',
  'one-bad-night',
  'thoughts-pass',
  'never-while-driving',
  'when-to-stop',
  'silence-afterwards',
  'onions-oats-and-beans',
  'try-it-plain',
  'fermented-foods',
  'what-bacteria-make-of-fibre',
  'butyrate-in-mice',
  'gut-and-brain-talk',
  'soft-headband',
  'nerves-of-the-gut',
  'small-study-big-headline',
  'a-slow-drift',
  'poor-sleep-and-bacteria',
  'after-antibiotics',
  'probiotics',
  'sleepy-when-ill',
  'travel-and-meals',
  'no-gut-test',
  'no-special-pitch',
  'eating-window',
  'serotonin-in-the-gut',
  'bacteria-and-serotonin',
  'bacteria-and-gaba',
  'calmer-mice',
  'fewer-bacteria-other-hours',
  'sweeteners',
  'emulsifiers'
] as const satisfies readonly TipId[]

/** All tips, in their order. */
export const TIPS: readonly ListedTip[] = ORDER.map(listed)

function listed(id: TipId): ListedTip {
  return { id, reviewed: REVIEWED, ...tips[id] }
}
