import type { Messages } from '../en/messages.ts'
import { sizeText } from '../en/phrases.ts'
import { comma, minutesText } from './values.ts'

/** Words of saving the sound as a file. */
export const exportWords: Messages['export'] = {
  save: 'Als Datei sichern',
  size: (minutes, bytes) => `${minutesText(minutes)}, ${comma(sizeText(bytes))}`,
  format: 'Art der Datei',
  formats: { wav: 'WAV', opus: 'Opus', sbg: 'SBaGen', gnaural: 'Gnaural' },
  hints: {
    wav: 'Eine WAV-Datei, mit den Blenden und dem Ende darin. Jeder Player kann sie spielen.',
    opus: 'Eine Opus-Datei, mit den Blenden und dem Ende darin. Ein Sechstel so groß; die meisten heutigen Player können sie spielen.',
    sbg: 'Ein Text (.sbg), den SBaGen und Verwandte spielen. Auch Neap öffnet ihn.',
    gnaural: 'Ein Ablauf (.gnaural), den Gnaural spielt. Auch Neap öffnet ihn.'
  },
  progress: 'Die Datei wird geschrieben',
  cancel: 'Abbrechen',
  cancelled: 'Abgebrochen. Es wurde keine Datei behalten.',
  unheld: file => `Nicht in „${file}“, oder nicht ganz so, wie es hier klingt:`,
  lost: (voice, count, reason) => `${voice}${count > 1 ? ` (${count})` : ''}: ${reason}`,
  reasons: {
    'no such voice': 'weggelassen; das Format hat nichts dergleichen',
    'too many': 'weggelassen; das Format hat keinen Platz dafür',
    'one noise': 'als das eine Rauschen geschrieben, das das Format hat',
    'brown noise': 'als das braune Rauschen von SBaGen+ geschrieben, das heller ist',
    'shared noise': 'als Rauschen geschrieben, das auf beiden Ohren dasselbe ist',
    'sines only': 'als Sinus geschrieben; das Format hat keine solche Wellenform',
    'own pulses': 'mit den Pulsen des Formats geschrieben, die eine andere Form haben',
    'turned by level':
      'so geschrieben, wie es ist; dort kreist es durch Lautstärke, nicht durch Laufzeit',
    'ears differ': 'auf beiden Ohren gleich laut geschrieben'
  },
  rounded: seconds =>
    `Zeiten: auf ${seconds === 1 ? 'ganze Sekunden' : `Vielfache von ${seconds} s`} gerundet; was schneller ist, fehlt`,
  session: 'Länge, Blenden und Lautstärke: es spielt immer weiter, sein Programm entscheidet',
  silent: 'Keine Datei: Das Format hat für nichts in diesem Klang eine Stimme.',
  unreadable:
    'Was von dieser Datei behalten ist, lässt sich nicht lesen; es wurde nichts geschrieben. Öffne sie, um zu sehen, warum.',
  saved: 'Die Datei wurde übergeben.',
  ready: 'Die Datei ist fertig.',
  take: 'Datei jetzt sichern',
  failed: {
    'no room': 'Für die Datei war nicht genug Platz. Schaff welchen, oder mach die Sitzung kürzer.',
    refused: 'Die Datei ließ sich dort nicht schreiben. Versuch es an einem anderen Ort.',
    broken: 'Die Datei kam nicht zustande. Lad die App einmal neu und versuch es dann noch einmal.'
  }
}

/** Words of the sounds that were named and kept. */
export const favouriteWords: Messages['favourites'] = {
  again: 'Noch einmal wie letzte Nacht',
  againBefore: 'Noch einmal wie letztes Mal',
  loading: 'Die Favoriten werden gelesen',
  empty: 'Noch nichts behalten. Unter „Klang“ lässt sich ein Klang benennen und behalten.',
  toTune: 'Einen Klang einstellen',
  keepTitle: 'Diesen Klang behalten',
  name: 'Name',
  keep: 'Behalten',
  kept: name => `Behalten als „${name}“.`,
  full: most => `Ein Name hat höchstens ${most} Zeichen.`,
  nameless: 'Er braucht einen Namen.',
  use: name => `„${name}“ vorbereiten`,
  change: 'Ändern',
  changeNamed: name => `„${name}“ ändern`,
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
    'Favoriten bleiben auf diesem Gerät. Eine Sicherung, in den Einstellungen, enthält sie auch.'
}
