import type { FirstMessages } from '../en/first.ts'

/** Words of the first screen before Start. */
export const tonightWords: FirstMessages['tonight'] = {
  start: 'Start',
  ends: clock => `bis ${clock}`,
  endsWaking: clock => `weckt dich um ${clock}`,
  wakeLeftOut: clock => `Kann dich um ${clock} nicht wecken. Siehe „Anpassen“.`,
  shorter: 'Fünf Minuten kürzer',
  longer: 'Fünf Minuten länger',
  length: 'Länge der Sitzung',
  tune: 'Klang anpassen',
  choose: 'Klang wählen'
}

/** Words of the player. */
export const playerWords: FirstMessages['player'] = {
  states: {
    idle: 'Bereit',
    starting: 'Startet',
    playing: 'Läuft',
    paused: 'Pausiert',
    fading: 'Wird leiser',
    ended: 'Zu Ende',
    failed: 'Kein Ton'
  },
  ended: 'Der Ton ist zu Ende.',
  stopped: 'Gestoppt.',
  failed: 'Es ließ sich kein Ton abspielen.'
}
