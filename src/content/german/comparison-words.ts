import type { Messages } from '../messages.ts'
import { minutesText, numberText } from './values.ts'

type Words = Messages['comparison']
type Outcome = Parameters<Words['interval']>[1]

/** A difference in words: less and more of it. */
const WAYS: Readonly<Record<Outcome, readonly [less: string, more: string]>> = {
  onset: ['kürzer', 'länger'],
  awakenings: ['weniger', 'mehr'],
  quality: ['niedriger', 'höher'],
  efficiency: ['niedriger', 'höher']
}

/** In the unit of the outcome, as exact as it is of use. */
function amount(outcome: Outcome, difference: number): number {
  const size = Math.abs(difference)
  return outcome === 'onset' || outcome === 'efficiency'
    ? Math.round(size)
    : Math.round(size * 10) / 10
}

function sized(outcome: Outcome, figure: number): string {
  switch (outcome) {
    case 'onset':
      return minutesText(figure)
    case 'awakenings':
      return `${numberText(figure)} Mal Aufwachen`
    case 'quality':
      return `${numberText(figure)} Stufen`
    case 'efficiency':
      return `${numberText(figure)} Prozentpunkte`
  }
}

function difference(outcome: Outcome, figure: number): string {
  const size = amount(outcome, figure)
  return size === 0
    ? 'nicht anders'
    : `${sized(outcome, size)} ${WAYS[outcome][figure < 0 ? 0 : 1]}`
}

function end(outcome: Outcome, figure: number): string {
  const size = amount(outcome, figure)
  return size === 0
    ? 'keinem Unterschied'
    : `${numberText(size)} ${WAYS[outcome][figure < 0 ? 0 : 1]}`
}

/** Words of the pictures over time and of comparisons. They tell of nights, never of reasons. */
export const comparisonWords: Words = {
  overTime: 'Im Lauf der Zeit',
  span: 'Wie weit zurück',
  spans: { month: '4 Wochen', quarter: '3 Monate', year: 'Jahr', all: 'Alles' },
  picture: (outcome, nights, from, to, middle) =>
    `${outcome}: ${nights}, von ${from} bis ${to}, die mittlere ${middle}. Die Zahlen stehen in der Tabelle darunter.`,
  compared: (outcome, nights, from, to) =>
    `${outcome}: ${nights}, von ${from} bis ${to}, nach mit und ohne unterschieden.`,
  nothingYet: 'Noch erzählt kein Morgen davon.',
  withSound: 'mit Klang',
  withoutSound: 'ohne',
  together: {
    week: 'Die Linie ist die mittlere Nacht jeder Woche, das Band ihre mittlere Hälfte.',
    month: 'Die Linie ist die mittlere Nacht jedes Monats, das Band seine mittlere Hälfte.'
  },
  table: 'Dasselbe als Tabelle',
  night: 'Nacht',
  periods: { week: 'Woche ab', month: 'Monat' },
  heard: 'Gehört',
  unknown: '–',
  compare: 'Vergleichen',
  nothingToCompare:
    'Sobald Morgen von Nächten mit etwas und von Nächten ohne es erzählen, lassen sie sich hier vergleichen.',
  primary: 'Worauf kommt es dir am meisten an?',
  primaryHint: 'Wähle eines, bevor du hinschaust. Es steht dann vorn, die anderen daneben.',
  primaryChosen: outcome => `Vorher gewählt: ${outcome}.`,
  changePrimary: 'Anderes wählen',
  aspect: 'Nächte mit',
  groups: { test: 'Ausgelost', sound: 'Klang', habits: 'Gewohnheiten und Tage' },
  sound: 'Klang, 10 Minuten oder mehr',
  selfTest: 'Schwebung im Selbstversuch',
  tone: mode => `Ton: ${mode}`,
  habits: {
    alcohol: 'Alkohol',
    'late food': 'Essen in den 2 Stunden vor dem Schlafversuch',
    'short eating window': 'allem Essen innerhalb von 12 Stunden',
    'much fibre': 'vielen Ballaststoffen, ab 25 g',
    'fermented food': 'fermentiertem Essen',
    prebiotic: 'präbiotischem Essen',
    caffeineAfterNoon: 'Koffein nach Mittag',
    nap: 'einem Mittagsschlaf',
    ill: 'Krankheit',
    travel: 'einer Reise'
  },
  legend: what => `mit ${what}`,
  without: 'ohne',
  alsoSeen: 'Auch gesehen',
  notEnough: (withIt, without) =>
    `Nicht genug Nächte: ${withIt} mit, ${without} ohne. Von jeder Seite braucht es fünf.`,
  interval: (what, outcome, middle, low, high) =>
    `Nächte mit ${what} waren im Mittel ${difference(outcome, middle)}; es könnte alles sein von ${end(outcome, low)} bis ${end(outcome, high)}.`,
  noSpread: (what, outcome, middle) =>
    `Nächte mit ${what} waren im Mittel ${difference(outcome, middle)}. Alle Nächte einer Seite sind gleich, darum lässt sich nicht sagen, wie sicher das ist.`,
  sides: (withIt, without, withMean, withoutMean) =>
    `${withIt} Nächte mit: im Mittel ${withMean}. ${without} ohne: ${withoutMean}.`,
  couldBeNone:
    'Auch gar kein Unterschied liegt in diesem Bereich: Zufall erklärt es noch immer gut.',
  designs: {
    'shuffled pairs': 'Von je zwei Nächten wurde eine ausgelost.',
    'free randomisation': 'Jede Nacht wurde ausgelost.',
    chosen:
      'Diese Nächte wurden gewählt oder ergaben sich, ausgelost sind sie nicht: Ein Unterschied kann Zufall, Jahreszeit oder Stimmung sein.'
  },
  manyThings: (count, oneIn) =>
    `Wer ${count} Dinge so vergleicht, bekommt etwa jedes ${oneIn}. Mal einen falschen Alarm.`,
  fewNights:
    'Ein paar Wochen zeigen keine kleinen Unterschiede: 21 Nächte bestimmen die Schlafeffizienz auf etwa 7 Punkte nach beiden Seiten.',
  sealedTest: 'Ein Selbstversuch läuft. Seine Nächte bleiben hier draußen, bis er vorbei ist.'
}
