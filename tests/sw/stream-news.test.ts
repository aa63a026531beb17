import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compileRecipe } from '../../src/core/recipe/compile.ts'
import { streamPath, PROBE_PATH } from '../../src/core/stream/stream-address.ts'
import { openScoreWav } from '../../src/core/stream/score-wav.ts'
import { isRangeServed } from '../../src/core/stream/served-ranges.ts'
import { DEFAULT_RECIPE } from '../../src/core/recipe/recipe.ts'
import { encodeScore } from '../../src/core/score/codec/score-code.ts'
import { answerNight } from '../../src/sw/stream-answer.ts'
import { createNightFiles } from '../../src/sw/stream-files.ts'
import { newsOf } from '../../src/sw/stream-news.ts'

const SCORE = compileRecipe({ ...DEFAULT_RECIPE, bed: 'none', minutes: 1, fadeOut: 10, ramp: 30 })
const CODE = encodeScore(SCORE)
const { bytes } = openScoreWav(SCORE)
const TIMES = { at: 1000, took: 12.5, workerSince: 400 }
const files = createNightFiles('7', async () => undefined)

async function newsAfter(path: string, range?: string, method = 'GET') {
  const request = { method, path, range, mode: 'cors' as const, destination: '' }
  return newsOf(path, await answerNight(request, files, '7'), TIMES)
}

describe('what the worker says of an answer', () => {
  it('is which bytes of which night went out, when, and how long that took', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes - 1), fc.nat(5000), async (first, more) => {
        const last = Math.min(first + more, bytes - 1)
        const news = await newsAfter(streamPath('7', CODE), `bytes=${first}-${first + more}`)
        expect(news).toEqual({ name: CODE, firstByte: first, lastByte: last, ...TIMES })
        expect(isRangeServed(structuredClone(news))).toBe(true)
      }),
      { numRuns: 20 }
    )
  })

  it('is nothing when no piece went out', async () => {
    const path = streamPath('7', CODE)
    expect(await newsAfter(path)).toBeUndefined()
    expect(await newsAfter(path, 'bytes=0-1', 'HEAD')).toBeUndefined()
    expect(await newsAfter(path, `bytes=${bytes}-`)).toBeUndefined()
    expect(await newsAfter(streamPath('8', CODE), 'bytes=0-1')).toBeUndefined()
    expect(await newsAfter(streamPath('7', 'ab'.repeat(32)), 'bytes=0-1')).toBeUndefined()
    expect(await newsAfter(PROBE_PATH, 'bytes=0-1')).toBeUndefined()
  })
})
