import { describe, expect, it } from 'vitest'
import { compileRecipe } from '../../src/core/recipe/compile.ts'
import { streamPath } from '../../src/core/stream/stream-address.ts'
import { DEFAULT_RECIPE } from '../../src/core/recipe/recipe.ts'
import type { Score } from '../../src/core/score/score.ts'
import { encodeScore } from '../../src/core/score/codec/score-code.ts'
import { createStreamSource } from '../../src/stream/stream-source.ts'

const BASE = 'https://host.test/neap/'
const SCORE = compileRecipe(DEFAULT_RECIPE)
/** As an imported file may be: more points than fit into an address. */
const LONG: Score = {
  ...SCORE,
  level: Array.from({ length: 1200 }, (_, at) => ({ at, value: 1, shape: 'linear' as const }))
}

function setUp(answer: () => Response = () => new Response(null, { status: 206 })) {
  const kept: string[] = []
  const asked: [string, string | null][] = []
  const source = createStreamSource(
    {
      base: BASE,
      shelf: {
        keep: async code => {
          kept.push(code)
          return 'ab'.repeat(32)
        }
      },
      fetch: async (address, init) => {
        asked.push([address, new Headers(init.headers).get('Range')])
        return answer()
      }
    },
    '5'
  )
  return { source, kept, asked }
}

describe('the address of a night', () => {
  it('is the score itself, at once', () => {
    const { source } = setUp()
    expect(source.address(SCORE)).toBe(BASE + streamPath('5', encodeScore(SCORE)))
  })

  it('goes by hash when the score is long: kept first, at once from then on', async () => {
    const { source, kept } = setUp()
    const first = source.address(LONG)
    expect(first).toBeInstanceOf(Promise)
    const address = BASE + streamPath('5', 'ab'.repeat(32))
    expect(await first).toBe(address)
    expect(source.address(LONG)).toBe(address)
    expect(kept).toEqual([encodeScore(LONG)])
  })
})

describe('a night that does not play', () => {
  it('is asked of the engine that answers now', async () => {
    const { source, asked } = setUp(
      () => new Response(null, { status: 410, headers: { 'Neap-Engine': '6' } })
    )
    await source.mend(SCORE)
    expect(asked).toEqual([[BASE + streamPath('5', encodeScore(SCORE)), 'bytes=0-1']])
    expect(source.address(SCORE)).toBe(BASE + streamPath('6', encodeScore(SCORE)))
  })

  it('is put back on the shelf when it is gone from there', async () => {
    const { source, kept } = setUp(() => new Response(null, { status: 404 }))
    await source.address(LONG)
    await source.mend(LONG)
    await source.address(LONG)
    expect(kept).toHaveLength(2)
  })

  it('keeps its address when there is nothing to be mended, or nobody to ask', async () => {
    for (const answer of [
      () => new Response(null, { status: 206 }),
      () => {
        throw new TypeError('no network')
      }
    ]) {
      const { source } = setUp(answer)
      const before = source.address(SCORE)
      await source.mend(SCORE)
      expect(source.address(SCORE)).toBe(before)
    }
  })
})

it('has the worker make the sound at a place ahead of time', async () => {
  const { source, asked } = setUp()
  source.warm(SCORE, 10)
  await Promise.resolve()
  expect(asked.map(([, range]) => range)).toEqual([`bytes=960044-${960_044 + 65_535}`])
})
