import { type StagePoint, pointRange } from '../../core/recipe/stages/points.ts'
import { BEAT_STEP } from '../../core/recipe/stages/editing.ts'
import type { Recipe } from '../../core/recipe/recipe.ts'
import type { Hertz } from '../../core/base/units.ts'

/** The minutes of a large step. */
const LARGE_STEP = 15

const DIRECTIONS: Readonly<Record<string, 1 | -1>> = {
  ArrowLeft: -1,
  ArrowRight: 1,
  ArrowDown: -1,
  ArrowUp: 1,
  PageDown: -1,
  PageUp: 1
}

/** Where a point is moved: in minutes from the beginning, or to a beat. */
export interface Moved {
  readonly minutes?: number
  readonly beat?: Hertz
}

/**
 * Where a key moves a point of the curve: left and right by a minute, up and down, or with Shift, by a step of its beat,
 * a page by a quarter of an hour, Home and End as far as it goes. The curve runs from left to right in every language,
 * and so do its keys.
 * @param recipe as used
 * @returns undefined where the key is for something else
 */
export function moveByKey(
  {
    key,
    shiftKey,
    ctrlKey,
    altKey,
    metaKey
  }: Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey'>,
  recipe: Recipe,
  point: StagePoint
): Moved | undefined {
  if (ctrlKey || altKey || metaKey) return undefined
  const minutes = point.at / 60
  const range = pointRange(recipe, point)
  if (key === 'Home' || key === 'End')
    return range && { minutes: key === 'Home' ? range.low : range.high }
  const direction = DIRECTIONS[key]
  if (!direction) return undefined
  if (range && key.startsWith('Page')) return { minutes: minutes + direction * LARGE_STEP }
  const across = key === 'ArrowLeft' || key === 'ArrowRight'
  if (range && across && !shiftKey) return { minutes: minutes + direction }
  return recipe.mode === 'plain' ? undefined : { beat: point.beat + direction * BEAT_STEP }
}
