import type { Messages } from '../en/messages.ts'

/** Words around a tip. */
export const tipWords: Messages['tip'] = {
  region: 'Tipp',
  next: 'Nächster Tipp',
  previous: 'Voriger Tipp',
  hold: 'Diesen Tipp stehen lassen',
  holdShort: 'Stehen lassen',
  save: 'Diesen Tipp für morgen merken',
  saveShort: 'Merken',
  sections: {
    'how-to': 'Wie man hört',
    'meal-times': 'Essenszeiten',
    'what-harms': 'Was schaden kann',
    fibre: 'Ballaststoffe',
    'fermented-foods': 'Fermentiertes',
    'body-clock': 'Innere Uhr',
    'wider-picture': 'Das größere Bild',
    'second-brain': 'Die Nerven des Darms',
    serotonin: 'Serotonin und Melatonin',
    gaba: 'GABA',
    'short-chain-fatty-acids': 'Was aus Ballaststoffen wird',
    dysbiosis: 'Bakterien und Schlaf',
    inflammation: 'Kurze Nächte'
  },
  grades: {
    A: 'Grad A: in Versuchen geprüft',
    B: 'Grad B: bei Menschen beobachtet',
    C: 'Grad C: Tiere oder Theorie',
    D: 'Grad D: nicht gestützt'
  },
  meanings: {
    A: 'Versuche an Menschen mit ausgeloster Zuteilung, oder viele Studien zusammengenommen. Es sagt, wie gut die Frage geprüft ist, nicht, wie groß die Wirkung ist; manches gut Geprüfte bewirkt wenig.',
    B: 'Menschen wurden beobachtet, oder es gab einen kleinen Versuch. Zwei Dinge gingen miteinander einher; das eine muss nicht die Ursache des anderen sein.',
    C: 'Tiere, Zellen oder das, was man vom Körper weiß. Ein Grund zu fragen, keine Antwort.',
    D: 'Nichts, was gefunden wurde, stützt es, oder Studien widersprechen. Solche Behauptungen stehen nicht unter den Tipps; wo eine verbreitet ist, sagt die Anmerkung zum Tipp, was man stattdessen fand.'
  },
  meaning: 'Was die Grade bedeuten',
  studied: 'Untersucht:',
  oftenSaid: 'Was oft gesagt wird',
  sources: 'Quellen',
  source: (authors, year, journal) => `${authors} (${year}), ${journal}`,
  reviewed: month => `Zuletzt durchgesehen: ${month}.`,
  opensOutside: 'öffnet sich in einem neuen Tab',
  all: 'Alle Tipps',
  missing: 'Einen Tipp mit diesem Namen gibt es nicht.'
}

/** Words of the tips’ own pages. */
export const libraryWords: Messages['library'] = {
  search: 'In den Tipps suchen',
  searchHint: 'Wort, Name oder Jahr',
  count: count => (count === 1 ? '1 Tipp' : `${count} Tipps`),
  nothingFound:
    'Dazu gibt es keinen Tipp. Die Tipps handeln von Darm und Schlaf, vom Abend und vom Hören.',
  nearest: 'Kein Tipp hat all diese Wörter. Am nächsten kommen:',
  topics: {
    frequencies:
      'Zu 432 Hz oder anderen besonderen Tonhöhen gibt es keinen Tipp: Wir kennen keinen guten Beleg, dass eine mehr für den Schlaf tut als eine andere. Such dir unter „Klang“ aus, was dir gefällt.',
    supplements:
      'Zu Magnesium, Kräutern und anderen Nahrungsergänzungen gibt es keine Tipps: Dafür sind Apotheke oder Arztpraxis da, die wissen, was du sonst nimmst.',
    medicines: 'Zu Medikamenten gibt Neap keinen Rat. Frag in der Arztpraxis oder Apotheke.',
    illness:
      'Zu Krankheiten hat Neap keine Tipps. Wenn dich etwas Nacht für Nacht vom Schlafen abhält, lass dich ärztlich beraten.',
    stimulants:
      'Zu Koffein und Nikotin gibt es keinen Tipp: Es geht hier um Darm und Schlaf. Dein Tagebuch kann zeigen, was ein Tag ohne sie ausmacht.'
  },
  savedOnly: 'Nur gemerkte',
  saved: 'Gemerkt',
  nothingSaved: 'Noch ist nichts gemerkt. Während einer Sitzung legt „Merken“ einen Tipp beiseite.',
  oftenSaid: 'Was in vielen Artikeln falsch steht',
  oftenSaidLead:
    'Verbreitete Artikel über Darm und Schlaf wurden mit den Arbeiten dahinter verglichen. Hier steht, was oft gesagt wird und was sich stattdessen fand.'
}

/** Words of the one plain screen for a first time. */
export const plainWords: Messages['plain'] = {
  adults: 'Für Erwachsene',
  volume: 'Wie laut',
  notMedical: 'Nichts Medizinisches',
  askFirst: 'Erst fragen, dann hören',
  more: 'Was man über diese Klänge weiß und wann ärztlicher Rat nötig ist',
  understood: 'Verstanden',
  tonight: 'Zur heutigen Nacht'
}

const titles: Messages['guide']['titles'] = {
  'two-gears': 'Zwei Gänge, ein Nerv',
  'slow-breathing': 'Was langsames Atmen tut',
  'how-to-breathe': 'Wie du es machst',
  'the-hour-before': 'Die Stunde davor'
}

