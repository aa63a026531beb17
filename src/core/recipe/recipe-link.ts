import { BED_CHOICES, parseBed } from '../score/kinds.ts'
import { formatClockTime, parseClockTime } from '../base/clock-time.ts'
import { composer } from './composer.ts'
import { hasBackground } from './composition.ts'
import type { NumberField, Range, Recipe, Adjustment } from './recipe.ts'
import {
  AFTERS,
  DEFAULT_RECIPE,
  FADES,
  fitRecipe,
  NUMBER_FIELDS,
  RANGES,
  RECIPE_MODES,
  tidyRecipe
} from './recipe.ts'
import { type PlayerChoice, PLAYER_CHOICES } from '../base/settings.ts'
import { cutTail, formatQuery, layersOf, parseQuery } from '../base/query.ts'

/** A value of a link that could not be used. */
export interface LinkProblem {
  /** The parameter's name; an unknown one is cut to {@link SHOWN_LENGTH} characters. */
  readonly name: string
  /** The value in the link, cut to {@link SHOWN_LENGTH} characters. */
  readonly was: string
  readonly must:
    | {
        readonly kind: 'number'
        readonly low: number
        readonly high: number
        readonly unit: string
      }
    | { readonly kind: 'choice'; readonly choices: readonly string[] }
    | { readonly kind: 'clock time' }
    /** Requested without a bed that could play on, or that could swell. */
    | { readonly kind: 'with a bed' }
    /** A piece of a background or of the stages that is left out: see `composition-code.ts`. */
    | { readonly kind: 'layer' }
    | { readonly kind: 'stage' }
    /** Not the name of a link parameter. */
    | { readonly kind: 'name' }
}

/** A link's recipe, completed with defaults. */
export interface ParsedLink {
  /** As requested, whether or not there is room for it. */
  readonly recipe: Recipe
  readonly player: PlayerChoice
  /** Whether it names any link parameter: else there is nothing to prepare. */
  readonly prepares: boolean
  /** Whether it requests the last sound heard. */
  readonly again: boolean
  readonly problems: readonly LinkProblem[]
  readonly adjustments: readonly Adjustment[]
}

/** Longest piece of a bad value shown. */
export const SHOWN_LENGTH = 24
/** Longest query read; the rest is ignored. A whole recipe takes under 200 characters. */
export const READ_LENGTH = 4096

/**
 * Reads the query of a `#/?…` link. Never throws: a value that cannot be used is listed in `problems` and its default
 * is used; an unknown name is listed there too; of a repeated name the first counts. No value holds a sign of encoding
 * or of addresses, so a query that was encoded twice or lost its `?` is still read.
 * @param query the text after `?`, without it
 * @param base what missing or bad values fall back to
 */
