import { describe, expect, it } from 'vitest'
import { createLoudnessMeter } from '../../../../src/core/files/own/loudness-meter.ts'
import {
  PINK_LOUDNESS,
  type PieceDraft,
  takeSound,
  UnusableSoundError
} from '../../../../src/core/files/own/take-sound.ts'
import { createBed } from '../../../../src/core/render/beds/bed.ts'
import { createOwnBed } from '../../../../src/core/render/own/own-bed.ts'
import { PIECE_FRAMES, pieceCount, pieceLength } from '../../../../src/core/render/own/own-sound.ts'
import type { BedKind } from '../../../../src/core/score/kinds.ts'
import { memoryDraft, only, OWN } from '../../../helpers/scores/own-sounds.ts'
import { rmsOf, sameDistribution } from '../../../helpers/signal/noise-questions.ts'

const RATE = 24_000

/** A recording of some seconds: −1–1 by the time. */
type Recording = (seconds: number) => number

function frames(seconds: number, left: Recording, right = left) {
  const ear = (of: Recording) =>
    Float32Array.from({ length: seconds * RATE }, (_, frame) => of(frame / RATE))
  return { left: ear(left), right: ear(right) }
}

function noise(kind: BedKind, seconds: number, gain = 0.05) {
  const ears = { left: new Float32Array(seconds * RATE), right: new Float32Array(seconds * RATE) }
  createBed(kind, 5, RATE).render(0, ears.left, ears.right)
  return {
    left: ears.left.map(value => value * gain),
    right: ears.right.map(value => value * gain)
  }
}

async function taken(
  sound: { readonly left: Float32Array; readonly right: Float32Array },
  draft = memoryDraft()
) {
  const taker = takeSound(draft)
  for (let at = 0; at < sound.left.length; at += 10_007)
    await taker.push({
      left: sound.left.subarray(at, at + 10_007),
      right: sound.right.subarray(at, at + 10_007)
    })
  const facts = await taker.finish()
  return { ...facts, piece: (index: number) => draft.pieces[index], draft }
}

/** What is heard of it over its end: a stretch on either side of the beginning of its second round. */
async function aroundSeam(sound: Parameters<typeof taken>[0], seconds: number) {
  const own = await taken(sound)
  const count = 2 * seconds * RATE
  const [left, right] = [new Float64Array(count), new Float64Array(count)]
  createOwnBed(OWN, only(own), RATE).render(own.frames - seconds * RATE, left, right)
  return { left, right, own }
}

/** Levels of stretches of 100 ms of both ears together, in dB. */
function levels(left: Float64Array, right: Float64Array): readonly number[] {
  return Array.from({ length: Math.floor(left.length / 2400) }, (_, index) => {
    const [from, to] = [index * 2400, (index + 1) * 2400]
    return (
      20 * Math.log10(Math.hypot(rmsOf(left.subarray(from, to)), rmsOf(right.subarray(from, to))))
    )
  })
}

/** Differences from sample to sample that follow one another. */
function steps(ear: Float64Array, from: number, to: number): readonly number[] {
  return [...ear.subarray(from, to)].map((value, index) => value - (ear[from + index - 1] ?? 0))
}

