import type { BackupProblem } from '../../core/backup.ts'
import type { Messages } from '../messages.ts'
import { allOf, minutesText, secondsText } from './values.ts'

const noBackup: Readonly<Record<Parameters<Messages['journal']['noBackup']>[0], string>> = {
  'not JSON': 'Diese Datei ist keine Sicherung: Sie war nicht zu lesen.',
  'not from Neap': 'Diese Datei ist keine Sicherung von Neap.',
  newer:
    'Diese Sicherung stammt aus einer neueren Version von Neap. Aktualisiere zuerst und versuch es dann noch einmal.'
}

const problems: Readonly<Record<BackupProblem['why'], string>> = {
  unreadable: 'war nicht zu lesen',
  repeated: 'war doppelt',
  unknown: 'ist hier nicht bekannt'
}

/** A length in seconds, in whole minutes from one on. */
function wholeText(seconds: number): string {
  const whole = Math.round(seconds)
  return whole < 60 ? secondsText(whole) : minutesText(Math.round(whole / 60))
}

/** Words of the journal. */
export const journalWords: Messages['journal'] = {
  title: 'Tagebuch',
  empty: 'Noch keine Nächte. Jede Sitzung wird hier notiert, sobald sie beginnt.',
  loading: 'Das Tagebuch wird gelesen',
  ends: {
    finished: 'Bis zum Ende gespielt',
    stopped: 'Gestoppt',
    'cut off': 'Abgerissen',
    open: 'Läuft'
  },
  heard: (heardMinutes, plannedMinutes) =>
    `${minutesText(Math.round(heardMinutes))} von ${minutesText(Math.round(plannedMinutes))}`,
  interrupted: (count, stoodStill) =>
    (count === 1 ? 'einmal unterbrochen' : `${count} Mal unterbrochen`) +
    (stoodStill === undefined ? '' : `, stand ${wholeText(stoodStill)} still`),
  remove: 'Entfernen',
  removeNamed: night => `Die Sitzung entfernen: ${night}`,
  removed: 'Aus dem Tagebuch entfernt.',
  undo: 'Rückgängig',
  again: 'Diesen Klang nehmen',
  saveBackup: 'Alles als Datei sichern',
  saveTable: 'Als Tabelle sichern (CSV)',
  takeIn: 'Eine Sicherung einlesen',
  takenIn: (sessions, favourites) => {
    const parts = [
      sessions === 1 ? '1 Sitzung' : `${sessions} Sitzungen`,
      ...(favourites === 0 ? [] : [favourites === 1 ? '1 Favorit' : `${favourites} Favoriten`])
    ]
    return `${allOf(parts)} ${sessions === 1 && favourites === 0 ? 'kam' : 'kamen'} dazu.`
  },
  noBackup: why => noBackup[why],
  problem: ({ section, at, why }) =>
    `${section}${at === undefined ? '' : `, ${at}`}: ${problems[why]}`,
  problems: 'Ausgelassen:',
  onThisDevice: 'Das Tagebuch bleibt auf diesem Gerät.'
}
