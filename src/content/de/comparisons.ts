import type { Messages } from '../en/messages.ts'
import { mapValues } from '../../core/base/map-values.ts'
import { FIRST_MESSAGES } from './first.ts'
import { minutesText, numberText } from './values.ts'

type Words = Messages['comparison']
type Outcome = Parameters<Words['interval']>[1]

/** A difference in words: less and more of it. */
const WAYS: Readonly<Record<Outcome, readonly [less: string, more: string]>> = {
  onset: ['kürzer', 'länger'],
  awakenings: ['seltener', 'öfter'],
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

/** "dauerte das Einschlafen im Mittel 4 min kürzer": the verb comes before the listener, in German. */
function difference(outcome: Outcome, figure: number): string {
  const size = amount(outcome, figure)
  const way = WAYS[outcome][figure < 0 ? 0 : 1]
  const count = numberText(size)
  switch (outcome) {
    case 'onset':
      return `dauerte das Einschlafen im Mittel ${size === 0 ? 'gleich lang' : `${minutesText(size)} ${way}`}`
    case 'awakenings':
      return `wurdest du im Mittel ${size === 0 ? 'gleich oft' : `${count}-mal ${way}`} wach`
    case 'quality':
      return `lag deine Bewertung im Mittel ${size === 0 ? 'gleich hoch' : `${count} ${size === 1 ? 'Stufe' : 'Stufen'} ${way}`}`
    case 'efficiency':
      return `lag die Schlafeffizienz im Mittel ${size === 0 ? 'gleich hoch' : `${count} ${size === 1 ? 'Prozentpunkt' : 'Prozentpunkte'} ${way}`}`
  }
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
  nothingYet: 'Dazu ist noch an keinem Morgen etwas notiert.',
  withSound: 'mit Klang',
  withoutSound: 'ohne',
  together: {
    week: 'Die Linie zeigt die mittlere Nacht jeder Woche, das Band ihre mittlere Hälfte.',
    month: 'Die Linie zeigt die mittlere Nacht jedes Monats, das Band seine mittlere Hälfte.'
  },
  table: 'Dasselbe als Tabelle',
  night: 'Nacht',
  periods: { week: 'Woche ab', month: 'Monat' },
  heard: 'Gehört',
  unknown: '–',
  compare: 'Vergleichen',
  nothingToCompare:
    'Sobald zu Nächten mit etwas und zu Nächten ohne etwas notiert ist, lassen sie sich hier vergleichen.',
  primary: 'Worauf kommt es dir am meisten an?',
  primaryHint: 'Wähl eins, bevor du hinschaust. Es steht dann vorn, die anderen darunter.',
  primaryChosen: outcome => `Vorher gewählt: ${outcome}.`,
  changePrimary: 'Etwas anderes wählen',
  aspect: 'Nächte mit',
  groups: { test: 'Ausgelost', sound: 'Klang', habits: 'Gewohnheiten und Tage' },
  sound: '10 Minuten Klang oder mehr',
  selfTest: 'Schwebung im Selbstversuch',
  tones: {
    binaural: 'binauralem Ton',
    monaural: 'monauralem Ton',
    isochronic: 'isochronem Ton',
    plain: 'schlichtem Ton'
  },
  beds: {
    ...mapValues(FIRST_MESSAGES.recipe.beds, name => `${name} als Hintergrund`),
    none: 'dem Ton allein',
    white: 'weißem Rauschen',
    pink: 'rosa Rauschen',
    brown: 'braunem Rauschen'
  },
  habits: {
    alcohol: 'Alkohol',
    'late food': 'spätem Essen, in den 2 Stunden vor dem Schlafen',
    'short eating window': 'allem Essen binnen 12 Stunden',
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
  alsoSeen: 'Außerdem gesehen',
  notEnough: (withIt, without) =>
    `Nicht genug Nächte: ${withIt} mit, ${without} ohne. Von beiden braucht es fünf.`,
  interval: (what, outcome, middle, low, high) =>
    `In Nächten mit ${what} ${difference(outcome, middle)}; möglich ist alles zwischen ${end(outcome, low)} und ${end(outcome, high)}.`,
  noSpread: (what, outcome, middle) =>
    `In Nächten mit ${what} ${difference(outcome, middle)}. Alle Nächte einer Seite sind gleich, darum lässt sich nicht sagen, wie sicher das ist.`,
  sides: (withIt, without, withMean, withoutMean) =>
    `${withIt} Nächte mit: im Mittel ${withMean}. ${without} ohne: ${withoutMean}.`,
  couldBeNone: 'Auch gar kein Unterschied liegt in diesem Bereich: Es kann gut Zufall sein.',
  designs: {
    'shuffled pairs': 'Von je zwei Nächten wurde eine ausgelost.',
    'free randomisation': 'Jede Nacht wurde ausgelost.',
    chosen:
      'Diese Nächte hast du gewählt oder sie ergaben sich, ausgelost wurden sie nicht: Ein Unterschied kann an Zufall, Jahreszeit oder Stimmung liegen.'
  },
  manyThings: (count, oneIn) =>
    `Bei ${count} solchen Vergleichen gibt es etwa jedes ${oneIn}. Mal einen falschen Alarm.`,
  fewNights:
    'Ein paar Wochen zeigen keine kleinen Unterschiede: Bei 21 Nächten ist die Schlafeffizienz nur auf etwa 7 Prozentpunkte nach oben und unten genau.',
  sealedTest: 'Ein Selbstversuch läuft. Seine Nächte zählen hier erst mit, wenn er vorbei ist.'
}
