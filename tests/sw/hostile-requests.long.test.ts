import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compileRecipe } from '../../src/core/recipe/compile.ts'
import { streamPath } from '../../src/core/stream/stream-address.ts'
import { openScoreWav } from '../../src/core/stream/score-wav.ts'
import { DEFAULT_RECIPE } from '../../src/core/recipe/recipe.ts'
import { encodeScore } from '../../src/core/score/codec/score-code.ts'
import { answerNight, LARGEST_ANSWER } from '../../src/sw/stream-answer.ts'
import { createNightFiles } from '../../src/sw/stream-files.ts'
import {
  fromEdges,
  hostileRanges,
  meanings,
  numbersIn
} from '../helpers/formats/hostile-requests.ts'
import { workedMilliseconds } from '../helpers/worked-milliseconds.ts'

const ENGINE = '7'
const OTHER_ENGINE = '8'
const SCORE = compileRecipe({ ...DEFAULT_RECIPE, minutes: 0.5, fadeOut: 10, ramp: 15 })
const CODE = encodeScore(SCORE)
const FILE = openScoreWav(SCORE)
const STRAIGHT = FILE.read(0, FILE.bytes)
const PATH = streamPath(ENGINE, CODE)
const HASH = 'fedcba9876543210'.repeat(4)
const STATUSES = [200, 206, 400, 404, 405, 410, 414, 416]
/** Of processor time: no answer may take more, on a machine ten times as slow as the slowest expected. */
const LONGEST_ANSWER_MILLISECONDS = 5000

function createWorker(shelf: Readonly<Record<string, string>> = {}) {
  const files = createNightFiles(ENGINE, async hash => shelf[hash])
  return (path: string, range?: string, method = 'GET'): Promise<Response> =>
    answerNight({ method, path, range, mode: 'cors', destination: '' }, files, ENGINE)
}

function codeOf(json: string): string {
  return Buffer.from(json, 'latin1').toString('base64url')
}

/** What a text in the place of a score is answered with. */
function ask(json: string, range = 'bytes=0-1'): Promise<Response> {
  return createWorker()(streamPath(ENGINE, codeOf(json)), range)
}

/** The answer holds together, whatever was asked; of a body without end, only the beginning is taken. */
async function expectWholesome(response: Response, method: string): Promise<void> {
  const { status, headers } = response
  expect(STATUSES).toContain(status)
  expect(headers.get('Neap-Engine')).toBe(ENGINE)
  expect(headers.get('Cache-Control')).toBe('no-store')
  if (method === 'HEAD' || !response.body) {
    expect(await response.text()).toBe('')
    return
  }
  const reader = response.body.getReader()
  const { value } = await reader.read()
  expect(value!.byteLength).toBeGreaterThan(0)
  expect(value!.byteLength).toBeLessThanOrEqual(LARGEST_ANSWER)
  await reader.cancel()
  if (status >= 400) expect(headers.get('Content-Type')).toMatch(/^text\/plain/)
}

