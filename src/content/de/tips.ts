import type { Messages } from '../en/messages.ts'

/** Words around a tip. */
export const tipWords: Messages['tip'] = {
  region: 'Tipp',
  next: 'Nächster Tipp',
  previous: 'Voriger Tipp',
  pin: 'Diesen Tipp anheften',
  pinShort: 'Anheften',
  save: 'Für morgen merken',
  saveShort: 'Merken',
  sections: {
    'how-to': 'So hörst du',
    'meal-times': 'Essenszeiten',
    'what-harms': 'Probeweise weglassen',
    fibre: 'Ballaststoffe',
    'fermented-foods': 'Fermentiertes',
    'body-clock': 'Innere Uhr',
    'wider-picture': 'Der größere Zusammenhang',
    'second-brain': 'Die Nerven des Darms',
    serotonin: 'Serotonin und Melatonin',
    gaba: 'GABA',
    'short-chain-fatty-acids': 'Was aus Ballaststoffen wird',
    dysbiosis: 'Bakterien und Schlaf',
    inflammation: 'Kurze Nächte'
  },
  grades: {
    A: 'in Versuchen geprüft',
    B: 'bei Menschen beobachtet',
    C: 'Tiere oder Theorie',
    D: 'nicht belegt'
  },
  graded: (grade, finding) => `Grad ${grade}: ${finding}`,
  gradeOf: (grade, what) => `${grade} (für: ${what})`,
  meanings: {
    A: 'Versuche mit Menschen, bei denen das Los entschied, oder viele Studien zusammengefasst. Der Grad sagt, wie gut etwas geprüft ist, nicht, wie viel es bewirkt: Manches gut Geprüfte bewirkt sehr wenig.',
    B: 'Menschen wurden beobachtet oder nahmen an einem kleinen Versuch teil. Wenn zwei Dinge zusammen auftreten, muss nicht das eine am anderen liegen.',
    C: 'Tiere, Zellen oder das, was man über den Körper weiß. Ein Grund nachzufragen, keine Antwort.',
    D: 'Wir haben nichts gefunden, was es stützt, oder Studien widersprechen. Daraus wird hier kein Tipp; ist so eine Behauptung verbreitet, steht beim Tipp, was wir stattdessen gefunden haben.'
  },
  meaning: 'Was die Grade bedeuten',
  studied: 'Untersucht:',
  oftenSaid: 'Was oft gesagt wird',
  sources: 'Quellen',
  source: (authors, year, journal) => `${authors} (${year}), ${journal}`,
  noDoi: 'keine DOI gefunden',
  reviewed: month => `Zuletzt geprüft: ${month}`,
  opensOutside: 'öffnet sich in einem neuen Tab',
  all: 'Alle Tipps',
  missing: 'Unter dieser Adresse gibt es keinen Tipp.'
}

