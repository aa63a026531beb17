import type { TipWords } from '../../../core/tips/tip.ts'
import type { whatHarms as english } from '../../en/tips/what-harms.ts'

/** Food and drink to try without. */
export const whatHarms: Readonly<Record<keyof typeof english, TipWords>> = {
  'alcohol-free-evening': {
    title: 'Ein Abend ohne Alkohol',
    text: 'Für einen anderen Abend: Lass den Alkohol weg. Schon etwa zwei Gläser können den Traumschlaf hinauszögern und verkürzen, je mehr, desto stärker.',
    finding: 'viele Studien zusammen zeigen weniger Traumschlaf',
    studied: 'zusammengefasste Studien mit gesunden Erwachsenen',
    note: 'Oft heißt es, schon ein mäßiges Glas öffne binnen Stunden den Darm, belegt mit einer Studie von 2019. Dahinter stehen Übersichten über starkes oder jahrelanges Trinken. Gut untersucht ist der Traumschlaf. Für Schlafdauer und Wachliegen ist das Bild unklar, und große Mengen verkürzen die Zeit bis zum Einschlafen. Den Traumschlaf sieht dein Tagebuch nicht.'
  },
  sweeteners: {
    title: 'Süßstoffe und Blutzucker',
    text: 'In einem zweiwöchigen Versuch veränderten zwei gängige Süßstoffe die Blutzuckerreaktion, von Mensch zu Mensch sehr verschieden. Ein Zusammenhang mit dem Schlaf ist nicht gezeigt.',
    gradeOf: 'Blutzucker, nicht Schlaf',
    studied: '120 Erwachsene',
    note: 'Oft wird auch Aspartam genannt, nach Versuchen mit Mäusen. Die beiden Süßstoffe waren Saccharin und Sucralose; für Aspartam und Stevia berichtet der Versuch nichts dergleichen.'
  },
  emulsifiers: {
    title: 'Emulgatoren im Essen',
    text: 'In einem kleinen Versuch machte ein Emulgator in großer Menge die Darmbakterien binnen Tagen weniger vielfältig. Wer mit einfachen Zutaten kocht, umgeht das leicht.',
    gradeOf: 'Darmbakterien, nicht Schlaf',
    studied: '16 Erwachsene, 15\u00a0g am Tag, 11 Tage lang',
    note: 'Emulgatoren überhaupt sollen angeblich der Darmschleimhaut schaden. Geprüft wurde ein einziger, in großer Menge; bei zwei Menschen rückten Bakterien näher an die Schleimhaut.'
  },
  'after-antibiotics': {
    title: 'Nach Antibiotika',
    text: 'Nimm Antibiotika genau nach Vorschrift. Bei gesunden Männern waren die meisten Darmbakterien etwa sechs Wochen nach einer kurzen, starken Kur zurück. Frag nach, bevor du Probiotika dazunimmst: In einer Studie bremsten sie die Erholung.',
    gradeOf: 'Darmbakterien, nicht Schlaf',
    studied: '12 Männer; eine zweite Studie mit Menschen',
    note: 'Eine einzige Antibiotika-Kur soll oft sechs bis zwölf Monate nachwirken, und Probiotika seien danach unverzichtbar. Bei 12 Männern war nach etwa sechs Wochen das meiste zurück, auch wenn nach sechs Monaten noch neun Arten fehlten. In der anderen Studie bremsten Probiotika die Erholung.'
  }
}
