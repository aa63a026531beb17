import type { TipWords } from '../../../core/tips/tip.ts'
import type { gutAndBrain as english } from '../../en/tips/gut-and-brain.ts'

/** The gut’s own nerves, serotonin, melatonin and GABA. */
export const gutAndBrain: Readonly<Record<keyof typeof english, TipWords>> = {
  'nerves-of-the-gut': {
    title: 'Das eigene Nervennetz des Darms',
    text: 'In deiner Darmwand liegt ein eigenes Netz von Nervenzellen, etwa so viele wie im Rückenmark. Einen großen Teil der Verdauung regelt es, ohne das Gehirn zu fragen.',
    gradeOf: 'die Zahl der Nervenzellen',
    studied: 'Zellen von Mäusen, Meerschweinchen und Menschen gezählt',
    note: 'Oft ist von 500 Millionen Nervenzellen im Darm die Rede, mehr als im Rückenmark. Die erste vollständige Zählung kam auf vergleichbar viele.'
  },
  'gut-and-brain-talk': {
    title: 'Wie Darm und Gehirn sich austauschen',
    text: 'Darm und Gehirn sprechen miteinander, in beide Richtungen: über Nerven, Hormone und das Immunsystem. Wie viel das in einer gewöhnlichen Nacht ausmacht, wird noch erforscht.',
    studied: 'Mäuse und eine Übersicht',
    note: 'Oft heißt es, der Schlaf leide mit als Erstes, wenn Darm und Gehirn aus dem Takt geraten. Dafür haben wir keine Quelle gefunden.'
  },
  'small-study-big-headline': {
    title: 'Kleine Studie, große Schlagzeile',
    text: 'In einer kleinen Studie mit 26 Männern schliefen die mit den vielfältigeren Darmbakterien auch länger und ruhiger. Andere Studien widersprechen; nimm es als Hinweis.',
    studied: '26 Männer; größere Studien widersprechen',
    note: 'Eine Studie mit 26 Männern wird oft als Beweis gezeigt, dass ein vielfältiger Darm schneller und tiefer schlafen lässt, unabhängig von Alter, Gewicht und Kost. In ihrer Zusammenfassung steht davon nichts, und ihre Sensoren am Handgelenk können Schlafphasen nicht unterscheiden. Von 655 Erwachsenen afrikanischer Herkunft im Alter von 25 bis 45 hatten die weniger Vielfalt, die nach eigenen Angaben länger schliefen, und zusammengefasste Studien fanden keinen Unterschied.'
  },
  'serotonin-in-the-gut': {
    title: 'Serotonin aus dem Darm',
    text: 'Das meiste Serotonin im Körper, meist ist von 90 bis 95\u00a0% die Rede, entsteht im Darm. Dort hilft es vor allem der Verdauung weiter.',
    studied: 'Physiologie, zwei Übersichten',
    note: 'Das Serotonin aus den enterochromaffinen Zellen des Darms wird oft so dargestellt, als wäre es das des Gehirns. Es gelangt aber nicht ins Gehirn: Die beiden Vorräte sind weitgehend getrennt.'
  },
  'bacteria-and-serotonin': {
    title: 'Bakterien und Serotonin',
    text: 'Bei Mäusen bringen bestimmte Darmbakterien den Darm dazu, mehr Serotonin zu bilden. Ob das etwas am Schlaf von Menschen ändert, weiß man nicht.',
    studied: 'bei Mäusen',
    note: 'Oft soll eine einzige Gattung von Bakterien hinter dem Serotonin des Körpers stehen, und ohne sie fehlten 60\u00a0%. In der Arbeit geht es um eine ganze Gruppe sporenbildender Bakterien, um Mäuse und um Serotonin in Darm und Blut, nicht im Gehirn. Die 60\u00a0% stehen nicht in ihrer Zusammenfassung.'
  },
  'light-and-melatonin': {
    title: 'Wenig Licht und Melatonin',
    text: 'Dein Gehirn bildet sein Melatonin für die Nacht selbst, nach einer Uhr, die das Licht stellt. Probier morgen: in der letzten Stunde wenig Licht und kein heller Bildschirm, danach ein dunkles Zimmer.',
    studied: 'Physiologie, eine Übersicht',
    note: 'Manchmal heißt es, einem Gehirn mit schlechtem Darm fehle Melatonin. Wir haben keine Studie gefunden, die das zeigt.'
  },
  'bacteria-and-gaba': {
    title: 'Bakterien, die GABA bilden',
    text: 'Im Labor bilden manche Darmbakterien GABA, einen beruhigenden Botenstoff, etwa Lactobacillus brevis und Bifidobacterium dentium. Ob der Schlaf davon etwas merkt, weiß man nicht.',
    studied: 'Bakterien in Kultur',
    note: 'GABA aus Bakterien wird oft mit einer Studie über den Vagusnerv vermengt. Das war eine andere Arbeit, mit einem anderen Bakterium und mit Mäusen.'
  },
  'calmer-mice': {
    title: 'Ein Probiotikum, das Mäuse beruhigte',
    text: 'Ein Probiotikum machte Mäuse ruhiger, aber nur, solange ihr Vagusnerv intakt war. Untersucht wurde die Stimmung von Mäusen, nicht der Schlaf von Menschen.',
    studied: 'bei Mäusen',
    note: 'Ruhigere Mäuse gelten oft als Beleg dafür, dass das GABA der Bakterien über den Vagusnerv Ruhe bringt. Die Arbeit untersuchte weder dieses GABA noch Schlaf.'
  }
}
