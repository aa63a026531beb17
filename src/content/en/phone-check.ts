import type { CheckVerdict } from '../../core/checks/phone-check.ts'

const verdicts: Readonly<Record<CheckVerdict, string>> = {
  'ran through': 'The sound ran through while the page was hidden.',
  interrupted: 'The phone paused the sound.',
  'out of step':
    'The sound and the clock came apart: it stood still for a while, or the clock was set.',
  'broke off': 'The sound broke off.',
  stalled: 'The sound stood still for want of data, and then went on by itself.',
  'too short': 'The page was not hidden for long enough to tell. Half a minute is the least.',
  'end unseen':
    'The sound came to its end, but the page was asleep then and cannot say when. Come back a little earlier to be sure.',
  'no sound': 'No sound came, so nothing could be checked.'
}

/** Seconds to a tenth, without a tail: "0.4 s". */
function secondsShort(seconds: number): string {
  return `${(Math.round(seconds * 10) / 10).toString()} s`
}

/** Milliseconds as they are read: "84 ms". */
function milliseconds(value: number): string {
  return `${Math.round(value)} ms`
}

interface StallWords {
  readonly from: number
  readonly to: number
  readonly reloads: number
}

function stallShort({ from, to, reloads }: StallWords): string {
  const anew =
    reloads === 0 ? '' : reloads === 1 ? ', fetched anew once' : `, fetched anew ${reloads} times`
  const lasted = to - from
  const time = lasted < 0.05 ? 'less than 0.1 s' : secondsShort(lasted)
  return `after ${secondsShort(from)} for ${time}${anew}`
}

/** Words of the phone check. */
export const checkWords = {
  intro:
    'This plays two minutes of soft noise and watches whether it runs on while the phone is locked. Nothing of it leaves the phone.',
  steps: [
    'Start the check.',
    'Lock the phone, and leave it for a minute.',
    'Unlock it and come back here before the two minutes are over.'
  ],
  closed: 'If Neap opens anew when you come back, the phone has closed it, and the sound with it.',
  start: 'Start the check',
  stop: 'Stop the check',
  again: 'Check again',
  busy: 'A session is playing. Stop it first.',
  running: 'The check is running. Lock the phone now.',
  performer: 'What plays here',
  result: 'The result',
  verdicts,
  /** Said of the picture. */
  picture: (verdict: string) =>
    `The check as a time line: when the page was hidden, and when the sound ran. ${verdict}`,
  /** The lines of the picture, each with its name. */
  lanes: {
    hidden: 'Page hidden',
    sound: 'Sound',
    pieces: 'Pieces made by the worker'
  },
  /** What the marks on the sound’s line mean; only those that are there are explained. */
  marks: {
    ran: 'it ran',
    paused: 'it was paused',
    stood: 'it was not in step with the clock',
    stalled: 'it waited for data',
    interrupted: 'the phone paused it'
  },
  /** Under the time line, minutes and seconds: "1:30". */
  tick: (seconds: number) =>
    `${Math.floor(seconds / 60)}:${(seconds % 60).toString().padStart(2, '0')}`,
  facts: {
    hidden: (times: number, longest: number) =>
      times === 0
        ? 'The page was never hidden.'
        : `Hidden ${times === 1 ? 'once' : `${times} times`}, for ${secondsShort(longest)} at the longest.`,
    apart: (seconds: number) => `Sound and clock came apart by ${secondsShort(seconds)} at most.`,
    interruptions: (at: readonly number[]) =>
      at.length === 0
        ? 'The phone did not pause the sound.'
        : `The phone paused the sound after ${at.map(secondsShort).join(', ')}.`,
    stalls: (stalls: readonly StallWords[]) =>
      stalls.length === 0
        ? 'It never waited for data.'
        : `It waited for data ${stalls.map(stallShort).join('; ')}.`,
    pieces: (count: number, hidden: number, slowest: number) =>
      count === 0
        ? 'The worker did not tell which pieces it made.'
        : `The worker made it in ${count === 1 ? 'one piece' : `${count} pieces`}, ${hidden === 0 ? 'none' : hidden} of them while the page was hidden; the slowest took ${milliseconds(slowest)}.`,
    followed: (clock: number, sound: number) =>
      `Followed for ${secondsShort(clock)}, in which the sound went on by ${secondsShort(sound)}.`,
    performer: { live: 'It played live.', stream: 'It played as a stream.' }
  },
  share: 'Share the report',
  copied: 'Report copied.',
  byHand: 'The report, to be copied by hand',
  /** Heads of the lists in the report, and the lines of the first. */
  piecesHead: 'Pieces: when, which seconds of the sound, which bytes, made in',
  piece: (at: number, from: number, to: number, bytes: string, took: number) =>
    `${at.toFixed(1)} ${from.toFixed(1)}–${to.toFixed(1)} ${bytes} ${milliseconds(took)}`,
  courseHead: 'Seconds of the clock, seconds of the sound',
  /** The report's head: "Neap, phone check of 2026-03-14 22:30 UTC". */
  head: (date: string) => `Neap, phone check of ${date} UTC`
}