describe('taking a recording', () => {
  it('cuts off silence at both ends, and keeps whole pieces of the rest', async () => {
    const tone: Recording = t => (t > 3 && t < 23 ? 0.2 * Math.sin(2000 * t) : 0)
    const { frames: length, draft } = await taken(frames(40, tone))
    expect(length).toBeLessThanOrEqual(16.05 * RATE)
    expect(length).toBeGreaterThan(13.9 * RATE)
    expect(draft.pieces).toHaveLength(pieceCount({ frames: length }))
    draft.pieces.forEach((piece, index) =>
      expect(piece).toHaveLength(2 * pieceLength({ frames: length }, index))
    )
  })

  it.each([
    ['soft noise', noise('white', 12, 0.02)],
    ['loud noise', noise('brown', 12, 0.2)],
    ['a chord', frames(12, t => 0.3 * Math.sin(1500 * t) + 0.1 * Math.sin(2900 * t))]
  ] as const)('makes %s as loud as pink noise', async (_, sound) => {
    const own = await taken(sound)
    const [left, right] = [new Float64Array(own.frames), new Float64Array(own.frames)]
    createOwnBed(OWN, only(own), RATE).render(0, left, right)
    const meter = createLoudnessMeter(RATE)
    meter.push(left, right)
    expect(Math.abs(meter.integrated() - PINK_LOUDNESS)).toBeLessThan(0.3)
  })

  it('keeps a sound of sharp peaks softer than it bends them', async () => {
    const own = await taken(frames(12, t => (t % 0.05 < 0.001 ? 0.9 : 0.001)))
    expect(own.gain * 0.9).toBeLessThan(4.1)
  })

  it.each(['white', 'pink', 'brown', 'rain', 'fan'] as const)(
    'leaves no seam in %s that could be told from any other place',
    async kind => {
      const { left, right, own } = await aroundSeam(noise(kind, 60), 12)
      const seam = 12 * RATE
      const fade = 4 * RATE
      for (const ear of [left, right]) {
        const inside = steps(ear, seam, seam + fade).filter((_, index) => index % 97 === 0)
        const before = steps(ear, seam - 2 * fade, seam - fade).filter(
          (_, index) => index % 97 === 0
        )
        expect(sameDistribution(inside, before)).toBeGreaterThanOrEqual(0.01)
        const [edge, other] = [steps(ear, seam - 200, seam + 200), steps(ear, seam - 40_000, seam)]
        expect(Math.max(...edge)).toBeLessThan(1.3 * Math.max(...other))
      }
      expect(own.frames).toBeGreaterThan(49 * RATE)
    }
  )

  it.each([
    ['a hum', frames(30, t => 0.2 * Math.sin(2 * Math.PI * 100.3 * t))],
    [
      'a chord',
      frames(30, t =>
        [220.1, 277.3, 329.7].reduce((sum, f) => sum + 0.1 * Math.sin(2 * Math.PI * f * t), 0)
      )
    ],
    [
      'a hum in noise',
      mixed(noise('pink', 30, 0.02), t => 0.05 * Math.sin(2 * Math.PI * 117.7 * t))
    ]
  ] as const)('has no step over 1 dB in level in %s', async (_, sound) => {
    const { left, right } = await aroundSeam(sound, 8)
    const found = levels(left, right)
    const middle = found.toSorted((one, other) => one - other)[Math.floor(found.length / 2)]!
    // Levels vary by themselves: two that follow one another may not differ more than those elsewhere by 1 dB.
    found.slice(80, 120).forEach((level, index, all) => {
      expect(Math.abs(level - (all[index - 1] ?? level))).toBeLessThan(1)
      expect(Math.abs(level - middle)).toBeLessThan(1)
    })
  })

  it('has no step in surf that is more than a dB over those of the surf itself', async () => {
    const { left, right } = await aroundSeam(noise('surf', 60), 12)
    const moves = levels(left, right).map((level, index, all) =>
      Math.abs(level - (all[index - 1] ?? level))
    )
    const [before, over] = [moves.slice(0, 118), moves.slice(118, 162)]
    expect(Math.max(...over)).toBeLessThan(Math.max(...before) + 1)
  })

  it('refuses what is silent, and what is too short', async () => {
    await expect(taken(frames(5, () => 1e-5))).rejects.toEqual(new UnusableSoundError('silent'))
    const blip: Recording = t => (t > 1 && t < 2 ? 0.2 : 0)
    await expect(taken(frames(5, blip))).rejects.toEqual(new UnusableSoundError('too short'))
    await expect(takeSound(memoryDraft()).finish()).rejects.toThrow(UnusableSoundError)
  })

  it('fails as the room for its pieces fails', async () => {
    const full: PieceDraft = {
      ...memoryDraft(),
      write: async index => {
        if (index === 2) throw new RangeError('full')
      }
    }
    const taker = takeSound(full)
    const taking = async () => {
      await taker.push(frames((3 * PIECE_FRAMES) / RATE + 1, t => Math.sin(900 * t)))
      await taker.finish()
    }
    await expect(taking()).rejects.toThrow('full')
  })
})

function mixed({ left, right }: ReturnType<typeof noise>, tone: Recording) {
  const add = (ear: Float32Array) => ear.map((value, frame) => value + tone(frame / RATE))
  return { left: add(left), right: add(right) }
}
