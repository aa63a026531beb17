import type { Messages } from '../en/messages.ts'
import { numberText, minutesText, secondsText, valueText } from './values.ts'

/** Words of the programme. */
export const programmeWords: Messages['programme'] = {
  title: 'Programm',
  night: night => `Nacht ${night}`,
  use: 'Diese Nacht vorbereiten',
  tip: 'Worum es geht',
  line: (night, sound) => `Nacht ${night} · ${sound}`,
  ready: night => `Nacht ${night} ist bereit: Tippe auf Start.`,
  line21: 'Nacht 21: dein eigener Klang oder Stille',
  waiting: 'Das Programm wartet auf dich',
  counts:
    'Eine Nacht pro Abend, wann immer du magst. Eine Sitzung zählt ab zehn Minuten; auf das Datum kommt es nicht an.',
  baseline:
    'Wenn du magst, notiere vor Nacht 1 drei oder mehr Morgen: Daran lassen sich die späteren messen.',
  start: 'Das Programm beginnen',
  tonight: 'Heute Nacht',
  prepare: 'Die heutige Nacht vorbereiten',
  toStart: 'Zum Start',
  ownStart: 'Eigener Klang',
  useOwn: 'Eigenen Klang nehmen',
  notCounted: 'zählt nicht',
  ownTonight: night => `Heute dein eigener Klang. Er zählt nicht als Nacht ${night}.`,
  useNight: night => `Doch Nacht ${night} nehmen`,
  ownSound: 'Mit meinem eigenen Klang',
  inSilence: 'In Stille',
  silenceWords:
    'In Stille laufen nach Start nur die Zeit und die Tipps. Es klingt nichts, und der Sperrbildschirm zeigt nichts.',
  skip: 'Diese Nacht auslassen',
  again: night => `Nacht ${night} heute noch einmal`,
  instead: night => `Zurück zu Nacht ${night}`,
  chosen: night => `Nacht ${night} für diesen Abend; danach geht es weiter, wo du warst.`,
  back: (missed, night) =>
    `Es sind ${missed} Nächte vergangen: Heute ist noch einmal Nacht ${night}, dann geht es weiter.`,
  missedSome: 'Es geht weiter, wo du warst.',
  playing: night => `Nacht ${night} läuft.`,
  done: 'Deine Nacht ist gezählt.',
  lookBack: 'Zurückblicken im Tagebuch',
  nextTime: night => `Beim nächsten Mal Nacht ${night}.`,
  away: 'Es ist eine Weile her. Wo möchtest du weitermachen?',
  from: night => `Ab Nacht ${night}`,
  anew: 'Von vorn beginnen',
  anewSure: 'Von vorn ab Nacht 1',
  anewRevealing: 'Von vorn ab Nacht 1 und den Selbstversuch öffnen',
  left: 'Du hast das Programm verlassen. Es bleibt, wie es war.',
  takeUp: 'Wieder aufnehmen',
  finished: 'Die letzte Nacht liegt hinter dir. Was du davon behältst, entscheidest du.',
  leave: 'Das Programm verlassen',
  leaveRevealing: 'Das Programm verlassen und den Selbstversuch öffnen',
  pictureTitle: 'Drei Wochen',
  picture: (done, skipped) =>
    `${done} von 21 Nächten gehört${skipped > 0 ? `, ${skipped} ausgelassen` : ''}.`,
  states: { done: 'gehört', skipped: 'ausgelassen', ahead: 'noch vor dir' },
  dueTonight: 'heute',
  free: 'Dein eigener Klang oder Stille',
  silence: 'Stille',
  selfTest: {
    name: 'Selbstversuch',
    sealed: 'Selbstversuch, versiegelt',
    themes: {
      12: 'Wie Darm und Gehirn miteinander reden.',
      19: 'Reisen und Mahlzeiten.',
      20: 'Dein eigenes Tagebuch ist der Maßstab.',
      21: 'Schau auf drei Wochen zurück, und lies, wann es Zeit ist, Hilfe zu holen.'
    },
    words:
      'Ab Nacht 8 entscheidet in jedem Nächtepaar der Zufall, welche Nacht die Schwebung hat. Hintergrund, Lautstärke und Länge bleiben gleich, und bis du den Versuch beendest, verrät nichts auf dem Bildschirm, welche es war.',
    hear: 'Vielleicht meinst du, den Unterschied zu hören. Am Ende rätst du und siehst, wie oft du richtig lagst.',
    headphones:
      'Du brauchst Kopfhörer, die links und rechts trennen. Über einen Lautsprecher wäre die Schwebung deutlich zu hören.',
    toHeadphones: 'Kopfhörer prüfen',
    begin: 'Selbstversuch starten',
    running: counted =>
      `${counted} von 14 Nächten gezählt, alle versiegelt. Trag in jeder davon Kopfhörer.`,
    end: 'Versuch beenden',
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
  missed: 'Eine Nacht ausgelassen? Mach weiter, wo du warst. Niemand kreidet es dir an.',
  untested: 'Zusammengestellt aus dem, was untersucht wurde; als Ganzes nicht geprüft.',
  weeks: {
    settle: {
      name: 'Ankommen',
      words: 'Kurz und leicht: eine Lautstärke und einen Platz dafür finden.'
    },
    slow: { name: 'Langsamer', words: 'Etwas länger, die Schwebung hinab bis 3 Hz.' },
    deepen: {
      name: 'Am langsamsten',
      words: 'Die längsten Sitzungen und die langsamsten Schwebungen.'
    },
    'let-go': { name: 'Loslassen', words: 'Wieder kürzer, mit jeder Nacht weniger Klang.' }
  },
  themes: {
    1: 'Stell es so leise, dass du es gerade noch hörst.',
    2: 'Ein Abend ohne Alkohol, falls du je trinkst.',
    3: 'Ein Abstand zwischen Abendessen und Bett.',
    4: 'Mach den Abend dunkler. Heute schwillt der Klang sanft an und ab; probier ihn ohne Kopfhörer.',
    5: 'Mahlzeiten zu den gewohnten Zeiten.',
    6: 'Tagsüber etwas mehr Ballaststoffe.',
    7: 'Eine Woche ist um. Schau zurück, und lass eine schlechte Nacht eine schlechte Nacht sein.',
    8: 'Zwiebeln, Lauch, Hafer, Bohnen: Futter für nützliche Bakterien.',
    9: 'Eine Portion Fermentiertes: Joghurt, Kefir, Sauerkraut, Kimchi.',
    10: 'Was Bakterien aus Ballaststoffen machen.',
    11: 'Was man bei Mäusen sah und bei Menschen noch nicht geprüft hat.',
    12: 'Wie Darm und Gehirn miteinander reden. Heute ein sanftes An- und Abschwellen, mit oder ohne Kopfhörer.',
    13: 'Die eigenen Nerven des Darms.',
    14: 'Zwei Wochen sind um. Schau zurück, und lies eine Schlagzeile mit Vorsicht.',
    15: 'Schlechter Schlaf und Bakterien: Was kommt zuerst?',
    16: 'Nach Antibiotika.',
    17: 'Was Probiotika bewirkten und was nicht.',
    18: 'Warum Kranksein schläfrig macht.',
    19: 'Reisen und Mahlzeiten. Von hier an wird der Klang kürzer.',
    20: 'Derselbe Klang ohne Schwebung. Dein eigenes Tagebuch ist der Maßstab.',
    21: 'Dein eigener Klang oder Stille. Schau auf drei Wochen zurück, und lies, wann es Zeit ist, Hilfe zu holen.'
  }
}

/** Words of the presets, by id. */
export const presetWords: Messages['presets'] = {
  'half-an-hour': {
    name: 'Halbe Stunde',
    words: 'Sinkt von 8 auf 3 Schwebungen pro Sekunde, unter rosa Rauschen. Für Kopfhörer.'
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
      'Ein Ton, der an- und abschwillt, in der Höhe für den Lautsprecher des Handys oder im Kissen.'
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

type Words = Messages['suggestion']
type Kind = Parameters<Words['says']>[0]
type Change = Parameters<Words['says']>[1]

const says: Readonly<Record<Kind, (change: Change) => string>> = {
  unwell: () =>
    'Du hast notiert, dass dir nicht wohl war. Lass den Klang besser eine Weile weg; auf der Seite zur Sicherheit steht, worauf du achten und wen du fragen kannst.',
  'see-doctor': () =>
    'Drei Wochen mit jeweils mehreren schlechten Nächten und mühsamen Tagen danach: Damit lohnt sich ein Besuch in der Praxis. Auf der Seite zur Sicherheit steht, was man dort zuerst versucht.',
  'silent-week': () =>
    'An fünf der letzten sieben Morgen hast du die Nacht schlechter bewertet als vor dem Programm. Eine Woche ohne Klang würde zeigen, wie es ohne ihn ist; auf der Seite zur Sicherheit steht, was man bei schlechtem Schlaf zuerst versucht.',
  softer: ({ level = 0 }) =>
    `An zwei der letzten drei Morgen hast du notiert, dass der Klang gestört hat. Er kann leiser werden: ${valueText(level, 'dB')}. Mehr Rauschen über dem Ton, oder keine Schwebung, gibt es unter Klang.`,
  plain: () =>
    'An zwei der letzten drei Morgen hast du notiert, dass der Klang gestört hat. Er kann ohne Schwebung spielen, als schlichter Ton.',
  'longer-fade': ({ fadeOut = 0 }) =>
    `An zwei der letzten drei Morgen hast du notiert, dass sein Ende dich geweckt hat. Er kann langsamer ausklingen, über ${secondsText(fadeOut)}.`,
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
  plain: 'Der Ton kommt jetzt ohne Schwebung.',
  'longer-fade': 'Das Ausklingen dauert jetzt länger.',
  longer: 'Der Klang spielt jetzt länger.',
  shorter: 'Der Klang spielt jetzt kürzer.'
}

/** Words of the one thing that the last mornings may speak for. */
export const suggestionWords: Words = {
  title: 'Nach deinen letzten Morgennotizen',
  says: (kind, change) => says[kind](change),
  done: kind => done[kind],
  take: 'So machen',
  leave: 'Lassen, wie es ist',
  seen: 'In Ordnung',
  pause: 'Das Programm ruhen lassen',
  undo: 'Zurücknehmen',
  guess: 'Eine Faustregel, kein Befund.'
}
