import { Comparisons } from './comparisons.tsx'
import { Trends } from './trends.tsx'

/** The journal's parts that need the libraries for charts and statistics. */
export const STATISTICS = { Comparisons, Trends }
