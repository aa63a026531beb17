import { describe, expect, it } from 'vitest'
import type { Scores } from '../../src/audio/scores.ts'
import { bufferedScores } from '../../src/audio/scores.ts'
import type { Desk } from '../../src/audio/tone.ts'
import { constant } from '../../src/core/score/early/constant-curve.ts'
import { createBed } from '../../src/core/render/beds/bed.ts'
import { createOwnFeed } from '../../src/core/render/own/own-feed.ts'
import { createScoreRenderer } from '../../src/core/render/score-renderer.ts'
import { lengthenScore, relevelScore } from '../../src/core/score/retime.ts'
import type { Score } from '../../src/core/score/score.ts'
import { findDisturbances } from '../helpers/signal/clicks.ts'
import { fileScore, importedScore, PLAIN_TONE } from '../helpers/scores/file-scores.ts'
import { fetched, only, OWN, ownSoundOf } from '../helpers/scores/own-sounds.ts'
import { rmsOf } from '../helpers/signal/noise-questions.ts'
import { type Moment, renderScore } from '../helpers/scores/render-score.ts'
import { measureTone } from '../helpers/signal/tone-frequency.ts'

const RATE = 48_000
const SCORE = importedScore()

/** One ear of a sound, frame by frame. */
type Ear = (frame: number) => number

/** What the renderer makes of the same seconds. */
function core(score: Score, position: number, length: number) {
  const count = length * RATE
  const [left, right] = [new Float64Array(count), new Float64Array(count)]
  createScoreRenderer(score, RATE).render(Math.round(position * RATE), left, right)
  return { left, right }
}

/** How far one sound is from another: dB, against the other. */
function residual(heard: Float32Array, expected: Float64Array): number {
  const rest = expected.map((sample, index) => sample - heard[index]!)
  return 20 * Math.log10(rmsOf(rest) / rmsOf(expected))
}

describe('an imported score, live', () => {
  const ways: readonly (readonly [string, ((desk: Desk) => Scores) | undefined])[] = [
    ['in the worklet', undefined],
    ['in buffers, where there is no worklet', bufferedScores]
  ]
  for (const [way, scores] of ways)
    for (const position of [0, 13.7])
      it(`is what the renderer makes, from ${position} s on: ${way}`, async () => {
        // As much as is made ahead at the start: two places where one buffer follows on another.
        const length = 3.4
        const rendering = await renderScore(SCORE, {
          length,
          position,
          sampleRate: RATE,
          ...(scores && { scores })
        })
        const expected = core(SCORE, position, length)
        for (const ear of ['left', 'right'] as const) {
          // Beyond the first rise, which Web Audio makes of chords.
          const from = 0.1 * RATE
          const off = residual(rendering[ear].subarray(from), expected[ear].subarray(from))
          console.log(`${way}, ${position} s, ${ear}: residual ${off.toFixed(1)} dB`)
          expect(off).toBeLessThan(-100)
        }
      })

  it('plays an own sound live as the stream does, from anywhere and round its end', async () => {
    const noise = [new Float64Array(9.3 * 24_000), new Float64Array(9.3 * 24_000)] as const
    createBed('pink', 7, 24_000).render(0, ...noise)
    const [left, right] = noise.map(ear => (frame: number) => ear[frame]! / 8) as [Ear, Ear]
    const sound = ownSoundOf(noise[0].length, left, right, 8)
    const score = fileScore([{ kind: 'bed', bed: OWN, rms: 0.1, seed: 0 }], { duration: 60 })
    for (const position of [0, 2.5, 8, 40]) {
      const ownFeed = createOwnFeed(fetched(sound))
      await ownFeed.missing(score, position)
      const rendering = await renderScore(score, { length: 3, position, sampleRate: RATE, ownFeed })
      const stream = [new Float64Array(72_000), new Float64Array(72_000)] as const
      createScoreRenderer(score, 24_000, only(sound)).render(position * 24_000, ...stream)
      for (const [place, ear] of (['left', 'right'] as const).entries()) {
        // Every frame of the stream is one of the live sound, which has another between two.
        const live = rendering[ear].filter((_, frame) => frame % 2 === 0)
        const off = residual(live.subarray(2400), stream[place]!.subarray(2400))
        console.log(`An own sound, ${position} s, ${ear}: residual ${off.toFixed(1)} dB`)
        expect(off).toBeLessThan(-100)
      }
    }
  })

  it('is lengthened and made softer without rebuilding its voices, and without a click', async () => {
    const voice = { ...PLAIN_TONE, carrier: constant(220), wave: [0, 1, 0, -1] }
    const tone = { ...SCORE, voices: [voice] }
    const rendering = await renderScore(tone, {
      length: 34,
      at: [
        {
          time: (128 * 1500) / RATE,
          act: ({ graph, now }) => {
            const longer = lengthenScore(tone, now, 600)
            expect(graph.follow(longer, now)).toBe(true)
            expect(graph.follow(relevelScore(longer, now, -6), now)).toBe(true)
          }
        }
      ]
    })
    const { left } = rendering
    const clicks = findDisturbances(left, RATE, measureTone(left, RATE))
    expect(clicks.filter(each => !each.rampLength)).toEqual([])
    const level = (at: number): number => rmsOf(left.subarray(at * RATE, (at + 1) * RATE))
    expect(20 * Math.log10(level(31) / level(2))).toBeCloseTo(-6, 1)
  })

  it('takes a layer’s new level within 60 ms, without a click, in the source that sounds', async () => {
    const tone = { ...PLAIN_TONE, carrier: constant(220), wave: [0, 1, 0, -1] }
    const noise = { kind: 'bed', bed: 'pink', seed: 1, rms: 0.001, mono: true } as const
    const { mono: _mono, ...plain } = noise
    // Of a plain bed, by a gain of its own: 1 dB and more by then. Of others, half of the way.
    for (const [voice, factor, least] of [
      [tone, 0.5, 0.5],
      [noise, 2, 0.5],
      [plain, 2, 0.13]
    ] as const) {
      const alone = fileScore([voice], { duration: 4 })
      const moved = { ...voice, rms: voice.rms * factor }
      const time = (128 * 700) / RATE
      const changed: Score = { ...alone, voices: [moved] }
      const act = ({ graph, now }: Moment): void => {
        expect(graph.follow(changed, now)).toBe(true)
      }
      const options = { length: 4, sampleRate: RATE }
      const still = (await renderScore(alone, options)).left
      const { left } = await renderScore(alone, { ...options, at: [{ time, act }] })
      const within = (from: number, to: number): number => {
        const [first, end] = [from, to].map(at => Math.round((time + at) * RATE))
        return rmsOf(left.subarray(first, end)) / rmsOf(still.subarray(first, end))
      }
      expect(within(-1, 0)).toBeCloseTo(1, 4)
      expect(Math.abs(within(0.055, 0.065) - 1)).toBeGreaterThan(Math.abs(factor - 1) * least)
      expect(within(0.4, 1)).toBeCloseTo(factor, 3)
      if (voice === tone) {
        const clicks = findDisturbances(left, RATE, measureTone(left, RATE))
        expect(clicks.filter(each => !each.rampLength)).toEqual([])
      }
    }
  })

  it('makes way for another one', async () => {
    const other = fileScore([{ ...PLAIN_TONE, mode: 'alternating' }])
    await renderScore(SCORE, {
      length: 1,
      at: [
        {
          time: (128 * 100) / RATE,
          act: ({ graph, now }) => {
            expect(graph.follow(other, now)).toBe(false)
            expect(graph.follow(structuredClone(SCORE), now)).toBe(true)
          }
        }
      ]
    })
  })
})
