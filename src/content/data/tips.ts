import type { Tip } from '../../core/tips/tip.ts'
import {
  eatingWindow,
  fermentedFoods,
  fibreByDay,
  lateMeals,
  onionsOatsAndBeans,
  probiotics
} from './tips/food.ts'
import {
  bacteriaAndGaba,
  bacteriaAndSerotonin,
  calmerMice,
  gutAndBrainTalk,
  lightAndMelatonin,
  nervesOfTheGut,
  serotoninInTheGut,
  smallStudyBigHeadline
} from './tips/gut-and-brain.ts'
import {
  armsLength,
  asQuietAsYouCan,
  aSlowDrift,
  heavyHands,
  leaveTheClock,
  leftAndRight,
  letItCome,
  neverWhileDriving,
  offTheChest,
  softHeadband,
  thoughtsPass,
  stopIfItBothers,
  tryItPlain,
  unhurriedBreath,
  whenToStop
} from './tips/how-to.ts'
import {
  bacteriaKeepHours,
  butyrateInMice,
  fewerBacteriaOtherHours,
  noGutTest,
  oneBadNight,
  poorSleepAndBacteria,
  sameTimeEveryMorning,
  sleepyWhenIll,
  travelAndMeals,
  whatBacteriaMakeOfFibre
} from './tips/microbes.ts'
import { afterAntibiotics, alcoholFreeEvening, emulsifiers, sweeteners } from './tips/what-harms.ts'
import {
  askAboutCbtI,
  noSpecialPitch,
  silenceAfterwards,
  worriesOnPaper
} from './tips/wider-picture.ts'

const tips = [
  asQuietAsYouCan,
  leftAndRight,
  armsLength,
  alcoholFreeEvening,
  leaveTheClock,
  lateMeals,
  lightAndMelatonin,
  stopIfItBothers,
  askAboutCbtI,
  sameTimeEveryMorning,
  unhurriedBreath,
  worriesOnPaper,
  letItCome,
  heavyHands,
  bacteriaKeepHours,
  offTheChest,
  fibreByDay,
  oneBadNight,
  thoughtsPass,
  neverWhileDriving,
  whenToStop,
  silenceAfterwards,
  onionsOatsAndBeans,
  tryItPlain,
  fermentedFoods,
  whatBacteriaMakeOfFibre,
  butyrateInMice,
  gutAndBrainTalk,
  softHeadband,
  nervesOfTheGut,
  smallStudyBigHeadline,
  aSlowDrift,
  poorSleepAndBacteria,
  afterAntibiotics,
  probiotics,
  sleepyWhenIll,
  travelAndMeals,
  noGutTest,
  noSpecialPitch,
  eatingWindow,
  serotoninInTheGut,
  bacteriaAndSerotonin,
  bacteriaAndGaba,
  calmerMice,
  fewerBacteriaOtherHours,
  sweeteners,
  emulsifiers
] as const satisfies readonly Tip[]

export type TipId = (typeof tips)[number]['id']
/** A tip whose words are in the catalogue. */
export type ListedTip = Tip<TipId>

/** All tips, in the order a new listener meets them: what keeps one safe and what is best known come early. */
export const TIPS: readonly ListedTip[] = tips
