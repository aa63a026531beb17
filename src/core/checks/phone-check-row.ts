import type { PerformerKind } from '../stream/stream-support.ts'
import type { EpochMilliseconds, Seconds } from '../base/units.ts'
import { browserLabel } from './browser-label.ts'
import type { CheckJudgement, PressAfterEnd } from './phone-check.ts'

/** What a row of the table of phones is made from. */
export interface CheckedPhone {
  readonly judgement: CheckJudgement
  readonly performer: PerformerKind
  readonly startedAt: EpochMilliseconds
  readonly press?: PressAfterEnd | undefined
}

/** The table's heads, in the order of {@link phoneRow}; the reader fills in the first. */
export const PHONE_COLUMNS = [
  'phone',
  'system',
  'engine',
  'date',
  'plays',
  'result',
  'hidden',
  'pauses',
  'gaps',
  'waits',
  'wake-ups',
  'apart',
  'play after the end'
] as const

/**
 * A check as a Markdown row for `docs/phones.md`, in English whatever the app speaks. Of the phone's model a browser
 * says nothing: its cell stays empty.
 * @param userAgent `navigator.userAgent`
 */
export function phoneRow(checked: CheckedPhone, userAgent: string): string {
  const { judgement, performer, startedAt, press } = checked
  const { interruptions, gaps, stalls, wakeUps, hiddenLongest, apart, verdict } = judgement
  const { engine, system } = browserLabel(userAgent)
  const streamed = performer === 'stream'
  const cells = [
    '',
    system,
    engine,
    new Date(startedAt).toISOString().slice(0, 10),
    performer,
    verdict,
    seconds(hiddenLongest),
    list(interruptions.map(at => `at ${seconds(at)}`)),
    list(gaps.map(({ from, to }) => `${seconds(to - from)} at ${seconds(from)}`)),
    streamed
      ? list(stalls.map(({ from, to }) => `${seconds(to - from)} at ${seconds(from)}`))
      : '–',
    streamed && wakeUps !== undefined ? String(wakeUps) : '–',
    seconds(apart),
    pressText(press)
  ]
  return `| ${cells.map(cell => cell.replaceAll('|', '\\|')).join(' | ')} |`
}

function list(found: readonly string[]): string {
  return found.length === 0 ? '0' : `${found.length}: ${found.join(', ')}`
}

function seconds(value: Seconds): string {
  return `${Math.round(value * 10) / 10} s`
}

function pressText(press: PressAfterEnd | undefined): string {
  if (!press) return 'not tried'
  const tail = press.inTail ? ', ready all night' : ''
  if (press.waited === undefined) return `never arrived${tail}`
  const after = `after ${seconds(press.waited)}${tail}`
  return press.took === undefined
    ? `no sound ${after}`
    : `sound in ${seconds(press.took)}, ${after}`
}
