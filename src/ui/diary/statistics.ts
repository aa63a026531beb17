import { Comparisons } from './comparisons.tsx'
import { Courses } from './courses.tsx'

/** What of the journal brings the libraries for charts and statistics along. */
export const STATISTICS = { Comparisons, Courses }
