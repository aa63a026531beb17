import type { Counted, SbgPart } from '../../core/files/import-error.ts'
import type { Messages } from '../en/messages.ts'
import { sizeText } from '../en/phrases.ts'
import { FIRST_MESSAGES } from './first.ts'
import { comma, minutesText, valueText } from './values.ts'

const counted: Readonly<Record<Counted, string>> = {
  characters: 'Zeichen',
  elements: 'Elemente',
  levels: 'Ebenen',
  attributes: 'Attribute',
  entries: 'Einträge',
  voices: 'Stimmen',
  channels: 'Kanäle',
  lines: 'Zeilen',
  hours: 'Stunden'
}

const parts: Readonly<Record<SbgPart, string>> = {
  number: 'eine Zahl',
  sign: '+ oder -',
  tone: 'ein Ton wie 200+4/20, pink/40 oder -',
  beat: '+, -, @ oder / nach dem Träger',
  'end of tone': 'ein Leerzeichen nach dem Ton',
  time: 'eine Zeit wie 22:00, +00:30 oder NOW',
  'relative time': 'eine Zeit, die im Block mit + beginnt',
  fade: 'ein Name, oder davor eine Blende wie ==',
  name: 'der Name eines Tonsatzes oder Blocks',
  'defined name': 'ein Name, der erklärt ist',
  'other block': 'ein Block, der nicht sich selbst spielt',
  'end of line': '-> oder das Ende der Zeile',
  'tone-set': 'ein Tonsatz',
  block: 'das Ende des Blocks mit }',
  'end of block': 'das Ende der Zeile nach }',
  samples: 'zwei oder mehr Zahlen',
  option: 'eine Option wie -SE, -m oder -p',
  'option value': 'ein Wert für die Option',
  line: 'eine Zeit, ein Name mit Doppelpunkt oder eine Option',
  preset: 'drop oder slide',
  depth: 'ein Buchstabe von a bis l für die Tiefe',
  timetable: 'eine Zeile, die mit einer Zeit beginnt'
}

/** Words of opening a file of the field. */
export const openWords: Messages['open'] = {
  link: 'Eine Datei öffnen',
  intro:
    'Dateien von SBaGen (.sbg) und Gnaural (.gnaural) spielen hier, so lange du willst und mit einer Blende.',
  choose: 'Eine Datei wählen',
  drop: 'Oder leg irgendwo auf dieser Seite eine ab.',
  paste: 'Oder füg den Text einer Datei ein',
  read: 'Lesen',
  reading: 'Die Datei wird gelesen',
  pasted: 'Eingefügter Klang',
  refused: name => `„${name}“ ließ sich nicht lesen. Nichts wurde geändert.`,
  at: (line, column) => `Zeile ${line}, Spalte ${column}`,
  mismatch: (where, expected, found) =>
    `${where}: erwartet wurde ${expected}, dort steht ${found === '' ? 'das Ende der Datei' : `„${found}“`}.`,
  expected(expected) {
    switch (expected.kind) {
      case 'text':
        return expected.text
      case 'number':
        return `eine Zahl von ${expected.low} bis ${expected.high}`
      case 'at most':
        return `höchstens ${expected.count} ${counted[expected.of]}`
      case 'no document type':
        return 'kein Dokumenttyp'
      case 'well-formed XML':
        return 'wohlgeformtes XML'
      case 'part':
        return parts[expected.part]
      case 'sound':
        return 'eine Stimme, die sich spielen lässt'
    }
  },
  unreadable: 'Das Gerät gab die Datei nicht her. Wähl sie noch einmal.',
  tooLong: (bytes, most) =>
    `Die Datei hat ${comma(sizeText(bytes))}; gelesen werden höchstens ${comma(sizeText(most))}. Nichts wurde geändert.`,
  backup: 'Das ist eine Sicherung von Neap. Einlesen kannst du sie unter',
  untitled: 'Ohne Titel',
  by: author => `Von ${author}`,
  writtenFor: program => `Geschrieben für ${program}`,
  plays: minutes => `Spielt ${minutesText(minutes)}`,
  endless: 'Spielt immer weiter',
  matched:
    'Die Lautstärke ist der von Neap angeglichen. Länge und Blenden bestimmst du auf der nächsten Seite.',
  voicesTitle: 'Was zu hören ist',
  voices: {
    binaural: 'Binaural',
    monaural: 'Monaural',
    isochronic: 'Isochron',
    plain: 'Schlicht',
    alternating: 'Pulse von Ohr zu Ohr',
    ...FIRST_MESSAGES.recipe.beds,
    dark: 'Dunkles Rauschen',
    leaky: 'Braunes Rauschen von SBaGen+',
    spin: 'Kreisendes Rauschen',
    bell: 'Glocke',
    water: 'Wassertropfen',
    drizzle: 'Regentropfen'
  },
  fromTo: (from, to) => (from === to ? to : `${from} → ${to}`),
  between: (low, high) => `${low} bis ${high}`,
  leftOutTitle: 'Weggelassen oder anders gespielt',
  leftOut: (line, name, reason) => `Zeile ${line}${name === '' ? '' : `, „${name}“`}: ${reason}`,
  moreLeftOut: count => `noch ${count}`,
  reasons: {
    'sound file': 'eine Klangdatei daneben, die Neap nicht hat',
    muted: 'in der Datei stumm geschaltet',
    silent: 'durchweg still',
    'unknown voice': 'eine Stimme, die das Format nicht kennt',
    'no entries': 'sie hat keine Einträge',
    'no length': 'sie hat keine Länge',
    'soft pulses': 'gleich laut gespielt, aber die Pulse steigen und fallen sanfter',
    'too high': 'gespielt, aber nicht über 10 kHz und mit höchstens 1 kHz Schwebung',
    'own envelope': 'gespielt ohne die Hüllkurve, die die Datei dafür zeichnet',
    'own spectrum': 'gespielt in der nächsten Rauschfarbe, ohne das Spektrum aus der Datei',
    'own motion': 'gespielt ohne die Bewegung, die die Datei dafür zeichnet',
    'noise beat': 'gespielt als Pulse in beiden Ohren; die Schwebung lag zwischen ihnen',
    'no waveform': 'Wellenform oder Spektrum fehlt in der Datei, ist flach oder zu lang',
    'too many': 'neben den anderen ist kein Platz dafür'
  },
  atRate: (reason, rate) => `${reason} (${valueText(rate, 'Hz')})`,
  kind: 'eine Datei eines anderen Programms',
  tonight: 'Heute mit diesem',
  keep: 'In den Favoriten behalten',
  tonightPlays: title =>
    `Heute spielt „${title}“. Die Töne sind die der Datei; Länge, Lautstärke und Blenden bestimmst du.`,
  back: 'Zurück zu einem eigenen Klang'
}
