import type { Messages } from '../en/messages.ts'
import { minutesText } from './values.ts'

/** Words of the morning's check-in. */
export const checkInWords: Messages['checkIn'] = {
  night: date => `Die Nacht vom ${date}`,
  guess: 'Grob geschätzt genügt. Nur was freiwillig ist, kann leer bleiben.',
  elsewhere: 'Die Uhrzeiten gelten dort, wo du geschlafen hast.',
  onTheWay: 'Abends gilt die Uhrzeit dort, wo du eingeschlafen bist, morgens die von hier.',
  loading: 'Das Tagebuch wird gelesen',
  sound: (from, to) => `Der Klang lief von ${from} bis ${to}.`,
  optional: 'freiwillig',
  times: {
    intoBed: 'Ins Bett',
    triedToSleep: 'Wollte schlafen ab',
    finalAwakening: 'Endgültig wach',
    outOfBed: 'Aufgestanden'
  },
  risingProposed: 'Eingetragen ist die Zeit von jetzt. Ändere sie, wenn es früher war.',
  usualTime: 'Deine übliche Zeit. Ändere sie, wenn es in dieser Nacht anders war.',
  sleepOnset: 'Minuten bis zum Einschlafen',
  awakenings: 'Wie oft zwischendurch aufgewacht',
  awake: 'Minuten zwischendurch wach, insgesamt',
  stillTrying: 'Minuten, die du danach noch schlafen wolltest',
  quality: 'Wie war der Schlaf?',
  qualities: {
    1: 'Sehr schlecht',
    2: 'Schlecht',
    3: 'Mittel',
    4: 'Gut',
    5: 'Sehr gut'
  },
  minutes: minutesText,
  other: 'Andere',
  atLeast: count => `${count}+`,
  earlier: what => `${what}: früher`,
  later: what => `${what}: später`,
  less: what => `${what}: weniger`,
  more: what => `${what}: mehr`,
  refusals: {
    'bed after trying': 'Da wolltest du schon schlafen. Eine der beiden Zeiten stimmt nicht.',
    'awake before trying': 'Das liegt nicht nach der Zeit, ab der du schlafen wolltest.',
    'too long': 'Das wären mehr als 20 Stunden. Vielleicht sind Morgen und Abend vertauscht.',
    'up before awake': 'Da warst du noch nicht endgültig wach.',
    'trying after up': 'Das ist länger, als du im Bett geblieben bist.',
    'no sleep left':
      'So bleibt keine Zeit für Schlaf. Weniger Minuten genügen; hast du gar nicht geschlafen, lass diese Nacht aus.',
    'still to come': 'Das kommt erst noch. Ist es die richtige Nacht?'
  },
  needed: 'Fehlt noch. Grob geschätzt genügt.',
  stillNeeded: count =>
    count === 1 ? 'Eine Antwort fehlt noch.' : `${count} Antworten fehlen noch.`,
  toCorrect: 'Etwas passt noch nicht zusammen: sieh oben nach.',
  yes: 'Ja',
  no: 'Nein',
  sinceTitle: 'Der Klang und du',
  soundBothered: 'Der Klang hat mich gestört',
  wokeWhenItStopped: 'Ich wurde wach, als er aufhörte',
  complaintsAsked: 'Unwohl gefühlt',
  complaints: {
    none: 'Gar nicht',
    headache: 'Kopfschmerzen',
    dizziness: 'Schwindel',
    ringing: 'Stärkere Ohrgeräusche',
    unease: 'Unruhe'
  },
  badDay: 'Schlechter Schlaf hat mir den gestrigen Tag erschwert',
  evidence: 'Wann du pausieren und wann du ärztlichen Rat holen solltest',
  comment: 'Eine Notiz',
  habitsTitle: 'Der Tag davor',
  habitsHint: 'Alles freiwillig. Was du hier notierst, lässt sich später vergleichen.',
  drinks: 'Alkoholische Getränke',
  lastDrink: 'Letztes Glas',
  lastFood: 'Zuletzt gegessen',
  firstFood: 'Zum ersten Mal gegessen',
  fibre: 'Ballaststoffe',
  fibreLevels: { low: 'Wenig', medium: 'Mittel', high: 'Viel' },
  inGrams: 'In Gramm',
  grams: count => `${count} g`,
  fermented: 'Fermentiertes, Portionen',
  prebiotic: 'Zwiebeln, Knoblauch, Lauch, Bohnen oder Hafer',
  antibioticsAsked: 'Antibiotika',
  antibiotics: { none: 'Nein', recent: 'In den letzten sechs Wochen', current: 'Zurzeit' },
  caffeineAfterNoon: 'Koffein nach Mittag',
  nap: 'Mittagsschlaf',
  ill: 'Krank',
  travel: 'Auf Reisen',
  save: 'Speichern',
  saved: 'Notiert. Danke.',
  change: 'Ändern',
  figures: 'Was sich daraus ergibt',
  timeAsleep: minutes => `Etwa ${minutesText(minutes)} geschlafen.`,
  efficiency: percent =>
    `Schlafeffizienz ${percent} %: So viel hast du geschlafen von der Zeit, in der du schlafen wolltest. Lesen oder Hören im Bett zählt nicht mit. Eine Nacht sagt wenig.`,
  timeInBed: (minutes, percent) =>
    `${minutesText(minutes)} im Bett, davon ${percent} % geschlafen.`,
  foodToSleep: minutes =>
    minutes > 0
      ? `Zuletzt gegessen ${minutesText(minutes)}, bevor du schlafen wolltest.`
      : 'Zuletzt gegessen, als du eigentlich schon schlafen wolltest.',
  drinkToSleep: minutes =>
    minutes > 0
      ? `Das letzte Glas ${minutesText(minutes)}, bevor du schlafen wolltest.`
      : 'Das letzte Glas, als du eigentlich schon schlafen wolltest.',
  eatingWindow: minutes =>
    `Vom ersten bis zum letzten Essen ${minutesText(minutes)}. Oft werden 10 bis 12 h genannt; dass es für den Schlaf zählt, ist nicht gezeigt.`,
  earlierNight: 'Nacht davor',
  laterNight: 'Nacht danach',
  offer: 'Wie war die Nacht?',
  offerRegion: 'Guten Morgen'
}
