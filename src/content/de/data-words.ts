import type { Messages } from '../en/messages.ts'
import { sizeText } from '../en/size-text.ts'
import { allOf, comma } from './values.ts'

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
