import type { Messages } from '../messages.ts'

/** Words of the tips’ own pages. */
export const libraryWords: Messages['library'] = {
  search: 'In den Tipps suchen',
  searchHint: 'Wort, Name oder Jahr',
  count: count => (count === 1 ? '1 Tipp' : `${count} Tipps`),
  nothingFound: 'Kein Tipp hat all diese Wörter.',
  savedOnly: 'Nur gemerkte',
  saved: 'Gemerkt',
  nothingSaved: 'Noch ist nichts gemerkt. Während einer Sitzung legt „Merken“ einen Tipp beiseite.',
  oftenSaid: 'Was in vielen Artikeln falsch steht',
  oftenSaidLead:
    'Verbreitete Artikel über Darm und Schlaf wurden mit den Arbeiten dahinter verglichen. Hier steht, was oft gesagt wird und was sich stattdessen fand.'
}

/** Words of the one plain screen for a first time. */
export const plainWords: Messages['plain'] = {
  adults: 'Für Erwachsene',
  volume: 'Wie laut',
  notMedical: 'Nichts Medizinisches',
  askFirst: 'Erst fragen, dann hören',
  more: 'Was man über diese Klänge weiß und wann ärztlicher Rat nötig ist',
  understood: 'Verstanden',
  tonight: 'Zur heutigen Nacht'
}
