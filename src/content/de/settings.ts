import type { Messages } from '../en/messages.ts'

/** Words of the settings. */
export const settingsWords: Messages['settings'] = {
  title: 'Einstellungen',
  accent: 'Farbe',
  accents: { amber: 'Bernstein', red: 'Rot' },
  language: 'Sprache',
  languageAuto: 'Wie der Browser',
  player: 'Player',
  players: { auto: 'Automatisch', live: 'Live', stream: 'Stream' },
  playerHint:
    'Der Stream spielt die Nacht als eine Datei, so wie ein Podcast gespielt wird. „Automatisch“ nimmt ihn, wo das geht, sonst Live-Ton. Die Tasten auf dem Sperrbildschirm gehören zum Stream; Live-Ton hat vielleicht einige davon, vielleicht keine.',
  playsNow: { live: 'Jetzt live.', stream: 'Jetzt der Stream.' },
  stream: {
    untried: 'Ob der Stream hier geht, ist noch nicht geprüft.',
    works: 'Der Stream geht hier.',
    'no worker':
      'Den Stream gibt es hier nicht: Er braucht einen Service Worker, den der Browser unter dieser Adresse nicht hergibt.',
    'not in control':
      'Den Stream gibt es noch nicht: Die App wird gerade für die Nutzung ohne Netz gespeichert, oder die Seite wurde am Cache vorbei neu geladen.',
    'no answer':
      'Den Stream gibt es hier nicht: Auf die Frage nach seiner Datei kam keine brauchbare Antwort.',
    'not readable': 'Den Stream gibt es hier nicht: Dieser Browser konnte seine Datei nicht lesen.',
    'did not start':
      'Der Stream begann nicht rechtzeitig, darum kam der Ton live. Er wird wieder versucht, wenn die App neu geöffnet oder „Stream“ gewählt wird.'
  },
  check: 'Prüfen, wie dieses Handy gesperrt spielt',
  tips: 'Tipps beim Hören zeigen',
  screenOn: 'Bildschirm beim Hören anlassen',
  screenOnHint: 'Fast schwarz, mit der Restzeit. Braucht Akku.',
  screenOnAbsent: 'Unter dieser Adresse kann dieser Browser den Bildschirm nicht anlassen.',
  shortcuts: 'Kürzel mit einer Taste',
  evidence: 'Belege und Sicherheit',
  keyboard: 'Tastatur',
  about: 'Über Neap',
  licences: 'Open-Source-Lizenzen',
  version: version => `Version ${version}`,
  privacy: 'Kein Konto, keine Besuchszählung. Nichts, was du hier tust, verlässt dieses Gerät.'
}

/** What the keys do. */
export const keyboardWords: Messages['keyboard'] = {
  title: 'Tastatur',
  keys: [
    { keys: 'Leertaste', does: 'Start, Pause oder Weiter' },
    { keys: '← →', does: 'Kürzer oder länger: 5 Minuten vor dem Start, 15 beim Hören' },
    { keys: '↑ ↓', does: 'Pegel höher oder tiefer' },
    { keys: '?', does: 'Diese Liste zeigen' },
    { keys: 'Esc', does: 'Diese Liste schließen' }
  ],
  off: 'Die Kürzel lassen sich in den Einstellungen abschalten.',
  close: 'Schließen'
}
