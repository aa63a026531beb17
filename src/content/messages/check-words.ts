import type { CheckVerdict } from '../../core/phone-check.ts'

const verdicts: Readonly<Record<CheckVerdict, string>> = {
  'ran through': 'The sound ran through while the page was hidden.',
  interrupted: 'The phone paused the sound.',
  'out of step':
    'The sound and the clock came apart: it stood still for a while, or the clock was set.',
  'broke off': 'The sound broke off.',
  'too short': 'The page was not hidden for long enough to tell. Half a minute is the least.',
  'end unseen':
    'The sound came to its end, but the page was asleep then and cannot say when. Come back a little earlier to be sure.',
  'no sound': 'No sound came, so nothing could be checked.'
}

/** Seconds to a tenth, without a tail: "0.4 s". */
function secondsShort(seconds: number): string {
  return `${(Math.round(seconds * 10) / 10).toString()} s`
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
    `The sound’s way over time: a straight line is a sound that ran through. ${verdict}`,
  legend: 'Time goes across, the sound goes up. Hidden stretches are shaded.',
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
    followed: (clock: number, sound: number) =>
      `Followed for ${secondsShort(clock)}, in which the sound went on by ${secondsShort(sound)}.`,
    performer: { live: 'It played live.', stream: 'It played as a stream.' }
  },
  share: 'Share the report',
  copied: 'Report copied.',
  byHand: 'The report, to be copied by hand',
  /** The report's head: "Neap, phone check of 2026-03-14 22:30 UTC". */
  head: (date: string) => `Neap, phone check of ${date} UTC`
}
