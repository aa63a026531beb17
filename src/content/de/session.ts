import type { Messages } from '../en/messages.ts'

/** Words of the player that no other screen has. */
export const playingWords: Messages['playing'] = {
  backToPlayer: 'Zum Player',
  addMinutes: '15 Minuten mehr',
  addMinutesShort: '+15 min',
  endStops: {
    longest: 'Länger kann eine Nacht nicht werden.',
    wake: 'Die Nacht endet mit dem Wecken.',
    ending: 'Die Sitzung ist gleich zu Ende.'
  },
  endAt: 'Ende um',
  now: beat => `jetzt ${beat}`,
  fadingIn: left => `leiser in ${left}`,
  fading: 'wird leiser',
  toneFadingIn: left => `Ton leiser in ${left}, dann das Klangbett allein`,
  toneFading: 'Ton wird leiser, dann das Klangbett allein',
  bedAlone: 'das Klangbett allein',
  risingIn: left => `steigt an in ${left}`,
  rising: 'steigt an, um dich zu wecken',
  promises: {
    wakes: clock => `weckt dich um ${clock}`,
    ends: clock => `endet um ${clock}`,
    'no wake': clock => `kann dich um ${clock} nicht wecken`
  },
  interrupted: 'Der Ton wurde unterbrochen.',
  interruptedHint: 'Er bleibt pausiert, bis du weiterhörst.',
  level: 'Lautstärke',
  softer: 'Leiser',
  louder: 'Lauter',
  softerOrLouder: 'leiser · lauter'
}

/** Words for how a session ends and what comes after it. */
export const endingWords: Messages['ending'] = {
  fades: {
    end: 'Am Ende leiser',
    whole: 'Die ganze Sitzung hindurch leiser'
  },
  fadeWhole: 'Der Klang sinkt gleichmäßig, von der ersten Minute bis zur letzten.',
  afters: {
    silence: 'Stille',
    bed: 'Das Klangbett läuft weiter'
  },
  bedAlone: 'Der Ton klingt aus, das Klangbett sinkt und läuft leise weiter, allein.',
  needsBed:
    'Nur ein Klangbett kann weiterlaufen, und dieser Klang hat keins. Wähl zuerst eins unter dem Ton.',
  allNight: 'Die ganze Nacht',
  allNightNote:
    'Bei 25 Erwachsenen ging rosa Rauschen mit 50 dBA die ganze Nacht hindurch mit etwa 19 Minuten weniger Traumschlaf einher. Eine Übersicht über 38 Studien nannte die Belege für nächtliches Dauerrauschen sehr schwach. Wenn du es trotzdem möchtest, halt es so leise, dass du es gerade noch hörst.',
  wakeHint:
    'Bis dahin läuft das Klangbett. Es steigt mit dem Ton an, nie lauter als die Sitzung war.',
  noWake: 'Nicht wecken',
  wakeWarning:
    'Das darf nicht dein einziger Wecker sein: Ein Handy kann leer werden, die Kopfhörer verlieren oder die Seite anhalten. Stell auch einen richtigen Wecker.',
  wakeFaults: {
    'too soon': clock =>
      `${clock} kommt, bevor die Sitzung vorbei ist und eine Minute zum Ansteigen bleibt; darum wird nicht geweckt.`,
    'too far': clock =>
      `Bis ${clock} sind es über 12 Stunden, länger als der Klang einer Nacht sein kann; darum wird nicht geweckt.`
  }
}
