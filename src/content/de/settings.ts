import type { Messages } from '../en/messages.ts'
import { sizeText } from '../en/phrases.ts'
import { allOf, comma } from './values.ts'

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

type Data = Messages['data']
type Counts = Parameters<Data['holds']>[0]

const noBackup: Readonly<Record<Parameters<Data['noBackup']>[0], string>> = {
  'not JSON': 'Diese Datei ist keine Sicherung: Sie war nicht zu lesen.',
  'not from Neap': 'Diese Datei ist keine Sicherung von Neap.',
  newer:
    'Diese Sicherung stammt aus einer neueren Version von Neap. Aktualisiere zuerst und versuch es dann noch einmal.'
}

const problems: Readonly<Record<Parameters<Data['problem']>[0]['why'], string>> = {
  unreadable: 'war nicht zu lesen',
  repeated: 'war doppelt',
  unknown: 'ist hier nicht bekannt'
}

const kinds: Readonly<Record<keyof Counts, readonly [string, string]>> = {
  sessions: ['Sitzung', 'Sitzungen'],
  checkIns: ['Morgennotiz', 'Morgennotizen'],
  favourites: ['Favorit', 'Favoriten'],
  values: ['Einstellung', 'Einstellungen']
}

function counted(counts: Counts, which: 'held' | 'new'): readonly string[] {
  return (Object.keys(kinds) as (keyof Counts)[]).flatMap(kind => {
    const count = counts[kind][which]
    return count === 0 ? [] : [`${count} ${kinds[kind][count === 1 ? 0 : 1]}`]
  })
}

/** Words about all that is kept, and its way out, in and away. */
export const dataWords: Data = {
  title: 'Deine Daten',
  where:
    'Alles liegt auf diesem Gerät, in diesem Browser. Werden die Browserdaten gelöscht, ist alles weg. Eine gesicherte Datei bleibt.',
  never: 'Du hast noch nichts als Datei gesichert.',
  last: (date, since) =>
    `Zuletzt als Datei gesichert am ${date}` +
    (since === 0 ? '.' : `; seither ${since} ${since === 1 ? 'Sitzung' : 'Sitzungen'}.`),
  save: 'Alles als Datei sichern',
  look: 'Eine Sicherung einlesen',
  holds: counts => {
    const held = counted(counts, 'held')
    return held.length === 0 ? 'Die Datei ist leer.' : `Die Datei enthält ${allOf(held)}.`
  },
  noneRead: 'Nichts in dieser Datei war zu lesen.',
  brings: counts => {
    const fresh = counted(counts, 'new')
    return fresh.length === 0
      ? 'Nichts davon ist hier neu.'
      : `Hier neu: ${allOf(fresh)}. Was du hast, bleibt, wie es ist.`
  },
  takeIn: 'Einlesen',
  leave: 'Nicht einlesen',
  takenIn: counts => `Eingelesen: ${allOf(counted(counts, 'new'))}.`,
  settingsLater: 'Einstellungen daraus gelten, sobald du Neap neu öffnest.',
  noBackup: why => noBackup[why],
  unread: 'Die Datei ließ sich nicht lesen. Wähl sie noch einmal aus.',
  tooBig: (bytes, most) =>
    `Diese Datei hat ${comma(sizeText(bytes))}. Eine Sicherung darf höchstens ${comma(sizeText(most))} haben.`,
  problems: 'Ausgelassen:',
  problem: ({ section, at, why }) =>
    `${section}${at === undefined ? '' : `, ${at}`}: ${problems[why]}`,
  moreProblems: count => `und ${count.toLocaleString('de')} weitere`,
  remove: 'Alles löschen',
  removeWords:
    'Alle Sitzungen, Morgennotizen, Favoriten und Einstellungen auf diesem Gerät werden gelöscht. Das lässt sich nicht rückgängig machen.',
  removeSure: 'Ja, alles löschen',
  removeNot: 'Behalten',
  removeLater: 'Solange eine Sitzung offen ist, lässt sich nichts löschen.'
}
