import type { Messages } from '../en/messages.ts'
import { numberText, minutesText, secondsText, valueText } from './values.ts'

/** Words of the programme. */
export const programmeWords: Messages['programme'] = {
  title: 'Programm',
  night: night => `Nacht ${night}`,
  use: 'Diese Nacht vorbereiten',
  tip: 'Tipp lesen',
  line: (night, sound) => `Nacht ${night} · ${sound}`,
  line21: 'Nacht 21: dein eigener Klang oder Stille',
  waiting: 'Programm fortsetzen',
  intro: '21 Nächte in deinem Tempo, höchstens eine am Abend.',
  about: 'So läuft das Programm',
  counts:
    'Eine Sitzung zählt ab zehn Minuten. Eine Nacht ausgelassen? Das macht nichts, mach weiter, wo du warst.',
  baseline:
    'Wenn du magst, schreib vor Nacht 1 an mindestens drei Tagen eine Morgennotiz. Dann hast du etwas zum Vergleichen.',
  start: 'Programm starten',
  tonight: 'Heute Nacht',
  prepare: 'Für heute vorbereiten',
  toStart: 'Zum Start',
  ownStart: 'Eigener Klang',
  notCounted: 'zählt nicht',
  onStart: 'Was Start abspielt',
  ownTonight: night => `Heute dein eigener Klang. Er zählt nicht als Nacht ${night}.`,
  ownSound: 'Eigenen Klang verwenden',
  inSilence: 'Stille wählen',
  silenceWords:
    'Bei Stille laufen nach Start nur die Zeit und die Tipps. Es ist nichts zu hören, und der Sperrbildschirm bleibt leer.',
  skip: 'Diese Nacht auslassen',
  skipped: night => `Nacht ${night} ausgelassen.`,
  again: night => `Nacht ${night} heute wiederholen`,
  instead: night => `Zurück zu Nacht ${night}`,
  chosen: night => `Heute Nacht ${night}. Danach geht es weiter, wo du warst.`,
  back: (missed, night) =>
    `${missed} Nächte sind vergangen. Heute kommt noch einmal Nacht ${night}, dann geht es weiter.`,
  missedSome: 'Mach weiter, wo du warst.',
  playing: night => `Nacht ${night} läuft.`,
  done: 'Die heutige Sitzung zählt.',
  lookBack: 'Im Tagebuch zurückblicken',
  nextTime: night => `Als Nächstes kommt Nacht ${night}.`,
  away: 'Es ist eine Weile her. Wo möchtest du weitermachen?',
  from: night => `Weiter ab Nacht ${night}`,
  startOver: 'Von vorn beginnen',
  startOverAsked: 'Von vorn beginnen? Deine bisherigen Nächte bleiben im Tagebuch.',
  startOverSure: 'Von vorn ab Nacht 1',
  startOverRevealing: 'Von vorn ab Nacht 1 und den Selbstversuch auflösen',
  left: 'Du hast das Programm verlassen. Dein Stand bleibt erhalten.',
  takeUp: 'Programm fortsetzen',
  finished: 'Das war die letzte Nacht. Was du davon beibehältst, entscheidest du.',
  leave: 'Programm verlassen',
  leaveRevealing: 'Programm verlassen und den Selbstversuch auflösen',
  pictureTitle: 'Drei Wochen',
  picture: (done, skipped) =>
    `${done} von 21 Nächten gehört${skipped > 0 ? `, ${skipped} ausgelassen` : ''}.`,
  states: { done: 'gehört', skipped: 'ausgelassen', ahead: 'noch vor dir' },
  dueTonight: 'heute',
  free: 'Dein eigener Klang oder Stille',
  silence: 'Stille',
  selfTest: {
    name: 'Selbstversuch',
    sealed: 'Selbstversuch, verdeckt',
    themes: {
      12: 'Wie Darm und Gehirn miteinander reden.',
      19: 'Reisen und Mahlzeiten.',
      20: 'Dein Tagebuch ist der Maßstab.',
      21: 'Schau auf drei Wochen zurück, und lies, wann es Zeit ist, Hilfe zu holen.'
    },
    asks: 'Würdest du merken, ob die Schwebung da ist? Zwei Wochen mit verdeckten Nächten zeigen es dir.',
    how: 'So läuft der Selbstversuch',
    words:
      'Ab Nacht 8 gehören je zwei Nächte zusammen. Welche von beiden die Schwebung hat, entscheidet der Zufall. Hintergrund, Lautstärke und Länge bleiben gleich, und bis du den Versuch beendest, verrät nichts auf dem Bildschirm, welche es war.',
    hear: 'Vielleicht meinst du, den Unterschied zu hören. Am Ende rätst du und siehst, wie oft du richtig lagst.',
    headphones:
      'Du brauchst Kopfhörer, die links und rechts trennen. Über einen Lautsprecher wäre die Schwebung deutlich zu hören.',
    toHeadphones: 'Kopfhörer prüfen',
    begin: 'Selbstversuch starten',
    running: counted =>
      `${counted} von 14 Nächten gezählt, alle verdeckt. Trag in jeder davon Kopfhörer.`,
    end: 'Versuch beenden',
    endAsked: 'Den Selbstversuch beenden und sehen, welche Nächte die Schwebung hatten?',
    guess: 'Bevor du nachsiehst: Welche Nacht jedes Paars hatte die Schwebung?',
    guessHint: 'Lass Paare aus, bei denen du keine Ahnung hast.',
    pair: (first, second) => `Nächte ${first} und ${second}`,
    reveal: 'Auflösen',
    guessed: (right, pairs) =>
      `Du hast ${right} von ${pairs} richtig geraten. Der Zufall allein trifft etwa ${numberText(pairs / 2)}. Je öfter du richtig lagst, desto weniger blind war der Versuch.`,
    revealed: 'Das waren die Nächte deines Selbstversuchs:',
    arms: { beat: 'mit Schwebung', plain: 'ohne' },
    tooFew: 'Vierzehn Nächte können keinen kleinen Unterschied zeigen.',
    toJournal: 'Im Tagebuch vergleichen'
  },
  untested: 'Zusammengestellt aus dem, was bisher untersucht wurde. Als Ganzes nicht geprüft.',
  weeks: {
    settle: {
      name: 'Ankommen',
      words: 'Kurz und leicht. Finde eine Lautstärke und einen Platz, die für dich passen.'
    },
    slow: { name: 'Langsamer', words: 'Etwas länger, mit Schwebungen bis hinab zu 3 Hz.' },
    deepen: {
      name: 'Am langsamsten',
      words: 'Die längsten Sitzungen und die langsamsten Schwebungen.'
    },
    'let-go': { name: 'Loslassen', words: 'Wieder kürzer, mit jeder Nacht weniger Klang.' }
  },
  themes: {
    1: 'Stell es so leise, dass du es gerade noch hörst.',
    2: 'Ein Abend ohne Alkohol, falls du überhaupt trinkst.',
    3: 'Lass etwas Zeit zwischen Abendessen und Bett.',
    4: 'Mach abends das Licht dunkler. Heute schwillt der Klang sanft an und ab; probier ihn ohne Kopfhörer.',
    5: 'Mahlzeiten zu den gewohnten Zeiten.',
    6: 'Tagsüber etwas mehr Ballaststoffe.',
    7: 'Eine Woche ist um. Schau zurück, und lass eine schlechte Nacht einfach eine schlechte Nacht sein.',
    8: 'Zwiebeln, Lauch, Hafer, Bohnen: Futter für nützliche Bakterien.',
    9: 'Eine Portion Fermentiertes, etwa Joghurt, Kefir, Sauerkraut oder Kimchi.',
    10: 'Was Bakterien aus Ballaststoffen machen.',
    11: 'Bei Mäusen beobachtet, bei Menschen noch nicht geprüft.',
    12: 'Wie Darm und Gehirn miteinander reden. Heute schwillt der Klang sanft an und ab, mit oder ohne Kopfhörer.',
    13: 'Das Nervensystem des Darms.',
    14: 'Zwei Wochen sind um. Schau zurück, und lies eine Schlagzeile einmal genauer.',
    15: 'Schlechter Schlaf und Darmbakterien: Was kommt zuerst?',
    16: 'Nach Antibiotika.',
    17: 'Was Probiotika bewirkt haben und was nicht.',
    18: 'Warum wir schläfrig werden, wenn wir krank sind.',
    19: 'Reisen und Mahlzeiten. Ab jetzt wird der Klang kürzer.',
    20: 'Derselbe Klang ohne Schwebung. Dein Tagebuch ist der Maßstab.',
    21: 'Dein eigener Klang oder Stille. Schau auf drei Wochen zurück, und lies, wann es Zeit ist, Hilfe zu holen.'
  }
}

