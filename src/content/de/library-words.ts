import type { Messages } from '../en/messages.ts'

/** Words of the tips’ own pages. */
export const libraryWords: Messages['library'] = {
  search: 'In den Tipps suchen',
  searchHint: 'Wort, Name oder Jahr',
  count: count => (count === 1 ? '1 Tipp' : `${count} Tipps`),
  nothingFound:
    'Dazu gibt es keinen Tipp. Die Tipps handeln von Darm und Schlaf, vom Abend und vom Hören.',
  nearest: 'Kein Tipp hat all diese Wörter. Am nächsten kommen:',
  topics: {
    frequencies:
      'Zu 432 Hz oder anderen besonderen Tonhöhen gibt es keinen Tipp: Wir kennen keinen guten Beleg, dass eine mehr für den Schlaf tut als eine andere. Such dir unter „Klang“ aus, was dir gefällt.',
    supplements:
      'Zu Magnesium, Kräutern und anderen Nahrungsergänzungen gibt es keine Tipps: Dafür sind Apotheke oder Arztpraxis da, die wissen, was du sonst nimmst.',
    medicines: 'Zu Medikamenten gibt Neap keinen Rat. Frag in der Arztpraxis oder Apotheke.',
    illness:
      'Zu Krankheiten hat Neap keine Tipps. Wenn dich etwas Nacht für Nacht vom Schlafen abhält, lass dich ärztlich beraten.',
    stimulants:
      'Zu Koffein und Nikotin gibt es keinen Tipp: Es geht hier um Darm und Schlaf. Dein Tagebuch kann zeigen, was ein Tag ohne sie ausmacht.'
  },
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
