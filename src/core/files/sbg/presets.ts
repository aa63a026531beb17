import type { TextPlace } from '../import-error.ts'
import { clamp } from '../../base/units.ts'
import type { Channel, Milliseconds, TimeLine } from './syntax.ts'
import { DAY } from './time-tokens.ts'
import { readChannel, readChannels } from './tone-tokens.ts'
import { type Token, refused, scan } from './tokens.ts'

/** How long the tones take to come: they are there at midnight. */
const FIRST: Milliseconds = 5000
/** How long they take to go at the end. */
const LAST: Milliseconds = 10_000
const MINUTE: Milliseconds = 60_000
/** How long a step takes to slide into the next, in minutes before its end. */
const STEP_SLIDES: Readonly<Record<number, Milliseconds>> = { 1: 5000, 3: 10_000 }
/** Hz, for the letters a to l. */
const DEPTHS = [4.4, 3.7, 3.1, 2.5, 2, 1.5, 1.2, 0.9, 0.7, 0.5, 0.4, 0.3]
const FIRST_BEAT = 10
/** How far above its level the carrier starts. */
const CARRIER_DROP = 5

/** A point of a sequence: the tone at a time. */
interface Stop {
  readonly at: Milliseconds
  readonly carrier: number
  readonly beat: number
}

/**
 * Reads what stands after `-p` and writes the sequence out as a timetable.
 * @param words `drop …` or `slide …`
 * @throws ImportError
 */
export function readPreset(words: readonly Token[], end: TextPlace): readonly TimeLine[] {
  const [name, ...rest] = words
  if (name?.text === 'drop') return readDrop(rest, end)
  if (name?.text === 'slide') return readSlide(rest, end)
  throw refused(name ?? end, name?.text ?? '', 'preset')
}

/** `[t30,30,3] 00ds+^@/1 tones…`: beats fall from 10 Hz to the letter's, the carrier by 5 Hz to the level's. */
function readDrop(words: readonly Token[], end: TextPlace): readonly TimeLine[] {
  const lengths = words[0]?.text.startsWith('t') ? readLengths(words[0]) : [30, 30, 3]
  const [spec, ...more] = words[0]?.text.startsWith('t') ? words.slice(1) : words
  if (!spec) throw refused(end, '', 'number')
  const scanner = scan(spec)
  const level = Number(scanner.match(/^\d{1,2}(?:\.\d+)?/) ?? scanner.fail('number'))
  const letter = scanner.match(/^[a-lA-L]/) ?? scanner.fail('depth')
  const marks = scanner.match(/^[sk+^@]*/) ?? ''
  const amplitude = scanner.take('/') ? scanner.number() : 1
  if (scanner.rest()) scanner.fail('end of tone')
  const depth = DEPTHS[letter.toLowerCase().charCodeAt(0) - 97] ?? 0
  const plan = { carrier: 200 - 2 * level, depth, marks, lengths }
  const tone: Channel = {
    kind: marks.includes('@') ? 'isochronic' : 'tone',
    flavour: '',
    carrier: 0,
    beat: 0,
    amplitude,
    line: spec.line
  }
  return timetable(dropStops(plan), tone, readChannels(more))
}

interface DropPlan {
  /** Hz, at the end. */
  readonly carrier: number
  readonly depth: number
  readonly marks: string
  /** Minutes of the drop, of the hold and of the rise by which to wake. */
  readonly lengths: readonly number[]
}

function dropStops({ carrier, depth, marks, lengths }: DropPlan): readonly Stop[] {
  const [drop = 30, hold = 30, wake = 3] = lengths
  const sliding = marks.includes('s')
  const step = sliding || marks.includes('k') ? 1 : 3
  // What remains takes a step of its own.
  const steps = Math.max(2, Math.ceil(drop / step))
  const held = marks.includes('+') ? Math.ceil(hold / step) : 0
  const beat = (index: number): number =>
    index >= steps - 1 ? depth : FIRST_BEAT * (depth / FIRST_BEAT) ** (index / (steps - 1))
  const stops = sliding
    ? slidingStops({ held, steps, carrier, beat })
    : Array.from({ length: steps + held }, (_, index): readonly Stop[] => {
        const end = (index + 1) * step * MINUTE - (STEP_SLIDES[step] ?? 0)
        const fallen = carrier + CARRIER_DROP * (1 - (index + 1) / (steps + held))
        const here = { carrier: fallen, beat: beat(index) }
        return [
          { at: index * step * MINUTE, ...here },
          { at: end, ...here }
        ]
      }).flat()
  if (!marks.includes('^')) return stops
  const woken = { carrier: carrier + CARRIER_DROP, beat: FIRST_BEAT }
  return [...stops, { at: (stops.at(-1)?.at ?? 0) + wake * MINUTE, ...woken }]
}

