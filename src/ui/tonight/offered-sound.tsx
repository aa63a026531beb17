import type { Recipe } from '../../core/recipe/recipe.ts'
import { allWords } from '../../state/base/words.ts'
import { recipeParts } from '../shared/score-text.ts'
import { Offer } from './offer.tsx'

interface OfferedSoundProps {
  readonly recipe: Recipe
  take(): void
  dismiss(): void
}

/** The sound of a link opened while another one plays. */
export function OfferedSound({ recipe, take, dismiss }: OfferedSoundProps) {
  const { offered, useOffered } = allWords().notices
  const words = `${offered} ${recipeParts(recipe).join(', ')}`
  return <Offer words={words} label={useOffered} take={take} dismiss={dismiss} />
}
