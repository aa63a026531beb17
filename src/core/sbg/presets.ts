import type { TextPlace } from '../import-refusal.ts'
import type { Channel, Milliseconds, TimeLine } from './syntax.ts'
import { readChannel, readChannels } from './tone-words.ts'
import type { Word } from './words.ts'
import { refused, scan } from './words.ts'

/** Length of a fade in these sequences: half of it lies before their start. */
export const PRESET_FADE: Milliseconds = 20_000
/** How long the tones take to go at the end. */
const LAST: Milliseconds = 10_000
const MINUTE: Milliseconds = 60_000
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
 * @throws ImportRefusal
 */
export function readPreset(words: readonly Word[], end: TextPlace): readonly TimeLine[] {
  const [name, ...rest] = words
  if (name?.text === 'drop') return readDrop(rest, end)
  if (name?.text === 'slide') return readSlide(rest, end)
  throw refused(name ?? end, name?.text ?? '', 'preset')
}

/** `[t30,30,3] 00ds+^@/1 tones…`: beats fall from 10 Hz to the letter's, the carrier by 5 Hz to the level's. */
function readDrop(words: readonly Word[], end: TextPlace): readonly TimeLine[] {
  const lengths = words[0]?.text.startsWith('t') ? readLengths(words[0]) : [30, 30, 3]
  const [spec, ...more] = words[0]?.text.startsWith('t') ? words.slice(1) : words
  if (!spec) throw refused(end, '', 'number')
  const scanner = scan(spec)
  const level = Number(scanner.match(/^\d\d(?:\.\d+)?/) ?? scanner.fail('number'))
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
  return timetable(dropStops(plan), tone, readChannels(more), !marks.includes('s'))
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
  const steps = Math.max(2, Math.round(drop / step))
  const held = marks.includes('+') ? Math.round(hold / step) : 0
  const beat = (index: number): number =>
    index >= steps - 1 ? depth : FIRST_BEAT * (depth / FIRST_BEAT) ** (index / (steps - 1))
  const stops = sliding
    ? slidingStops({ drop, held, steps, carrier, beat })
    : Array.from({ length: steps + held }, (_, index) => ({
        at: index * step * MINUTE,
        carrier: carrier + CARRIER_DROP * (1 - index / (steps + held - 1)),
        beat: beat(index)
      }))
  const over = sliding ? (drop + held) * MINUTE : (steps + held) * step * MINUTE
  const last = { at: over, carrier, beat: depth }
  if (!marks.includes('^')) return sliding ? stops : [...stops, last]
  const woken = { at: over + wake * MINUTE, carrier: carrier + CARRIER_DROP, beat: FIRST_BEAT }
  return sliding ? [...stops, woken] : [...stops, last, woken]
}

/** A point for each minute of the drop, spread over all of it, and one at the end of the hold. */
function slidingStops(plan: {
  readonly drop: number
  readonly held: number
  readonly steps: number
  readonly carrier: number
  readonly beat: (index: number) => number
}): readonly Stop[] {
  const { drop, held, steps, carrier, beat } = plan
  const over = (drop + held) * MINUTE
  const stops = Array.from({ length: steps }, (_, index) => {
    // Whole seconds: the format has no others.
    const at = Math.floor((drop * 60 * index) / (steps - 1)) * 1000
    return { at, carrier: carrier + CARRIER_DROP * (1 - at / over), beat: beat(index) }
  })
  return held > 0 ? [...stops, { at: over, carrier, beat: beat(steps) }] : stops
}

/** `[t30] 200+10/1 tones…`: the beat holds while the carrier falls until the lower tone is at 0 Hz. */
function readSlide(words: readonly Word[], end: TextPlace): readonly TimeLine[] {
  const [first] = words
  const minutes = first?.text.startsWith('t') ? readLengths(first)[0] : 30
  const [spec, ...more] = first?.text.startsWith('t') ? words.slice(1) : words
  if (!spec) throw refused(end, '', 'tone')
  const tone = readChannel(spec)
  if (tone.kind !== 'tone' && tone.kind !== 'isochronic') throw refused(spec, spec.text, 'tone')
  const stops = [
    { at: 0, carrier: tone.carrier, beat: tone.beat },
    { at: (minutes ?? 30) * MINUTE, carrier: Math.abs(tone.beat) / 2, beat: tone.beat }
  ]
  return timetable(stops, tone, readChannels(more), false)
}

/** Whole minutes, at least one each. */
function readLengths(word: Word): readonly number[] {
  const scanner = scan(word)
  scanner.take('t')
  const lengths: number[] = []
  do lengths.push(Math.min(720, Math.max(1, Math.round(scanner.number()))))
  while (scanner.take(','))
  if (scanner.rest()) scanner.fail('number')
  return lengths
}

/** Slides from stop to stop, or holds each, with what plays along; then all goes. */
function timetable(
  stops: readonly Stop[],
  tone: Channel,
  more: readonly Channel[],
  inSteps: boolean
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
  const last = stops.length - 1
  return [
    ...stops.map(({ at, carrier, beat }, index) =>
      line(
        at,
        [{ ...tone, carrier: sixDigits(carrier), beat: sixDigits(beat) }, ...more],
        inSteps && index < last ? 'usual' : 'slide'
      )
    ),
    line((stops[last]?.at ?? 0) + LAST, [], 'usual')
  ]
}

/** As many as the field's programs carry. */
function sixDigits(value: number): number {
  return Number(value.toPrecision(6))
}
