import type { Period } from './expand.ts'
import { slide, padded } from './expand.ts'
import { printChannel } from './print.ts'
import type { Channel, Milliseconds } from './syntax.ts'
import { offChannel } from './tone-words.ts'
import type { Station } from './unfold.ts'
import { refused } from './words.ts'

/**
 * Lays the timetable of the youngest program out as periods: every line slides straight to the next, or holds and
 * jumps where it says so; what changes its kind goes through silence.
 * @throws ImportRefusal where a line comes before the one above it.
 */
export function expandKeyframes(stations: readonly Station[]): readonly Period[] {
  const width = Math.max(1, ...stations.map(each => each.channels.length))
  return stations.flatMap((station, index): readonly Period[] => {
    const next = stations[index + 1]
    if (!next) return []
    const [start, end] = [station.at, next.at]
    if (end < start) throw refused(next.place, 'an earlier time', 'later time')
    const from = padded(station.channels, width)
    if (station.toNext === 'step') return [{ start, end, from, to: from }]
    const change = slide(from, padded(next.channels, width))
    const middle = Math.floor((start + end) / 2)
    if (!change.through) return [{ start, end, from: change.from, to: change.to }]
    return [
      { start, end: middle, from: change.from, to: change.fall },
      { start: middle, end, from: change.rise, to: change.to }
    ]
  })
}

/**
 * Prints a timetable of keyframes as the youngest program does: seconds, what sounds, how it goes on. Further voices,
 * the sound file and what is done to it follow in lines of their own.
 */
export function printKeyframes(stations: readonly Station[]): string {
  const voices = stations.map(({ channels }) => channels.filter(each => !isOfFile(each)))
  const lanes = Math.max(1, ...voices.map(each => each.length))
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