/** Words of the tips’ own pages. */
export const libraryWords: Messages['library'] = {
  search: 'In den Tipps suchen',
  searchHint: 'Wort, Name oder Jahr',
  count: count => (count === 1 ? '1 Tipp' : `${count} Tipps`),
  showAll: 'Alle Tipps zeigen',
  notSaved: 'Unter deinen gemerkten Tipps ist keiner dazu.',
  searchAll: 'In allen Tipps suchen',
  nothingFound: 'Dazu gibt es keinen Tipp. Es geht um Darm und Schlaf, um den Abend und ums Hören.',
  nearest: 'Alle diese Wörter hat kein Tipp. Diese kommen nahe heran:',
  topics: {
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
  savedAtNight: 'Nachts gemerkt',
  readSaved: count => (count === 1 ? 'Gemerkten Tipp lesen' : `${count} gemerkte Tipps lesen`),
  nothingSaved:
    'Noch nichts gemerkt. Tipp während einer Sitzung auf „Für morgen merken“, um einen Tipp zu behalten.',
  oftenSaid: 'Was in vielen Artikeln falsch steht',
  oftenSaidLead:
    'Wir haben verbreitete Artikel über Darm und Schlaf mit den Arbeiten dahinter verglichen. Hier steht, was oft gesagt wird und was wir stattdessen gefunden haben.',
  claims: count => (count === 1 ? '1 Behauptung' : `${count} Behauptungen`),
  forToday: 'Für heute'
}

/** Words of the one plain screen for a first time. */
export const plainWords: Messages['plain'] = {
  adults: 'Für Erwachsene',
  volume: 'Wie laut',
  notMedical: 'Nichts Medizinisches',
  askFirst: 'Erst fragen, dann hören',
  more: 'Was man über diese Klänge weiß und wann ärztlicher Rat nötig ist',
  understood: 'Verstanden',
  tonight: 'Zurück zu „Heute“'
}

const titles: Messages['guide']['titles'] = {
  'two-gears': 'Anspannung, Ruhe und ein Nerv',
  'slow-breathing': 'Was langsames Atmen bewirkt',
  'how-to-breathe': 'So geht es',
  'the-hour-before': 'Die Stunde davor'
}

const statements: Messages['guide']['statements'] = {
  gears: {
    text: 'Herz, Atem und Darm laufen von selbst, in zwei Gängen. Der eine ist für Anstrengung da. Der andere, für Ruhe und Verdauung, übernimmt, wenn nichts von dir verlangt wird. Ins Bett zu gehen legt keinen Schalter um: Es dauert eine Weile, und eine ruhige Stunde lässt dir die Zeit.'
  },
  arousal: {
    text: 'Sorgen und ein Körper in Alarmbereitschaft halten wach, und bei Menschen mit schlechtem Schlaf lässt sich diese Wachheit am Tag so gut messen wie in der Nacht. Manchmal heißt es, Klänge reparierten das. Wir haben keine Studie gefunden, die das zeigt.'
  },
  vagus: {
    text: 'Der ruhige Gang läuft zum großen Teil über den Vagus, einen Nerv vom Gehirn zu Herz, Lunge und Darm. Nachrichten gehen in beide Richtungen. Bei Mäusen wirkte ein Probiotikum nur beruhigend, solange dieser Nerv intakt war. Was er in einer gewöhnlichen Nacht beim Menschen ausmacht, weiß man nicht.'
  },
  tone: {
    text: 'Den „Vagustonus“ liest man oft daran ab, wie viel schneller das Herz beim Einatmen und wie viel langsamer es beim Ausatmen schlägt. Das ist eine brauchbare Spur, nicht die Sache selbst: Sie hängt auch davon ab, wie du atmest und liegst, und beim Vergleich zwischen Menschen sagt sie wenig.'
  },
  heart: {
    about: 'Das Herz',
    text: 'In 223 Studien ging langsames Atmen mit größerer Herzfrequenzvariabilität einher, der Spur des Vagus: währenddessen, kurz danach und nach wochenlangem Üben. In 31 anderen, zusammengefassten Studien sank der Puls ein wenig. Wie gestresst sich die Menschen fühlten, änderte sich zu wenig, um sicher zu sein.'
  },
  'sleep-for': {
    about: 'Schlaf, dafür',
    text: 'Jeden Abend atmeten 64 junge Erwachsene 15 Minuten lang langsam oder nutzten soziale Medien. Nach 30 Tagen bewerteten die Atmenden ihren Schlaf besser. Bei 14 Menschen mit schlechtem Schlaf verliefen die Nächte nach 20 Minuten davon besser. Beide Studien sind klein, und worum es ging, war leicht zu erraten.'
  },
  'sleep-against': {
    about: 'Dagegen spricht',
    text: 'Bei 400 Menschen bewirkten zehn Minuten am Tag mit etwa 5,5 Atemzügen pro Minute für Stress, Stimmung und Wohlbefinden in vier Wochen nicht mehr als dieselbe Zeit mit 12 Atemzügen. Beiden Gruppen ging es besser. Vielleicht kommt es mehr auf die ruhigen Minuten an als auf die Zahl.',
    finding: 'ein großer Versuch fand keinen Unterschied'
  },
  'longer-out': {
    about: 'Ein und aus',
    text: 'Bei 64 Menschen aus dem Sport war der Ausschlag größer, wenn sie länger aus- als einatmeten; eine Pause dazwischen änderte nichts. Bei 59 Menschen hatten 5 Minuten so viel Wirkung wie 20.'
  },
  'lie-down': {
    text: 'Leg dich so hin, wie es bequem ist. Der Bauch bewegt sich, die Schultern bleiben ruhig.'
  },
  'no-depth': {
    text: 'Langsam heißt nicht tief. Nimm gewöhnliche Atemzüge und mach sie länger, durch die Nase, wenn sie frei ist.'
  },
  'let-it-go': {
    text: 'Folg der Anzeige, solange es angenehm ist. Wenn du sie verlierst, ist das kein Fehler: So schläft man ein.'
  },
  'stop-breathing-slowly': {
    text: 'Schwindlig, kurzatmig oder unruhig? Atme wie sonst auch. Mit einer Herz- oder Lungenerkrankung frag zuerst deine Ärztin oder deinen Arzt.'
  },
  dim: {
    text: 'Mach Licht und Bildschirm eine Stunde vor dem Schlafengehen dunkler. Das Gehirn stellt seine Uhr nach dem Licht.'
  },
  'park-worries': {
    text: 'Schreib auf, was morgen ansteht, je genauer, desto besser, und lass den Zettel in einem anderen Zimmer. Im Schlaflabor haben das 57 junge Erwachsene ausprobiert: Mit einer Liste für morgen schliefen sie früher ein als die, die Erledigtes aufschrieben.'
  },
  'get-up': {
    text: 'Gefühlt schon lange hellwach? Steh auf, pass auf, wo du hintrittst, setz dich irgendwo ins Halbdunkel und leg dich wieder hin, wenn du schläfrig bist. Eine Uhr brauchst du dafür nicht.'
  }
}

/** Words of the guide, and of the breathing guide in it. */
export const guideWords: Messages['guide'] = {
  title: 'Das Nervensystem zur Ruhe kommen lassen',
  leadShort: 'Mit einer Anzeige zum Mitatmen',
  lead: 'Was Vagustonus und langsames Atmen sind, wie gut das belegt ist, und eine Anzeige zum Mitatmen.',
  titles,
  statements,
  breathing: 'Zum Mitatmen',
  breathingHow:
    'Der Ring wächst, während du einatmest, und schrumpft, während du ausatmest, ganz ohne Ton. Wenn auf deinem Gerät „Bewegung reduzieren“ eingestellt ist, zählt er stattdessen. Mit der Schwebung hat das nichts zu tun.',
  begin: 'Mitatmen starten',
  end: 'Beenden',
  alsoInSession:
    'Während einer Sitzung zeigt „Langsam atmen“ den Ring anstelle des Tipps. Im Dunkeln bleibt er, nur schwach, und verschwindet von selbst.',
  picture: (inward, out) => `${inward} ein, ${out} aus`,
  phases: { in: 'Ein', out: 'Aus' },
  accompany: 'Langsam atmen',
  fields: {
    perMinute: 'Atemzüge pro Minute',
    inhale: 'Anteil des Einatmens',
    minutes: 'Endet nach'
  },
  less: field => `${field}: weniger`,
  more: field => `${field}: mehr`
}
