/** Words of the tips’ own pages. */
export const libraryWords = {
  search: 'Search the tips',
  searchHint: 'word, name or year',
  /** How many tips are listed, told aloud as one types. */
  count: (count: number) => (count === 1 ? '1 tip' : `${count} tips`),
  nothingFound: 'No tip has all of these words.',
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
