import type { SuggestionAnswer, NightOffsets, RecipeChange, SuggestionKind } from './suggestion.ts'
import { SUGGESTIONS } from './suggestion.ts'
import { parseNightDate } from '../base/night-date.ts'
import { RANGES, RECIPE_MODES } from '../recipe/recipe.ts'
import { finite, isRecord, listOf } from '../base/parse.ts'

/** The suggestions so far, and the answers to them. */
export interface SuggestionLog {
  readonly version: 1
  /** Answers to suggestions, oldest first. */
  readonly answers: readonly SuggestionAnswer[]
  readonly offsets: NightOffsets
  /** The last one taken, with what it replaced, for undo. */
  readonly undo?: TakenSuggestion
}

export interface TakenSuggestion {
  readonly kind: SuggestionKind
  readonly before: RecipeChange
  readonly offsets: NightOffsets
}

export const NO_SUGGESTIONS: SuggestionLog = {
  version: 1,
  answers: [],
  offsets: { length: 0, fade: 0 }
}

/** The largest possible change: from 15 to 60 minutes and back. Minutes. */
const MOST_OFFSET = 45

/** Reads the stored log. Never throws; invalid entries are dropped. */
export function parseSuggestionLog(stored: unknown): SuggestionLog {
  if (!isRecord(stored) || stored['version'] !== 1) return NO_SUGGESTIONS
  const undo = parseTaken(stored['undo'])
  return {
    version: 1,
    answers: listOf(stored['answers'], parseAnswer),
    offsets: parseOffsets(stored['offsets']),
    ...(undo && { undo })
  }
}

function parseAnswer(stored: unknown): SuggestionAnswer | undefined {
  if (!isRecord(stored)) return undefined
  const kind = SUGGESTIONS.find(each => each === stored['kind'])
  const night = parseNightDate(stored['night'])
  const { taken } = stored
  return kind && night && typeof taken === 'boolean' ? { kind, night, taken } : undefined
}

function parseOffsets(stored: unknown): NightOffsets {
  const record = isRecord(stored) ? stored : {}
  return {
    length: finite(record['length'], -MOST_OFFSET, MOST_OFFSET) ?? 0,
    fade: finite(record['fade'], 0, MOST_OFFSET) ?? 0
  }
}

function parseTaken(stored: unknown): TakenSuggestion | undefined {
  if (!isRecord(stored)) return undefined
  const kind = SUGGESTIONS.find(each => each === stored['kind'])
  const before = stored['before']
  if (!kind || !isRecord(before)) return undefined
  const mode = RECIPE_MODES.find(each => each === before['mode'])
  const numbers: { -readonly [field in 'minutes' | 'fadeOut' | 'level']?: number } = {}
  for (const field of ['minutes', 'fadeOut', 'level'] as const) {
    const value = finite(before[field], RANGES[field].low, RANGES[field].high)
    if (value !== undefined) numbers[field] = value
  }
  return {
    kind,
    before: { ...numbers, ...(mode && { mode }) },
    offsets: parseOffsets(stored['offsets'])
  }
}
