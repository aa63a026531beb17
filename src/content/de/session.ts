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
  neverWhileDriving: 'Nie beim Fahren'
}
