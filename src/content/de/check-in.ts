import type { Messages } from '../en/messages.ts'
import { minutesText } from './values.ts'

/** Words of the morning's check-in. */
export const checkInWords: Messages['checkIn'] = {
  night: date => `Die Nacht vom ${date}`,
  guess: 'Eine grobe Schätzung genügt. Ausfüllen musst du nur, was als erforderlich markiert ist.',
  elsewhere: 'Alle Zeiten in der Ortszeit, wo du geschlafen hast.',
  onTheWay: 'Abends gilt die Ortszeit, wo du eingeschlafen bist, morgens die von hier.',
  loading: 'Tagebuch wird geladen',
  sound: (from, to) => `Der Klang lief von ${from} bis ${to}.`,
  optional: 'optional',
  isNeeded: 'erforderlich',
  notSet: 'Noch offen',
  times: {
    intoBed: 'Ins Bett',
    triedToSleep: 'Schlafen wollen ab',
    finalAwakening: 'Endgültig wach',
    outOfBed: 'Aufgestanden'
  },
  risingProposed: 'Das ist die aktuelle Uhrzeit. Ändere sie, wenn du früher aufgestanden bist.',
  usualTime: 'Deine übliche Zeit. Ändere sie, wenn es in dieser Nacht anders war.',
  sleepOnset: 'Minuten bis zum Einschlafen',
  noSleep: 'Gar nicht geschlafen',
  awakenings: 'Wie oft aufgewacht',
  awakeningsKnown:
    'So oft hast du den Klang noch einmal gestartet. Ändere es, wenn du öfter wach warst.',
  awake: 'Minuten nachts wach, insgesamt',
  beforeRisingAsked: 'Oder wie lange vor dem Aufstehen:',
  beforeRising: minutes => (minutes === 0 ? 'Gleich aufgestanden' : minutesText(minutes)),
  stillTrying: 'Minuten, die du danach noch weiterschlafen wolltest',
  quality: 'Wie hast du geschlafen?',
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
    'awake before trying': 'Da wolltest du noch gar nicht schlafen.',
    'too long': 'Das wären mehr als 20 Stunden. Hast du Morgen und Abend vertauscht?',
    'up before awake': 'Da warst du noch nicht endgültig wach.',
    'trying after up': 'Das ist länger, als du im Bett geblieben bist.',
    'awake for longer': 'So viele Minuten hatte die Nacht nicht.',
    'still to come': 'Das kommt erst noch. Ist es die richtige Nacht?'
  },
  needed: 'Fehlt noch. Eine grobe Schätzung genügt.',
  stillNeeded: count =>
    count === 1 ? 'Eine Antwort fehlt noch.' : `${count} Antworten fehlen noch.`,
  toCorrect: 'Manches passt noch nicht zusammen, schau oben nach.',
  yes: 'Ja',
  no: 'Nein',
  sinceTitle: 'Der Klang und du',
  soundBothered: 'Der Klang hat mich gestört',
  wokeWhenItStopped: 'Ich bin aufgewacht, als er aufhörte',
  complaintsAsked: 'Beschwerden',
  complaints: {
    none: 'Keine',
    headache: 'Kopfschmerzen',
    dizziness: 'Schwindel',
    ringing: 'Stärkere Ohrgeräusche',
    unease: 'Unruhe'
  },
  badDay: 'Schlechter Schlaf hat mir den gestrigen Tag erschwert',
  evidence: 'Wann du pausieren und wann du zum Arzt gehen solltest',
  comment: 'Notiz',
  habitsTitle: 'Der Tag davor',
  habitsHint: 'Alles optional. Später kannst du Nächte danach vergleichen.',
  drinks: 'Alkoholische Getränke',
  lastDrink: 'Letztes Glas',
  lastFood: 'Zuletzt etwas gegessen',
  firstFood: 'Erste Mahlzeit des Tages',
  fibre: 'Ballaststoffe',
  fibreLevels: { low: 'Wenig', medium: 'Mittel', high: 'Viel' },
  inGrams: 'In Gramm',
  grams: count => `${count} g`,
  fermented: 'Portionen Fermentiertes',
  prebiotic: 'Zwiebeln, Knoblauch, Lauch, Bohnen oder Hafer',
  antibioticsAsked: 'Antibiotika',
  antibiotics: { none: 'Nein', recent: 'In den letzten sechs Wochen', current: 'Zurzeit' },
  caffeineAfterNoon: 'Koffein nach 12 Uhr',
  nap: 'Nickerchen',
  ill: 'Krank',
  travel: 'Auf Reisen',
  save: 'Speichern',
  saved: 'Gespeichert.',
  change: 'Ändern',
  figures: 'Deine Nacht in Zahlen',
  timeAsleep: minutes =>
    minutes === 0
      ? 'In dieser Nacht nicht geschlafen.'
      : `Etwa ${minutesText(minutes)} geschlafen.`,
  efficiency: percent =>
    `Schlafeffizienz ${percent} %: So viel von der Zeit, in der du schlafen wolltest, hast du geschlafen. Lesen oder Hören im Bett zählt nicht mit. Eine einzelne Nacht sagt wenig.`,
  timeInBed: (minutes, percent) =>
    `${minutesText(minutes)} im Bett, davon ${percent} % geschlafen.`,
  foodToSleep: minutes =>
    minutes > 0
      ? `Zuletzt gegessen: ${minutesText(minutes)}, bevor du schlafen wolltest.`
      : 'Zuletzt gegessen, nachdem du schon schlafen wolltest.',
  drinkToSleep: minutes =>
    minutes > 0
      ? `Letztes Glas: ${minutesText(minutes)}, bevor du schlafen wolltest.`
      : 'Letztes Glas, nachdem du schon schlafen wolltest.',
  eatingWindow: minutes =>
    `${minutesText(minutes)} zwischen erster und letzter Mahlzeit. Oft werden 10 bis 12 h genannt; dass das für den Schlaf eine Rolle spielt, ist nicht belegt.`,
  earlierNight: 'Vorige Nacht',
  laterNight: 'Nächste Nacht',
  offer: 'Wie hast du geschlafen?',
  offerRegion: 'Guten Morgen'
}
