import type { Channel } from './syntax.ts'

/** Spin noises by their colours. */
const SPINS: Readonly<Record<string, string>> = { pink: 'spin', brown: 'bspin', white: 'wspin' }

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
