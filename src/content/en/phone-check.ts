import type { CheckVerdict, PressAfterEnd } from '../../core/checks/phone-check.ts'
import { secondsText } from './values.ts'

const verdicts: Readonly<Record<CheckVerdict, string>> = {
  'ran through': 'The sound kept playing while the page was hidden.',
  interrupted: 'The phone paused the sound.',
  'out of step':
    'Sound and clock drifted apart: the sound stalled for a while, or the clock was changed.',
  'broke off': 'The sound cut out.',
  stalled: 'The sound stalled while waiting for data, then carried on by itself.',
  'too short': 'The page wasn’t hidden long enough to tell. It takes at least half a minute.',
  'end unseen':
    'The sound finished, but the page was asleep by then and can’t say when. Come back a little sooner to be sure.',
  'no sound': 'No sound played, so there was nothing to check.'
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
  const reloaded =
    reloads === 0 ? '' : reloads === 1 ? ', reloaded once' : `, reloaded ${reloads} times`
  const lasted = to - from
  const time = lasted < 0.05 ? 'less than 0.1 s' : secondsShort(lasted)
  return `after ${secondsShort(from)} for ${time}${reloaded}`
}

function pressResult({ waited, took }: PressAfterEnd): string {
  if (waited === undefined) return 'never arrived.'
  const when = `after ${secondsText(Math.round(waited))}`
  if (took === undefined) return `arrived ${when}, but no sound came.`
  return `worked ${when}, with sound in ${secondsShort(took)}.`
}

/** Words of the phone check. */
export const checkWords = {
  intro:
    'This plays two minutes of soft noise and checks that it keeps going while the phone is locked. Nothing leaves the phone.',
  steps: [
    'Start the check.',
    'Lock the phone and leave it for a minute.',
    'Unlock it and come back here before the two minutes are up.',
    'When it’s over, you can also see whether Play on your headset brings the sound back.',
    'Neap can play in two ways. If a second button appears, check that way too.'
  ],
  closed: 'If Neap restarts when you come back, the phone closed it, and the sound with it.',
  start: 'Start the check',
  /** Starts it so that it ends in a tail. */
  startInTail: 'Check with “Ready all night”',
  stop: 'Stop the check',
  again: 'Check again',
  /** Checks the performer that has not been checked yet. */
  next: { live: 'Check live playback too', stream: 'Check the stream too' },
  busy: 'A session is playing. Stop it first.',
  running: 'The check is running. Lock the phone now.',
  /** After the end. */
  press:
    'Now lock the phone and wait a few minutes. Then press Play on your headset or the lock screen.',
  noPress: 'Nothing happens',
  performer: 'How it plays here',
  result: 'Result',
  verdicts,
  /** Said of the picture. */
  picture: (verdict: string) =>
    `Timeline of the check: when the page was hidden and when the sound played. ${verdict}`,
  /** The lines of the picture, each with its name. */
  lanes: {
    hidden: 'Page hidden',
    sound: 'Sound',
    pieces: 'Pieces made'
  },
  /** What the marks on the sound’s line mean; only those that are there are explained. */
  marks: {
    ran: 'playing',
    paused: 'paused',
    stood: 'out of step with the clock',
    stalled: 'waiting for data',
    interrupted: 'paused by the phone'
  },
  /** Under the time line, minutes and seconds: "1:30". */
  tick: (seconds: number) =>
    `${Math.floor(seconds / 60)}:${(seconds % 60).toString().padStart(2, '0')}`,
  facts: {
    hidden: (times: number, longest: number) =>
      times === 0
        ? 'The page was never hidden.'
        : `Hidden ${times === 1 ? 'once, for' : `${times} times, for up to`} ${secondsShort(longest)}.`,
    apart: (seconds: number) =>
      `Sound and clock drifted apart by ${secondsShort(seconds)} at most.`,
    interruptions: (at: readonly number[]) =>
      at.length === 0
        ? 'The phone didn’t pause the sound.'
        : `The phone paused the sound after ${at.map(secondsShort).join(', ')}.`,
    stalls: (stalls: readonly StallWords[]) =>
      stalls.length === 0
        ? 'It never waited for data.'
        : `It waited for data ${stalls.map(stallShort).join('; ')}.`,
    pieces: (count: number, hidden: number, slowest: number) =>
      count === 0
        ? 'There’s no record of the pieces the sound was made in.'
        : `Made in ${count === 1 ? 'one piece' : `${count} pieces`}, ${hidden === 0 ? 'none' : hidden} of them while the page was hidden; the slowest took ${milliseconds(slowest)}.`,
    /** How often the browser stopped the worker and started it again. */
    wakeUps: (times: number) =>
      times === 0
        ? 'The worker never had to be woken.'
        : `The worker was woken ${times === 1 ? 'once' : `${times} times`} to make a piece.`,
    gaps: (gaps: readonly { readonly from: number; readonly to: number }[]) =>
      gaps.length === 0
        ? 'The sound had no gaps or jumps.'
        : `The sound had a gap or a jump ${gaps.map(({ from, to }) => `between ${secondsShort(from)} and ${secondsShort(to)}`).join(', ')}.`,
    followed: (clock: number, sound: number) =>
      `In ${secondsShort(clock)} the sound moved on by ${secondsShort(sound)}.`,
    press: (press: PressAfterEnd) =>
      `Play after the end${press.inTail ? ', with “Ready all night”' : ''}: ${pressResult(press)}`,
    performer: { live: 'It played live.', stream: 'It played as a stream.' }
  },
  share: 'Share the report',
  copied: 'Report copied.',
  byHand: 'The report, to copy yourself',
  /** Above the Markdown rows, which are in English for a table that all share. */
  rowsHead: 'For the table of tried phones (docs/phones.md):',
  /** Heads of the lists in the report, and the lines of the first. */
  piecesHead: 'Pieces: when, which seconds of the sound, which bytes, time taken',
  piece: (at: number, from: number, to: number, bytes: string, took: number) =>
    `${at.toFixed(1)} ${from.toFixed(1)}–${to.toFixed(1)} ${bytes} ${milliseconds(took)}`,
  courseHead: 'Seconds of the clock, seconds of the sound',
  /** The report's head: "Neap, phone check of 2026-03-14 22:30 UTC". */
  head: (date: string) => `Neap, phone check of ${date} UTC`
}
