import { type ComparedNight, LEAST_NIGHTS } from './interval-estimate.ts'

/** When a comparison is looked at, and how sure its interval is then. */
export interface Look {
  /** From so many nights on; later where a side still has fewer than {@link LEAST_NIGHTS}. */
  readonly nights: number
  /** Confidence level of its interval, 0–1. */
  readonly confidence: number
}

/**
 * The looks of a round, as in a group-sequential trial (Haybittle 1971, Peto 1976): whoever looks every morning still
 * sees three intervals only, the early ones wide, so that nights without any difference show one in at most 5 % of
 * rounds. Set by simulation: `npm run bench:comparisons`.
 */
export const LOOKS = [
  { nights: 20, confidence: 0.999 },
  { nights: 40, confidence: 0.99 },
  { nights: 60, confidence: 0.96 }
] as const satisfies readonly Look[]

/** Where the nights of a comparison stand. */
export interface Standing {
  /** Of the last look that was due: the nights from the beginning of its round to that look. Undefined before the first. */
  readonly look: (Look & { readonly compared: readonly ComparedNight[] }) | undefined
  /** The nights of the round that is under way: none right after a round's last look. */
  readonly round: readonly ComparedNight[]
  /** The look to come. */
  readonly next: Look
}

/**
 * The last look that was due. After the last of {@link LOOKS} a new round begins, of new nights only; until its first
 * look, the earlier round's last one stands.
 * @param nights oldest first
 */
export function standingOf(nights: readonly ComparedNight[]): Standing {
  let look: Standing['look']
  let [begins, taken, withIt] = [0, 0, 0]
  for (const [at, night] of nights.entries()) {
    const count = at + 1 - begins
    if (night.with) withIt++
    const due = LOOKS.filter(each => each.nights <= count).length
    const last = LOOKS[due - 1]
    if (!last || due <= taken || Math.min(withIt, count - withIt) < LEAST_NIGHTS) continue
    look = { ...last, compared: nights.slice(begins, at + 1) }
    taken = due
    if (due === LOOKS.length) [begins, taken, withIt] = [at + 1, 0, 0]
  }
  return { look, round: nights.slice(begins), next: LOOKS[taken] ?? LOOKS[0] }
}
