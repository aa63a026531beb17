import type { Messages } from '../en/messages.ts'
import { comma, numberText, secondsText } from './values.ts'

/** Seconds to a tenth, without a tail: "0,4 s". */
function secondsShort(seconds: number): string {
  return `${numberText(Math.round(seconds * 10) / 10)} s`
}

type StallWords = Parameters<Messages['check']['facts']['stalls']>[0][number]

function stallShort({ from, to, reloads }: StallWords): string {
  const reloaded =
    reloads === 0 ? '' : `, ${reloads === 1 ? 'einmal' : `${reloads}-mal`} neu geladen`
  const lasted = to - from
  const time = lasted < 0.05 ? 'weniger als 0,1 s' : secondsShort(lasted)
  return `nach ${secondsShort(from)}, ${time} lang${reloaded}`
}

function milliseconds(value: number): string {
  return `${Math.round(value)} ms`
}

type PressAfterEnd = Parameters<Messages['check']['facts']['press']>[0]

function pressResult({ waited, took }: PressAfterEnd): string {
  if (waited === undefined) return 'kam nie an.'
  const when = `nach ${secondsText(Math.round(waited))}`
  if (took === undefined) return `kam ${when} an, aber kein Ton.`
  return `hat ${when} geklappt, mit Ton nach ${secondsShort(took)}.`
}

/** Words of the phone check. */
export const checkWords: Messages['check'] = {
  intro:
    'Spielt zwei Minuten leises Rauschen und prüft, ob es bei gesperrtem Handy weiterläuft. Nichts davon verlässt das Handy.',
  steps: [
    'Starte den Test.',
    'Sperr das Handy und lass es eine Minute liegen.',
    'Entsperr es und komm hierher zurück, bevor die zwei Minuten um sind.',
    'Danach kannst du auch prüfen, ob Play am Kopfhörer den Ton zurückbringt.',
    'Neap kann auf zwei Arten spielen. Erscheint eine zweite Taste, teste auch die andere.'
  ],
  closed:
    'Startet Neap neu, wenn du zurückkommst, hat das Handy die App geschlossen, und damit auch den Ton.',
  start: 'Test starten',
  startInTail: 'Mit „Die ganze Nacht bereit“ testen',
  stop: 'Test abbrechen',
  again: 'Noch einmal testen',
  next: { live: 'Auch live testen', stream: 'Auch als Stream testen' },
  busy: 'Es läuft eine Sitzung. Beende sie zuerst.',
  running: 'Der Test läuft. Sperr jetzt das Handy.',
  press:
    'Sperr jetzt das Handy und warte ein paar Minuten. Drück dann Play am Kopfhörer oder auf dem Sperrbildschirm.',
  noPress: 'Es passiert nichts',
  performer: 'So läuft es hier',
  result: 'Ergebnis',
  verdicts: {
    'ran through': 'Der Ton lief durch, während die Seite verdeckt war.',
    interrupted: 'Das Handy hat den Ton pausiert.',
    'out of step':
      'Ton und Uhr liefen auseinander: Der Ton stockte eine Weile, oder die Uhr wurde verstellt.',
    'broke off': 'Der Ton ist abgebrochen.',
    'too short':
      'Die Seite war zu kurz verdeckt, um etwas sagen zu können. Mindestens eine halbe Minute muss es sein.',
    'end unseen':
      'Der Ton lief bis zum Ende, aber die Seite schlief da schon und weiß nicht, wann das war. Komm etwas früher zurück, um sicherzugehen.',
    stalled: 'Der Ton stockte, weil Daten fehlten, und lief dann von selbst weiter.',
    'no sound': 'Es kam kein Ton, darum gab es nichts zu prüfen.'
  },
  picture: verdict =>
    `Der Test als Zeitleiste: wann die Seite verdeckt war und wann der Ton lief. ${verdict}`,
  lanes: {
    hidden: 'Seite verdeckt',
    sound: 'Ton',
    pieces: 'Erzeugte Stücke'
  },
  marks: {
    ran: 'läuft',
    paused: 'pausiert',
    stood: 'weicht von der Uhr ab',
    stalled: 'wartet auf Daten',
    interrupted: 'vom Handy pausiert'
  },
  tick: seconds => `${Math.floor(seconds / 60)}:${(seconds % 60).toString().padStart(2, '0')}`,
  facts: {
    hidden: (times, longest) =>
      times === 0
        ? 'Die Seite war nie verdeckt.'
        : `${times === 1 ? 'Einmal verdeckt,' : `${times}-mal verdeckt, bis zu`} ${secondsShort(longest)} lang.`,
    apart: seconds => `Ton und Uhr lagen höchstens ${secondsShort(seconds)} auseinander.`,
    interruptions: at =>
      at.length === 0
        ? 'Das Handy hat den Ton nicht pausiert.'
        : `Das Handy hat den Ton pausiert, nach ${at.map(secondsShort).join('; ')}.`,
    wakeUps: times =>
      times === 0
        ? 'Der Worker musste nie geweckt werden.'
        : `Der Worker wurde ${times === 1 ? 'einmal' : `${times}-mal`} für ein Stück geweckt.`,
    gaps: gaps =>
      gaps.length === 0
        ? 'Der Ton hatte keine Lücken oder Sprünge.'
        : `Der Ton hatte eine Lücke oder einen Sprung ${gaps.map(({ from, to }) => `zwischen ${secondsShort(from)} und ${secondsShort(to)}`).join('; ')}.`,
    followed: (clock, sound) =>
      `In ${secondsShort(clock)} kam der Ton ${secondsShort(sound)} weiter.`,
    stalls: stalls =>
      stalls.length === 0
        ? 'Er wartete nie auf Daten.'
        : `Er wartete auf Daten: ${stalls.map(stallShort).join('; ')}.`,
    pieces: (count, hidden, slowest) =>
      count === 0
        ? 'Es ist nicht bekannt, in welchen Stücken der Ton entstand.'
        : `Entstanden in ${count === 1 ? 'einem Stück' : `${count} Stücken`}, ${hidden === 0 ? 'keines' : hidden} davon bei verdeckter Seite; das langsamste brauchte ${milliseconds(slowest)}.`,
    press: press =>
      `Play nach dem Ende${press.inTail ? ', mit „Die ganze Nacht bereit“' : ''}: ${pressResult(press)}`,
    performer: { live: 'Der Ton kam live.', stream: 'Der Ton kam als Stream.' }
  },
  rowsHead: 'Für die Tabelle getesteter Handys (docs/phones.md):',
  piecesHead: 'Stücke: wann, welche Sekunden des Tons, welche Bytes, Dauer',
  piece: (at, from, to, bytes, took) =>
    comma(`${at.toFixed(1)} ${from.toFixed(1)}–${to.toFixed(1)} ${bytes} ${milliseconds(took)}`),
  courseHead: 'Sekunden der Uhr, Sekunden des Tons',
  share: 'Bericht teilen',
  copied: 'Bericht kopiert.',
  byHand: 'Der Bericht zum Selbstkopieren',
  head: date => `Neap, Handytest vom ${date} UTC`
}