const statements: Messages['guide']['statements'] = {
  gears: {
    text: 'Herz, Atem und Darm laufen von selbst, in zwei Gängen. Der eine ist für die Anstrengung da; der andere, für Ruhe und Verdauung, arbeitet, wenn nichts von dir verlangt wird. Wer ins Bett geht, legt keinen Schalter um. Es braucht eine Weile, und eine ruhige Stunde lässt dir diese Zeit.'
  },
  vagus: {
    text: 'Ein großer Teil des ruhigen Gangs läuft über den Vagus, einen Nerv vom Gehirn zu Herz, Lunge und Darm. Nachrichten gehen in beide Richtungen. Bei Mäusen beruhigte ein Probiotikum nur, solange dieser Nerv heil war. Was diese Nachrichten in einer gewöhnlichen Nacht beim Menschen bewirken, weiß man nicht.'
  },
  tone: {
    text: 'Den „Vagustonus“ liest man oft daran ab, wie sehr das Herz beim Einatmen schneller und beim Ausatmen langsamer schlägt. Das ist eine brauchbare Spur, nicht die Sache selbst: Sie ändert sich auch damit, wie du atmest und liegst, und im Vergleich zwischen Menschen sagt sie wenig.'
  },
  heart: {
    about: 'Das Herz',
    text: 'In 223 Studien zusammen ging langsames Atmen mit einem größeren Schwanken des Herzschlags einher, der Spur des Vagus: währenddessen, kurz danach und nach Wochen der Übung. In einer anderen Zusammenschau von 31 Studien sank der Puls ein wenig. Wie gestresst sich die Menschen fühlten, änderte sich zu wenig, um sicher zu sein.'
  },
  'sleep-for': {
    about: 'Schlaf, dafür',
    text: 'Vierundsechzig junge Erwachsene atmeten jeden Abend 15 Minuten langsam oder nutzten soziale Medien. Nach 30 Tagen gaben die Atmenden ihrem Schlaf bessere Noten. Bei 14 Menschen, die schlecht schliefen, verliefen die Nächte besser, die mit 20 Minuten davon begannen. Beide Studien sind klein, und in beiden war leicht zu erraten, worum es ging.'
  },
  'sleep-against': {
    about: 'Dagegen',
    text: 'Bei 400 Menschen taten zehn Minuten am Tag mit etwa 5,5 Atemzügen in der Minute über vier Wochen nicht mehr für Stress, Stimmung und Wohlbefinden als dieselben Minuten mit 12 Atemzügen. Beiden Gruppen ging es besser. Vielleicht zählen die ruhigen Minuten mehr als die Zahl.'
  },
  'longer-out': {
    about: 'Ein und aus',
    text: 'Bei 64 Sportlern war das Schwanken größer, wenn das Ausatmen länger dauerte als das Einatmen; eine Pause dazwischen änderte nichts. Bei 59 Menschen bewirkten 5 Minuten daran so viel wie 20.'
  },
  'lie-down': {
    text: 'Lieg so, wie du gern liegst. Der Bauch bewegt sich, die Schultern bleiben ruhig.'
  },
  'no-depth': {
    text: 'Langsam heißt nicht tief. Nimm gewöhnliche Atemzüge und mach sie länger, durch die Nase, wenn sie frei ist.'
  },
  'let-it-go': {
    text: 'Folg dem Bild, solange es angenehm ist. Es zu verlieren ist kein Fehler; so schläft man ein.'
  },
  'stop-breathing-slowly': {
    text: 'Schwindlig, knapp bei Luft oder unruhig? Atme, wie du immer atmest. Mit einer Krankheit von Herz oder Lunge frag zuerst deine Ärztin oder deinen Arzt.'
  },
  dim: {
    text: 'Mach Licht und Bildschirm eine Stunde vor dem Bett dunkler; das Gehirn stellt seine Uhr nach dem Licht.'
  },
  'park-worries': {
    text: 'Schreib auf, was morgen zu tun ist, und lass den Zettel in einem anderen Zimmer.'
  },
  'get-up': {
    text: 'Hellwach, und das gefühlt schon lange? Steh auf, setz dich irgendwo ins Halbdunkel und komm wieder, wenn du schläfrig bist. Eine Uhr brauchst du dafür nicht.'
  }
}

/** Words of the guide, and of the breathing picture. */
export const guideWords: Messages['guide'] = {
  title: 'Das Nervensystem zur Ruhe kommen lassen',
  lead: 'Was Vagustonus und langsames Atmen sind, wie gut man sie kennt, und ein Bild zum Mitatmen.',
  titles,
  statements,
  breathing: 'Ein Bild zum Mitatmen',
  breathingHow:
    'Es wächst, während du einatmest, und sinkt, während du ausatmest, ohne einen Laut. Wo dein Gerät weniger Bewegung verlangt, zählt es stattdessen. Mit der Schwebung des Tons hat es nichts zu tun.',
  begin: 'Mit dem Bild atmen',
  end: 'Beenden',
  alsoInSession:
    'Während eine Sitzung läuft, zeigt „Langsam atmen“ es anstelle des Tipps. Im Dunkeln bleibt es, nur schwach, und verschwindet von selbst.',
  picture: (inward, out) => `Ein für ${inward}, aus für ${out}`,
  phases: { in: 'Ein', out: 'Aus' },
  accompany: 'Langsam atmen',
  fields: {
    perMinute: 'Atemzüge in der Minute',
    inhale: 'Anteil des Einatmens',
    minutes: 'Verschwindet von selbst nach'
  },
  less: field => `${field}: weniger`,
  more: field => `${field}: mehr`
}
