import { evenly } from '../render/dsp/hash.ts'
import type { Tip, TipSection } from './tip.ts'

/** A night's theme, where it has one: a night of the programme brings its tip. */
export interface NightTheme {
  /** Id of the tip that comes first, seen or not. */
  readonly tip?: string
}

/**
 * The tips in the order in which a night shows them: the theme's own first, then those not seen yet, its section before
 * the others, then the seen ones, longest ago first. So no tip, except a theme's own, repeats before all were seen.
 * Without a theme the night itself decides which section is first; a listener's very first tip is that of the list.
 * @param tips in the order a new listener meets them; within a section it is kept
 * @param seen ids, longest ago first
 * @param night counts nights: the same night has the same order
 */
export function orderTips<T extends Tip>(
  tips: readonly T[],
  seen: readonly string[],
  theme: NightTheme,
  night: number
): readonly T[] {
  const ages = new Map(seen.map((id, age) => [id, age]))
  const isSeen = ({ id }: Tip): boolean => ages.has(id)
  const lead = tips.find(({ id }) => id === theme.tip) ?? (tips.some(isSeen) ? undefined : tips[0])
  const ranks = sectionRanks(tips, night, lead?.section)
  const rank = ({ section }: Tip): number => ranks.get(section) ?? 0
  const age = ({ id }: Tip): number => ages.get(id) ?? 0
  const fresh = tips.filter(tip => !isSeen(tip)).toSorted((one, other) => rank(one) - rank(other))
  const old = tips.filter(isSeen).toSorted((one, other) => age(one) - age(other))
  return lead ? [lead, ...[...fresh, ...old].filter(tip => tip !== lead)] : [...fresh, ...old]
}

/** The one tip for a day, in the order of the list; after the last the first comes again. @param day counts days */
export function tipOfDay<T extends Tip>(tips: readonly T[], day: number): T | undefined {
  const byDay = tips.filter(({ time }) => time === 'day')
  return byDay[day % byDay.length]
}

/** Each section's position tonight. @param first the one before all others */
function sectionRanks(
  tips: readonly Tip[],
  night: number,
  first: TipSection | undefined
): ReadonlyMap<TipSection, number> {
  const sections = [...new Set(tips.map(({ section }) => section))]
  return new Map(
    sections.map((section, index) => [section, section === first ? -1 : evenly(night, index, 0)])
  )
}
