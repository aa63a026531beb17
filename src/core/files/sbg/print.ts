import type { Dialect, Channel, Milliseconds } from './syntax.ts'
import type { Period } from './expand.ts'
import { sameSets } from './expand.ts'
import { DAY } from './time-tokens.ts'

/** Spin noises by their colours. */
const SPINS: Readonly<Record<string, string>> = { pink: 'spin', brown: 'bspin', white: 'wspin' }

/**
 * Prints a day's periods the way the programs of the field do, beginning with the earliest of the day: two lines each,
 * what sounds at its start and at its end; `::` for a channel that goes on unchanged.
 */
export function printDay(periods: readonly Period[], dialect: Dialect): string {
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

/**
 * A channel as the format writes it.
 * @param number writes a number
 * @param named whether a sine is named
 */
export function printChannel(
  channel: Channel,
  number: (value: number) => string,
  named: boolean
): string {
  const { kind, carrier, beat } = channel
  const flavour = channel.flavour || (named ? 'sine' : '')
  const prefix = flavour && `${flavour}:`
  const width = `${number(carrier)}${signed(beat, number)}`
  const amplitude = `/${number(channel.amplitude)}`
  switch (kind) {
    case 'off':
      return '-'
    case 'tone':
      return `${prefix}${width}${amplitude}`
    case 'isochronic':
      if (channel.orbit) return printOrbit(channel, number)
      return `${prefix}${number(carrier)}@${number(beat)}${amplitude}`
    case 'monaural':
      return `${prefix}${number(carrier)}M${number(beat)}${amplitude}`
    case 'bell':
      return `${channel.flavour && prefix}bell${signed(carrier, number)}${amplitude}`
    case 'noise':
      return `${channel.flavour}${amplitude}`
    case 'spin':
      return `${printSpin(channel.flavour, named)}:${width}${amplitude}`
    case 'mix':
      return `mix${amplitude}`
    case 'mixed':
    case 'shaped noise':
      return printEffect(channel, number)
  }
}

function printOrbit(channel: Channel, number: (value: number) => string): string {
  const { flavour, carrier, beat, amplitude, orbit = { rate: 0, distance: 1 } } = channel
  const join = flavour.at(-1) ?? '+'
  const pulses = `${number(carrier)}${join}${number(beat)}${signed(orbit.rate, number)}`
  const far = orbit.distance === 1 ? '' : `:d=${number(orbit.distance)}`
  return `${flavour.slice(0, -1)}:${pulses}/${number(amplitude)}${far}`
}

function printSpin(flavour: string, named: boolean): string {
  const parts = flavour.split(':')
  const spin = SPINS[parts.at(-1) ?? ''] ?? 'spin'
  const shapes = named && parts.length === 1 ? ['sine'] : parts.slice(0, -1)
  return [...shapes, spin].join(':')
}

function printEffect(
  { flavour, carrier, beat, amplitude }: Channel,
  number: (value: number) => string
): string {
  if (flavour.includes('mixam:')) return flavour
  if (/noise\d\d$/.test(flavour)) return `${flavour}/${number(amplitude)}`
  const rate = carrier === 0 ? number(beat) : `${number(carrier)}${signed(beat, number)}`
  return `${flavour}:${rate}/${number(amplitude)}`
}

function signed(value: number, number: (value: number) => string): string {
  return `${value < 0 ? '-' : '+'}${number(Math.abs(value))}`
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

function modDay(time: Milliseconds): Milliseconds {
  return ((time % DAY) + DAY) % DAY
}
