import { BED_CHOICES, TONE_MODES } from '../score/kinds.ts'
import { formatClockTime, parseClockTime } from '../base/clock-time.ts'
import type { NumberField, Range, Recipe, Adjustment } from './recipe.ts'
import { AFTERS, DEFAULT_RECIPE, FADES, fitRecipe, NUMBER_FIELDS, RANGES } from './recipe.ts'
import type { PlayerChoice } from '../base/settings.ts'
import { PLAYER_CHOICES } from '../base/settings.ts'
import { cutTail, formatQuery, layersOf, parseQuery } from '../base/query.ts'

/** One value of a link that could not be used. */
export interface LinkProblem {
  /** The parameter's name; one that nobody knows is cut to {@link SHOWN_LENGTH} characters. */
  readonly name: string
  /** What the link said, cut to {@link SHOWN_LENGTH} characters. */
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
    /** Asked for without a bed that could go on. */
    | { readonly kind: 'with a bed' }
    /** Not the name of anything that a link can set. */
    | { readonly kind: 'name' }
}

/** What a link asks for, made whole with defaults. */
export interface ParsedLink {
  /** As asked for, whether there is room for it or not. */
  readonly recipe: Recipe
  readonly player: PlayerChoice
  /** Whether it names anything that a link can set: else there is nothing to prepare. */
  readonly prepares: boolean
  /** Whether it asks for the sound heard last. */
  readonly again: boolean
  readonly problems: readonly LinkProblem[]
  readonly adjustments: readonly Adjustment[]
}

/** Longest piece of a bad value that is shown. */
export const SHOWN_LENGTH = 24
/** Longest query that is read; what follows is not looked at. A whole recipe takes under 200 characters. */
export const READ_LENGTH = 4096

/**
 * Reads the query of a `#/?…` link. Never throws: a value that cannot be used is named in `problems` and its
 * default stands in; a name that nobody knows is named there too; of a repeated name the first counts. No value holds
 * a sign of encoding or of addresses, so what was encoded over again or lost its `?` is read all the same.
 * @param query the text after `?`, without it
 * @param base what missing or bad values fall back to
 */
export function parseRecipeLink(query: string, base: Recipe = DEFAULT_RECIPE): ParsedLink {
  const plain = [...layersOf(query.slice(0, READ_LENGTH))].at(-1) ?? ''
  const given = parseQuery(plain.replaceAll(/[?#/]+/g, '&'))
  const again = given.delete('again')
  const names = given.size
  const problems: LinkProblem[] = []

  /** What the link says under a name, which is then dealt with; named as a problem where it is no such value. */
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

  const mode = choice('mode', TONE_MODES) ?? base.mode
  const bed = choice('bed', BED_CHOICES) ?? base.bed
  const player = choice('player', PLAYER_CHOICES) ?? 'auto'
  const fade = choice('fade', FADES) ?? base.fade
  const askedAfter = choice('after', AFTERS)
  const after = askedAfter ?? base.after
  const wake = take('wake', parseClockTime, { kind: 'clock time' })
  if (askedAfter === 'bed' && bed === 'none')
    problems.push({ name: 'after', was: askedAfter, must: { kind: 'with a bed' } })
  else if (wake && after !== 'bed')
    problems.push({ name: 'wake', was: formatClockTime(wake), must: { kind: 'with a bed' } })

  const numbers: Partial<Record<NumberField, number>> = {}
  for (const name of NUMBER_FIELDS) {
    const value = take(name, was => readNumber(was, RANGES[name]), {
      kind: 'number',
      ...RANGES[name]
    })
    if (value !== undefined) numbers[name] = value
  }

  const prepares = given.size < names
  for (const [name, was] of [...given, [query.slice(READ_LENGTH), ''] as const])
    if (name !== '') problems.push({ name: shown(name), was: shown(was), must: { kind: 'name' } })

  const recipe: Recipe = { ...base, ...numbers, mode, bed, fade, after, wake: wake ?? base.wake }
  // Only what the link itself asked for is worth a word; a default that gives way is not.
  return {
    recipe,
    player,
    prepares,
    again,
    problems,
    adjustments: fitRecipe(recipe).adjustments.filter(each => each.field in numbers)
  }
}

/** All that was asked for as a query, also what makes no difference as it is: what is stored. */
export function formatStoredRecipe({ version: _version, wake, ...fields }: Recipe): string {
  return formatQuery({ ...fields, ...(wake && { wake: formatClockTime(wake) }) })
}

/**
 * The hash of an address whose sound was asked for before the `#`, where mail, forms and shorteners move it.
 * @param search of the address, with its `?`
 * @returns undefined where nothing was
 */
export function hashOfSearch(search: string, hash: string): string | undefined {
  // What another app shares by an address is a text, in which there may be a link.
  const shared = /[?&](text|url)=/.test(search)
  return !shared && isRecipeQuery(search) ? `#/${search}${hash}` : undefined
}

/** True when a query names anything a link can set: an empty one prepares nothing. */
export function isRecipeQuery(query: string): boolean {
  return parseRecipeLink(query).prepares
}

function readNumber(text: string, { low, high }: Range): number | undefined {
  const value = /^-?\d{1,9}(\.\d{1,20})?$/.test(text) ? Number(text) : Number.NaN
  return value >= low && value <= high ? value : undefined
}

function shown(text: string): string {
  return text.length > SHOWN_LENGTH ? `${text.slice(0, SHOWN_LENGTH)}…` : text
}
