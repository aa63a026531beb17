import type { FirstMessages } from '../en/first.ts'
import { playerWords, tonightWords } from './player.ts'
import { minutesText, secondsText, valueText } from './values.ts'

/** The words of the first screen and the player: German. */
export const FIRST_MESSAGES: FirstMessages = {
  name: 'Neap',
  direction: 'ltr',
  navigation: {
    label: 'Seiten',
    tonight: 'Heute',
    programme: 'Programm',
    tips: 'Tipps',
    journal: 'Tagebuch',
    settings: 'Einstellungen',
    sounds: 'Klänge',
    tune: 'Anpassen',
    favourites: 'Favoriten',
    evidence: 'Belege und Sicherheit',
    first: 'Bevor du hörst',
    check: 'Handytest',
    headphones: 'Kopfhörer',
    checkin: 'Morgennotiz',
    open: 'Datei öffnen',
    back: 'Zurück',
    skip: 'Zum Inhalt springen'
  },
  tonight: tonightWords,
  player: playerWords,
  recipe: {
    modes: {
      binaural: 'Binaural',
      monaural: 'Monaural',
      isochronic: 'Isochron',
      plain: 'Schlicht',
      noise: 'Im Hintergrund'
    },
    beds: {
      none: 'Nur der Ton',
      white: 'Weißes Rauschen',
      pink: 'Rosa Rauschen',
      brown: 'Braunes Rauschen',
      rain: 'Regen',
      surf: 'Brandung',
      wind: 'Wind',
      fan: 'Ventilator',
      brook: 'Bach',
      fire: 'Feuer',
      thunder: 'Fernes Gewitter',
      crickets: 'Grillen',
      birds: 'Vögel',
      leaves: 'Blätter',
      train: 'Nachtzug',
      heartbeat: 'Herzschlag',
      deep: 'Tiefes Brummen',
      own: 'Eigener Klang'
    },
    value: valueText,
    minutes: minutesText,
    seconds: secondsText,
    hertz: value => valueText(value, 'Hz'),
    afterChip: minutes => `+${minutesText(minutes)} Hintergrund`,
    wakeChip: clock => `Weckt um ${clock}`
  },
  notices: {
    noWebAudio: 'Dieser Browser kann keinen Ton erzeugen. Versuch es mit einem neueren.',
    loading: 'Einen Moment',
    loadFailed:
      'Ein Teil der App ließ sich nicht laden. Prüf die Verbindung und versuch es noch einmal.',
    retry: 'Noch einmal versuchen'
  }
}
