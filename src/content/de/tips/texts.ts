import type { TipId } from '../../data/tips.ts'
import type { TipWords } from '../../../core/tips/tip.ts'
import { food } from './food.ts'
import { gutAndBrain } from './gut-and-brain.ts'
import { howTo } from './how-to.ts'
import { microbes } from './microbes.ts'
import { whatHarms } from './what-harms.ts'
import { widerPicture } from './wider-picture.ts'

/** The words of all tips, by id. */
export const tipTexts: Readonly<Record<TipId, TipWords>> = {
  ...howTo,
  ...food,
  ...widerPicture,
  ...gutAndBrain,
  ...microbes,
  ...whatHarms
}
