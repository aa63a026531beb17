import type { Tip } from '../../core/tips/tip.ts'
import {
  eatingWindow,
  askAboutCbtI,
  fermentedFoods,
  fibreByDay,
  lateMeals,
  onionsOatsAndBeans,
  probiotics,
  silenceAfterwards
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
  leaveTheClock,
  leftAndRight,
  neverWhileDriving,
  offTheChest,
  softHeadband,
  stopIfItBothers,
  tryItPlain,
  unhurriedBreath
} from './tips/how-to.ts'
import {
  bacteriaKeepHours,
  butyrateInMice,
  fewerBacteriaOtherHours,
  noGutTest,
  oneBadNight,
  poorSleepAndBacteria,
  sleepyWhenIll,
  travelAndMeals,
  whatBacteriaMakeOfFibre
} from './tips/microbes.ts'
import { afterAntibiotics, alcoholFreeEvening, emulsifiers, sweeteners } from './tips/what-harms.ts'

/** All tips, in the order a new listener meets them: what keeps one safe and what is best known come early. */
export const TIPS = [
  asQuietAsYouCan,
  alcoholFreeEvening,
  leaveTheClock,
  lateMeals,
  lightAndMelatonin,
  stopIfItBothers,
  askAboutCbtI,
  unhurriedBreath,
  bacteriaKeepHours,
  offTheChest,
  leftAndRight,
  fibreByDay,
  oneBadNight,
  neverWhileDriving,
  silenceAfterwards,
  onionsOatsAndBeans,
  tryItPlain,
  fermentedFoods,
  whatBacteriaMakeOfFibre,
  armsLength,
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
  eatingWindow,
  serotoninInTheGut,
  bacteriaAndSerotonin,
  bacteriaAndGaba,
  calmerMice,
  fewerBacteriaOtherHours,
  sweeteners,
  emulsifiers
] satisfies readonly Tip[]
