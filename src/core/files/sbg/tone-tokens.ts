import type { Channel, ChannelKind } from './syntax.ts'
import { type Scanner, type Token, scan } from './tokens.ts'

/** A channel that is silent. */
export function offChannel(line: number): Channel {
  return { kind: 'off', flavour: '', carrier: 0, beat: 0, amplitude: 0, line }
}

const PREFIX = /^(?:sine|square|triangle|sawtooth|wave\d{1,2}|(?:custom|noise|spin)\d\d):/
const TONES: ReadonlySet<ChannelKind> = new Set(['tone', 'monaural', 'isochronic'])
const SPINS: Readonly<Record<string, string>> = { spin: 'pink', bspin: 'brown', wspin: 'white' }

/**
 * Reads the channels of a tone-set.
 * @param waveform that of tones that do not name one
 * @throws ImportError
 */
export function readChannels(words: readonly Token[], waveform = ''): readonly Channel[] {
  return words.map(word => readChannel(word, waveform))
}

/**
 * Reads one channel of a tone-set.
 * @param waveform that of a tone that does not name one; empty for a sine
 * @throws ImportError at the first character that fits no kind of channel.
 */
export function readChannel(word: Token, waveform = ''): Channel {
  if (word.text === '-') return offChannel(word.line)
  const scanner = scan(word)
  const prefixes: string[] = []
  for (let prefix = scanner.match(PREFIX); prefix; prefix = scanner.match(PREFIX))
    prefixes.push(prefix.slice(0, -1).replace(/^wave(?=\d$)/, 'wave0'))
  // A sine is the default of every tone.
  const shapes = prefixes.filter(each => each !== 'sine')
  const channel = { ...readSource(scanner, shapes.join(':')), line: word.line }
  if (scanner.rest()) scanner.fail('end of tone')
  const usual = prefixes.length === 0 && TONES.has(channel.kind)
  return usual ? { ...channel, flavour: joined(waveform, channel.flavour) } : channel
}

type Source = Omit<Channel, 'line'>

function readSource(scanner: Scanner, shapes: string): Source {
  const noise = scanner.match(/^(?:pink|white|brown)(?=\/)/)
  if (noise) return source('noise', joined(shapes, noise), 0, 0, readAmplitude(scanner))
  if (scanner.match(/^mix(?=\/)/)) return source('mix', '', 0, 0, readAmplitude(scanner))
  const table = scanner.match(/^noise\d\d(?=\/)/)
  if (table) return source('shaped noise', joined(shapes, table), 0, 0, readAmplitude(scanner))
  if (scanner.match(/^bell(?=[-+]?[\d.])/))
    return source('bell', shapes, scanner.signedNumber(), 0, readAmplitude(scanner))
  const spin = scanner.match(/^[bw]?spin:/)?.slice(0, -1)
  if (spin) {
    const [width, beat] = [scanner.signedNumber(), scanner.sign() * scanner.number()]
    return source('spin', joined(shapes, SPINS[spin] ?? ''), width, beat, readAmplitude(scanner))
  }
  if (scanner.rest().startsWith('mixam:'))
    return source('mixed', joined(shapes, scanner.match(/^\S+/) ?? ''), 0, 0, 0)
  if (scanner.match(/^orbitbeat:/)) return readOrbit(scanner, shapes)
  const effect = scanner.match(/^(?:mix(?:spin|pulse|beat)|noise(?:pulse|beat)):/)
  if (effect) return readEffect(scanner, joined(shapes, effect.slice(0, -1)))
  return readTone(scanner, shapes)
}

/** `[width ±] rate / amount`. */
function readEffect(scanner: Scanner, flavour: string): Source {
  const kind = flavour.includes('mix') ? 'mixed' : 'shaped noise'
  const first = scanner.number()
  if (!/^[+-]/.test(scanner.rest())) return source(kind, flavour, 0, first, readAmplitude(scanner))
  const beat = scanner.sign() * scanner.number()
  return source(kind, flavour, first, beat, readAmplitude(scanner))
}

/** `carrier + pulses ± turns / amplitude`, with `@` for shorter pulses, and an optional distance after it. */
function readOrbit(scanner: Scanner, shapes: string): Source {
  const carrier = scanner.number()
  const join = scanner.match(/^[+@]/) ?? scanner.fail('beat')
  const beat = scanner.number()
  const rate = scanner.sign() * scanner.number()
  const amplitude = readAmplitude(scanner)
  const distance = scanner.take(':d=') ? scanner.number() : 1
  const flavour = joined(shapes, `orbitbeat${join}`)
  return { ...source('isochronic', flavour, carrier, beat, amplitude), orbit: { rate, distance } }
}

function readTone(scanner: Scanner, shapes: string): Source {
  if (!/^[-+]?[\d.]/.test(scanner.rest())) scanner.fail('tone')
  const carrier = scanner.signedNumber()
  const join = scanner.match(/^[-+@M]/)
  switch (join) {
    case '+':
    case '-': {
      const beat = scanner.number()
      return source('tone', shapes, carrier, join === '-' ? -beat : beat, readAmplitude(scanner))
    }
    case '@':
      return source('isochronic', shapes, carrier, scanner.number(), readAmplitude(scanner))
    case 'M':
      return source('monaural', shapes, carrier, scanner.number(), readAmplitude(scanner))
    default:
      if (!scanner.rest().startsWith('/')) scanner.fail('beat')
      return source('tone', shapes, carrier, 0, readAmplitude(scanner))
  }
}

function readAmplitude(scanner: Scanner): number {
  if (!scanner.take('/')) scanner.fail({ kind: 'text', text: '/' })
  return scanner.number()
}

function source(
  kind: Channel['kind'],
  flavour: string,
  carrier: number,
  beat: number,
  amplitude: number
): Source {
  // Never −0: it would be written out with its sign.
  return { kind, flavour, carrier: carrier + 0, beat: beat + 0, amplitude }
}

function joined(...parts: readonly string[]): string {
  return parts.filter(Boolean).join(':')
}
