import { recipeWords } from '../src/content/messages/recipe-words.ts'
import { anyOf } from '../src/content/messages/values.ts'
import { compileAt } from '../src/core/compile.ts'
import { fitRecipe, RANGES } from '../src/core/recipe.ts'
import type { LinkProblem } from '../src/core/recipe-link.ts'
import { isRecipeQuery, parseRecipeLink } from '../src/core/recipe-link.ts'
import type { Score } from '../src/core/score.ts'
import type { RenderRequest } from './render-arguments.ts'
import { UsageError } from './render-arguments.ts'

/** What is to be rendered, and what whoever asked for it should know. */
export interface Source {
  readonly score: Score
  readonly notes: readonly string[]
}

/**
 * Finds what is to be rendered.
 * @param now milliseconds since 1970 UTC: a recipe may end at a time of day
 * @throws UsageError where it cannot be told what it is.
 */
export async function findSource(request: RenderRequest, now: number): Promise<Source> {
  const query = recipeQuery(request.source)
  if (query === undefined) throw new UsageError(`${request.source} is no link to a recipe.`)
  return recipeSource(query, request, now)
}

/**
 * The query of a link to a recipe; undefined for what is no link.
 * @param text an address, what follows its `#`, or a query alone
 */
function recipeQuery(text: string): string | undefined {
  const query = text.slice(text.indexOf('?') + 1)
  return isRecipeQuery(query) ? query : undefined
}

/**
 * Compiles the recipe of a link; the command line's own numbers go before.
 * @throws UsageError for a value that cannot be used: nobody is there to see that another stands in for it.
 */
function recipeSource(query: string, request: RenderRequest, now: number): Source {
  const { recipe: linked, problems, adjustments: first } = parseRecipeLink(query)
  const [problem] = problems
  if (problem)
    throw new UsageError(`${problem.name} was ${problem.was}; it must be ${mustWords(problem)}.`)
  const { minutes, fadeIn, fadeOut, level } = request
  const { recipe, adjustments } = fitRecipe({
    ...linked,
    ...(minutes !== undefined && { minutes }),
    ...(fadeIn !== undefined && { fadeIn }),
    ...(fadeOut !== undefined && { fadeOut }),
    ...(level !== undefined && { level })
  })
  return {
    score: compileAt(recipe, 0, now),
    notes: [...first, ...adjustments].map(each =>
      recipeWords.adjustment(each, RANGES[each.field].unit)
    )
  }
}

function mustWords({ must }: LinkProblem): string {
  switch (must.kind) {
    case 'number':
      return `${must.low} to ${must.high} ${must.unit}`.trimEnd()
    case 'choice':
      return anyOf(must.choices)
    case 'clock time':
      return 'a time of day such as 07:00'
    case 'with a bed':
      return 'left out where there is no bed that goes on after the session'
  }
}
