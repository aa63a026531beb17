/** Phrases that nobody would say to a friend, each with what Neap says instead. Looked for as whole words in any case. */
export const STILTED_PHRASES = {
  klangbett: 'Hintergrund',
  klangbetts: 'Hintergrunds',
  gesprächstherapie: 'kognitive Verhaltenstherapie',
  'auf armlänge': 'eine Armlänge entfernt',
  'ohne netz': 'ohne Internet',
  'mit netz': 'mit Internet',
  'heute mit diesem': 'heute verwenden',
  stoppe: 'beende, Stopp',
  'stopp es': 'beende es',
  einlesen: 'importieren',
  eingelesen: 'importiert',
  versiegelt: 'verdeckt',
  kreidet: 'das macht nichts',
  'gab die datei nicht her': 'die Datei ließ sich nicht lesen',
  hergibt: 'nicht zulässt',
  'zur hand': 'griffbereit',
  'weniger leicht': 'nicht so leicht',
  'in der luft': 'steckt im Klang selbst',
  'am meisten untersuchten': 'die Werte nennen, nicht wie gut sie sind',
  besuchszählung: 'Tracking',
  zustande: 'konnte nicht erstellt werden',
  'ruhen lassen': 'pausieren',
  'selbstversuch öffnen': 'Selbstversuch auflösen',
  'was hier spielt': 'so läuft es hier',
  'von selbst kopieren': 'ließ sich nicht kopieren'
} as const

/** The same of words that are fine within a sentence: on their own, as a button or a heading, they are not. */
export const STILTED_LABELS = {
  Still: 'Stopp',
  Darunter: 'Der Hintergrund',
  'Das Ganze': 'Ablauf',
  Tiefer: 'Am langsamsten',
  Genug: 'Beenden',
  Lesen: 'Text öffnen',
  'Jetzt nehmen': 'Jetzt anwenden',
  'So machen': 'Ändern'
} as const
