import type { Messages } from '../messages.ts'
import { minutesText, secondsText, valueText } from './values.ts'

type Words = Messages['suggestion']
type Kind = Parameters<Words['says']>[0]
type Change = Parameters<Words['says']>[1]

const says: Readonly<Record<Kind, (change: Change) => string>> = {
  unwell: () =>
    'Du hast geschrieben, dass dir nicht wohl war. Lass den Klang besser eine Weile; auf der Seite zur Sicherheit steht, worauf zu achten und wer zu fragen ist.',
  'see-doctor': () =>
    'Drei Wochen mit mehreren schlechten Nächten, und harte Tage danach: Damit lohnt sich der Weg in eine Praxis. Auf der Seite zur Sicherheit steht, was zuerst versucht wird.',
  'silent-week': () =>
    'An fünf der letzten sieben Morgen war die Nacht für dich schlechter als vor dem Programm. Eine Woche ohne Klang würde zeigen, wie es ohne ihn ist; auf der Seite zur Sicherheit steht, was zuerst versucht wird.',
  softer: ({ level = 0 }) =>
    `An zwei der letzten drei Morgen hast du geschrieben, dass der Klang gestört hat. Er kann leiser werden: ${valueText(level, 'dB')}. Mehr Rauschen über dem Ton, oder keine Schwebung, gibt es unter Klang.`,
  plain: () =>
    'An zwei der letzten drei Morgen hast du geschrieben, dass der Klang gestört hat. Er kann ohne Schwebung sein: ein schlichter Ton.',
  'longer-fade': ({ fadeOut = 0 }) =>
    `An zwei der letzten drei Morgen hast du geschrieben, dass sein Ende dich geweckt hat. Er kann langsamer ausklingen, über ${secondsText(fadeOut)}.`,
  longer: ({ minutes = 0 }) =>
    `An den letzten drei Morgen hast du geschrieben, dass du etwa so lange wach lagst, wie er spielte. Er kann ${minutesText(minutes)} spielen.`,
  shorter: ({ minutes = 0 }) =>
    `An den letzten drei Morgen hast du geschrieben, dass du bald geschlafen hast. Er braucht nur ${minutesText(minutes)} zu spielen; deine Zeit im Bett bleibt deine.`
}

const done: Readonly<Record<Kind, string>> = {
  unwell: '',
  'see-doctor': '',
  'silent-week': '',
  softer: 'Der Klang ist jetzt leiser.',
  plain: 'Der Ton kommt jetzt ohne Schwebung.',
  'longer-fade': 'Das Ausklingen dauert jetzt länger.',
  longer: 'Der Klang spielt jetzt länger.',
  shorter: 'Der Klang spielt jetzt kürzer.'
}

/** Words of the one thing that the last mornings may speak for. */
export const suggestionWords: Words = {
  title: 'Aus deinen letzten Morgen',
  says: (kind, change) => says[kind](change),
  done: kind => done[kind],
  take: 'So machen',
  leave: 'So lassen, wie es ist',
  seen: 'In Ordnung',
  pause: 'Das Programm ruhen lassen',
  undo: 'Zurücknehmen',
  guess: 'Eine Faustregel, kein Befund.'
}
