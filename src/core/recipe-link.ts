import type { ClockTime } from './clock-time.ts'
import { formatClockTime, parseClockTime } from './clock-time.ts'
import type { NumberField, Recipe } from './recipe.ts'
import {
  AFTERS,
  BED_CHOICES,
  DEFAULT_RECIPE,
  FADES,
  fitRecipe,
  NUMBER_FIELDS,
  RANGES,
  TONE_MODES
} from './recipe.ts'
import type { Adjustment } from './recipe.ts'
import { formatQuery, parseQuery } from './query.ts'

/** Which performer a link or the settings ask for; `auto` prefers the stream where it works. */
export const PLAYER_CHOICES = ['auto', 'live', 'stream'] as const
export type PlayerChoice = (typeof PLAYER_CHOICES)[number]

/** One value of a link that could not be used. */
export interface LinkProblem {
  /** The parameter's name as the link spells it. */
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
}

/** What a link asks for, made whole with defaults. */
export interface ParsedLink {
  /** As asked for, whether there is room for it or not. */
  readonly recipe: Recipe
  readonly player: PlayerChoice
  readonly problems: readonly LinkProblem[]
  readonly adjustments: readonly Adjustment[]
}

/** Longest piece of a bad value that is shown. */
export const SHOWN_LENGTH = 24
/** Longest query that is read; what follows is not looked at. A whole recipe takes under 200 characters. */
export const READ_LENGTH = 4096

const WORD_FIELDS = ['mode', 'bed', 'player', 'fade', 'after', 'wake']

/**
 * Reads the query of a `#/?…` link. Never throws: a value that cannot be used is named in `problems` and its
 * default stands in; unknown names are ignored; of a repeated name the first counts.
 * @param query the text after `?`, without it
 * @param base what missing or bad values fall back to
 */
export function parseRecipeLink(query: string, base: Recipe = DEFAULT_RECIPE): ParsedLink {
  const given = parseQuery(query.slice(0, READ_LENGTH))
  const problems: LinkProblem[] = []

  function choice<T extends string>(name: string, choices: readonly T[], fallback: T): T {
    const was = given.get(name)
    if (was === undefined) return fallback
    const found = choices.find(each => each === was)
    if (found === undefined)
      problems.push({ name, was: shown(was), must: { kind: 'choice', choices } })
    return found ?? fallback
  }

  function wakeTime(): ClockTime | undefined {
    const was = given.get('wake')
    if (was === undefined) return undefined
    const time = parseClockTime(was)
    if (!time) problems.push({ name: 'wake', was: shown(was), must: { kind: 'clock time' } })
    return time
  }

  const mode = choice('mode', TONE_MODES, base.mode)
  const bed = choice('bed', BED_CHOICES, base.bed)
  const player = choice('player', PLAYER_CHOICES, 'auto')
  const fade = choice('fade', FADES, base.fade)
  const after = choice('after', AFTERS, base.after)
  const wake = wakeTime() ?? base.wake
  if (after === 'bed' && bed === 'none' && given.has('after'))
    problems.push({ name: 'after', was: after, must: { kind: 'with a bed' } })
  else if (after !== 'bed' && wake && given.has('wake'))
    problems.push({ name: 'wake', was: formatClockTime(wake), must: { kind: 'with a bed' } })

  const numbers: Partial<Record<NumberField, number>> = {}
  for (const name of NUMBER_FIELDS) {
    const was = given.get(name)
    if (was === undefined) continue
    const { low, high, unit } = RANGES[name]
    const value = /^-?\d{1,9}(\.\d{1,20})?$/.test(was) ? Number(was) : Number.NaN
    if (value >= low && value <= high) numbers[name] = value
    else problems.push({ name, was: shown(was), must: { kind: 'number', low, high, unit } })
  }

  const recipe: Recipe = { ...base, ...numbers, mode, bed, fade, after, wake }
  // Only what the link itself asked for is worth a word; a default that gives way is not.
  return {
    recipe,
    player,
    problems,
    adjustments: fitRecipe(recipe).adjustments.filter(each => each.field in numbers)
  }
}

/** All that was asked for as a query, also what makes no difference as it is: what is stored. */
export function formatStoredRecipe({ version: _version, wake, ...fields }: Recipe): string {
  return formatQuery({ ...fields, ...(wake && { wake: formatClockTime(wake) }) })
}

/** True when a query names anything a link can set: an empty one prepares nothing. */
export function isRecipeQuery(query: string): boolean {
  const names = new Set<string>([...NUMBER_FIELDS, ...WORD_FIELDS])
  return [...parseQuery(query.slice(0, READ_LENGTH)).keys()].some(name => names.has(name))
}

function shown(text: string): string {
  return text.length > SHOWN_LENGTH ? `${text.slice(0, SHOWN_LENGTH)}…` : text
}
