import type { Messages } from '../en/messages.ts'
import { mapValues } from '../../core/base/map-values.ts'
import { FIRST_MESSAGES } from './first.ts'
import { allOf, minutesText, numberText } from './values.ts'

type Words = Messages['comparison']
type Outcome = Parameters<Words['interval']>[1]

/** A difference in words: less and more of it. */
const WAYS: Readonly<Record<Outcome, readonly [less: string, more: string]>> = {
  onset: ['früher', 'später'],
  awakenings: ['seltener', 'öfter'],
  quality: ['schlechter', 'besser'],
  efficiency: ['niedriger', 'höher']
}

/** In the unit of the outcome, as exact as it is of use. */
function amount(outcome: Outcome, difference: number): number {
  const size = Math.abs(difference)
  return outcome === 'onset' || outcome === 'efficiency'
    ? Math.round(size)
    : Math.round(size * 10) / 10
}

/** "4 min", "0,5-mal", "1 Stufe": how much, whichever way. */
function size(outcome: Outcome, difference: number): string {
  const figure = amount(outcome, difference)
  const count = numberText(figure)
  switch (outcome) {
    case 'onset':
      return minutesText(figure)
    case 'awakenings':
      return `${count}-mal`
    case 'quality':
      return `${count} ${figure === 1 ? 'Stufe' : 'Stufen'}`
    case 'efficiency':
      return `${count} ${figure === 1 ? 'Punkt' : 'Punkte'}`
  }
}

/** "bist du typischerweise 4 min früher eingeschlafen": the verb comes before the listener, in German. */
function difference(outcome: Outcome, figure: number): string {
  const none = amount(outcome, figure) === 0
  const much = `${size(outcome, figure)} ${WAYS[outcome][figure < 0 ? 0 : 1]}`
  switch (outcome) {
    case 'onset':
      return `bist du typischerweise ${none ? 'genauso schnell' : much} eingeschlafen`
    case 'awakenings':
      return `bist du im Schnitt ${none ? 'genauso oft' : much} aufgewacht`
    case 'quality':
      return `hast du deinen Schlaf im Schnitt ${none ? 'gleich' : much} bewertet`
    case 'efficiency':
      return `lag deine Schlafeffizienz im Schnitt ${none ? 'gleich hoch' : much}`
  }
}

function end(outcome: Outcome, figure: number): string {
  return amount(outcome, figure) === 0
    ? 'gar keinem Unterschied'
    : `${size(outcome, figure)} ${WAYS[outcome][figure < 0 ? 0 : 1]}`
}

/** What the smallest difference that stands out follows: "über etwa 12 min". */
function least(outcome: Outcome, figure: number): string {
  const points = amount(outcome, figure)
  return outcome === 'efficiency' && points !== 1
    ? `${numberText(points)} Punkten`
    : outcome === 'awakenings'
      ? `${numberText(points)} Mal Aufwachen`
      : size(outcome, figure)
}

