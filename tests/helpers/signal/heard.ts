import { createScoreRenderer } from '../../../src/core/render/score-renderer.ts'
import type { Score, Voice } from '../../../src/core/score/score.ts'
import { fileScore } from '../scores/file-scores.ts'

/** What the stream has. */
export const RATE = 24_000

export type Ears = readonly [left: Float64Array, right: Float64Array]

export function rendered(score: Score, first: number, count: number, rate = RATE): Ears {
  const ears: Ears = [new Float64Array(count), new Float64Array(count)]
  createScoreRenderer(score, rate).render(first, ...ears)
  return ears
}

/** Of a minute of one voice: the seconds from `from` on. */
export function heard(
  voice: Voice,
  from: number,
  seconds: number,
  more: Partial<Score> = {}
): Ears {
  return rendered(fileScore([voice], more), from * RATE, seconds * RATE)
}

export function decibels(one: number, other: number): number {
  return 20 * Math.log10(one / other)
}

/** Bit by bit. */
export function same(one: Float64Array, other: Float64Array): boolean {
  const bytes = (each: Float64Array): Uint8Array =>
    new Uint8Array(each.buffer, each.byteOffset, each.byteLength)
  return Buffer.compare(bytes(one), bytes(other)) === 0
}

/** Amplitude of the sine of a frequency in a sound that holds whole periods of it. */
export function amplitudeAt(samples: Float64Array, frequency: number, rate = RATE): number {
  let [even, odd] = [0, 0]
  samples.forEach((sample, index) => {
    const turn = (2 * Math.PI * frequency * index) / rate
    even += sample * Math.cos(turn)
    odd += sample * Math.sin(turn)
  })
  return (2 * Math.hypot(even, odd)) / samples.length
}
