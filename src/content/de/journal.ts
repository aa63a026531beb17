import type { Messages } from '../en/messages.ts'
import { rangeText } from '../en/phrases.ts'
import { minutesText, secondsText, allOf, numberText } from './values.ts'

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

type Words = Messages['nights']
type Outcome = Parameters<Words['value']>[0]

function nights(count: number): string {
  return count === 1 ? '1 Nacht' : `${count} Nächte`
}

function value(outcome: Outcome, figure: number): string {
  switch (outcome) {
    case 'onset':
      return minutesText(Math.round(figure))
    case 'awakenings':
      return numberText(Math.round(figure * 10) / 10)
    case 'quality':
      return `${numberText(Math.round(figure * 10) / 10)} von 5`
    case 'efficiency':
      return `${Math.round(figure)} %`
  }
}

/** Words for the nights of the journal: week by week, month by month, and one by one. */
export const nightWords: Words = {
  period: 'Woche oder Monat',
  periods: { week: 'Woche', month: 'Monat' },
  earlier: { week: 'Die Woche davor', month: 'Der Monat davor' },
  later: { week: 'Die Woche danach', month: 'Der Monat danach' },
  goTo: 'Zu einem Monat springen',
  calendar: 'Nächte',
  inCalendar: (date, heard, noted) => {
    const parts = [...(heard ? [heard] : []), ...(noted ? ['Morgen notiert'] : [])]
    return `${date}: ${parts.length === 0 ? 'nichts notiert' : allOf(parts)}`
  },
  heard: minutes => `${minutes} gehört`,
  aSound: 'Klang gehört',
  silence: 'eine stille Nacht',
  legendHeard: 'Klang gehört, je länger, desto heller',
  legendNoted: 'Morgen notiert',
  nothing: {
    week: 'Für diese Woche ist nichts notiert.',
    month: 'Für diesen Monat ist nichts notiert.'
  },
  counts: (heard, noted) =>
    `${nights(heard)} mit Klang, ${noted === 1 ? '1 Morgen' : `${noted} Morgen`} notiert.`,
  outcomes: {
    onset: 'Minuten bis zum Einschlafen',
    awakenings: 'Nächtliches Aufwachen',
    quality: 'Bewertung der Nacht',
    efficiency: 'Schlafeffizienz'
  },
  heads: { onset: 'Ein', awakenings: 'Wach', quality: 'Bew.', efficiency: 'Eff. %' },
  figure: numberText,
  outcomeHints: {
    onset: 'Wie am Morgen geschätzt.',
    awakenings: 'Ohne das letzte am Morgen.',
    quality: 'Von 1, sehr schlecht, bis 5, sehr gut.',
    efficiency:
      'Wie viel du geschlafen hast von der Zeit, die zum Schlafen gedacht war, mit Einschlafen, Wachliegen und Weiterversuchen. Lesen oder Hören davor zählt nicht. Als gut gelten nach einer Faustregel 85 % und mehr, hier hinterlegt.'
  },
  value,
  qualities: { 1: 'sehr schlecht', 2: 'schlecht', 3: 'mittel', 4: 'gut', 5: 'sehr gut' },
  range: (outcome, least, most) =>
    `${rangeText(value(outcome, least), value(outcome, most), 'bis')}`,
  nights,
  asleepAfter: minutes => `Eingeschlafen nach ${minutesText(Math.round(minutes))}`,
  woke: (count, awake) => {
    const lay = `${minutesText(Math.round(awake))} wach gelegen`
    if (count === undefined) return lay
    if (count === 0) return awake > 0 ? lay : 'nie aufgewacht'
    return `${count === 1 ? 'einmal' : `${count} Mal`} aufgewacht, ${lay}`
  },
  slept: (minutes, efficiency) =>
    `${minutesText(Math.round(minutes))} geschlafen, ${Math.round(100 * efficiency)} % der Zeit, die zum Schlafen gedacht war`,
  noFigures: 'Die Zeiten passen nicht zusammen, darum wird nichts daraus berechnet.',
  antibiotics: {
    current: 'In einer Zeit mit Antibiotika',
    recent: 'Antibiotika in den sechs Wochen davor'
  },
  rated: quality => `Bewertung: ${quality}`,
  noted: 'Morgen notiert',
  addCheckIn: 'Morgennotiz schreiben',
  editCheckIn: 'Morgennotiz ändern',
  removeCheckIn: 'Morgennotiz entfernen',
  of: (action, night) => `${action}: ${night}`,
  correct: 'Berichtigen',
  correctHeard: 'Wirklich gehörte Minuten',
  save: 'Sichern',
  cancel: 'Abbrechen',
  undone: {
    'session removed': 'Aus dem Tagebuch entfernt.',
    'session changed': 'Die Sitzung ist berichtigt.',
    'check-in removed': 'Die Morgennotiz ist entfernt.',
    'check-in changed': 'Die Morgennotiz ist geändert.'
  },
  hideNumbers: 'Zahlen im Tagebuch verbergen',
  hideNumbersHint: 'Was wann war, bleibt zu sehen. Für den Fall, dass Zählen dich wach hält.',
  numbersHidden: 'Die Zahlen sind verborgen.',
  showNumbers: 'Zeigen'
}
