import type { FilePart } from '../../core/files/file-parts.ts'
import type { Counted } from '../../core/files/import-error.ts'
import type { ForeignKind } from '../../core/files/foreign-file.ts'
import type { ImportFormat } from '../../core/files/imported-file.ts'
import type { Messages } from '../en/messages.ts'
import { sizeText } from '../en/phrases.ts'
import { FIRST_MESSAGES } from './first.ts'
import { comma, minutesText, numberText, secondsText, valueText } from './values.ts'

const foreign: Readonly<Record<Exclude<ForeignKind, 'recording'>, string>> = {
  picture: 'ist ein Bild. Das kann Neap nicht öffnen.',
  video: 'ist ein Video. Das kann Neap nicht öffnen.',
  document: 'ist ein Dokument. Das kann Neap nicht öffnen.',
  archive: 'ist eine gepackte Datei. Entpack sie erst, und wähl dann eine Datei daraus.',
  page: 'ist eine Webseite. Speicher die Klangdatei selbst, und wähl dann diese.',
  empty: 'ist leer.',
  unknown: 'ist keine Datei, die Neap öffnen kann.'
}

const programs: Readonly<Record<ImportFormat, string>> = {
  sbg: 'SBaGen',
  gnaural: 'Gnaural',
  spsq: 'SynapSeq',
  sin: 'SINE'
}

const counted: Readonly<Record<Counted, string>> = {
  characters: 'Zeichen',
  elements: 'Elemente',
  levels: 'Ebenen',
  attributes: 'Attribute',
  entries: 'Einträge',
  voices: 'Stimmen',
  channels: 'Kanäle',
  lines: 'Zeilen',
  hours: 'Stunden',
  presets: 'Presets',
  tracks: 'Spuren'
}

const parts: Readonly<Record<FilePart, string>> = {
  number: 'eine Zahl',
  sign: '+ oder -',
  tone: 'ein Ton wie 200+4/20, pink/40 oder -',
  beat: '+, -, @ oder / nach dem Träger',
  'end of tone': 'ein Leerzeichen nach dem Ton',
  time: 'eine Zeit wie 22:00, +00:30 oder NOW',
  'relative time': 'eine Zeit, die im Block mit + beginnt',
  fade: 'ein Name, oder davor eine Blende wie ==',
  name: 'der Name eines Tonsatzes oder Blocks',
  'defined name': 'ein Name, der definiert ist',
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
  timetable: 'eine Zeile, die mit einer Zeit beginnt',
  'short name': 'ein Name aus höchstens 20 Buchstaben, Ziffern, - und _, zuerst ein Buchstabe',
  'new name': 'ein Name, der noch frei ist und nicht silence lautet',
  'own preset': 'ein Preset: ein Name, und vor jeder seiner Spuren zwei Leerzeichen',
  'from or as': '„from“ oder „as template“, oder das Ende der Zeile',
  'template name': 'der Name einer Vorlage weiter oben',
  'preset name': 'silence, oder ein Preset weiter oben, das keine Vorlage ist',
  'preset first': 'der Name eines Presets vor seinen Spuren',
  'presets here': 'Presets in dieser Datei: die einer anderen kann Neap nicht lesen',
  indent: 'zwei Leerzeichen vor der Spur',
  'line start': 'kein Leerzeichen vor der Zeit',
  'track source': 'eine Spur: tone, noise, ambiance oder music, nach zwei Leerzeichen',
  'track change':
    'eine Änderung wie „track 1 amplitude 20“: dieses Preset stammt von einer Vorlage',
  'track number': 'die Nummer einer Spur der Vorlage',
  change: 'was sich ändert, etwa amplitude, tone oder binaural',
  'change of the track': 'eine Änderung, die diese Spur haben kann',
  waveform: 'sine, square, triangle oder sawtooth',
  colour: 'white, pink oder brown',
  'tone course': 'binaural, monaural, isochronic, effect oder amplitude',
  'noise course': 'smooth, effect oder amplitude',
  'amplitude or effect': 'amplitude oder effect',
  effect: 'ein Effekt, den diese Spur haben kann: pan, modulation oder doppler',
  'lower beat': 'eine Schwebung unter dem Doppelten des Tons',
  'spsq option': '@samplerate, @volume, @ambiance, @music oder @extends',
  'early option': 'Optionen vor dem ersten Preset',
  gain: 'off, low, medium oder high',
  'spsq time': 'eine Zeit wie 00:05:00, höchstens 23:59:59',
  'later time': 'eine spätere Zeit als in der Zeile davor',
  'second time': 'mindestens zwei Zeilen mit einer Zeit',
  'later line': 'eine Zeile mit einer Zeit: Presets stehen vor der ersten',
  transition: 'steady, ease-in, ease-out oder smooth',
  'line end': 'das Ende der Zeile'
}

