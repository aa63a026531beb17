import type { Messages } from '../en/messages.ts'
import { minutesText, secondsText } from './values.ts'

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
    'cut off': 'Plötzlich zu Ende',
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
  saveTable: 'Als Tabelle sichern (CSV)',
  everything: 'Alles sichern, zurückholen oder löschen: in den Einstellungen',
  onThisDevice: 'Das Tagebuch bleibt auf diesem Gerät.'
}
