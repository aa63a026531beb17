import type { FirstMessages } from '../en/first.ts'
import { numberText, spokenMinutes } from './values.ts'

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

/** Words on the curve, and what it shows for those who do not see it. */
export const curveWords: FirstMessages['curve'] = {
  delta: 'Delta',
  noBeat: 'Keine Schwebung',
  plain: 'keine Schwebung',
  steady: beat => `gleichbleibend bei ${numberText(beat)} Hertz`,
  falling: (from, to, minutes) =>
    `von ${numberText(from)} auf ${numberText(to)} Hertz in ${spokenMinutes(minutes)}, dann gleichbleibend`,
  fading: from => `leiser ab Minute ${numberText(from)}`,
  fadingThroughout: 'durchgehend leiser',
  bedAlone: from => `ab Minute ${numberText(from)} nur noch der Hintergrund`,
  rising: (from, to) =>
    `ab Minute ${numberText(from)} lauter, um dich in Minute ${numberText(to)} zu wecken`,
  over: length => `zu Ende nach ${spokenMinutes(length)}`,
  whole: parts => `Die Kurve für heute: ${parts.join(', ')}`
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
