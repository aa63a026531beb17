import { parseStages, type Stages } from '../../../core/recipe/composition-code.ts'
import { DEFAULT_RECIPE } from '../../../core/recipe/recipe.ts'

/**
 * Stages of a preset, as a link writes them (docs/links.md).
 * @param to hertz that the first stage settles to
 * @throws Error naming a piece that cannot be used: a mistake of ours
 */
export function stages(code: string, to: number = DEFAULT_RECIPE.to): Required<Stages> {
  const { firstMinutes = 0, stages = [] } = parseStages(code, to, refuse, refuse)
  return { firstMinutes, stages }
}

function refuse(piece: string): never {
  throw new Error(`A preset has a stage that is none: ${piece}.`)
}
