import type { StagePoint } from '../../core/recipe/stages/points.ts'
import { stageMinutes } from '../../core/recipe/stages/sliders.ts'
import { backgroundOf } from '../../core/recipe/stages/parts.ts'
import type { Recipe } from '../../core/recipe/recipe.ts'
import { type StageTime, stageTimes } from '../../core/recipe/stage-times.ts'
import type { Layer } from '../../core/recipe/composition.ts'
import { allWords } from '../../state/base/words.ts'
import { backgroundText } from '../shared/score-text.ts'

/** "Rain + Fire", by its layers. */
export function layersText(beds: readonly Layer[]): string {
  return backgroundText(backgroundOf(beds))
}

/** What a point of the curve is called. */
export function pointName({ kind, place }: StagePoint): string {
  const words = allWords()
  if (kind === 'start') return words.recipe.fields.from
  return words.tune.stages[kind === 'begin' ? 'begins' : 'settled'](place + 1)
}

/** Where a point is: "after 45 min, 4 Hz". */
export function pointText(recipe: Recipe, { kind, at, beat }: StagePoint): string {
  const { stages } = allWords().tune
  return stages.together([
    ...(kind === 'start' ? [] : [stages.after(at / 60)]),
    ...(recipe.mode === 'plain' ? [] : [allWords().recipe.hertz(beat)])
  ])
}

/** "5 h 40 min · 4 → 2 Hz · 6 dB softer": a stage as it is played. @param recipe fitted */
export function stageFacts(recipe: Recipe, place: number): string {
  const words = allWords().tune.stages
  const time = stageTimes(recipe)[place]
  if (!time) return words.beyond
  return words.facts([
    allWords().recipe.minutes(stageMinutes(recipe, place)),
    ...(recipe.mode === 'plain' ? [] : [wayText(time)]),
    ...(time.level < 0 ? [words.softer(-time.level)] : [])
  ])
}

function wayText({ from, to }: StageTime): string {
  return from === to ? allWords().recipe.hertz(to) : allWords().tune.stages.way(from, to)
}
