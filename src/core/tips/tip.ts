import type { Seconds } from '../base/units.ts'

export const GRADES = ['A', 'B', 'C', 'D'] as const
/** A: human RCT or meta-analysis · B: human observational or small trial · C: animal or mechanistic · D: unsupported. */
export type Grade = (typeof GRADES)[number]

/** Where a tip's facts come from. */
export interface Source {
  readonly authors: string
  readonly year: number
  readonly journal: string
  /** Without `https://doi.org/`; missing where none was seen. */
  readonly doi?: string
  /** Where there is no DOI: a PubMed number, or another address. */
  readonly pmid?: string
  readonly url?: string
}

/** The month in which facts and all their sources were last reviewed: "2026-11". */
export type ReviewMonth = `20${number}-${number}`

export type TipSection =
  | 'second-brain'
  | 'serotonin'
  | 'gaba'
  | 'short-chain-fatty-acids'
  | 'dysbiosis'
  | 'inflammation'
  | 'body-clock'
  | 'fibre'
  | 'fermented-foods'
  | 'what-harms'
  | 'meal-times'
  | 'wider-picture'
  | 'how-to'

/** A short text shown during a session. Only how-to tips come without a grade and sources. */
export interface Tip {
  readonly id: string
  readonly section: TipSection
  /** At most 45 words. */
  readonly text: string
  readonly grade?: Grade
  /** What the grade is of, where it is not sleep: "blood sugar". Shown beside the grade. */
  readonly gradeOf?: string
  /** Who was studied, in a few words: "26 men", "in mice". */
  readonly studied?: string
  /** A common claim, and why it is not made here. For the tips' own page. */
  readonly note?: string
  readonly sources: readonly Source[]
  readonly reviewed: ReviewMonth
}

/** How long one tip is shown. */
export const TIP_INTERVAL: Seconds = 240

/**
 * Which tip of a list to show, from the session's own position: a new one every {@link TIP_INTERVAL}, none in the last
 * third of the session.
 * @param first where in the list this session begins
 * @param steps how many the listener stepped on (or back, negative)
 * @returns an index into the list, or undefined for no tip
 */
export function tipIndex(
  count: number,
  position: Seconds,
  duration: Seconds,
  first: number,
  steps: number
): number | undefined {
  if (count === 0 || position > (duration * 2) / 3) return undefined
  const index = first + Math.floor(position / TIP_INTERVAL) + steps
  return ((index % count) + count) % count
}