/** Words of opening a file of the field. */
export const openWords: Messages['open'] = {
  link: 'Datei öffnen',
  intro:
    'Spielt Dateien von SBaGen (.sbg), Gnaural (.gnaural), SynapSeq (.spsq) und SINE (.sin) ab, so lange du willst, mit sanftem Ausblenden. Auch eine eigene Aufnahme kannst du als Hintergrund hinzufügen.',
  choose: 'Datei wählen',
  drop: 'Oder zieh eine auf diese Seite.',
  paste: 'Oder füg den Text einer Datei ein',
  read: 'Text öffnen',
  reading: 'Die Datei wird gelesen',
  pasted: 'Eingefügter Klang',
  refused: (name, format) =>
    `„${name}“ lässt sich nicht als Datei von ${programs[format]} lesen. Es hat sich nichts geändert.`,
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
  foreign: (name, is) => `„${name}“ ${foreign[is]}`,
  readable:
    'Neap öffnet Dateien von SBaGen (.sbg), Gnaural (.gnaural), SynapSeq (.spsq) und SINE (.sin), Aufnahmen und seine eigenen Sicherungen (.json).',
  unreadable: 'Die Datei ließ sich nicht lesen. Wähl sie noch einmal aus.',
  tooLong: (bytes, most) =>
    `Die Datei hat ${comma(sizeText(bytes))}; Neap liest höchstens ${comma(sizeText(most))}. Es hat sich nichts geändert.`,
  backup: 'Das ist eine Sicherung von Neap. Importieren kannst du sie unter',
  untitled: 'Ohne Titel',
  by: author => `Von ${author}`,
  writtenFor: program => `Geschrieben für ${program}`,
  plays: minutes => `Dauert ${minutesText(minutes)}`,
  endless: 'Spielt endlos',
  matched:
    'So laut wie die Klänge von Neap. Länge und Ausblenden bestimmst du auf der nächsten Seite.',
  voicesTitle: 'Das wirst du hören',
  voices: {
    binaural: 'Binaural',
    monaural: 'Monaural',
    isochronic: 'Isochron',
    plain: 'Schlicht',
    alternating: 'Pulse von Ohr zu Ohr',
    ...FIRST_MESSAGES.recipe.beds,
    dark: 'Dunkles Rauschen',
    leaky: 'Helles braunes Rauschen',
    spin: 'Kreisendes Rauschen',
    bell: 'Glocke',
    water: 'Wassertropfen',
    drizzle: 'Regentropfen'
  },
  fromTo: (from, to) => (from === to ? to : `${from} → ${to}`),
  between: (low, high) => `${low} bis ${high}`,
  perMinute: numberText,
  breath: range => `schwillt an und ab wie ein Atem, ${range} Züge pro Minute`,
  tilt: tilt =>
    `um ${valueText(Math.abs(tilt), 'dB')} je Oktave ${tilt < 0 ? 'dunkler' : 'heller'}`,
  leftOutTitle: 'Weggelassen oder verändert',
  leftOut: (line, name, reason) => `Zeile ${line}${name === '' ? '' : `, „${name}“`}: ${reason}`,
  leftOutCount: count => (count === 1 ? '1 Stelle' : `${count} Stellen`),
  reasons: {
    'sound file': 'braucht eine Klangdatei, die Neap nicht hat',
    muted: 'in der Datei stumm geschaltet',
    silent: 'durchgehend still',
    'unknown voice': 'eine Stimme, die das Format nicht kennt',
    'no entries': 'sie hat keine Einträge',
    'no length': 'sie hat keine Länge',
    'soft pulses': 'gleich laut gespielt, aber die Pulse steigen und fallen sanfter',
    'too high': 'gespielt, aber nicht über 10 kHz und mit höchstens 1 kHz Schwebung',
    'own envelope': 'gespielt, aber ohne die Hüllkurve der Datei',
    'own spectrum': 'gespielt in der ähnlichsten Rauschfarbe, ohne das Spektrum der Datei',
    'own motion': 'gespielt, aber ohne die Bewegung aus der Datei',
    'noise beat': 'gespielt als Pulse in beiden Ohren, nicht als Schwebung dazwischen',
    'no waveform': 'Wellenform oder Spektrum fehlt, ist flach oder zu lang',
    'too many': 'neben den anderen ist kein Platz dafür'
  },
  atRate: (reason, rate) => `${reason} (${valueText(rate, 'Hz')})`,
  kind: 'Datei aus einem anderen Programm',
  tonight: 'Heute verwenden',
  keep: 'Zu den Favoriten',
  tonightPlays: title =>
    `Heute spielt „${title}“. Die Töne kommen aus der Datei; Länge, Lautstärke und Ausblenden bestimmst du.`,
  back: 'Zurück zum eigenen Klang'
}

