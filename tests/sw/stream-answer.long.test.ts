import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compileRecipe } from '../../src/core/recipe/compile.ts'
import { streamPath, parseStreamPath } from '../../src/core/stream/stream-address.ts'
import { openScoreWav } from '../../src/core/stream/score-wav.ts'
import { DEFAULT_RECIPE } from '../../src/core/recipe/recipe.ts'
import { encodeScore } from '../../src/core/score/codec/score-code.ts'
import type { NightRequest } from '../../src/sw/stream-answer.ts'
import { answerNight, LARGEST_ANSWER } from '../../src/sw/stream-answer.ts'
import { createNightFiles } from '../../src/sw/stream-files.ts'
import { createQueue } from '../../src/sw/turns.ts'

const ENGINE = '7'
const SCORE = compileRecipe({ ...DEFAULT_RECIPE, minutes: 1, fadeOut: 10, ramp: 30 })
const CODE = encodeScore(SCORE)
const FILE = openScoreWav(SCORE)
const PATH = streamPath(ENGINE, CODE)
const HASH = '0123456789abcdef'.repeat(4)

function createWorker(shelf: Readonly<Record<string, string>> = {}) {
  const files = createNightFiles(ENGINE, async hash => shelf[hash])
  const queue = createQueue()
  return (path: string, range?: string, more: Partial<NightRequest> = {}): Promise<Response> =>
    answerNight(
      { method: 'GET', path, range, mode: 'no-cors', destination: 'audio', ...more },
      files,
      ENGINE,
      queue
    )
}

async function bytesOf(response: Response): Promise<Uint8Array> {
  return new Uint8Array(await response.arrayBuffer())
}

/** Compared at once: one by one, millions of bytes take a minute. */
async function expectBytes(response: Response, start: number, end: number): Promise<void> {
  expect(Buffer.compare(await bytesOf(response), FILE.read(start, end))).toBe(0)
}