/** Words of the pictures over time and of comparisons. They tell of nights, never of reasons. */
export const comparisonWords: Words = {
  overTime: 'Verlauf',
  span: 'Zeitraum',
  spans: { month: '4 Wochen', quarter: '3 Monate', year: 'Jahr', all: 'Alles' },
  picture: (outcome, nights, from, to, middle) =>
    `${outcome}: ${nights}, ${from} bis ${to}. Die mittlere Nacht: ${middle}. Alle Zahlen stehen in der Tabelle darunter.`,
  compared: (outcome, nights, from, to) =>
    `${outcome}: ${nights}, ${from} bis ${to}, getrennt nach „mit“ und „ohne“.`,
  nothingYet: 'Dazu hast du noch nichts notiert.',
  withSound: 'mit Klang',
  withoutSound: 'ohne',
  together: {
    week: 'Die Linie zeigt die mittlere Nacht jeder Woche, das Band ihre mittlere Hälfte.',
    month: 'Die Linie zeigt die mittlere Nacht jedes Monats, das Band seine mittlere Hälfte.'
  },
  table: 'Als Tabelle zeigen',
  night: 'Nacht',
  periods: { week: 'Woche ab', month: 'Monat' },
  heard: 'Gehört',
  unknown: '–',
  compare: 'Vergleichen',
  nothingToCompare:
    'Sobald du Nächte mit etwas und Nächte ohne etwas notiert hast, kannst du sie hier vergleichen.',
  primary: 'Was ist dir am wichtigsten?',
  primaryHint:
    'Wähl, bevor du hinschaust, und bleib dabei: Nur dein Hauptmaß wird geprüft. Die anderen stehen daneben.',
  primaryChosen: outcome => `Hauptmaß: ${outcome}.`,
  changePrimary: 'Anderes wählen',
  aspect: 'Nächte mit',
  groups: { test: 'Ausgelost', sound: 'Klang', habits: 'Gewohnheiten und Tage' },
  sound: 'mindestens 10 Minuten Klang',
  selfTest: 'der Schwebung im Selbstversuch',
  tones: {
    binaural: 'binauralem Ton',
    monaural: 'monauralem Ton',
    isochronic: 'isochronem Ton',
    plain: 'schlichtem Ton',
    noise: 'einer Schwebung im Hintergrund'
  },
  beds: {
    ...mapValues(FIRST_MESSAGES.recipe.beds, name => `${name} im Hintergrund`),
    none: 'dem Ton allein',
    white: 'weißem Rauschen',
    pink: 'rosa Rauschen',
    brown: 'braunem Rauschen',
    thunder: 'fernem Gewitter im Hintergrund',
    birds: 'Vögeln im Hintergrund',
    leaves: 'Blättern im Hintergrund',
    deep: 'tiefem Brummen im Hintergrund',
    own: 'einem eigenen Klang im Hintergrund'
  },
  habits: {
    alcohol: 'Alkohol',
    'late food': 'Essen in den letzten 2 Stunden vor dem Schlafen',
    'short eating window': 'allen Mahlzeiten innerhalb von 12 Stunden',
    'much fibre': 'vielen Ballaststoffen, ab 25 g',
    'fermented food': 'fermentiertem Essen',
    prebiotic: 'präbiotischem Essen',
    caffeineAfterNoon: 'Koffein nach 12 Uhr',
    nap: 'einem Nickerchen am Tag',
    ill: 'Krankheit',
    travel: 'einer Reise'
  },
  legend: what => `mit ${what}`,
  without: 'ohne',
  alsoSeen: 'Andere Maße',
  alsoSeenHint:
    'Nur zum Anschauen. Sie werden nicht geprüft, ein Unterschied hier zeigt also noch nichts.',
  bothSides: (withMean, withoutMean) => `${withMean} mit, ${withoutMean} ohne`,
  notEnough: (withIt, without) =>
    `Für einen Vergleich ist es noch zu früh: bisher ${withIt} mit, ${without} ohne.`,
  notEnoughPairs: pairs =>
    `Zu wenige Paare für einen Vergleich: Bei ${pairs} sind beide Nächte notiert, nötig sind fünf.`,
  interval: (what, outcome, middle, low, high) =>
    `In Nächten mit ${what} ${difference(outcome, middle)}; der wahre Unterschied kann irgendwo zwischen ${end(outcome, low)} und ${end(outcome, high)} liegen.`,
  noSpread: (what, outcome, middle, design) =>
    `In Nächten mit ${what} ${difference(outcome, middle)}. ${design === 'chosen' ? 'Auf beiden Seiten blieb alles gleich' : 'Der Unterschied war bei jedem Paar derselbe'}, darum lässt sich nicht sagen, wie sicher das ist.`,
  sides: (outcome, withIt, without, means) =>
    `${withIt} mit: ${outcome === 'onset' ? 'typischerweise' : 'im Schnitt'} ${means[0]}. ${without} ohne: ${means[1]}.`,
  couldBeNone: (outcome, count, design, smallest) =>
    `Auch gar kein Unterschied liegt in diesem Bereich, es kann also Zufall sein. ${count} solche ${design === 'chosen' ? 'Nächte' : 'Paare'} zeigen nur Unterschiede von mehr als etwa ${least(outcome, smallest)}.`,
  designs: {
    'shuffled pairs':
      'In jedem Paar hat der Zufall entschieden, welche Nacht die Schwebung hatte. Du schaust nur einmal hin, am Ende, mit einem Bereich von 95 %. Jeder Versuch steht für sich.',
    chosen:
      'Diese Nächte wurden nicht ausgelost. Ein Unterschied kann auch an etwas anderem liegen: Jahreszeit, Stimmung, Wochenende.'
  },
  looked: (nights, percent) =>
    `So stand es nach ${nights} Nächten, mit einem Bereich von ${percent} %.`,
  nextLook: (at, soFar) => `Der nächste Blick kommt nach ${at} Nächten, bisher sind es ${soFar}.`,
  newRound: (at, soFar) =>
    `Das war der letzte Blick dieser Runde. Die nächste fängt neu an, ihr erster Blick kommt nach ${at} neuen Nächten, bisher sind es ${soFar}.`,
  sideMissing: count => `Der nächste Blick kommt, sobald es auf jeder Seite ${count} Nächte sind.`,
  whyLooks: looks =>
    `Egal, wie oft du nachsiehst: Das Ergebnis ändert sich nur nach ${allOf(looks.map(String))} Nächten, und frühe Bereiche sind breiter. So gibt es höchstens etwa in jeder 20. Runde einen Fehlalarm.`,
  manyThings: (count, percent) =>
    `Du kannst hier ${count} Dinge vergleichen. Auch wenn keins davon etwas ausmacht, scheint es mit etwa ${percent} % Wahrscheinlichkeit bei mindestens einem so.`,
  sealedTest: 'Ein Selbstversuch läuft. Seine Nächte kommen dazu, sobald du ihn beendest.'
}
