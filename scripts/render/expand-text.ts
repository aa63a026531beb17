import { highest } from '../../src/core/base/extremes.ts'
import type { Period } from '../../src/core/files/sbg/expand.ts'
import { expandDay, sameSets } from '../../src/core/files/sbg/expand.ts'
import { keyframesOf } from '../../src/core/files/sbg/keyframes.ts'
import { printChannel } from '../../src/core/files/sbg/print.ts'
import { readSbg } from '../../src/core/files/sbg/read.ts'
import type { Channel, Dialect, Milliseconds } from '../../src/core/files/sbg/syntax.ts'
import { modDay } from '../../src/core/files/sbg/time-tokens.ts'
import { offChannel } from '../../src/core/files/sbg/tone-tokens.ts'
import type { Station } from '../../src/core/files/sbg/unfold.ts'
import { unfold } from '../../src/core/files/sbg/unfold.ts'

/**
 * The absolute sequence of a `.sbg` file as text: every stretch with its times of day and what sounds at both its ends.
 * @param text the file
 * @param now the time of day that stands for NOW
 * @throws ImportError
 */
export function expandSbgText(text: string, now: Milliseconds): string {
  const file = readSbg(text)
  const header = '# expanded by neap\n'
  if (file.dialect !== 'sbagenx')
    return header + printDay(expandDay(unfold(file, now), file.options.fade), file.dialect)
  return header + printKeyframes(keyframesOf(file))
}

/**
 * Prints a day's periods the way the programs of the field do, beginning with the earliest of the day: two lines each,
 * what sounds at its start and at its end; `::` for a channel that goes on unchanged.
 */
function printDay(periods: readonly Period[], dialect: Dialect): string {
  const early = periods.toSorted((one, other) => modDay(one.start) - modDay(other.start))
  return early.map(period => printPeriod(period, dialect)).join('')
}

function printPeriod({ start, end, from, to }: Period, dialect: Dialect): string {
  const width = 1 + Math.max(lastHeard(from), lastHeard(to), 0)
  const rows = Array.from({ length: width }, (_, index) => {
    const first = printSet(from[index], dialect)
    const stays = sameSets(from.slice(index, index + 1), to.slice(index, index + 1))
    return [first, stays && first !== '-' ? ' ::' : printSet(to[index], dialect)] as const
  })
  const line = (side: 0 | 1): string =>
    rows.map(row => row[side].padEnd(Math.max(row[0].length, row[1].length))).join(' ')
  return `* ${printClock(start)} ${line(0)}\n  ${printClock(end)} ${line(1)}\n`
}

function lastHeard(set: readonly Channel[]): number {
  return set.findLastIndex(({ kind }) => kind !== 'off')
}

function printSet(channel: Channel | undefined, dialect: Dialect): string {
  return channel ? printChannel(channel, twoPlaces, dialect === 'sbagen-plus') : '-'
}

/** As C prints it: of two equally near the even one. */
function twoPlaces(value: number): string {
  const below = Math.floor(value * 100)
  // Only eighths lie exactly halfway in binary.
  const halfway = Number.isInteger(value * 8) && !Number.isInteger(value * 4)
  return halfway ? ((below + (below % 2)) / 100).toFixed(2) : value.toFixed(2)
}

/** A time of day; fractions of a second are dropped. */
function printClock(time: Milliseconds): string {
  const seconds = Math.floor(modDay(time) / 1000)
  return [seconds / 3600, (seconds / 60) % 60, seconds % 60]
    .map(part => String(Math.floor(part)).padStart(2, '0'))
    .join(':')
}

/**
 * Prints a timetable of keyframes as the youngest program does: seconds, what sounds, how it continues. Further voices,
 * the sound file and its effects follow on lines of their own.
 */
function printKeyframes(stations: readonly Station[]): string {
  const voices = stations.map(({ channels }) => channels.filter(each => !isOfFile(each)))
  const lanes = Math.max(1, highest(voices.map(each => each.length)))
  const effects = stations.map(({ channels }) => channels.filter(each => each.kind === 'mixed'))
  const lines = [`# keyframes (${stations.length})`]
  if (lanes > 1) lines.push(`# voice-lanes: ${lanes}`)
  stations.forEach((station, index) => {
    for (let lane = 0; lane < lanes; lane++) {
      const channel = voices[index]?.[lane] ?? offChannel(0)
      const mark = lane === 0 ? '' : `#   lane[${lane}] `
      lines.push(`${mark}${keyframe(station, printChannel(channel, sixDigits, true))}`)
    }
  })
  if (stations.some(({ channels }) => channels.some(each => each.kind === 'mix')))
    stations.forEach((station, index) => {
      const amplitude = station.channels.find(each => each.kind === 'mix')?.amplitude ?? 0
      lines.push(`#   mix[${index}] ${keyframe(station, `mix/${amplitude.toFixed(6)}`)}`)
    })
  stations.forEach((station, index) =>
    effects[index]?.forEach((effect, slot) => {
      const printed = keyframe(station, withWaveform(printChannel(effect, sixDigits, true)))
      lines.push(`#   mixfx[${index}][${slot}] ${printed}`)
    })
  )
  return `${lines.join('\n')}\n`
}

function isOfFile({ kind }: Channel): boolean {
  return kind === 'mix' || kind === 'mixed'
}

function keyframe({ at, toNext }: Station, what: string): string {
  return `${seconds(at)} ${what} ${toNext === 'step' ? 'step' : 'linear'}`
}

function withWaveform(effect: string): string {
  return /^mix(?:spin|pulse|beat):/.test(effect) ? `sine:${effect}` : effect
}

function seconds(time: Milliseconds): string {
  return (time / 1000).toFixed(6)
}

function sixDigits(value: number): string {
  return String(Number(value.toPrecision(6)))
}
