import type { Messages } from '../en/messages.ts'
import { numberText } from './values.ts'

/** Names of the presets, by id. */
export const presetNames: Messages['presets'] = {
  'half-an-hour': 'Halbe Stunde',
  settle: 'Sanfte Landung',
  'low-and-slow': 'Tief und langsam',
  'without-headphones': 'Sanfter Puls',
  'mostly-noise': 'Vor allem Rauschen',
  'four-steps-down': 'Vier Stufen hinab',
  plain: 'Schlicht',
  'only-the-tone': 'Nur der Ton',
  'only-pink-noise': 'Nur rosa Rauschen',
  'surf-on-a-speaker': 'Langsame Brandung',
  'wind-on-a-speaker': 'Vor allem Wind',
  'rain-till-morning': 'Regen bis zum Morgen',
  'surf-till-morning': 'Brandung bis zum Morgen',
  'brown-till-morning': 'Braunes Rauschen bis zum Morgen',
  'swelling-noise': 'Sanft wogendes Rauschen',
  'train-to-the-sea': 'Nachtzug ans Meer',
  'storm-moves-on': 'Das Gewitter zieht weiter',
  'fire-burns-low': 'Das Feuer brennt herunter',
  'brook-in-the-woods': 'Ein Bach im Wald',
  'summer-night': 'Sommernacht',
  'by-the-coast': 'An der Küste',
  'heartbeat-to-rain': 'Vom Herzschlag zum Regen',
  'fan-to-brown': 'Vom Ventilator zum braunen Rauschen',
  'softer-and-softer': 'Immer leiser',
  'train-through-the-rain': 'Im Zug durch den Regen',
  'white-pink-brown': 'Weiß, rosa, braun',
  'nap-by-a-brook': 'Nickerchen am Bach',
  'nap-by-the-sea': 'Nickerchen am Meer',
  'long-nap-in-the-rain': 'Mittagsschlaf im Regen',
  'breathe-with-the-sea': 'Mit dem Meer atmen',
  'breathe-with-brown-noise': 'Mit braunem Rauschen atmen',
  'breathe-with-the-leaves': 'Mit den Blättern atmen',
  'only-rain': 'Nur Regen',
  'only-a-brook': 'Nur ein Bach',
  'only-a-fire': 'Nur ein Feuer',
  'only-crickets': 'Nur Grillen',
  'only-a-train': 'Nur ein Zug',
  'only-a-fan': 'Nur ein Ventilator',
  'pitch-174': '174\u00a0Hz',
  'pitch-285': '285\u00a0Hz',
  'pitch-396': '396\u00a0Hz',
  'pitch-417': '417\u00a0Hz',
  'pitch-432': '432\u00a0Hz',
  'pitch-528': '528\u00a0Hz',
  'pitch-639': '639\u00a0Hz',
  'pitch-741': '741\u00a0Hz',
  'pitch-852': '852\u00a0Hz',
  'pitch-963': '963\u00a0Hz'
}

/** Words of the sheet from which a sound is taken. */
export const soundsWords: Messages['sounds'] = {
  done: 'Fertig',
  show: 'Zeigen',
  needs: {
    sleep: 'Für dich',
    night: 'Ganze Nacht',
    nap: 'Nickerchen',
    speaker: 'Ohne Kopfhörer',
    breathe: 'Atmen',
    background: 'Hintergrund',
    compare: 'Vergleichen',
    named: 'Tonhöhen'
  },
  notes: {
    nap: 'Wird leiser und am Ende sanft wieder so laut wie am Anfang. Ein Wecker ist das nicht.',
    breathe:
      'Atme ein, wenn der Hintergrund anschwillt. Er wird langsamer und lässt dann los. Folge ihm nur, solange es dir leichtfällt.',
    background:
      'Nichts als der Hintergrund: Der Ton darin ist zu tief und zu leise, um ihn zu hören.',
    compare:
      'Dasselbe ohne Schwebung, ohne Hintergrund, ohne Ton: Finde heraus, worauf es dir ankommt.',
    named:
      'Tonhöhen, nach denen oft gefragt wird. Für keine ist gezeigt, dass man mit ihr besser schläft als mit einer anderen.'
  },
  studies: {
    none: 'keine Studie zum Schlaf gefunden',
    music: 'zwei kleine Studien zu Musik, die sich widersprechen',
    'by day': 'eine Studie tagsüber mit neun Menschen'
  },
  aboutPitches: 'Was man über Tonhöhen weiß',
  stages: backgrounds => backgrounds.join(' →\u00a0'),
  noBeat: 'ohne Schwebung',
  allNight: 'die ganze Nacht',
  wakes: clock => `weckt um ${clock}`,
  beats: beats => `${beats.map(numberText).join(' → ')} Hz`,
  breath: (from, to) => `${numberText(from)} → ${numberText(to)} Atemzüge pro Minute`,
  tonight: 'Klang für heute',
  hear: seconds => `▷ ${seconds}`,
  hearNamed: (name, seconds) => `${seconds} von „${name}“ anhören`,
  stop: 'Stopp',
  stopNamed: name => `„${name}“ stoppen`,
  playing: 'Gerade läuft eine Sitzung. Du kannst darin zu einem anderen Klang wechseln.',
  editFavourites: 'Favoriten bearbeiten',
  tune: 'Anpassen'
}
