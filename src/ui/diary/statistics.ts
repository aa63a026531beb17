import { Comparisons } from './comparisons.tsx'
import { Trends } from './trends.tsx'

/** What of the journal brings the libraries for charts and statistics along. */
export const STATISTICS = { Comparisons, Trends }
