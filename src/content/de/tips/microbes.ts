import type { TipWords } from '../../../core/tips/tip.ts'
import type { microbes as english } from '../../en/tips/microbes.ts'

/** Gut bacteria: what they make, the hours they keep, and what bad nights do to them. */
export const microbes: Readonly<Record<keyof typeof english, TipWords>> = {
  'what-bacteria-make-of-fibre': {
    title: 'Was Bakterien aus Ballaststoffen machen',
    text: 'Darmbakterien machen aus Ballaststoffen kurzkettige Fettsäuren. Das tut dem Darm gut, was immer es für den Schlaf bedeutet.',
    studied: 'Physiologie, eine Übersicht',
    note: 'Oft heißt es, kurzkettige Fettsäuren gelangten ins Gehirn und steuerten dort den Schlaf. Wie sie wirken, ist nicht ganz verstanden, und den ganzen Weg vom ruhigeren Darm zur ruhigeren Nacht hat noch niemand gezeigt.'
  },
  'butyrate-in-mice': {
    title: 'Butyrat und schlafende Mäuse',
    text: 'Aus Ballaststoffen bilden Bakterien Butyrat. Mäuse und Ratten schliefen damit ein paar Stunden lang mehr, und zwar traumlos. Bei Menschen hat das unseres Wissens noch niemand geprüft.',
    studied: 'bei Mäusen und Ratten',
    note: 'Die Butyrat-Studie wird oft auf 2020 datiert und soll von Schlafgenen im Gehirn handeln. Sie ist von 2019. Butyrat wirkte nur, wenn es geschluckt oder in die Vene zur Leber gegeben wurde; anderswo gespritzt wirkte es nicht. Und mehr von diesem Schlaf ist nicht dasselbe wie guter Schlaf.'
  },
  'poor-sleep-and-bacteria': {
    title: 'Darmbakterien bei Schlafstörungen',
    text: 'Kleine Studien finden bei Menschen mit Schlafstörungen eine etwas andere Mischung von Darmbakterien. Was zuerst da ist, weiß man nicht.',
    studied: 'kleine Gruppen; die Ergebnisse widersprechen sich',
    note: 'Weniger vielfältige Darmbakterien bei schlechtem Schlaf gelten oft als fester Befund, belegt mit einer Arbeit von 2020 in Sleep Medicine Reviews. Die Studien mit Betroffenen stehen anderswo. Manche fanden weniger Vielfalt, andere nicht, und zusammengefasst zeigen sie keinen Unterschied.'
  },
  'sleepy-when-ill': {
    title: 'Schläfrig, wenn du krank bist',
    text: 'Dass du schläfrig wirst, wenn du krank bist, ist zum Teil das Werk deines Immunsystems: Ein kleiner Reiz vertieft den Schlaf, ein großer stört ihn.',
    studied: 'zwei kleine Laborversuche mit Menschen',
    note: 'Oft heißt es, Bakteriengifte aus dem Darm kosteten Tiefschlaf und trieben das Cortisol hoch. Bei der niedrigsten Dosis, die Menschen bekamen, nahm der Tiefschlaf zu und das Cortisol nicht; erst die höchste störte den Schlaf.'
  },
  'one-bad-night': {
    title: 'Eine kurze Nacht und dein Darm',
    text: 'Eine kurze Nacht steckt dein Darm gut weg. Du musst nichts nachholen.',
    studied: '19 Männer in einem Versuch; Ergebnisse uneinheitlich',
    note: 'Eine Nacht ohne Schlaf macht angeblich den Darm durchlässig. Nach drei Nächten mit zwei Stunden Schlaf hatten sich die Bakterien etwas verändert und die Dichte des Darms gar nicht. Dass fehlender Schlaf, ein durchlässiger Darm und Entzündung einander im Kreis antreiben, ist eine Idee, kein Befund.'
  },
  'fewer-bacteria-other-hours': {
    title: 'Mäuse mit weniger Bakterien',
    text: 'Als Mäuse die meisten Darmbakterien verloren, schliefen sie zu anderen Zeiten. Ein Grund weiterzuforschen, keiner, Antibiotika zu fürchten.',
    studied: 'bei Mäusen',
    note: 'Einer Arbeit aus Tsukuba zufolge soll fehlender Schlaf die Darmbakterien binnen zwei Tagen verändern. So eine Arbeit ließ sich nicht finden. Die nächstliegende, von derselben Universität, geht andersherum: vier Wochen Antibiotika, danach andere Schlafzeiten.'
  },
  'bacteria-keep-hours': {
    title: 'Der Tagesrhythmus der Darmbakterien',
    text: 'Auch Darmbakterien haben einen Tagesrhythmus. Regelmäßige Mahlzeiten geben ihn mit vor, und deinem Tag einen Rahmen.',
    studied: 'bei Mäusen',
    note: 'Darmbakterien haben angeblich eine eigene Uhr. Ihr Rhythmus folgt aber dem des Tiers, vor allem seinen Fresszeiten.'
  },
  'travel-and-meals': {
    title: 'Essen nach einem langen Flug',
    text: 'Nach einem langen Flug hatten sich die Darmbakterien zweier Reisender verändert, und nach zwei Wochen war alles wie zuvor. Es lohnt sich, bald zu den Zeiten am Zielort zu essen.',
    studied: 'Mäuse und zwei Reisende',
    note: 'Jetlag und Darm werden oft als Studie an Menschen dargestellt. Menschen waren darin zwei Reisende; was über das Gewicht gesagt wird, stammt von Mäusen.'
  },
  'no-gut-test': {
    title: 'Darmtests sagen Schlaf nicht voraus',
    text: 'Bisher kann dir kein Darmtest sagen, wie du schlafen wirst. Wie es dir am Tag geht, zeigt es dir besser.',
    studied: 'zusammengefasste Studien und 655 Erwachsene',
    note: 'Vielfältige Darmbakterien gelten manchmal als das beste Zeichen für guten Schlaf. Zusammengefasste Studien widersprechen dem.'
  },
  'same-time-every-morning': {
    title: 'Jeden Tag zur selben Zeit aufstehen',
    text: 'Steh jeden Tag etwa zur selben Zeit auf, wenn es geht, auch am Wochenende. Wer regelmäßig schläft, ist im Schnitt gesünder.',
    gradeOf: 'die Gesundheit insgesamt',
    studied: '92.340 Erwachsene in 41 Studien, nur beobachtet'
  }
}
