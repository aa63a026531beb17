import type { Grade } from '../../core/tip.ts'

const grades: Readonly<Record<Grade, string>> = {
  A: 'Grade A: tested in trials',
  B: 'Grade B: seen in people',
  C: 'Grade C: animals or theory',
  D: 'Grade D: not supported'
}

/** Words around a tip. */
export const tipWords = {
  region: 'Tip',
  next: 'Next tip',
  previous: 'Previous tip',
  hold: 'Keep this tip',
  holdShort: 'Keep',
  grades,
  /** "Grade A: tested in trials (of gut diversity, not sleep)" */
  grade: (grade: Grade, of?: string) => (of ? `${grades[grade]} (of ${of})` : grades[grade]),
  studied: (words: string) => `Studied: ${words}`,
  oftenSaid: 'What is often said',
  sources: 'Sources',
  source: (authors: string, year: number, journal: string) => `${authors} (${year}), ${journal}`,
  opensOutside: 'opens in a new tab',
  all: 'All tips',
  missing: 'There is no tip of that name.'
}
