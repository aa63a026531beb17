import type { Messages } from '../en/messages.ts'
import { minutesText, secondsText, valueText } from './values.ts'

type Words = Messages['suggestion']
type Kind = Parameters<Words['says']>[0]
type Change = Parameters<Words['says']>[1]

const says: Readonly<Record<Kind, (change: Change) => string>> = {
  unwell: () =>
    'Du hast notiert, dass dir nicht wohl war. Lass den Klang besser eine Weile weg; auf der Seite zur Sicherheit steht, worauf du achten und wen du fragen kannst.',
  'see-doctor': () =>
    'Drei Wochen mit jeweils mehreren schlechten Nächten und mühsamen Tagen danach: Damit lohnt sich ein Besuch in der Praxis. Auf der Seite zur Sicherheit steht, was man dort zuerst versucht.',
  'silent-week': () =>
    'An fünf der letzten sieben Morgen hast du die Nacht schlechter bewertet als vor dem Programm. Eine Woche ohne Klang würde zeigen, wie es ohne ihn ist; auf der Seite zur Sicherheit steht, was man bei schlechtem Schlaf zuerst versucht.',
  softer: ({ level = 0 }) =>
    `An zwei der letzten drei Morgen hast du notiert, dass der Klang gestört hat. Er kann leiser werden: ${valueText(level, 'dB')}. Mehr Rauschen über dem Ton, oder keine Schwebung, gibt es unter Klang.`,
  plain: () =>
    'An zwei der letzten drei Morgen hast du notiert, dass der Klang gestört hat. Er kann ohne Schwebung spielen, als schlichter Ton.',
  'longer-fade': ({ fadeOut = 0 }) =>
    `An zwei der letzten drei Morgen hast du notiert, dass sein Ende dich geweckt hat. Er kann langsamer ausklingen, über ${secondsText(fadeOut)}.`,
  longer: ({ minutes = 0 }) =>
    `An den letzten drei Morgen hast du notiert, dass du etwa so lange wach lagst, wie der Klang spielte. Er kann ${minutesText(minutes)} lang spielen.`,
  shorter: ({ minutes = 0 }) =>
    `An den letzten drei Morgen hast du notiert, dass du bald geschlafen hast. Es genügt, wenn der Klang ${minutesText(minutes)} lang spielt; an deiner Zeit im Bett ändert das nichts.`
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
  title: 'Nach deinen letzten Morgennotizen',
  says: (kind, change) => says[kind](change),
  done: kind => done[kind],
  take: 'So machen',
  leave: 'Lassen, wie es ist',
  seen: 'In Ordnung',
  pause: 'Das Programm ruhen lassen',
  undo: 'Zurücknehmen',
  guess: 'Eine Faustregel, kein Befund.'
}
