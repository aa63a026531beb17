import type { Messages } from '../en/messages.ts'
import { timeLeftText } from '../en/phrases.ts'

/** Words of the player that no other screen has. */
export const playingWords: Messages['playing'] = {
  region: 'Player',
  pause: 'Pause',
  resume: 'Weiter',
  stop: 'Stopp',
  timeLeft: 'Restzeit',
  timeLeftText,
  backToPlayer: 'Zum Player',
  addMinutes: '15 Minuten mehr',
  addMinutesShort: '+15 min',
  removeMinutes: '15 Minuten weniger',
  removeMinutesShort: '−15 min',
  endStops: {
    longest: 'Länger kann eine Nacht nicht werden.',
    wake: 'Die Nacht endet mit dem Wecken.',
    ending: 'Der Klang wird schon leiser.'
  },
  endTooFar: 'Das sind mehr als 12 Stunden. Wähl eine frühere Zeit.',
  endAt: 'Ende um',
  fadingIn: left => `wird in ${left} leiser`,
  fading: left => `wird leiser, still in ${left}`,
  toneFadingIn: left => `Ton wird in ${left} leiser, dann nur Hintergrund`,
  toneFading: left => `Ton wird leiser, nur Hintergrund in ${left}`,
  bedAlone: 'nur Hintergrund',
  risingIn: left => `sanftes Wecken in ${left}`,
  rising: 'weckt dich sanft',
  promises: {
    wakes: clock => `weckt dich um ${clock}`,
    ends: clock => `endet um ${clock}`,
    'no wake': clock => `kann dich um ${clock} nicht wecken`
  },
  interrupted: 'Der Ton wurde unterbrochen.',
  interruptedHint: 'Er bleibt pausiert, bis du auf „Weiter“ tippst.',
  level: 'Lautstärke',
  softer: 'Leiser',
  louder: 'Lauter',
  softerOrLouder: 'leiser · lauter',
  dark: {
    silentIn: left => `still in ${left}`,
    wakes: 'Tippen macht hell',
    moves: 'Wischen regelt die Lautstärke',
    interrupted: 'Unterbrochen',
    screen: 'Hier tippen für Licht'
  },
  continue: 'Weiterhören',
  left: left => `noch ${left}`,
  continueLeft: left => `Weiterhören, noch ${left}`,
  again: {
    question: 'Wieder wach?',
    how: 'Einmal tippen oder Play am Kopfhörer:',
    softer: minutes => `${minutes} Minuten, leiser.`,
    play: minutes => `${minutes} Minuten leiser weiterhören`
  },
  dismiss: 'Nicht jetzt'
}

/** Words for how a session ends and what comes after it. */
export const endingWords: Messages['ending'] = {
  fades: {
    end: 'Am Ende',
    whole: 'Die ganze Zeit'
  },
  fadeWhole: 'Wird von Anfang bis Ende nach und nach leiser.',
  afters: {
    silence: 'Stille',
    bed: 'Hintergrund läuft weiter'
  },
  bedAlone: 'Der Ton klingt aus. Der Hintergrund wird leiser und läuft weiter.',
  needsBed: 'Dieser Klang hat keinen Hintergrund, der weiterlaufen könnte. Wähl zuerst einen aus.',
  allNight: 'Die ganze Nacht',
  allNightNote:
    'Bei 25 Erwachsenen ging rosa Rauschen mit 50 dBA die ganze Nacht hindurch mit etwa 19 Minuten weniger Traumschlaf einher. Eine Übersicht über 38 Studien nannte die Belege für Rauschen die ganze Nacht sehr schwach. Wenn du es trotzdem möchtest, stell es so leise, dass du es gerade noch hörst.',
  wakeHint:
    'Der Hintergrund läuft die Nacht durch und wird dann mit dem Ton lauter, um dich zu wecken. Nie lauter als die Sitzung.',
  noWake: 'Kein Wecken',
  wakeWarning:
    'Verlass dich nicht nur darauf: Der Akku kann leer sein, die Kopfhörer können sich trennen, die Seite kann geschlossen werden. Stell auch einen richtigen Wecker.',
  wakeFaults: {
    'too soon': clock =>
      `${clock} ist zu früh: Die Sitzung muss mindestens eine Minute vorher zu Ende sein. Wähl eine spätere Zeit.`,
    'too far': clock =>
      `${clock} ist zu weit weg: Der Klang einer Nacht dauert höchstens 12 Stunden. Wähl eine frühere Zeit.`
  }
}