describe('a hostile Range', () => {
  it('is answered with the bytes it means, or with none that it does not', async () => {
    const worker = createWorker()
    const seen = new Map<number, number>()
    await fc.assert(
      fc.asyncProperty(hostileRanges(FILE.bytes), async range => {
        const response = await worker(PATH, range)
        seen.set(response.status, (seen.get(response.status) ?? 0) + 1)
        const meant = meanings(range, FILE.bytes)
        if (meant === 'everything') {
          expect(response.status).toBe(200)
          expect(response.headers.get('Content-Length')).toBe(String(FILE.bytes))
          expect(response.headers.get('Content-Range')).toBeNull()
          const reader = response.body!.getReader()
          const { value } = await reader.read()
          expect(Buffer.compare(value!, STRAIGHT.subarray(0, value!.byteLength))).toBe(0)
          await reader.cancel()
        } else if (meant === 'nothing') {
          expect(response.status).toBe(416)
          expect(response.headers.get('Content-Range')).toBe(`bytes */${FILE.bytes}`)
        } else {
          const end = Math.min(meant.end, meant.start + LARGEST_ANSWER)
          expect(response.status).toBe(206)
          expect(response.headers.get('Content-Range')).toBe(
            `bytes ${meant.start}-${end - 1}/${FILE.bytes}`
          )
          expect(response.headers.get('Content-Length')).toBe(String(end - meant.start))
          const body = new Uint8Array(await response.arrayBuffer())
          expect(Buffer.compare(body, STRAIGHT.subarray(meant.start, end))).toBe(0)
        }
      }),
      { seed: 5, numRuns: 200 }
    )
    console.log(`Ranges answered: ${[...seen].map(each => each.join(' × ')).join(', ')}`)
    for (const status of [200, 206, 416]) expect(seen.get(status) ?? 0).toBeGreaterThan(10)
  })
})