type Words = Messages['suggestion']
type Kind = Parameters<Words['says']>[0]
type Change = Parameters<Words['says']>[1]

const says: Readonly<Record<Kind, (change: Change) => string>> = {
  unwell: () =>
    'Du hast notiert, dass es dir nicht gut ging. Lass den Klang besser eine Weile weg. Auf der Seite zur Sicherheit steht, worauf du achten und wen du fragen kannst.',
  'see-doctor': () =>
    'Drei Wochen mit jeweils mehreren schlechten Nächten und mühsamen Tagen danach: Geh damit in eine Arztpraxis. Auf der Seite zur Sicherheit steht, was dort meist zuerst versucht wird.',
  'silent-week': () =>
    'An fünf der letzten sieben Tage hast du die Nacht schlechter bewertet als vor dem Programm. Eine Woche ohne Klang würde zeigen, wie du ohne ihn schläfst. Auf der Seite zur Sicherheit steht, was bei schlechtem Schlaf meist zuerst versucht wird.',
  softer: ({ level = 0 }) =>
    `An zwei der letzten drei Tage hast du notiert, dass der Klang gestört hat. Er kann leiser werden: ${valueText(level, 'dB')}. Unter „Anpassen“ kannst du auch den Hintergrund lauter stellen oder die Schwebung weglassen.`,
  plain: () =>
    'An zwei der letzten drei Tage hast du notiert, dass der Klang gestört hat. Probier einen schlichten Ton ohne Schwebung.',
  'longer-fade': ({ fadeOut = 0 }) =>
    `An zwei der letzten drei Tage hast du notiert, dass dich das Ende geweckt hat. Der Klang kann langsamer leiser werden, über ${secondsText(fadeOut)}.`,
  longer: ({ minutes = 0 }) =>
    `An mindestens zwei der letzten drei Morgen hast du notiert, dass das Einschlafen etwa so lange gedauert hat wie der Klang, oder länger. Er kann ${minutesText(minutes)} lang spielen.`,
  shorter: ({ minutes = 0 }) =>
    `An mindestens zwei der letzten drei Morgen hast du notiert, dass du in weniger als 15 Minuten eingeschlafen bist. Es genügt, wenn der Klang ${minutesText(minutes)} lang spielt; an deiner Zeit im Bett ändert das nichts.`
}

const done: Readonly<Record<Kind, string>> = {
  unwell: '',
  'see-doctor': '',
  'silent-week': '',
  softer: 'Der Klang ist jetzt leiser.',
  plain: 'Der Ton hat jetzt keine Schwebung.',
  'longer-fade': 'Das Ausblenden dauert jetzt länger.',
  longer: 'Der Klang ist jetzt länger.',
  shorter: 'Der Klang ist jetzt kürzer.'
}

/** Words of the one thing that the last mornings may speak for. */
export const suggestionWords: Words = {
  title: 'Aus deinen letzten Morgennotizen',
  says: (kind, change) => says[kind](change),
  done: kind => done[kind],
  take: 'Ändern',
  leave: 'So lassen',
  seen: 'Verstanden',
  pause: 'Programm pausieren',
  undo: 'Rückgängig',
  guess: 'Eine Faustregel, kein Befund.'
}
