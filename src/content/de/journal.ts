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
  empty:
    'Noch keine Nächte. Hier steht eine, sobald du einen Klang startest oder eine Morgennotiz schreibst.',
  loading: 'Tagebuch wird geladen',
  ends: {
    finished: 'Bis zum Ende gespielt',
    stopped: 'Gestoppt',
    'cut off': 'Vor dem Ende geschlossen',
    open: 'Läuft'
  },
  heard: (heardMinutes, plannedMinutes) =>
    `${minutesText(Math.round(heardMinutes))} von ${minutesText(Math.round(plannedMinutes))}`,
  asleepAgain: (clock, heardMinutes) =>
    `noch einmal um ${clock}` +
    (heardMinutes === undefined ? '' : `, ${minutesText(Math.round(heardMinutes))}`),
  interrupted: (count, stoodStill) =>
    (count === 1 ? 'einmal unterbrochen' : `${count}-mal unterbrochen`) +
    (stoodStill === undefined ? '' : `, ${wholeText(stoodStill)} ohne Klang`),
  remove: 'Sitzung entfernen',
  removed: 'Sitzung entfernt.',
  undo: 'Rückgängig',
  again: 'Diesen Klang verwenden',
  saveTable: 'Als Tabelle speichern (CSV)',
  onThisPage: 'Auf dieser Seite',
  files: 'Dateien',
  everything: 'Alles sichern, wiederherstellen oder löschen: in den Einstellungen',
  onThisDevice: 'Dein Tagebuch bleibt auf diesem Gerät.'
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
  earlier: { week: 'Vorige Woche', month: 'Voriger Monat' },
  later: { week: 'Nächste Woche', month: 'Nächster Monat' },
  goTo: 'Zum Monat',
  calendar: 'Nächte',
  inCalendar: (date, heard, noted) => {
    const parts = [...(heard ? [heard] : []), ...(noted ? ['Morgennotiz vorhanden'] : [])]
    return `${date}: ${parts.length === 0 ? 'noch nichts' : allOf(parts)}`
  },
  heard: minutes => `${minutes} gehört`,
  aSound: 'Klang gehört',
  silence: 'eine stille Nacht',
  legendHeard: 'Klang gehört: je länger, desto heller',
  legendNoted: 'Mit Morgennotiz',
  nothing: {
    week: 'Diese Woche ist noch leer.',
    month: 'Dieser Monat ist noch leer.'
  },
  counts: (heard, noted) =>
    `${nights(heard)} mit Klang, ${noted === 1 ? '1 Morgennotiz' : `${noted} Morgennotizen`}.`,
  outcomes: {
    onset: 'Minuten bis zum Einschlafen',
    awakenings: 'Nächtliches Aufwachen',
    quality: 'Bewertung der Nacht',
    efficiency: 'Schlafeffizienz'
  },
  heads: { onset: 'Einschl.', awakenings: 'Aufgew.', quality: 'Bew.', efficiency: 'Eff. %' },
  figure: numberText,
  outcomeHints: {
    onset: 'Am Morgen geschätzt.',
    awakenings: 'Ohne das letzte Aufwachen am Morgen.',
    quality: 'Von 1, sehr schlecht, bis 5, sehr gut.',
    efficiency:
      'Wie viel von der Zeit, in der du schlafen wolltest, du geschlafen hast. Lesen oder Hören davor zählt nicht mit.'
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
    return `${count === 1 ? 'einmal' : `${count}-mal`} aufgewacht, ${lay}`
  },
  slept: (minutes, efficiency) =>
    minutes === 0
      ? 'Nicht geschlafen'
      : `${minutesText(Math.round(minutes))} geschlafen, ${Math.round(100 * efficiency)} % der Zeit, in der du schlafen wolltest`,
  noFigures: 'Die Zeiten passen nicht zusammen, darum gibt es keine Zahlen.',
  antibiotics: {
    current: 'Unter Antibiotika',
    recent: 'Antibiotika in den sechs Wochen davor'
  },
  rated: quality => `Schlaf: ${quality}`,
  noted: 'Mit Morgennotiz',
  addCheckIn: 'Morgennotiz hinzufügen',
  editCheckIn: 'Morgennotiz bearbeiten',
  removeCheckIn: 'Morgennotiz entfernen',
  of: (action, night) => `${action}: ${night}`,
  correct: 'Gehörte Minuten ändern',
  correctHeard: 'Tatsächlich gehörte Minuten',
  save: 'Speichern',
  cancel: 'Abbrechen',
  undone: {
    'session removed': 'Sitzung entfernt.',
    'session changed': 'Sitzung bearbeitet.',
    'check-in removed': 'Morgennotiz entfernt.',
    'check-in changed': 'Morgennotiz bearbeitet.'
  },
  hideNumbers: 'Zahlen im Tagebuch ausblenden',
  hideNumbersHint: 'Du siehst weiterhin, was wann war. Falls dich das Zählen wach hält.',
  numbersHidden: 'Zahlen sind ausgeblendet.',
  showNumbers: 'Zahlen zeigen'
}
