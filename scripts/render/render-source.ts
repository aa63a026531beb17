import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { anyOf } from '../../src/content/en/phrases.ts'
import { openWords } from '../../src/content/en/open.ts'
import { recipeWords } from '../../src/content/en/recipe.ts'
import { localTimeOfDay } from '../../src/core/base/clock-time.ts'
import { readyComposer } from '../../src/core/recipe/composed.ts'
import { compileAt } from '../../src/core/recipe/compile.ts'
import { findRecipeQuery } from '../../src/core/recipe/link.ts'
import { readSoundFile, wholeMinutes } from '../../src/core/files/read-sound-file.ts'
import type { Adjustment } from '../../src/core/recipe/recipe.ts'
import { DEFAULT_RECIPE, fitRecipe, unitOf } from '../../src/core/recipe/recipe.ts'
import type { LinkProblem } from '../../src/core/recipe/recipe-link.ts'
import { parseRecipeLink } from '../../src/core/recipe/recipe-link.ts'
import type { Score } from '../../src/core/score/score.ts'
import { decodeText } from '../../src/state/files/decode-text.ts'
import type { RenderRequest } from './render-arguments.ts'
import { UsageError } from './render-arguments.ts'

readyComposer()

/** What is to be rendered, and notes on it for the user. */
export interface Source {
  readonly score: Score
  readonly notes: readonly string[]
}

/**
 * Finds what is to be rendered.
 * @param now milliseconds since 1970 UTC: a recipe may end at a time of day, and a sequence begin at one
 * @throws UsageError where it is not recognised; ImportError where a file cannot be read.
 */
export async function findSource(request: RenderRequest, now: number): Promise<Source> {
  const query = findRecipeQuery(request.source)
  return query === undefined
    ? fileSource(await readSource(request.source), request, now)
    : recipeSource(query, request, now)
}

/**
 * The text of a file.
 * @throws the system's error, with its words
 */
export async function readSource(path: string): Promise<string> {
  return decodeText(await readFile(path))
}

/** Lays a session around a file: as long as it plays once, without fades, where the command line does not say otherwise. */
function fileSource(text: string, request: RenderRequest, now: number): Source {
  const sound = readSoundFile(text, basename(request.source), localTimeOfDay(now))
  const { minutes, fadeIn = 0, fadeOut = 0, level = DEFAULT_RECIPE.level } = request
  const wanted = {
    ...DEFAULT_RECIPE,
    minutes: minutes ?? wholeMinutes(sound.imported) ?? DEFAULT_RECIPE.minutes,
    fadeIn,
    fadeOut,
    level,
    ramp: 0
  }
  const { recipe, adjustments } = fitRecipe(wanted)
  return {
    score: sound.lay(recipe),
    notes: [
      ...sound.imported.leftOut.map(({ line, name, reason }) =>
        openWords.leftOut(line, name, openWords.reasons[reason])
      ),
      ...adjustments.map(adjustmentWords)
    ]
  }
}

/**
 * Compiles the recipe of a link; the command line's own numbers go before.
 * @throws UsageError for a value that cannot be used: nobody is there to see that another stands in for it.
 */
function recipeSource(query: string, request: RenderRequest, now: number): Source {
  const { minutes, fadeIn, fadeOut, level } = request
  const own = Object.entries({ minutes, fadeIn, fadeOut, level }).flatMap(([name, value]) =>
    value === undefined ? [] : `${name}=${value}&`
  )
  // Of a repeated name the first counts.
  const { recipe, problems, adjustments } = parseRecipeLink(`${own.join('')}${query}`)
  const [problem] = problems
  if (problem)
    throw new UsageError(`${problem.name} was ${problem.was}; it must be ${mustWords(problem)}.`)
  return { score: compileAt(recipe, 0, now), notes: adjustments.map(adjustmentWords) }
}

function adjustmentWords(adjustment: Adjustment): string {
  return recipeWords.adjustment(adjustment, unitOf(adjustment.field))
}

function mustWords({ must }: LinkProblem): string {
  switch (must.kind) {
    case 'number':
      return `${must.low} to ${must.high} ${must.unit}`.trimEnd()
    case 'choice':
      return anyOf(must.choices)
    case 'clock time':
      return 'a time of day such as 07:00'
    case 'name':
      return 'left out: a link can’t set anything of that name'
    case 'layer':
      return 'backgrounds such as rain,brown-6 (−30 to +6 dB, four at most)'
    case 'stage':
      return 'stages such as 45_90to2.5in600,rain (eight at most)'
    case 'with a bed':
      return 'left out unless a background plays on after the session'
  }
}