export function parseRecipeLink(query: string, base: Recipe = DEFAULT_RECIPE): ParsedLink {
  const plain = [...layersOf(query.slice(0, READ_LENGTH))].at(-1) ?? ''
  const given = parseQuery(plain.replaceAll(/[?#/]+/g, '&'))
  const again = given.delete('again')
  const names = given.size
  const code = composer()?.code
  const problems: LinkProblem[] = []

  /** A parameter's value, which is then marked as read; listed as a problem where it is invalid. */
  function take<T>(
    name: string,
    read: (was: string) => T | undefined,
    must: LinkProblem['must']
  ): T | undefined {
    const key = name.toLowerCase()
    // Mail may write `=3D` for `=`.
    const was = given.get(key)?.replace(/^3D/, '')
    if (was === undefined) return undefined
    given.delete(key)
    const said = cutTail(was).trim()
    const value = read(said)
    if (value === undefined) problems.push({ name, was: shown(said), must })
    return value
  }

  function choice<T extends string>(name: string, choices: readonly T[]): T | undefined {
    const find = (was: string): T | undefined => choices.find(each => each === was.toLowerCase())
    return take(name, find, { kind: 'choice', choices })
  }

  const refuse = (name: string, kind: 'layer' | 'stage') => (piece: string) => {
    problems.push({ name, was: shown(piece), must: { kind } })
  }

  const askedMode = choice('mode', RECIPE_MODES)
  const mode = askedMode ?? base.mode
  const beds = take('bed', was => readBackground(was.toLowerCase(), refuse('bed', 'layer')), {
    kind: 'choice',
    choices: BED_CHOICES
  })
  const bed = beds?.bed ?? base.bed
  const player = choice('player', PLAYER_CHOICES) ?? 'auto'
  const fade = choice('fade', FADES) ?? base.fade
  const askedAfter = choice('after', AFTERS)
  const after = askedAfter ?? base.after
  const wake = take('wake', parseClockTime, { kind: 'clock time' })
  const numbers: Partial<Record<NumberField, number>> = {}
  for (const name of NUMBER_FIELDS) {
    const none = name === 'breath' ? 0 : undefined
    const value = take(name, was => readNumber(was, RANGES[name], none), {
      kind: 'number',
      ...RANGES[name]
    })
    if (value !== undefined) numbers[name] = value
  }
  const stages = take(
    'stages',
    was =>
      code?.parseStages(
        was.toLowerCase(),
        numbers.to ?? base.to,
        refuse('stages', 'stage'),
        refuse('stages', 'layer')
      ),
    { kind: 'stage' }
  )
  if (code && stages) numbers.minutes ??= code.nightMinutes(stages)

  const background = hasBackground({ bed, stages: stages?.stages ?? base.stages ?? [] })
  if (askedAfter === 'bed' && !background)
    problems.push({ name: 'after', was: askedAfter, must: { kind: 'with a bed' } })
  else if (wake && after !== 'bed')
    problems.push({ name: 'wake', was: formatClockTime(wake), must: { kind: 'with a bed' } })
  if (askedMode === 'noise' && !background)
    problems.push({ name: 'mode', was: askedMode, must: { kind: 'with a bed' } })

  const prepares = given.size < names
  for (const [name, was] of [...given, [query.slice(READ_LENGTH), ''] as const])
    if (name !== '') problems.push({ name: shown(name), was: shown(was), must: { kind: 'name' } })

  const recipe = tidyRecipe({
    ...base,
    ...numbers,
    mode,
    ...(beds ?? { bed }),
    fade,
    after,
    wake: wake ?? base.wake,
    ...stages
  })
  // Only what the link itself asked for is worth a word; a default that gives way is not.
  return {
    recipe,
    player,
    prepares,
    again,
    problems,
    adjustments: fitRecipe(recipe).adjustments.filter(
      ({ field }) => field in numbers || (field === 'stages' && stages)
    )
  }
}

/** The query of everything requested, including what currently makes no difference: the stored form. */
export function formatStoredRecipe(recipe: Recipe): string {
  return formatQuery(linkFields(tidyRecipe(recipe)))
}

/** The names and values by which links say a recipe's fields, in the order of the fields. */
export function linkFields(recipe: Recipe): Readonly<Record<string, string | number>> {
  const { version: _, wake, layers, stages, firstMinutes, ...fields } = recipe
  const code = composer()?.code
  return {
    ...fields,
    ...(code &&
      layers &&
      fields.bed !== 'none' && {
        bed: code.formatLayers([{ bed: fields.bed, level: 0 }, ...layers])
      }),
    ...(code && stages && { stages: code.formatStages(firstMinutes, stages, recipe.to) }),
    ...(wake && { wake: formatClockTime(wake) })
  }
}

/**
 * The hash of an address whose recipe is in the query before the `#`, where mail, forms and shorteners move it.
 * @param search of the address, with its `?`
 * @returns undefined where it has none
 */
export function hashOfSearch(search: string, hash: string): string | undefined {
  // What another app shares through the address is a text, which may contain a link.
  const shared = /[?&](text|url)=/.test(search)
  return !shared && isRecipeQuery(search) ? `#/${search}${hash}` : undefined
}

/** True when a query names any link parameter: an empty one prepares nothing. */
export function isRecipeQuery(query: string): boolean {
  return parseRecipeLink(query).prepares
}

/** A background alone, or the good ones of a list. */
function readBackground(
  said: string,
  refuse: (piece: string) => void
): Required<Pick<Recipe, 'bed' | 'layers'>> | undefined {
  const alone = parseBed(said)
  if (alone) return { bed: alone, layers: [] }
  const listed = said.includes(',') ? composer()?.code.parseLayers(said, refuse) : undefined
  const [first, ...layers] = listed ?? []
  return first && { bed: first.bed, layers }
}

function readNumber(text: string, { low, high }: Range, none?: number): number | undefined {
  const value = /^-?\d{1,9}(\.\d{1,20})?$/.test(text) ? Number(text) : Number.NaN
  return value === none || (value >= low && value <= high) ? value : undefined
}

function shown(text: string): string {
  return text.length > SHOWN_LENGTH ? `${text.slice(0, SHOWN_LENGTH)}…` : text
}