/** A point for each minute of the drop, spread over all of it, and one at the end of the hold. */
function slidingStops(plan: {
  readonly held: number
  readonly steps: number
  readonly carrier: number
  readonly beat: (index: number) => number
}): readonly Stop[] {
  const { held, steps, carrier, beat } = plan
  const over = (steps + held) * MINUTE
  const stops = Array.from({ length: steps }, (_, index) => {
    // Whole seconds: the format has no fractions.
    const at = Math.floor((steps * 60 * index) / (steps - 1)) * 1000
    return { at, carrier: carrier + CARRIER_DROP * (1 - at / over), beat: beat(index) }
  })
  return held > 0 ? [...stops, { at: over, carrier, beat: beat(steps) }] : stops
}

/** `[t30] 200+10/1 tones…`: the beat holds while the carrier falls until the lower tone is at 0 Hz. */
function readSlide(words: readonly Token[], end: TextPlace): readonly TimeLine[] {
  const [first] = words
  const length = first?.text.startsWith('t') ? readSlideLength(first) : 30 * MINUTE
  const [spec, ...more] = first?.text.startsWith('t') ? words.slice(1) : words
  if (!spec) throw refused(end, '', 'tone')
  const tone = readChannel(spec)
  if (tone.kind !== 'tone' && tone.kind !== 'isochronic') throw refused(spec, spec.text, 'tone')
  const stops = [
    { at: 0, carrier: tone.carrier, beat: tone.beat },
    { at: length, carrier: Math.abs(tone.beat) / 2, beat: tone.beat }
  ]
  return timetable(stops, tone, readChannels(more))
}

/** Minutes, down to a second. */
function readSlideLength(word: Token): Milliseconds {
  const scanner = scan(word)
  scanner.take('t')
  const seconds = Math.floor(scanner.number() * 60)
  if (scanner.rest()) scanner.fail('number')
  return clamp(seconds, 1, LONGEST * 60) * 1000
}

/** Minutes; two of these are still less than a day. */
const LONGEST = 700

/** Whole minutes, at least one each; a remainder is dropped. */
function readLengths(word: Token): readonly number[] {
  const scanner = scan(word)
  scanner.take('t')
  const lengths: number[] = []
  do lengths.push(clamp(Math.floor(scanner.number()), 1, LONGEST))
  while (scanner.take(','))
  if (scanner.rest()) scanner.fail('number')
  return lengths
}

/** Comes from silence, slides from stop to stop with what plays along, and goes. */
function timetable(
  stops: readonly Stop[],
  tone: Channel,
  more: readonly Channel[]
): readonly TimeLine[] {
  const place = { line: tone.line, column: 1 }
  const line = (
    at: Milliseconds,
    what: readonly Channel[],
    toNext: TimeLine['toNext']
  ): TimeLine => ({
    place,
    time: { base: at, plus: 0 },
    fadeIn: 'slide',
    fadeOut: 'slide',
    what,
    at: place,
    toNext
  })
  return [
    line(DAY - FIRST, [], 'slide'),
    ...stops.map(({ at, carrier, beat }) =>
      line(at, [{ ...tone, carrier: sixDigits(carrier), beat: sixDigits(beat) }, ...more], 'slide')
    ),
    line((stops.at(-1)?.at ?? 0) + LAST, [], 'usual')
  ]
}

/** As many as the field's programs carry. */
function sixDigits(value: number): number {
  return Number(value.toPrecision(6))
}
