import type { Seconds } from '../base/units.ts'

export const GRADES = ['A', 'B', 'C', 'D'] as const
/** A: human RCT or meta-analysis · B: human observational or small trial · C: animal or mechanistic · D: unsupported. */
export type Grade = (typeof GRADES)[number]

/**
 * Where facts come from, and what was seen of it when it was looked up: its DOI, its PubMed number, only a page about it,
 * or nothing but its name in other works. A number that nobody saw is not printed.
 */
export interface Source {
  readonly authors: string
  readonly year: number
  readonly journal: string
  /** Without `https://doi.org/`. */
  readonly doi?: string
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

/**
 * When a tip is of use: in bed, while a session plays; at the first session, while it is set up; or by day, where it
 * asks for something that waits until tomorrow or speaks of an illness or a danger.
 */
export type TipTime = 'bed' | 'first' | 'day'

/** What a tip stands on. Only how-to tips come without a grade. */
export interface TipBasis {
  readonly section: TipSection
  readonly time: TipTime
  readonly grade?: Grade
  readonly sources: readonly Source[]
}

/** A tip. Its words are in the catalogue, by id. */
export interface Tip<Id extends string = string> extends TipBasis {
  /** Stable: it is an address, and what is stored of seen and saved tips. */
  readonly id: Id
  readonly reviewed: ReviewMonth
}

/** A tip in one language. */
export interface TipWords {
  /** What a list calls it, in a few words. */
  readonly title: string
  /** At most 45 words in English. */
  readonly text: string
  /**
   * What the studies found, in place of the grade's own words where those would sound like advice for it: "trials
   * show no clear gain for sleep".
   */
  readonly finding?: string
  /** What the grade is of, where it is not sleep: "blood sugar". Shown beside the grade. */
  readonly gradeOf?: string
  /** Who was studied, in a few words: "26 men", "in mice". */
  readonly studied?: string
  /** A common claim, and why it is not made here. For the tip's own page. */
  readonly note?: string
}

/** The tips that may be shown while a session plays, in their order. @param first whether it is the first session */
export function tipsInBed<T extends Tip>(tips: readonly T[], first: boolean): readonly T[] {
  return tips.filter(({ time }) => time === 'bed' || (first && time === 'first'))
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
