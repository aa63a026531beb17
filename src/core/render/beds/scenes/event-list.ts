import type { Hertz, Seconds } from '../../../base/units.ts'
import { CHUNK } from '../bed-source.ts'
import type { Layer } from './layers.ts'

/** Something that sounds from a moment on, longer than a grain. */
export interface SoundEvent {
  readonly at: Seconds
  readonly lasts: Seconds
  /** Gain for each ear. */
  readonly left: number
  readonly right: number
}

export interface EventPlan<E> {
  /** Events are drawn for this much time at once; none begins before its cell. */
  readonly cell: Seconds
  /** From a cell's start to where all of its events are over, at most. */
  readonly reach: Seconds
  /** Draws the events of a cell: a function of its number alone. */
  draw(cell: number, use: (event: E) => void): void
}

/** Adds the part of an event that lies in a chunk, from its exact age on. @param first frame of the chunk */
export type AddEvent<E> = (
  event: E,
  first: number,
  sampleRate: Hertz,
  left: Float64Array,
  right: Float64Array
) => void

/**
 * Events that are a function of their cell's number. Each chunk starts them from their exact age, so a look back as far as
 * a cell reaches is enough, however long they sound: a warm-up need not be.
 */
export function createEvents<E extends SoundEvent>(
  { cell: length, reach, draw }: EventPlan<E>,
  addEvent: AddEvent<E>,
  sampleRate: Hertz
): Layer {
  let sounding: E[] = []
  let next = Number.NaN
  const keep = (event: E): void => void sounding.push(event)
  return {
    reset() {
      next = Number.NaN
    },
    add(first, left, right) {
      const [from, to] = [first / sampleRate, (first + CHUNK) / sampleRate]
      if (Number.isNaN(next)) {
        sounding = []
        next = Math.floor((from - reach) / length)
      }
      while (next * length < to) draw(next++, keep)
      let kept = 0
      for (const event of sounding) {
        if (event.at + event.lasts <= from) continue
        sounding[kept++] = event
        if (event.at < to) addEvent(event, first, sampleRate, left, right)
      }
      sounding.length = kept
    }
  }
}

/** What each ear gets of a sound at a place from 0, left, to 1, right: of equal power together. */
export function pan(
  place: number,
  gain: number
): { readonly left: number; readonly right: number } {
  const turn = (Math.PI / 2) * place
  return { left: gain * Math.cos(turn), right: gain * Math.sin(turn) }
}

/** The frames of a chunk that an event sounds in. */
export function framesOf(
  { at, lasts }: SoundEvent,
  first: number,
  sampleRate: Hertz
): { readonly start: number; readonly end: number } {
  return {
    start: Math.max(0, Math.ceil(at * sampleRate - first)),
    end: Math.min(CHUNK, Math.ceil((at + lasts) * sampleRate - first))
  }
}
