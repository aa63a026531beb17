import type { Messages } from '../messages.ts'

/** Words of the programme. */
export const programmeWords: Messages['programme'] = {
  title: 'Programm',
  night: night => `Nacht ${night}`,
  use: 'Diese Nacht vorbereiten',
  free: 'Dein eigener Klang, oder Stille',
  silence: 'Stille',
  selfTest: {
    name: 'Selbsttest',
    sealed: 'Selbsttest, versiegelt'
  },
  missed: 'Eine Nacht ausgelassen? Mach weiter, wo du warst. Dir wird nichts angerechnet.',
  untested: 'Die Folge der Nächte ist als Ganzes nicht geprüft.',
  weeks: {
    settle: {
      name: 'Ankommen',
      words: 'Kurz und leicht: eine Lautstärke und einen Platz dafür finden.'
    },
    slow: { name: 'Langsamer', words: 'Etwas länger, die Schwebung hinab bis 3 Hz.' },
    deepen: { name: 'Tiefer', words: 'Die längsten Sitzungen und die langsamsten Schwebungen.' },
    'let-go': { name: 'Loslassen', words: 'Wieder kürzer, mit weniger Klang jede Nacht.' }
  },
  themes: {
    1: 'Stell es so leise, dass du es gerade noch hörst.',
    2: 'Ein Abend ohne Alkohol, falls du je trinkst.',
    3: 'Ein Abstand zwischen Abendessen und Bett.',
    4: 'Mach den Abend dunkler. Heute schwillt der Klang sanft; probier ihn ohne Kopfhörer.',
    5: 'Mahlzeiten zu ihren gewohnten Stunden.',
    6: 'Tagsüber etwas mehr Ballaststoffe.',
    7: 'Eine Woche ist um. Schau zurück, und lass eine schlechte Nacht eine schlechte Nacht sein.',
    8: 'Zwiebeln, Lauch, Hafer, Bohnen: Nahrung für nützliche Bakterien.',
    9: 'Eine Portion von etwas Fermentiertem.',
    10: 'Was Bakterien aus Ballaststoffen machen.',
    11: 'Was man bei Mäusen sah, und bei Menschen nicht.',
    12: 'Wie Darm und Gehirn miteinander reden. Heute ein sanftes Schwellen, mit oder ohne Kopfhörer.',
    13: 'Die eigenen Nerven des Darms.',
    14: 'Zwei Wochen sind um. Schau zurück, und lies eine Schlagzeile mit Vorsicht.',
    15: 'Schlechter Schlaf und Bakterien: Was kommt zuerst?',
    16: 'Nach Antibiotika.',
    17: 'Was Probiotika bewirkten, und was nicht.',
    18: 'Warum Kranksein schläfrig macht.',
    19: 'Reisen und Mahlzeiten. Von hier an wird der Klang kürzer.',
    20: 'Derselbe Klang ohne Schwebung. Dein eigenes Tagebuch urteilt.',
    21: 'Dein eigener Klang, oder Stille. Schau auf drei Wochen zurück, und wisse, wann du um Hilfe fragst.'
  }
}

/** Words of the presets, by id. */
export const presetWords: Messages['presets'] = {
  'half-an-hour': {
    name: 'Halbe Stunde',
    words:
      'Von 8 auf 3 Schwebungen pro Sekunde unter rosa Rauschen: die am meisten untersuchten Werte. Für Kopfhörer.'
  },
  settle: {
    name: 'Ankommen',
    words: 'Kurz und leicht, von 10 hinab auf 4 Schwebungen pro Sekunde. Für Kopfhörer.'
  },
  'low-and-slow': {
    name: 'Tief und langsam',
    words:
      'Ein tieferer Ton, am Ende 2 Schwebungen pro Sekunde, braunes Rauschen und ein langes Ausblenden. Für Kopfhörer.'
  },
  'without-headphones': {
    name: 'Ohne Kopfhörer',
    words:
      'Ein Ton, der schwillt und sinkt, in der Höhe für den Lautsprecher des Handys oder im Kissen.'
  },
  'mostly-noise': {
    name: 'Vor allem Rauschen',
    words: 'Braunes Rauschen, der Ton weit darunter, und eine Viertelstunde Ausblenden.'
  },
  plain: {
    name: 'Schlicht',
    words: 'Derselbe Ton und dasselbe Rauschen ganz ohne Schwebung: der faire Vergleich.'
  }
}