/** Words of the listener's own sounds. */
export const ownSoundWords: Messages['ownSounds'] = {
  group: 'Eigene',
  title: 'Deine eigenen Klänge',
  choose: 'Aufnahme hinzufügen',
  looking: 'Die Datei wird gelesen',
  size: (seconds, bytes) => `${lengthText(seconds)}, ${comma(sizeText(bytes))}`,
  takes: (seconds, bytes) =>
    `Dauert ${lengthText(seconds)} und braucht ${comma(sizeText(bytes))} auf diesem Gerät. Nichts davon verlässt es.`,
  free: bytes => `Frei sind nur ${comma(sizeText(bytes))}.`,
  long: minutes => `Neap behält ${minutesText(minutes)} davon. Such aus, ab wo.`,
  from: 'Beginnt bei',
  loops: 'Läuft ohne Lücke immer weiter, so laut wie die anderen Hintergründe.',
  add: 'Klang hinzufügen',
  adding: 'Der Klang wird hinzugefügt',
  cancel: 'Abbrechen',
  added: title => `„${title}“ ist hinzugefügt.`,
  useTonight: 'Heute verwenden',
  addTonight: 'Zum heutigen Hintergrund dazunehmen',
  failed: {
    'no room': 'Auf diesem Gerät ist nicht genug Platz. Es wurde nichts hinzugefügt.',
    refused: 'Dieser Browser lässt hier keine Klänge speichern. Es wurde nichts hinzugefügt.',
    unreadable: 'Die Datei ließ sich nicht lesen. Wähl sie noch einmal aus.',
    'not decodable':
      'Dieser Browser kann die Datei nicht abspielen. MP3, M4A, Ogg, Opus, FLAC und WAV gehen meistens.',
    silent: 'Darin ist nichts zu hören. Es wurde nichts hinzugefügt.',
    'too short': 'Kürzer als zwei Sekunden. Es wurde nichts hinzugefügt.',
    broken: 'Der Klang ließ sich nicht hinzufügen. Versuch es noch einmal.'
  },
  remove: 'Löschen',
  removeNamed: title => `„${title}“ löschen`,
  used: (title, favourites) =>
    favourites.length === 0
      ? `„${title}“ von diesem Gerät löschen?`
      : `„${title}“ von diesem Gerät löschen? Der Klang gehört zu ${listText(favourites)}; der Rest spielt dort weiter.`,
  keep: 'Behalten',
  backup: 'Eine Sicherung nennt sie, enthält sie aber nicht. Heb die Dateien auf.',
  missing: title =>
    `„${title}“ ist nicht auf diesem Gerät. Der Rest spielt; füg die Datei hinzu, um den Klang wieder zu hören.`
}

function lengthText(seconds: number): string {
  return seconds < 90 ? secondsText(Math.round(seconds)) : minutesText(Math.round(seconds / 60))
}

function listText(names: readonly string[]): string {
  const quoted = names.map(name => `„${name}“`)
  const last = quoted.pop() ?? ''
  return quoted.length === 0 ? last : `${quoted.join(', ')} und ${last}`
}