describe('the night route', () => {
  it('answers two bytes with two bytes', async () => {
    const response = await createWorker()(PATH, 'bytes=0-1')
    expect(response.status).toBe(206)
    expect(Object.fromEntries(response.headers)).toEqual({
      'accept-ranges': 'bytes',
      'cache-control': 'no-store',
      'content-length': '2',
      'content-range': `bytes 0-1/${FILE.bytes}`,
      'content-type': 'audio/wav',
      'neap-engine': ENGINE,
      'x-content-type-options': 'nosniff'
    })
    await expectBytes(response, 0, 2)
  })

  it('answers an open range with one piece, from which a player asks on', async () => {
    const ask = createWorker()
    const response = await ask(PATH, 'bytes=1000-')
    const last = 1000 + LARGEST_ANSWER - 1
    expect(response.headers.get('Content-Range')).toBe(`bytes 1000-${last}/${FILE.bytes}`)
    await expectBytes(response, 1000, last + 1)
    const tail = await ask(PATH, 'bytes=-5')
    await expectBytes(tail, FILE.bytes - 5, FILE.bytes)
  })

  it('says how long the file is when it has no such bytes', async () => {
    const response = await createWorker()(PATH, `bytes=${FILE.bytes}-`)
    expect(response.status).toBe(416)
    expect(response.headers.get('Content-Range')).toBe(`bytes */${FILE.bytes}`)
  })

  it('gives the whole file to who asks for no range, and makes it only as it is taken', async () => {
    const response = await createWorker()(PATH)
    expect(response.status).toBe(200)
    expect(response.headers.get('Content-Length')).toBe(String(FILE.bytes))
    await expectBytes(response, 0, FILE.bytes)

    const night = compileRecipe({ ...DEFAULT_RECIPE, minutes: 600 })
    const long = await createWorker()(streamPath(ENGINE, encodeScore(night)))
    const reader = long.body!.getReader()
    const first = await reader.read()
    expect(first.value!.byteLength).toBeLessThanOrEqual(65_536)
    await reader.cancel()
  })

  it('tells the size to HEAD, without a body', async () => {
    const response = await createWorker()(PATH, 'bytes=0-1', { method: 'HEAD' })
    expect(response.status).toBe(200)
    expect(response.headers.get('Content-Length')).toBe(String(FILE.bytes))
    expect(await bytesOf(response)).toHaveLength(0)
  })

  it('answers no other method', async () => {
    const response = await createWorker()(PATH, undefined, { method: 'POST' })
    expect(response.status).toBe(405)
  })

  it('is no page: opened or framed it would play at once, and as loud as it can', async () => {
    const ask = createWorker({ [HASH]: CODE })
    const opened: readonly Partial<NightRequest>[] = [
      { mode: 'navigate', destination: 'document' },
      ...['iframe', 'frame', 'embed', 'object'].map(destination => ({ destination }))
    ]
    for (const path of [PATH, streamPath(ENGINE, HASH), 'night/probe', 'night/'])
      for (const more of opened)
        for (const range of [undefined, 'bytes=0-1']) {
          const response = await ask(path, range, more)
          expect(response.status).toBe(403)
          expect(response.headers.get('Content-Type')).toMatch(/^text\/plain/)
          expect(await response.text()).toBe('This plays only in Neap.\n')
        }
  })

  it('lets nobody take an answer for what it does not say it is', async () => {
    const ask = createWorker()
    for (const more of [{}, { method: 'HEAD' }, { method: 'POST' }, { mode: 'navigate' as const }])
      for (const range of [undefined, 'bytes=0-1', `bytes=${FILE.bytes}-`]) {
        const response = await ask(PATH, range, more)
        expect(response.headers.get('X-Content-Type-Options')).toBe('nosniff')
      }
  })

  it('answers for its own engine only, and says which that is', async () => {
    const response = await createWorker()(streamPath('6', CODE), 'bytes=0-1')
    expect(response.status).toBe(410)
    expect(response.headers.get('Neap-Engine')).toBe(ENGINE)
  })

  it('names what is wrong with a broken score', async () => {
    const response = await createWorker()(streamPath(ENGINE, 'WzFd'), 'bytes=0-1')
    expect(response.status).toBe(400)
    expect(await response.text()).toMatch(/duration/i)
  })

  it('finds long scores by their hash, and says when one is gone', async () => {
    const path = streamPath(ENGINE, HASH)
    const found = await createWorker({ [HASH]: CODE })(path, 'bytes=0-99')
    await expectBytes(found, 0, 100)
    expect((await createWorker()(path, 'bytes=0-99')).status).toBe(404)
  })

  it('takes no long score by its address', async () => {
    expect((await createWorker()(streamPath(ENGINE, 'W'.repeat(8001)))).status).toBe(414)
  })

  it('knows no other files', async () => {
    for (const path of [
      'night/',
      'night/1',
      `night/${ENGINE}/.wav`,
      `night/${ENGINE}/a/b.wav`,
      `night/scores/${HASH}`
    ])
      expect((await createWorker()(path)).status).toBe(404)
  })
})

describe('the probe', () => {
  it('is a file of two seconds, in pieces as asked for', async () => {
    const ask = createWorker()
    const two = await ask('night/probe', 'bytes=0-1')
    expect(two.status).toBe(206)
    expect(await bytesOf(two)).toHaveLength(2)
    const all = await bytesOf(await ask('night/probe', 'bytes=0-'))
    expect(all).toHaveLength(44 + 2 * 24_000 * 4)
    expect(all.subarray(44).every(byte => byte === 0)).toBe(true)
  })

  it('fails a player that asks for everything at once', async () => {
    const ask = createWorker()
    expect((await ask('night/probe')).status).toBe(400)
    expect((await ask('night/probe', undefined, { destination: '' })).status).toBe(200)
  })
})

