import type { Messages } from '../en/messages.ts'

const titles: Messages['evidence']['titles'] = {
  'what-it-is': 'Was das ist',
  'ask-first': 'Erst fragen, dann hören',
  volume: 'Wie laut',
  'see-a-doctor': 'Wann ärztlicher Rat nötig ist',
  binaural: 'Binaurale Schwebungen und Schlaf',
  'other-sound': 'Andere Klänge und Schlaf',
  programme: 'Die 21 Nächte',
  corrections: 'Was Artikel und Werbung sagen',
  'about-food': 'Hinweise zum Essen'
}

const statements: Messages['evidence']['statements'] = {
  'winding-down': {
    text: 'Leise Töne und Rauschen zum Abschalten. Die Schwebungen liegen im Delta-Bereich, 0,5 bis 4\u00a0Hz, benannt nach langsamen Hirnwellen.'
  },
  'self-care': {
    text: 'Neap soll dir guttun und ist kein Medizinprodukt. Es ersetzt keinen ärztlichen Rat.'
  },
  'judge-for-yourself': {
    text: 'Einige kleine Studien fanden eine kürzere Zeit bis zum Einschlafen; größere und verblindete fanden keinen deutlichen Unterschied. Probier es aus und urteile selbst.'
  },
  epilepsy: {
    about: 'Epilepsie oder frühere Anfälle',
    text: 'Wenn du Epilepsie hast oder einen Anfall hattest, frag zuerst deine Ärztin oder deinen Arzt. Auf dem Bildschirm blitzt nichts, und nichts pulsiert mit dem Klang.'
  },
  'heart-device': {
    about: 'Herzschrittmacher oder Defibrillator',
    text: 'Halte Kopfhörer, ihr Etui und das Handy mindestens 15\u00a0cm davon entfernt. Leg sie nicht auf die Brust.'
  },
  mind: {
    about: 'Psychose, Manie oder Dissoziation',
    text: 'Wenn du so etwas schon erlebt hast, frag zuerst deine Ärztin oder deinen Arzt. Das ist Vorsicht: Schäden sind nicht bekannt, untersucht ist es aber kaum.'
  },
  ears: {
    about: 'Ohrgeräusche',
    text: 'Stell den Klang leiser als das Ohrgeräusch. Hör auf, wenn es stärker wird.'
  },
  'sensitive-ears': {
    about: 'Ohren, denen schon Alltagsgeräusche wehtun',
    text: 'Bei Hyperakusis frag vor dem Hören in deiner HNO-Praxis nach.'
  },
  pregnancy: {
    about: 'Schwangerschaft',
    text: 'Nicht untersucht. Frag, wenn du unsicher bist.'
  },
  children: {
    about: 'Unter 18',
    text: 'Neap ist für Erwachsene. Studien mit Kindern haben wir nicht gefunden, und von Dauerrauschen bei Säuglingen raten Fachleute ab.'
  },
  driving: {
    about: 'Fahren und Maschinen',
    text: 'Nie am Steuer. In einer großen Studie, zu Hause durchgeführt, schnitt beim logischen Denken schlechter ab, wer Schwebungen hörte.'
  },
  'feeling-unwell': {
    about: 'Kopfschmerzen, Schwindel, Unruhe, gedrückte Stimmung',
    text: 'Hör auf. Du musst nichts durchstehen.'
  },
  'barely-audible': {
    text: 'Stell es leiser, bis du es gerade noch hörst. Neap kann deine Lautstärke nicht messen und spielt nie lauter, als du eingestellt hast.'
  },
  'arms-length': {
    text: 'Du hörst es; jemand eine Armlänge entfernt hört nichts. Höchstens die halbe Lautstärke des Handys.'
  },
  'smoke-alarm': {
    text: 'Einen Rauchmelder oder dein Kind musst du trotzdem hören können.'
  },
  'bedroom-levels': {
    text: 'Leitlinien für Schlafzimmer nennen 30\u00a0dBA für gleichmäßigen Schall, etwa so leise wie Flüstern. Bleib deutlich unter 50.'
  },
  hearing: {
    text: 'Fürs Gehör gelten bei Erwachsenen 80\u00a0dBA für 40 Stunden in der Woche als Grenze, bei empfindlichen Ohren 75. Mit einem Klang, den du gerade noch hörst, liegst du weit darunter. Leise muss es vor allem für den Schlaf sein.'
  },
  earbuds: {
    text: 'Ohrhörer können nach Stunden drücken, und im Ohr staut sich Feuchtigkeit. Ein weiches Stirnband oder ein Kissenlautsprecher ist bequemer. Halte sie sauber, und leg nie ein Kabel um den Hals.'
  },
  'three-months': {
    text: 'Du schläfst seit drei Monaten in drei oder mehr Nächten pro Woche schlecht, und deine Tage leiden darunter. Frag nach kognitiver Verhaltenstherapie bei Insomnie (KVT-I), einem kurzen Training, auch online. Leitlinien empfehlen sie als Erstes.',
    finding: 'Leitlinien empfehlen das Training als Erstes'
  },
  snoring: {
    text: 'Du schnarchst laut, ringst im Schlaf nach Luft oder hörst zeitweise auf zu atmen, und bist am Tag schläfrig oder wachst unerholt auf.'
  },
  'sleepy-at-the-wheel': {
    text: 'Du wirst am Steuer schläfrig. Fahr nicht, bevor du mit einer Ärztin oder einem Arzt gesprochen hast.'
  },
  'legs-and-medicines': {
    text: 'Deine Beine kribbeln nachts, oder du musst die Beine ständig bewegen. Oder dein Schlaf ist seit einem neuen Medikament oder einer Krankheit anders.'
  },
  'dreams-and-ears': {
    text: 'Du lebst deine Träume im Schlaf aus oder schlafwandelst. Du hörst ein Geräusch nur auf einem Ohr oder im Takt deines Pulses. Ein plötzlicher Hörverlust kann nicht warten: Lass ihn heute noch untersuchen.'
  },
  'low-mood': {
    text: 'Deine Stimmung ist an den meisten Tagen gedrückt, oder Sorgen lassen dich nicht los.'
  },
  crisis: {
    about: 'Wenn du daran denkst, dir etwas anzutun',
    text: 'Ruf jetzt einen Krisendienst an: 0800 111 0 111 in Deutschland, 116 123 in Großbritannien und Irland, 988 in den USA und Kanada. Im Notfall wähl 112 in der EU oder den Notruf bei dir vor Ort.'
  },
  'insomnia-coach': {
    about: 'Eine kostenlose App',
    text: 'Insomnia Coach, auf Englisch, vom US-Ministerium für Veteranen, wurde mit 50 Menschen erprobt. Ob Kurse allein auf dem Handy mehr bringen als eine Warteliste, ist unklar: Die Zusammenfassungen derselben Auswertung widersprechen sich. Sie sind ein Anfang, kein Ersatz.'
  },
  'small-studies': {
    about: 'Kleine Studien, die dafür sprechen',
    text: 'In einer verblindeten Studie mit 24 Menschen schaltete das EEG Schwebungen von 3\u00a0Hz im leichten Schlaf ein und im tiefen aus; der Tiefschlaf dauerte länger. Bei 12 Menschen im Mittagsschlaf kamen mit 0,25\u00a0Hz tiefere Phasen früher als bei Stille, und bei 10 Menschen mit wechselnden Schwebungen das Einschlafen.'
  },
  'care-home': {
    about: 'Dafür spricht, im Vergleich mit derselben Musik',
    text: 'In einem Pflegeheim in Taiwan hörten 64 Menschen mit schlechtem Schlaf tagsüber alte Lieder, nach Los mit oder ohne Schwebungen. Mit Schwebungen bewerteten sie ihren Schlaf nach 14 Tagen besser, ohne nicht durchweg. Welche Fassung sie hörten, wussten sie nicht.'
  },
  'two-trials-in-iran': {
    about: 'Dafür spricht, ohne anderen Klang zum Vergleich',
    text: 'In zwei Versuchen mit je 24 Menschen fanden schlecht Schlafende ihren Schlaf mit Schwebungen besser als andere ohne. In einem diente eine Warteliste zum Vergleich; beim anderen steht es nicht in der Zusammenfassung.'
  },
  naps: {
    about: 'Mittagsschlaf',
    text: 'In einer ersten Studie und noch einmal bei 44 Menschen fanden viele mit Schwebungen früher in stabilen Schlaf. Bei 21 anderen war Musik mit Schwebungen nicht deutlich besser als Stille. Ein Mittagsschlaf ist keine Nacht.',
    finding: 'kleine Versuche sind sich nicht einig'
  },
  'larger-studies': {
    about: 'Dagegen spricht',
    text: 'Auf den eigenen Handys von 221 Menschen unterschieden sich binaurale, monaurale und schlichte Töne nicht in der Zeit bis zum Einschlafen. In einem verblindeten Versuch mit 43 schlecht Schlafenden unterschied sich Musik mit Schwebungen von 6\u00a0Hz nach zwei Wochen nicht deutlich von der Musik allein.',
    finding: 'Versuche fanden keinen klaren Unterschied'
  },
  'without-comparison': {
    about: 'Oft genannt und schwer zu beurteilen',
    text: 'Nach Delta-Schwebungen mit 60 bis 75\u00a0dB, lauter als hier, waren bei 20 Menschen Tagebuch und Stimmung besser, ohne Vergleichsgruppe. Fünfzehn Sportler fanden ihren Schlaf besser; ob ausgelost wurde, ist nicht angegeben. Eine Studie des Anbieters selbst mit 20 Menschen fand bessere Werte, ohne Vergleich.'
  },
  'brain-recordings': {
    about: 'Offen',
    text: 'Folgen Hirnrhythmen der Schwebung? Von 14 Studien, die nach einer solchen Angleichung suchten, fanden fünf sie, acht nicht, eine war gemischt. Im direkten Vergleich zeigten sich beide Schwebungen im EEG, die binaurale schwächer als die monaurale; nur sie verband verschiedene Rhythmen. Die Stimmung blieb gleich.',
    finding: 'die Studien sind sich nicht einig'
  },
  'by-day': {
    about: 'Tagsüber',
    text: 'In 22 Studien zusammen hatten Schwebungen einen mittelgroßen Effekt auf Gedächtnis, Aufmerksamkeit, Angst und Schmerz; Schlaf war nicht dabei. Von 1.000 zu Hause Getesteten schnitten die mit Schwebungen beim logischen Denken schlechter ab. Also nie bei der Arbeit oder am Steuer.',
    finding: 'die Ergebnisse gehen auseinander'
  },
  'how-it-sounds': {
    about: 'Was zu hören ist',
    text: 'Jedes Ohr bekommt seinen eigenen Ton, und der Unterschied ist als schwache Schwebung zu hören, viel schwächer als bei einem Klang, der wirklich an- und abschwillt. Bei etwa einer pro Sekunde ist es eher ein langsames Wandern im Kopf als ein Puls.'
  },
  'limits-of-hearing': {
    about: 'Die Grenzen des Hörens',
    text: 'Die Schwebung ist nur mit Tönen unter etwa 1.000\u00a0Hz zu hören, um 440\u00a0Hz bis zu den schnellsten, 26 bis 30 pro Sekunde. Im Gehirn war die Antwort bei 250\u00a0Hz größer als bei 1.000. Die Vorgabe von 250\u00a0Hz ist ein Kompromiss aus gut hörbarer Schwebung und tiefem, weichem Ton.'
  },
  isochronic: {
    about: 'Isochron',
    text: 'Einen kontrollierten Schlafversuch haben wir nicht gefunden. Gewöhnliche Schwebungen zeigen sich im EEG stärker als binaurale; was das für den Schlaf heißt, ist unbekannt. Wiederholtes Knallen weckt leichter als ein einzelner Knall, darum ist der Klang hier immer weich, nie ein Klicken.'
  },
  music: {
    about: 'Musik',
    text: 'Die besten Belege für irgendeinen Klang: In 13 Versuchen mit 1.007 schlecht Schlafenden verbesserte sich die Schlafbewertung mit 25 bis 60 Minuten Musik am Tag um 2,79 von 21 Punkten. Daher stammen die Längen der Sitzungen hier.'
  },
  'sound-pooled': {
    about: 'Klänge vieler Art',
    text: 'In acht Versuchen zusammen, mit 419 schlecht Schlafenden, ging Klang in der Nacht mit besseren Bewertungen des Schlafs einher. Der Anteil der Nacht, den sie schliefen, war nicht größer, und die Klänge waren sehr verschieden.'
  },
  frequencies: {
    about: '432\u00a0Hz, 528\u00a0Hz und Ähnliches',
    text: 'Für keine „Heilfrequenz“ ist eine solche Wirkung gezeigt. Zum Schlaf fanden wir zwei kleine Studien mit 432\u00a0Hz: einen verblindeten Vorversuch, in dem Rückenmarksverletzte ihren Schlaf danach besser bewerteten, und einen mit 15 Menschen im Mittagsschlaf ohne deutlichen Unterschied. Zu 528\u00a0Hz und anderen „Solfeggio“-Tönen fanden wir keinen kontrollierten Schlafversuch.',
    finding: 'kleine Studien sind sich nicht einig'
  },
  'steady-noise': {
    about: 'Gleichmäßiges Rauschen',
    text: 'Bei 50 Menschen ging gleichmäßiges rosa Rauschen mit mehr Schlaf einher, der im EKG stabil aussieht.'
  },
  'timed-pulses': {
    about: 'Vom Gehirn getaktet',
    text: 'Bei 13 älteren Erwachsenen gab das EEG den Takt für kurze Stöße rosa Rauschens vor. Solange sie kamen, wurden die langsamen Wellen größer, über die ganze Nacht nicht. Ein Handy kann sie so nicht takten.'
  },
  'all-night': {
    about: 'Die ganze Nacht',
    text: 'Bei 25 Erwachsenen fehlten in Nächten mit rosa Rauschen von 50\u00a0dBA etwa 19 Minuten Traumschlaf. Eine Übersicht über 38 Studien nannte die Belege für nächtliches Dauerrauschen sehr schwach. Darum wird der Klang hier leiser und endet, wenn du nichts anderes wählst.',
    finding: 'Studien sprechen nicht dafür'
  },
  untested: {
    text: 'Die 21 Nächte haben wir selbst zusammengestellt; als Ganzes sind sie nicht geprüft. Für eine kleine Wirkung sind es zu wenige, darum wird hier keine behauptet.'
  },
  'the-way-down': {
    text: 'Dass die Schwebung auf dem Weg von Alpha oder Theta zu Delta langsamer wird, ist Geschmackssache. Gefunden haben wir es in kommerziellen Anleitungen und im Plan eines Versuchs, der noch kein Ergebnis hat.'
  },
  'looked-up': {
    text: 'Was verbreitete Artikel über Darm und Schlaf sagen, haben wir in den Arbeiten nachgelesen, die sie nennen. In mehreren steht etwas anderes, manche waren nicht zu finden, und was sich nicht belegen ließ, blieb weg. Beim einzelnen Tipp steht, was oft gesagt wird und was wir gefunden haben.'
  },
  adverts: {
    text: 'Die Werbung zählt Tausende, deren Schlaf sich „verwandelt“ habe. Hinter solchen Zahlen haben wir keine Studie gefunden. Auch ein Versuch, der noch läuft, belegt nichts, bis er fertig ist.'
  },
  'our-own': {
    text: 'Wir haben meist mit Zusammenfassungen und Seiten der Verlage gearbeitet, selten mit ganzen Arbeiten. „Keine DOI gefunden“ heißt, dass wir gesucht und keine gesehen haben. Ein Fehler gefunden? Wir berichtigen ihn hier und nennen ihn in der Liste der Änderungen.'
  },
  'go-slowly': {
    text: 'Neue Ballaststoffe oder Fermentiertes können einen empfindlichen Darm reizen. Fang mit wenig an.'
  },
  'weak-immunity': {
    text: 'Wenn dein Immunsystem geschwächt ist, frag, bevor du Probiotika oder nicht pasteurisierte fermentierte Lebensmittel nimmst.'
  },
  'heavy-drinking': {
    text: 'Wenn du jeden Tag viel trinkst, hör nicht plötzlich ohne ärztliche Hilfe auf.'
  },
  'gut-warning-signs': {
    text: 'Blut im Stuhl, Gewichtsverlust oder dauerhaft veränderten Stuhlgang lass ärztlich abklären.'
  }
}

/** Words of the page about evidence and safety: its sections and statements, by id. */
export const evidenceWords: Messages['evidence'] = {
  contents: 'Inhalt',
  titles,
  statements
}
