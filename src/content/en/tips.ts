import type { Grade, TipSection } from '../../core/tips/tip.ts'

const grades: Readonly<Record<Grade, string>> = {
  A: 'Grade A: tested in trials',
  B: 'Grade B: seen in people',
  C: 'Grade C: animals or theory',
  D: 'Grade D: not supported'
}

const meanings: Readonly<Record<Grade, string>> = {
  A: 'Randomised trials in people, or many studies taken together. It says how well the question was tested, not how large the effect is; some well-tested things turn out to do little.',
  B: 'People were observed, or a small trial was done. Two things went together; one need not cause the other.',
  C: 'Animals, cells, or the way the body is known to work. A reason to ask, not an answer.',
  D: 'Nothing found supports it, or studies contradict it. Such claims are not shown as tips; where one is common, the tip’s note says what was found instead.'
}

const sections: Readonly<Record<TipSection, string>> = {
  'how-to': 'How to listen',
  'meal-times': 'Meal times',
  'what-harms': 'What may harm',
  fibre: 'Fibre',
  'fermented-foods': 'Fermented foods',
  'body-clock': 'Body clock',
  'wider-picture': 'The wider picture',
  'second-brain': 'The gut’s own nerves',
  serotonin: 'Serotonin and melatonin',
  gaba: 'GABA',
  'short-chain-fatty-acids': 'What fibre becomes',
  dysbiosis: 'Bacteria and sleep',
  inflammation: 'Short nights'
}

/** Words around a tip. */
export const tipWords = {
  region: 'Tip',
  next: 'Next tip',
  previous: 'Previous tip',
  hold: 'Keep this tip',
  holdShort: 'Keep',
  /** Puts a tip aside, to be read in the morning. */
  save: 'Save this tip for the morning',
  saveShort: 'Save',
  sections,
  grades,
  /** What the grades mean, at more length. */
  meanings,
  meaning: 'What the grades mean',
  studied: 'Studied:',
  oftenSaid: 'What is often said',
  sources: 'Sources',
  source: (authors: string, year: number, journal: string) => `${authors} (${year}), ${journal}`,
  /** Of a tip or a page: with all its sources. */
  reviewed: (month: string) => `Last gone through in ${month}.`,
  opensOutside: 'opens in a new tab',
  all: 'All tips',
  missing: 'There is no tip of that name.'
}