describe('a worker', () => {
  it('gives the same bytes however it is asked, stopped in between or not', async () => {
    const steady = createWorker()
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 0, max: FILE.bytes - 1 }),
        fc.integer({ min: 0, max: 4000 }),
        fc.boolean(),
        async (start, length, stopped) => {
          const ask = stopped ? createWorker() : steady
          const response = await ask(PATH, `bytes=${start}-${start + length}`)
          await expectBytes(response, start, Math.min(FILE.bytes, start + length + 1))
        }
      ),
      { seed: 3, numRuns: 60 }
    )
  })

  it('answers every path and every Range with some answer of its own', async () => {
    const ask = createWorker()
    const mutated = fc
      .tuple(fc.nat(CODE.length), fc.string({ maxLength: 4 }))
      .map(([at, piece]) => streamPath(ENGINE, CODE.slice(0, at) + piece + CODE.slice(at + 1)))
    const json = fc.json().map(text => streamPath(ENGINE, Buffer.from(text).toString('base64url')))
    const path = fc.oneof(fc.string(), fc.webPath(), mutated, json)
    const range = fc.option(fc.oneof(fc.string(), fc.constant('bytes=0-1')), { nil: undefined })
    await fc.assert(
      fc.asyncProperty(path, range, async (path, range) => {
        const response = await ask(path, range)
        expect([200, 206, 400, 404, 410, 414, 416]).toContain(response.status)
        await response.body?.cancel()
      }),
      { seed: 4, numRuns: 500 }
    )
  })

  const heavy = (...voices: readonly (readonly unknown[])[]): string => {
    const score = [1, 44_700, voices, [0, 1, 0], [0, 1, 0], 44_700, 0, -20]
    return streamPath(ENGINE, Buffer.from(JSON.stringify(score)).toString('base64url'))
  }
  const many = (count: number, voice: readonly unknown[]): readonly (readonly unknown[])[] =>
    Array.from({ length: count }, () => voice)
  const wind = ['b', 5, 0.01, 1]
  const thunder = ['b', 9, 0.01, 1]
  const turning = (bed: number) => ['s', bed, 0.01, 1, [0, 500, 0], [0, 1000, 0]]
  const alternating = ['t', 4, [0, 200, 0], [0, 5, 0], 0.001, 0.3, 1]

  it.each([
    ['twelve winds', many(12, wind)],
    ['twelve rains that turn', many(12, turning(3))],
    ['twenty pinks that turn', many(20, turning(1))],
    ['fifty-two tones from ear to ear', many(52, alternating)],
    ['far too many of everything', many(350, wind)]
  ])('refuses a score that would keep it busy, by what it costs: %s', async (_, voices) => {
    const response = await createWorker()(heavy(...voices), 'bytes=0-1')
    expect(response.status).toBe(400)
    expect(await response.text()).toMatch(/must (?:cost at most as much as|be at most) \d+/)
  })

  it('plays four of the dearest beds at once, and the dearest scores that it takes', async () => {
    for (const voices of [many(4, thunder), many(6, thunder), many(7, wind), many(4, turning(5))]) {
      const began = performance.now()
      const response = await createWorker()(heavy(...voices), 'bytes=4000000000-')
      expect((await bytesOf(response)).byteLength).toBe(LARGEST_ANSWER)
      const took = Math.round(performance.now() - began)
      console.log(`${voices.length} of ${String(voices[0]?.[0])}: 1 MiB in ${took} ms`)
    }
  })

  it('lets others through while it makes what takes long', async () => {
    const ask = createWorker()
    const answered: string[] = []
    const long = ask(heavy(...many(7, wind)), 'bytes=4000000000-').then(bytesOf)
    const done = long.then(() => answered.push('long'))
    // The next message comes when the worker has time for it, as a request would.
    await new Promise(resolve => setTimeout(resolve, 0))
    await ask('night/probe', 'bytes=0-1').then(() => answered.push('probe'))
    await done
    expect(answered).toEqual(['probe', 'long'])
    const straight = await createWorker()(heavy(...many(7, wind)), 'bytes=4000000000-')
    expect(Buffer.compare(await long, await bytesOf(straight))).toBe(0)
  })

  it('answers for one file in the order it is asked, and gives each its own bytes', async () => {
    const ask = createWorker()
    const starts = [1000, 500_000, 44, 250_000]
    const answers = await Promise.all(
      starts.map(start => ask(PATH, `bytes=${start}-${start + 99_999}`))
    )
    for (const [index, start] of starts.entries())
      await expectBytes(answers[index]!, start, start + 100_000)
  })
})

describe('an address', () => {
  it('tells a hash from a code: codes begin with W', () => {
    expect(CODE.startsWith('W')).toBe(true)
    expect(parseStreamPath(PATH)).toEqual({ engine: ENGINE, kind: 'code', name: CODE })
    expect(parseStreamPath(streamPath('1.2-b', HASH))).toEqual({
      engine: '1.2-b',
      kind: 'hash',
      name: HASH
    })
  })
})
