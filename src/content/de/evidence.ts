import type { Messages } from '../en/messages.ts'

const titles: Messages['evidence']['titles'] = {
  'what-it-is': 'Was das ist',
  'ask-first': 'Erst fragen, dann hören',
  volume: 'Wie laut',
  'see-a-doctor': 'Wann ärztlicher Rat nötig ist',
  binaural: 'Binaurale Schwebungen und Schlaf',
  'other-sound': 'Andere Klänge und Schlaf',
  programme: 'Die 21 Nächte',
  corrections: 'Was oft anders erzählt wird',
  'about-food': 'Vorsicht beim Essen'
}

const statements: Messages['evidence']['statements'] = {
  'winding-down': {
    text: 'Leise Töne und Rauschen zum Abschalten. Die Schwebungen liegen im Delta-Bereich, 0,5 bis 4 Hz, benannt nach langsamen Hirnwellen.'
  },
  'self-care': {
    text: 'Eine Hilfe zur Selbstfürsorge, kein Medizinprodukt. Sie ersetzt keinen ärztlichen Rat.'
  },
  'judge-for-yourself': {
    text: 'Einige kleine Studien fanden eine kürzere Zeit bis zum Einschlafen; größere und verblindete fanden keinen Unterschied. Probier es und urteile selbst.'
  },
  epilepsy: {
    about: 'Epilepsie oder frühere Anfälle',
    text: 'Wenn du Epilepsie hast oder einen Anfall hattest, frag zuerst deine Ärztin oder deinen Arzt. Auf dem Bildschirm blitzt nichts, und nichts pulsiert mit dem Klang.'
  },
  'heart-device': {
    about: 'Herzschrittmacher oder Defibrillator',
    text: 'Leg Kopfhörer nicht auf die Brust: Ihre Magnete sollen mindestens 3 cm vom Gerät entfernt bleiben.'
  },
  ears: {
    about: 'Ohrgeräusche oder empfindliche Ohren',
    text: 'Halte den Klang leiser als das Ohrgeräusch. Hör auf, wenn es stärker wird.'
  },
  pregnancy: {
    about: 'Schwangerschaft',
    text: 'Nicht untersucht; frag, wenn du unsicher bist.'
  },
  children: {
    about: 'Unter 18',
    text: 'Das hier ist für Erwachsene. Studien mit Kindern wurden nicht gefunden, und von Dauerrauschen bei Säuglingen wird abgeraten.'
  },
  driving: {
    about: 'Fahren und Maschinen',
    text: 'Nie am Steuer. In einem großen Versuch, zu Hause gemacht, ging logisches Denken mit Schwebungen schlechter als ohne.'
  },
  'feeling-unwell': {
    about: 'Kopfschmerzen, Schwindel, Unruhe, gedrückte Stimmung',
    text: 'Hör auf. Du musst nichts durchstehen.'
  },
  'barely-audible': {
    text: 'Stell es leiser, bis du es gerade noch hörst. Die App kann deine Lautstärke nicht messen, und sie erhöht sie nie.'
  },
  'arms-length': {
    text: 'Du hörst es noch; wer eine Armlänge entfernt ist, nicht. Höchstens die halbe Lautstärke des Handys.'
  },
  'bedroom-levels': {
    text: 'Leitlinien für Schlafzimmer nennen 30 dBA für gleichmäßigen Schall, das ist kaum hörbar. Bleib deutlich unter 50.'
  },
  hearing: {
    text: 'Fürs Gehör gelten bei Erwachsenen 80 dBA für 40 Stunden in der Woche als Grenze, bei empfindlichen Ohren 75. Mit Klang, der eben noch zu hören ist, liegst du weit darunter; Ruhe braucht es für den Schlaf.'
  },
  earbuds: {
    text: 'Ohrhörer, stundenlang getragen, können drücken und Feuchtigkeit halten. Ein weiches Stirnband oder ein Kissenlautsprecher liegt angenehmer. Halte sie sauber, und kein Kabel um den Hals.'
  },
  'three-months': {
    text: 'Der Schlaf ist drei Monate lang in drei oder mehr Nächten der Woche schlecht, und die Tage leiden darunter. Frag nach kognitiver Verhaltenstherapie bei Insomnie (KVT-I); Leitlinien empfehlen sie als Erstes.'
  },
  snoring: {
    text: 'Du schnarchst laut, ringst im Schlaf nach Luft oder hörst zeitweise auf zu atmen, und bist am Tag schläfrig oder wachst unerholt auf.'
  },
  'sleepy-at-the-wheel': {
    text: 'Du wirst am Steuer schläfrig. Fahr nicht, bevor du mit einer Ärztin oder einem Arzt gesprochen hast.'
  },
  'low-mood': {
    text: 'Deine Stimmung ist an den meisten Tagen gedrückt, oder Sorgen lassen dich nicht los.'
  },
  crisis: {
    about: 'Wenn du daran denkst, dir etwas anzutun',
    text: 'Ruf jetzt den Krisendienst bei dir vor Ort oder den Notruf an. Auch nachts ist dort jemand da.'
  },
  'legs-and-medicines': {
    text: 'Deine Beine kribbeln nachts oder wollen sich bewegen, oder dein Schlaf ist seit einem neuen Medikament oder einer Krankheit anders.'
  },
  'insomnia-coach': {
    text: 'Eine kostenlose App, für die es einige Belege gibt, auf Englisch: Insomnia Coach vom US-Ministerium für Veteranen, erprobt mit 50 Menschen.'
  },
  'small-studies': {
    about: 'Dafür',
    text: 'Bei 24 Menschen ging Klang, den ihre eigene Hirnaufzeichnung ein- und ausschaltete, mit einer längeren Tiefschlafphase einher. Bei 12 Menschen im Mittagsschlaf und bei 10 in der Nacht kamen tiefe Phasen oder der Schlaf selbst früher als bei Stille. Alle drei Studien sind klein, und Stille ist von Klang leicht zu unterscheiden.'
  },
  'larger-studies': {
    about: 'Dagegen',
    text: 'Auf den eigenen Handys von 221 Menschen unterschieden sich binaurale, monaurale und schlichte Töne nicht in der Zeit bis zum Einschlafen. In einem verblindeten Versuch mit 43 Menschen mit schlechtem Schlaf schnitt Musik mit Schwebungen nicht besser ab als die Musik allein.'
  },
  'without-comparison': {
    about: 'Oft genannt und schwer zu beurteilen',
    text: 'Bei 20 Menschen waren Tagebuch und Stimmung nach Abenden mit Delta-Schwebungen besser, ohne etwas zum Vergleich. Fünfzehn Sportler fanden ihren Schlaf nach acht Wochen besser; von einer Auslosung steht da nichts.'
  },
  'brain-recordings': {
    about: 'Offen',
    text: 'Folgen Hirnrhythmen der Schwebung? Von 14 Studien, die nach einer solchen Angleichung suchten, fanden fünf sie, acht nicht, eine war gemischt. Im direkten Vergleich veränderte die binaurale Schwebung die Aufzeichnungen weniger als eine monaurale und die Stimmung gar nicht.'
  },
  'by-day': {
    about: 'Im Wachen',
    text: 'In 22 Studien zusammen hatten Schwebungen eine mittlere Wirkung auf Gedächtnis, Aufmerksamkeit, Angst und Schmerz; Schlaf war nicht dabei. Bei 1.000 Menschen, zu Hause getestet, schnitt das logische Denken schlechter ab. Also nie bei der Arbeit oder am Steuer.'
  },
  'how-it-sounds': {
    text: 'Jedes Ohr bekommt seinen eigenen Ton, und der Unterschied ist als schwache Schwebung zu hören, viel schwächer als bei einem Klang, der wirklich an- und abschwillt. Bei etwa einer pro Sekunde ist es eher ein langsames Wandern im Kopf als ein Puls.'
  },
  isochronic: {
    about: 'Isochron',
    text: 'Ein kontrollierter Schlafversuch wurde nicht gefunden. Klang, der wirklich an- und abschwillt, verändert Hirnaufzeichnungen stärker als eine binaurale Schwebung; was das für den Schlaf heißt, ist unbekannt. Wiederholtes Knallen weckt eher als ein einzelner Knall; darum ist der Klang hier immer weich, nie ein Klicken.'
  },
  music: {
    about: 'Musik',
    text: 'Musik zur Schlafenszeit wurde in 13 Versuchen mit 1007 Erwachsenen erprobt, 25 bis 60 Minuten am Tag. Daher stammen die Längen der Sitzungen hier.'
  },
  'sound-pooled': {
    about: 'Klänge vieler Art',
    text: 'In acht Versuchen zusammen, mit 419 Menschen, die schlecht schliefen, ging Klang in der Nacht mit besseren Noten für den Schlaf einher; der Anteil der Nacht, der geschlafen wurde, war nicht größer. Die Klänge waren sehr verschieden.'
  },
  'steady-noise': {
    about: 'Gleichmäßiges Rauschen',
    text: 'Bei 50 Menschen ging gleichmäßiges rosa Rauschen mit mehr von dem Schlaf einher, der in einer Herzaufzeichnung ruhig aussieht.'
  },
  'timed-pulses': {
    about: 'Vom Gehirn getaktet',
    text: 'Bei 13 älteren Erwachsenen kamen kurze Stöße rosa Rauschens im Takt ihrer eigenen Hirnaufzeichnung. Solange sie kamen, wurden die langsamen Wellen größer; über die ganze Nacht nicht. Ein Handy kann sie so nicht takten.'
  },
  'all-night': {
    about: 'Die ganze Nacht',
    text: 'Bei 25 Erwachsenen ging rosa Rauschen mit 50 dBA die ganze Nacht hindurch mit etwa 19 Minuten weniger Traumschlaf einher. Eine Übersicht über 38 Studien nannte die Belege für nächtliches Dauerrauschen sehr schwach. Darum wird der Klang hier leiser und endet, wenn du nichts anderes wählst.'
  },
  untested: {
    text: 'Die Folge der Nächte ist aus untersuchten Werten zusammengestellt und als Ganzes nicht geprüft. Einundzwanzig Nächte sind zu wenige, um eine kleine Wirkung zu zeigen, darum behauptet hier nichts eine.'
  },
  'the-way-down': {
    text: 'Dass die Schwebung auf dem Weg von Alpha oder Theta zu Delta langsamer wird, ist eine Frage der Komposition. Gefunden wurde es in kommerziellen Anleitungen und im Plan eines Versuchs, der noch kein Ergebnis hat.'
  },
  'looked-up': {
    text: 'Was verbreitete Artikel über Darm und Schlaf sagen, wurde in den Arbeiten nachgelesen, die sie nennen. In mehreren steht etwas anderes, manche waren nicht zu finden, und was nichts stützt, blieb weg. Auf den Seiten der Tipps steht, was oft gesagt wird und was sich fand.'
  },
  'our-own': {
    text: 'Die Aussagen hier beruhen meist auf Zusammenfassungen und Seiten der Verlage, selten auf ganzen Arbeiten. Stellt sich eine als falsch heraus, wird sie hier berichtigt und in der Liste der Änderungen genannt.'
  },
  'go-slowly': {
    text: 'Neue Ballaststoffe oder fermentierte Speisen können einen empfindlichen Darm reizen. Fang mit wenig an.'
  },
  'weak-immunity': {
    text: 'Bei schwacher Abwehr frag, bevor du Probiotika oder nicht pasteurisierte fermentierte Speisen nimmst.'
  },
  'heavy-drinking': {
    text: 'Wenn du jeden Tag viel trinkst, hör nicht plötzlich ohne ärztliche Hilfe auf.'
  },
  'gut-warning-signs': {
    text: 'Blut im Stuhl, Gewichtsverlust oder ein dauerhaft veränderter Stuhlgang gehören ärztlich abgeklärt.'
  }
}

/** Words of the page about evidence and safety: its sections and statements, by id. */
export const evidenceWords: Messages['evidence'] = { titles, statements }
