import type { Messages } from '../en/messages.ts'
import { sizeText } from '../en/phrases.ts'
import { comma, minutesText } from './values.ts'

/** Words of saving the sound as a file. */
export const exportWords: Messages['export'] = {
  save: 'Als Datei speichern',
  size: (minutes, bytes) => `${minutesText(minutes)}, ${comma(sizeText(bytes))}`,
  format: 'Dateityp',
  formats: { wav: 'WAV', opus: 'Opus', sbg: 'SBaGen', gnaural: 'Gnaural' },
  hints: {
    wav: 'Eine WAV-Datei samt Ein- und Ausblenden. Läuft in jedem Player.',
    opus: 'Eine Opus-Datei samt Ein- und Ausblenden. Ein Sechstel so groß; läuft in den meisten Playern.',
    sbg: 'Eine Textdatei (.sbg) für SBaGen und ähnliche Programme. Auch Neap kann sie öffnen.',
    gnaural: 'Ein Ablauf (.gnaural) für Gnaural. Auch Neap kann ihn öffnen.'
  },
  progress: 'Die Datei wird gespeichert',
  cancel: 'Abbrechen',
  cancelled: 'Abgebrochen. Es wurde nichts gespeichert.',
  unheld: file => `Fehlt in „${file}“ oder klingt dort anders als hier:`,
  lost: (voice, count, reason) => `${voice}${count > 1 ? ` (${count})` : ''}: ${reason}`,
  reasons: {
    'no such voice': 'weggelassen; das Format kennt nichts Vergleichbares',
    'too many': 'weggelassen; so viele fasst das Format nicht',
    'one noise': 'als das einzige Rauschen gespeichert, das das Format kennt',
    'brown noise': 'als das braune Rauschen von SBaGen+ gespeichert; es klingt heller',
    'shared noise': 'mit demselben Rauschen auf beiden Ohren gespeichert',
    'sines only': 'als Sinus gespeichert; diese Wellenform kennt das Format nicht',
    'own pulses': 'mit den Pulsen des Formats gespeichert, die anders geformt sind',
    'turned by level':
      'unverändert gespeichert; das andere Programm bewegt es über die Lautstärke, nicht über die Laufzeit',
    'no breath': 'ohne den Atem gespeichert, durchgehend so laut wie sonst im Mittel',
    'no tilt': 'so hell gespeichert, wie es von sich aus ist',
    'ears differ': 'auf beiden Ohren gleich laut gespeichert'
  },
  rounded: seconds =>
    `Zeiten: auf ${seconds === 1 ? 'ganze Sekunden' : `Vielfache von ${seconds} s`} gerundet; Schnelleres geht verloren`,
  session:
    'Länge, Lautstärke und Ausblenden: bestimmt das andere Programm; die Datei spielt endlos',
  silent:
    'Nichts gespeichert: Das Format kann nichts von diesem Klang aufnehmen. Wähl ein anderes.',
  unreadable:
    'Die Datei dieses Klangs lässt sich nicht lesen, darum wurde nichts gespeichert. Öffne sie, um zu sehen, woran es liegt.',
  saved: 'Datei gespeichert.',
  ready: 'Die Datei ist fertig.',
  take: 'Datei speichern',
  failed: {
    'no room': 'Für die Datei reicht der Platz nicht. Schaff Platz oder mach die Sitzung kürzer.',
    refused: 'Dort ließ sich die Datei nicht speichern. Versuch es an einem anderen Ort.',
    broken: 'Die Datei konnte nicht erstellt werden. Lad die App neu und versuch es noch einmal.'
  }
}

/** Words of the sounds that were named and kept. */
export const favouriteWords: Messages['favourites'] = {
  again: 'Wie letzte Nacht',
  againBefore: 'Wie letztes Mal',
  loading: 'Favoriten werden geladen',
  empty: 'Noch keine Favoriten. Unter „Anpassen“ kannst du einen Klang benennen und hinzufügen.',
  toTune: 'Klang anpassen',
  keepTitle: 'Zu den Favoriten',
  name: 'Name',
  keep: 'Hinzufügen',
  kept: name => `Hinzugefügt als „${name}“.`,
  full: most => `Namen können bis zu ${most} Zeichen lang sein.`,
  nameless: 'Bitte gib einen Namen ein.',
  use: name => `„${name}“ heute verwenden`,
  change: 'Bearbeiten',
  changeNamed: name => `„${name}“ bearbeiten`,
  up: 'Nach oben',
  upNamed: name => `„${name}“ nach oben`,
  down: 'Nach unten',
  downNamed: name => `„${name}“ nach unten`,
  moved: (name, at, of) => `„${name}“ ist jetzt ${at} von ${of}.`,
  rename: 'Umbenennen',
  renamed: name => `Umbenannt in „${name}“.`,
  remove: 'Entfernen',
  removeNamed: name => `„${name}“ entfernen`,
  removed: name => `„${name}“ wurde entfernt.`,
  undo: 'Rückgängig',
  back: name => `„${name}“ ist wieder da.`,
  onThisDevice:
    'Favoriten bleiben auf diesem Gerät. Eine Sicherung (in den Einstellungen) enthält sie auch.'
}
