import type { SearchTopic } from '../../core/tips/tip-search.ts'

/** Words of the tips’ own pages. */
export const libraryWords = {
  search: 'Search the tips',
  searchHint: 'word, name or year',
  /** How many tips are listed, told aloud as one types. */
  count: (count: number) => (count === 1 ? '1 tip' : `${count} tips`),
  nothingFound:
    'No tip has these words. The tips are about gut and sleep, evenings, and listening.',
  nearest: 'No tip has all of these words. These come closest:',
  /** Why no tip is about what was looked for. */
  topics: {
    frequencies:
      'There’s no tip about 432 Hz or other special pitches: we know of no good evidence that one does more for sleep than another. Pick the one you like under Tune.',
    supplements:
      'There are no tips about magnesium, herbs or other supplements: they’re for a pharmacist or doctor, who know what else you take.',
    medicines: 'Neap gives no advice on medicines. Ask your doctor or pharmacist.',
    illness:
      'Neap has no tips for illnesses. If something keeps you from sleeping night after night, ask your doctor.',
    stimulants:
      'There’s no tip about caffeine or nicotine: the tips keep to gut and sleep. Your own journal can show what a day without them does.'
  } satisfies Record<SearchTopic, string>,
  savedOnly: 'Saved only',
  saved: 'Saved',
  nothingSaved: 'Nothing is saved yet. While a session plays, “Save” puts a tip aside.',
  oftenSaid: 'What popular articles get wrong',
  oftenSaidLead:
    'Popular articles about gut and sleep were compared with the papers behind them. This is what is often said, and what was found instead.'
}

/** Words of the one plain screen for a first time. */
export const plainWords = {
  adults: 'For adults',
  volume: 'How loud',
  notMedical: 'Not medical',
  askFirst: 'Pause and ask first',
  more: 'What is known about these sounds, and when to see a doctor',
  understood: 'Understood',
  tonight: 'To tonight'
}