describe('a hostile address', () => {
  const mutated = fc
    .array(fc.tuple(fc.nat(CODE.length), fc.nat(3), fc.string({ maxLength: 3 })), {
      minLength: 1,
      maxLength: 4
    })
    .map(changes =>
      changes.reduce((code, [at, cut, put]) => code.slice(0, at) + put + code.slice(at + cut), CODE)
    )
  const truncated = fc.nat(CODE.length).map(length => CODE.slice(0, length))
  const numbers = fc
    .tuple(fc.nat(), fromEdges)
    .map(([place, edge]) => codeOf(numbersIn(JSON.stringify(partsOf(CODE)), place, edge)))
  const unicode = fc.string({ unit: 'binary', maxLength: 30 })
  const percent = fc.array(
    fc.constantFrom('%00', '%2f', '%2e%2e', '%', '%zz', '%F0%9F', 'W', '/'),
    {
      maxLength: 8
    }
  )
  const names = fc.oneof(
    fc.constant(CODE),
    mutated,
    truncated,
    numbers,
    fc.json().map(text => Buffer.from(text).toString('base64url')),
    fc.stringMatching(/^[\da-f]{63,65}$/),
    unicode
  )
  const engines = fc.oneof(fc.constant(ENGINE), fc.constant(OTHER_ENGINE), fc.string())
  const paths = fc.oneof(
    { weight: 6, arbitrary: fc.tuple(engines, names).map(each => streamPath(...each)) },
    unicode.map(each => `night/${each}`),
    percent.map(parts => `night/${ENGINE}/${parts.join('')}.wav`),
    fc.constantFrom('night/', 'night/probe', 'night/probe/', `night/scores/${HASH}`, 'night//.wav')
  )
  const methods = fc.oneof(
    { weight: 5, arbitrary: fc.constant('GET') },
    fc.constantFrom('HEAD', 'POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH', 'get', '')
  )

  it('is always answered, soon, and with an answer that holds together', async () => {
    const worker = createWorker()
    const seen = new Map<number, number>()
    let longest = 0
    await fc.assert(
      fc.asyncProperty(
        paths,
        fc.option(hostileRanges(FILE.bytes), { nil: undefined }),
        methods,
        async (path, range, method) => {
          const began = workedMilliseconds()
          const response = await worker(path, range, method)
          await expectWholesome(response, method)
          longest = Math.max(longest, workedMilliseconds() - began)
          seen.set(response.status, (seen.get(response.status) ?? 0) + 1)
          if (method !== 'GET' && method !== 'HEAD') expect(response.status).toBe(405)
        }
      ),
      { seed: 6, numRuns: 1200 }
    )
    console.log(
      `Addresses answered: ${[...seen].map(each => each.join(' × ')).join(', ')}; the slowest took ${longest.toFixed(0)} ms`
    )
    expect(longest).toBeLessThan(LONGEST_ANSWER_MILLISECONDS)
    for (const status of [200, 206, 400, 404, 405, 410]) expect(seen.has(status)).toBe(true)
  })

  it('is refused in words, whatever stands where a number or a list should', async () => {
    const parts = partsOf(CODE)
    const wrong = [
      '{"toString":1}',
      '[{"valueOf":[]}]',
      'null',
      '"x"',
      '{}',
      `${'['.repeat(2500)}${']'.repeat(2500)}`
    ]
    for (const place of parts.keys())
      for (const instead of wrong) {
        const texts = parts.map((part, index) => (index === place ? instead : JSON.stringify(part)))
        const response = await ask(`[${texts.join()}]`)
        // The hold of a score without voices is written as null.
        if (place === parts.length - 1 && instead === 'null') continue
        expect(response.status).toBe(400)
        const words = await response.text()
        expect(words).toMatch(/^[A-Z].* must be .*\.\n$/)
        expect(words.length).toBeLessThan(300)
      }
  })

  it('is refused when a curve spans more than numbers can: no sample is lost to infinity', async () => {
    const tone = (carrier: string, beat: string) => `["t",0,${carrier},${beat},0.1,0.5,1]`
    const score = (voice: string, envelope = '[0,1,0]') =>
      `[1,60,[${voice}],${envelope},[0,1,0],60,0,-20]`
    const [calm, still] = ['[0,200,0]', '[0,4,0]']
    const rise = '[0,5e-324,3,60,1,0]'
    expect((await ask(score(tone(calm, rise)))).status).toBe(400)
    expect((await ask(score(tone(calm, '[0,1000,3,60,5e-324,0]')))).status).toBe(400)
    expect((await ask(score(tone(calm, still), rise))).status).toBe(400)
    // Two points that lie as close as two numbers can are a step.
    for (const shape of [0, 1, 2, 3, 4]) {
      const sudden = `[0,1,0,1e-320,0.5,${shape},2e-320,1,0]`
      const json = score(tone('[0,200,0]', sudden), sudden)
      const response = await ask(json, 'bytes=44-8043')
      const samples = new Int16Array(await response.arrayBuffer())
      const [low, high] = [Math.min(...samples), Math.max(...samples)]
      // 0.1 RMS: a peak of 0.141.
      for (const peak of [-low, high]) expect(Math.abs(peak / 0x7fff - 0.1414)).toBeLessThan(0.001)
    }
  })

  it('keeps no worker busy: 40 voices with a pulse each are a piece of 1 MiB as well', async () => {
    const voices = Array.from({ length: 40 }, () => '["t",2,[0,99,0],[0,5,0],0.01,0.3,1]')
    const json = `[1,44700,[${voices.join()}],[0,1,0],[0,1,0],44700,0,-20]`
    expect(codeOf(json).length).toBeLessThan(8000)
    const began = workedMilliseconds()
    const response = await ask(json, 'bytes=4000000001-')
    expect((await response.arrayBuffer()).byteLength).toBe(LARGEST_ANSWER)
    const took = workedMilliseconds() - began
    console.log(`40 isochronic voices at once: 1 MiB in ${took.toFixed(0)} ms`)
    expect(took).toBeLessThan(LONGEST_ANSWER_MILLISECONDS)
  })

  it('finds what was left under a hash, and refuses what is no score there too', async () => {
    const path = streamPath(ENGINE, HASH)
    expect((await createWorker({ [HASH]: CODE })(path, 'bytes=0-1')).status).toBe(206)
    await fc.assert(
      fc.asyncProperty(fc.oneof(mutated, truncated, unicode), async left => {
        const response = await createWorker({ [HASH]: left })(path, 'bytes=0-1')
        expect([206, 400]).toContain(response.status)
      }),
      { seed: 8, numRuns: 200 }
    )
  })
})

function partsOf(code: string): readonly unknown[] {
  return JSON.parse(Buffer.from(code, 'base64url').toString('latin1')) as readonly unknown[]
}
