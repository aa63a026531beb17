import type { Messages } from '../en/messages.ts'
import { sizeText } from '../en/phrases.ts'
import { allOf, comma } from './values.ts'

/** Words of the settings. */
export const settingsWords: Messages['settings'] = {
  night: 'Nachts',
  look: 'Farbe und Sprache',
  details: 'Details',
  accent: 'Farbe',
  accents: { amber: 'Bernstein', red: 'Rot' },
  language: 'Sprache',
  languageAuto: 'Wie der Browser',
  player: 'Player',
  players: { auto: 'Automatisch', live: 'Live', stream: 'Stream' },
  playerHint:
    'Der Stream läuft wie ein Podcast, darum spielt ihn dein Handy auch gesperrt weiter. „Automatisch“ nimmt ihn, wo das geht, sonst kommt der Ton live. Tasten auf dem Sperrbildschirm gibt es sicher nur mit dem Stream.',
  playsNow: { live: 'Spielt live.', stream: 'Spielt als Stream.' },
  stream: {
    untried: 'Stream noch nicht getestet.',
    works: 'Der Stream funktioniert hier.',
    'no worker':
      'Den Stream gibt es hier nicht: Der Browser lässt ihn unter dieser Adresse nicht zu.',
    'not in control':
      'Der Stream kommt, wenn du Neap das nächste Mal öffnest. Es wird noch für offline gespeichert.',
    'no answer': 'Den Stream gibt es hier nicht: Seine Datei kam nicht an.',
    'not readable': 'Den Stream gibt es hier nicht: Dieser Browser konnte seine Datei nicht lesen.',
    'did not start':
      'Der Stream ist nicht rechtzeitig gestartet, darum kommt der Ton live. Neap versucht es wieder, wenn du die App neu öffnest oder „Stream“ wählst.'
  },
  check: 'Testen, ob es gesperrt weiterläuft',
  tips: 'Tipps beim Hören zeigen',
  screenOn: 'Bildschirm beim Hören anlassen',
  screenOnHint: 'Fast schwarz, mit der Restzeit. Kostet Akku.',
  dragLevel: 'Im Dunkeln wischen regelt die Lautstärke',
  dragLevelHint: 'Nach oben lauter, nach unten leiser. Der Bildschirm bleibt dunkel.',
  screenOnAbsent: 'Unter dieser Adresse kann dieser Browser den Bildschirm nicht anlassen.',
  again: 'Bereit, wenn du aufwachst',
  againHint:
    'Nach einer Sitzung bringt Play am Kopfhörer oder auf dem Sperrbildschirm den Klang zurück: kürzer und leiser. Von selbst startet nie etwas.',
  readyAllNight: 'Die ganze Nacht bereit',
  readyAllNightHint:
    'Ein Handy vergisst einen pausierten Player manchmal nach ein paar Minuten. Damit läuft der Klang bis zu 10 Stunden weiter, so leise, dass man ihn nicht hört. Kostet Akku.',
  shortcuts: 'Tastenkürzel',
  evidence: 'Belege und Sicherheit',
  keyboard: 'Tastatur',
  about: 'Über Neap',
  licences: 'Open-Source-Lizenzen',
  version: version => `Version ${version}`,
  privacy: 'Kein Konto, kein Tracking. Nichts, was du hier tust, verlässt dieses Gerät.'
}

/** What the keys do. */
export const keyboardWords: Messages['keyboard'] = {
  title: 'Tastatur',
  keys: [
    { keys: 'Leertaste', does: 'Start, Pause oder Weiter' },
    { keys: '← →', does: 'Kürzer oder länger: 5 Minuten vor dem Start, 15 beim Hören' },
    { keys: '↑ ↓', does: 'Lauter oder leiser' },
    { keys: '?', does: 'Diese Liste zeigen' },
    { keys: 'Esc', does: 'Diese Liste schließen' }
  ],
  off: 'Tastenkürzel kannst du in den Einstellungen abschalten.',
  close: 'Schließen'
}

type Data = Messages['data']
type Counts = Parameters<Data['holds']>[0]

const noBackup: Readonly<Record<Parameters<Data['noBackup']>[0], string>> = {
  'not JSON': 'Das ist keine Sicherung: Die Datei lässt sich nicht lesen.',
  'not from Neap': 'Das ist keine Sicherung von Neap.',
  newer:
    'Diese Sicherung stammt aus einer neueren Version von Neap. Aktualisiere zuerst und versuch es noch einmal.'
}

const problems: Readonly<Record<Parameters<Data['problem']>[0]['why'], string>> = {
  unreadable: 'nicht lesbar',
  repeated: 'doppelt',
  unknown: 'hier unbekannt'
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
    'Alles bleibt auf diesem Gerät, in diesem Browser. Wenn du die Browserdaten löschst, ist alles weg. Eine Sicherung bleibt.',
  never: 'Du hast noch keine Sicherung gespeichert.',
  last: (date, since) =>
    `Letzte Sicherung am ${date}` +
    (since === 0 ? '.' : `; seither ${since} ${since === 1 ? 'Sitzung' : 'Sitzungen'}.`),
  save: 'Sicherung speichern',
  look: 'Sicherung importieren',
  holds: counts => {
    const held = counted(counts, 'held')
    return held.length === 0 ? 'Die Datei ist leer.' : `Die Datei enthält ${allOf(held)}.`
  },
  noneRead: 'Nichts in dieser Datei lässt sich lesen.',
  brings: counts => {
    const fresh = counted(counts, 'new')
    return fresh.length === 0
      ? 'Nichts davon ist neu.'
      : `Neu: ${allOf(fresh)}. Was du schon hast, bleibt, wie es ist.`
  },
  takeIn: 'Importieren',
  leave: 'Abbrechen',
  takenIn: counts => `Importiert: ${allOf(counted(counts, 'new'))}.`,
  settingsLater: 'Die Einstellungen daraus gelten, wenn du Neap das nächste Mal öffnest.',
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
    'Das löscht alle Sitzungen, Morgennotizen, Favoriten und Einstellungen auf diesem Gerät. Rückgängig machen kannst du es nicht.',
  removeSure: 'Ja, alles löschen',
  removeNot: 'Abbrechen',
  removeLater: 'Solange eine Sitzung offen ist, kannst du nichts löschen. Beende sie zuerst.'
}
