import type { Messages } from '../en/messages.ts'
import { comma, numberText } from './values.ts'

/** Seconds to a tenth, without a tail: "0,4 s". */
function secondsShort(seconds: number): string {
  return `${numberText(Math.round(seconds * 10) / 10)} s`
}

type StallWords = Parameters<Messages['check']['facts']['stalls']>[0][number]

function stallShort({ from, to, reloads }: StallWords): string {
  const anew = reloads === 0 ? '' : `, ${reloads === 1 ? 'einmal' : `${reloads} Mal`} neu geholt`
  const lasted = to - from
  const time = lasted < 0.05 ? 'weniger als 0,1 s' : secondsShort(lasted)
  return `nach ${secondsShort(from)}, ${time} lang${anew}`
}

function milliseconds(value: number): string {
  return `${Math.round(value)} ms`
}

/** Words of the phone check. */
export const checkWords: Messages['check'] = {
  intro:
    'Spielt zwei Minuten lang leises Rauschen und beobachtet, ob es bei gesperrtem Handy weiterläuft. Nichts davon verlässt das Handy.',
  steps: [
    'Starte den Test.',
    'Sperr das Handy und lass es eine Minute liegen.',
    'Entsperr es und komm hierher zurück, bevor die zwei Minuten um sind.'
  ],
  closed:
    'Öffnet sich Neap bei deiner Rückkehr neu, hat das Handy die App geschlossen, und den Ton mit ihr.',
  start: 'Test starten',
  stop: 'Test abbrechen',
  again: 'Noch einmal testen',
  busy: 'Es läuft eine Sitzung. Stoppe sie zuerst.',
  running: 'Der Test läuft. Sperr jetzt das Handy.',
  performer: 'Was hier spielt',
  result: 'Das Ergebnis',
  verdicts: {
    'ran through': 'Der Ton lief durch, während die Seite verdeckt war.',
    interrupted: 'Das Handy hat den Ton pausiert.',
    'out of step':
      'Ton und Uhr liefen auseinander: Er stand eine Weile still, oder die Uhr wurde gestellt.',
    'broke off': 'Der Ton brach ab.',
    'too short':
      'Die Seite war nicht lange genug verdeckt, um es sagen zu können. Eine halbe Minute braucht es mindestens.',
    'end unseen':
      'Der Ton kam ans Ende, doch die Seite schlief da schon und kann nicht sagen, wann. Komm etwas früher zurück, um sicher zu sein.',
    stalled: 'Der Ton stand still, weil Daten fehlten, und lief dann von selbst weiter.',
    'no sound': 'Es kam kein Ton, also gab es nichts zu prüfen.'
  },
  picture: verdict =>
    `Der Test als Zeitleiste: wann die Seite verdeckt war, und wann der Ton lief. ${verdict}`,
  lanes: {
    hidden: 'Seite verdeckt',
    sound: 'Ton',
    pieces: 'Stücke vom Worker'
  },
  marks: {
    ran: 'er lief',
    paused: 'er war pausiert',
    stood: 'er war nicht im Takt mit der Uhr',
    stalled: 'er wartete auf Daten',
    interrupted: 'das Handy hat ihn pausiert'
  },
  tick: seconds => `${Math.floor(seconds / 60)}:${(seconds % 60).toString().padStart(2, '0')}`,
  facts: {
    hidden: (times, longest) =>
      times === 0
        ? 'Die Seite war nie verdeckt.'
        : `${times === 1 ? 'Einmal' : `${times} Mal`} verdeckt, am längsten ${secondsShort(longest)}.`,
    apart: seconds => `Ton und Uhr lagen höchstens ${secondsShort(seconds)} auseinander.`,
    interruptions: at =>
      at.length === 0
        ? 'Das Handy hat den Ton nicht pausiert.'
        : `Das Handy hat den Ton pausiert nach ${at.map(secondsShort).join('; ')}.`,
    followed: (clock, sound) =>
      `${secondsShort(clock)} lang verfolgt; der Ton kam dabei ${secondsShort(sound)} weiter.`,
    stalls: stalls =>
      stalls.length === 0
        ? 'Er wartete nie auf Daten.'
        : `Er wartete auf Daten: ${stalls.map(stallShort).join('; ')}.`,
    pieces: (count, hidden, slowest) =>
      count === 0
        ? 'Der Worker hat nicht gesagt, welche Stücke er machte.'
        : `Der Worker machte ihn in ${count === 1 ? 'einem Stück' : `${count} Stücken`}, ${hidden === 0 ? 'keines' : hidden} davon bei verdeckter Seite; das langsamste brauchte ${milliseconds(slowest)}.`,
    performer: { live: 'Es spielte live.', stream: 'Es spielte als Stream.' }
  },
  piecesHead: 'Stücke: wann, welche Sekunden des Tons, welche Bytes, gemacht in',
  piece: (at, from, to, bytes, took) =>
    comma(`${at.toFixed(1)} ${from.toFixed(1)}–${to.toFixed(1)} ${bytes} ${milliseconds(took)}`),
  courseHead: 'Sekunden der Uhr, Sekunden des Tons',
  share: 'Bericht teilen',
  copied: 'Bericht kopiert.',
  byHand: 'Der Bericht, zum Kopieren von Hand',
  head: date => `Neap, Handytest vom ${date} UTC`
}
