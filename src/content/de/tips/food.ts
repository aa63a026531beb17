import type { TipWords } from '../../../core/tips/tip.ts'
import type { food as english } from '../../en/tips/food.ts'

/** Fibre, fermented foods, meal times and probiotics. */
export const food: Readonly<Record<keyof typeof english, TipWords>> = {
  'fibre-by-day': {
    title: 'Ballaststoffe am Tag und Tiefschlaf',
    text: 'Als Richtwert gelten etwa 25\u00a0g Ballaststoffe am Tag für Frauen und 38\u00a0g für Männer; in den USA sind es im Schnitt 16\u00a0g. In einer Laborstudie folgte auf Tage mit mehr Ballaststoffen mehr Tiefschlaf.',
    studied: '26 Erwachsene im Schlaflabor',
    note: 'Oft heißt es, die meisten Schlafstudien hätten mit 25 bis 38\u00a0g Ballaststoffen am Tag gearbeitet. Dafür haben wir keine Quelle gefunden; die beiden Zahlen sind Richtwerte für die Ernährung.'
  },
  'onions-oats-and-beans': {
    title: 'Zwiebeln, Hafer und Bohnen',
    text: 'Knoblauch, Zwiebeln, Lauch, Spargel, Bananen, Hafer, Bohnen und Topinambur sind Futter für nützliche Darmbakterien. Gestresste Erwachsene, die so aßen, fanden ihren Schlaf nach acht Wochen etwas besser. Fang langsam an, wenn dein Darm empfindlich ist.',
    studied: '119 gestresste Erwachsene; bei der Kost nicht verblindet',
    note: 'Gern genannt wird ein Versuch, in dem präbiotische Ballaststoffe in vier Wochen beim Schlafen halfen; wir konnten ihn nicht finden. Der nächstliegende mit Menschen dauerte acht Wochen und prüfte Lebensmittel. Die Präparate darin waren doppelt verblindet, die Kost konnte es nicht sein, und wer zusätzlich ein Probiotikum nahm, hatte nichts davon.'
  },
  'fermented-foods': {
    title: 'Joghurt, Kefir, Sauerkraut',
    text: 'Joghurt, Kefir, Sauerkraut, Kimchi, Kombucha und Miso sind fermentiert. In einem kleinen Versuch machten bis zu sechs Portionen am Tag die Darmbakterien vielfältiger und senkten einige Entzündungswerte. Um Schlaf ging es nicht, und eine Portion ist ein guter Anfang.',
    gradeOf: 'Darmbakterien, nicht Schlaf',
    studied: '36 Erwachsene',
    note: 'Sechs Portionen Fermentiertes werden oft als Schwelle dargestellt. So viel schaffte die Gruppe eben; eine Schwelle wurde nie geprüft. Auch mit Probiotika-Kapseln wurde nicht verglichen: Die andere Gruppe aß mehr Ballaststoffe.'
  },
  'eating-window': {
    title: 'Nur zu festen Stunden essen',
    text: 'Ein festes Zeitfenster zum Essen tut manchen gut, aber dass man dadurch besser schläft, zeigen die Versuche nicht. Frag vorher nach, wenn du Diabetesmedikamente nimmst, schwanger bist oder eine Essstörung hattest.',
    finding: 'Versuche zeigen keinen klaren Gewinn für den Schlaf',
    studied: 'sechs Versuche mit längerem Fasten, meist ohne Gewinn',
    note: 'In 10 bis 12 Stunden zu essen gilt oft als gut für innere Uhr und Darm zugleich. Einen Schlafversuch dazu haben wir nicht gefunden. Von sechs Versuchen mit längerem Fasten wurde in einem der Schlaf besser benotet. In zweien schliefen die Menschen einen kleineren Teil der Nacht, in einem brauchten sie länger zum Einschlafen, in einem schliefen sie kürzer; das kann sich überschneiden. Fazit der Übersicht: Fasten macht den Schlaf in der Regel nicht schlechter.'
  },
  'late-meals': {
    title: 'Spätes Essen',
    text: 'Für einen anderen Abend: Iss zwei oder drei Stunden vor dem Schlafengehen zuletzt. In einer großen US-Befragung lag nachts länger wach, wer in der letzten Stunde noch gegessen oder getrunken hatte.',
    studied: 'Zeittagebücher aus den USA, 2003 bis 2018',
    note: 'Spätes Essen gilt oft als schädlich, weil es nachts den Darm öffne. Dafür haben wir keine Quelle gefunden. In der Befragung lag nach Essen oder Trinken in der letzten Stunde häufiger jemand über 30 Minuten wach (die Chance dafür war bei Frauen 2,03-mal, bei Männern 2,64-mal so hoch), schlief aber auch etwa eine halbe Stunde länger.'
  },
  probiotics: {
    title: 'Probiotika und Schlaf',
    text: 'Zu Probiotika sind sich die Auswertungen nicht einig: In manchen finden die Menschen ihren Schlaf etwas besser, in einer ist keine Wirkung zu sehen. Messungen des Schlafs zeigen keinen Unterschied.',
    finding: 'die Versuche sind sich nicht einig',
    studied: 'vier Auswertungen, die Versuche zusammenfassen',
    note: 'Dass Probiotika beim Schlafen helfen, wird oft als gesichert dargestellt. In einer Auswertung besserte sich die Schlafbewertung um 0,78 von 21 Punkten, verglichen mit vorher. In einer anderen, mit 18 Versuchen, schliefen die Menschen weder besser noch länger. Ein bekannter Stamm schnitt nach acht Wochen insgesamt nicht besser ab als ein Scheinpräparat. Neue Versuche laufen; bis sie fertig sind, zeigen sie nichts.'
  }
}
