import type { Page } from '@playwright/test'
import { expect, test } from '@playwright/test'
import { compileRecipe } from '../../src/core/compile.ts'
import { ENGINE_VERSION } from '../../src/core/engine-version.ts'
import { nightPath } from '../../src/core/night-address.ts'
import { openNightFile } from '../../src/core/night-file.ts'
import { DEFAULT_RECIPE } from '../../src/core/recipe.ts'
import { encodeScore } from '../../src/core/score-code.ts'
import { openNeap } from './neap-page.ts'
import { underControl } from './worker.ts'

/** A tone alone: the same bytes in any engine, but for its sines, of which node's and Chromium's are the same. */
const SCORE = compileRecipe({ ...DEFAULT_RECIPE, minutes: 10, fadeOut: 60, ramp: 60 })
const FILE = openNightFile(SCORE)
const CODE = encodeScore(SCORE)
const PATH = nightPath(ENGINE_VERSION, CODE)
const MEBIBYTE = 1_048_576

interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  /** Of a body longer than one piece, its beginning. */
  readonly body: readonly number[]
}

/** What the page's own fetch gets, through the worker. */
function ask(page: Page, path: string, range?: string, method = 'GET'): Promise<Answer> {
  return page.evaluate(
    async ({ path, range, method, most }) => {
      const response = await fetch(path, {
        method,
        ...(range !== undefined && { headers: { range } })
      })
      const body: number[] = []
      const reader = response.body?.getReader()
      while (reader && body.length <= most) {
        const { value, done } = await reader.read()
        if (done) break
        for (const byte of value) body.push(byte)
      }
      await reader?.cancel()
      return { status: response.status, headers: Object.fromEntries(response.headers), body }
    },
    { path, range, method, most: MEBIBYTE }
  )
}

function codeOf(json: string): string {
  return Buffer.from(json).toString('base64url')
}

function words(answer: Answer): string {
  return Buffer.from(answer.body).toString('utf8')
}

test.beforeEach(async ({ page }) => {
  await openNeap(page)
  await underControl(page)
})

test('the worker answers hostile ranges with the right bytes, and only those', async ({ page }) => {
  const { bytes } = FILE
  const ranges: readonly (readonly [string, number, number])[] = [
    ['bytes=0-1', 0, 2],
    ['bytes=43-44', 43, 45],
    [`bytes=1000001-1000333`, 1_000_001, 1_000_334],
    ['bytes=-7', bytes - 7, bytes],
    [`bytes=${bytes - 1}-`, bytes - 1, bytes],
    [`bytes=${bytes - 3}-${'9'.repeat(300)}`, bytes - 3, bytes],
    [`bytes=0-`, 0, MEBIBYTE]
  ]
  for (const [range, start, end] of ranges) {
    const answer = await ask(page, PATH, range)
    expect(answer.status, range).toBe(206)
    expect(answer.headers['content-range']).toBe(`bytes ${start}-${end - 1}/${bytes}`)
    expect(answer.headers['content-length']).toBe(String(end - start))
    expect(Buffer.compare(Buffer.from(answer.body), FILE.read(start, end)), range).toBe(0)
  }
  for (const range of [`bytes=${bytes}-`, `bytes=${'9'.repeat(400)}-`, 'bytes=-0']) {
    const answer = await ask(page, PATH, range)
    expect(answer.status, range).toBe(416)
    expect(answer.headers['content-range']).toBe(`bytes */${bytes}`)
  }
  // What is no single range is as none: the whole file, of which only the beginning is taken here.
  for (const range of ['bytes=5-2', 'bytes=0-1,4-5', 'lines=1-2', 'bytes=--1', 'nonsense']) {
    const answer = await ask(page, PATH, range)
    expect(answer.status, range).toBe(200)
    expect(answer.headers['content-length']).toBe(String(bytes))
    const start = FILE.read(0, answer.body.length)
    expect(Buffer.compare(Buffer.from(answer.body), start), range).toBe(0)
  }
})

test('the worker refuses hostile addresses in words, and answers on', async ({ page }) => {
  const other = await ask(page, nightPath(`${ENGINE_VERSION}0`, CODE), 'bytes=0-1')
  expect(other.status).toBe(410)
  expect(other.headers['neap-engine']).toBe(ENGINE_VERSION)

  const gone = await ask(page, nightPath(ENGINE_VERSION, '0f'.repeat(32)), 'bytes=0-1')
  expect(gone.status).toBe(404)
  expect(words(gone)).toMatch(/hash/)

  const refused = ['[]', '[{"toString":1}]', '{}', '[1,-5]', '[1,1e999]', 'x', '['.repeat(5000)]
  for (const json of refused) {
    const answer = await ask(page, nightPath(ENGINE_VERSION, codeOf(json)), 'bytes=0-1')
    expect(answer.status, json.slice(0, 40)).toBe(400)
    expect(words(answer)).toMatch(/must be/)
  }
  const cut = await ask(page, nightPath(ENGINE_VERSION, CODE.slice(0, -9)), 'bytes=0-1')
  expect(cut.status).toBe(400)

  const long = await ask(page, nightPath(ENGINE_VERSION, 'W'.repeat(8001)), 'bytes=0-1')
  expect(long.status).toBe(414)
  for (const path of [
    'night/',
    'night/1',
    'night/%00%ff.wav',
    `night/${ENGINE_VERSION}/%2e%2e.wav`
  ])
    expect((await ask(page, path)).status, path).toBe(404)

  const head = await ask(page, PATH, 'bytes=0-1', 'HEAD')
  expect(head.status).toBe(200)
  expect(head.headers['content-length']).toBe(String(FILE.bytes))
  expect(head.body).toEqual([])
  for (const method of ['POST', 'PUT', 'DELETE'])
    expect((await ask(page, PATH, undefined, method)).status, method).toBe(405)

  // After all that, it is the same worker and it answers as before.
  const answer = await ask(page, PATH, 'bytes=0-99')
  expect(answer.status).toBe(206)
  expect(Buffer.compare(Buffer.from(answer.body), FILE.read(0, 100))).toBe(0)
})
