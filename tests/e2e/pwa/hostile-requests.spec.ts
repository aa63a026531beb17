import type { Page } from '@playwright/test'
import { expect, test } from '@playwright/test'
import { createHash } from 'node:crypto'
import { compileRecipe } from '../../../src/core/recipe/compile.ts'
import { ENGINE_VERSION } from '../../../src/core/score/engine-version.ts'
import { streamPath } from '../../../src/core/stream/stream-address.ts'
import { openScoreWav } from '../../../src/core/stream/score-wav.ts'
import { DEFAULT_RECIPE } from '../../../src/core/recipe/recipe.ts'
import { encodeScore } from '../../../src/core/score/codec/score-code.ts'
import { openNeap } from '../support/neap-page.ts'
import { underControl } from './worker.ts'

const SCORE = compileRecipe({ ...DEFAULT_RECIPE, minutes: 1, fadeOut: 20, ramp: 20 })
const FILE = openScoreWav(SCORE)
const CODE = encodeScore(SCORE)
const PATH = streamPath(ENGINE_VERSION, CODE)
const MEBIBYTE = 1_048_576

interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  /** How much of the body was taken: all, or of more than one piece the beginning. */
  readonly length: number
  readonly hash: string
  readonly words: string
}

/** What the page's own fetch gets, through the worker. */
function ask(page: Page, path: string, range?: string, method = 'GET'): Promise<Answer> {
  return page.evaluate(
    async ({ path, range, method, most }) => {
      const init = { method, ...(range !== undefined && { headers: { range } }) }
      const response = await fetch(path, init)
      const pieces: Uint8Array<ArrayBuffer>[] = []
      let taken = 0
      const reader = response.body?.getReader()
      const next = async (): Promise<boolean> => {
        const { value } = (await reader?.read()) ?? {}
        if (value) pieces.push(value)
        taken += value?.length ?? 0
        return value !== undefined && taken < most
      }
      while (await next());
      await reader?.cancel()
      const body = await new Blob(pieces).arrayBuffer()
      const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', body))
      return {
        status: response.status,
        headers: Object.fromEntries(response.headers),
        length: body.byteLength,
        hash: Array.from(digest, byte => byte.toString(16).padStart(2, '0')).join(''),
        words: new TextDecoder().decode(body.slice(0, 300))
      }
    },
    { path, range, method, most: MEBIBYTE }
  )
}

/**
 * The straight file, piece after piece, as this browser's engine makes it: within 1 LSB of node's, whose sines may
 * differ in their last bit.
 */
async function straightFile(page: Page): Promise<Buffer> {
  const text = await page.evaluate(
    async ({ path, bytes }) => {
      const pieces: ArrayBuffer[] = []
      for (let at = 0; at < bytes;) {
        const response = await fetch(path, { headers: { range: `bytes=${at}-` } })
        const piece = await response.arrayBuffer()
        pieces.push(piece)
        at += piece.byteLength
      }
      return new Promise<string>(done => {
        const reader = new FileReader()
        reader.addEventListener('load', () => done(String(reader.result)))
        reader.readAsDataURL(new Blob(pieces))
      })
    },
    { path: PATH, bytes: FILE.bytes }
  )
  const straight = Buffer.from(text.slice(text.indexOf(',') + 1), 'base64')
  const own = Buffer.from(FILE.read(0, FILE.bytes))
  expect(straight.length).toBe(own.length)
  expect(Buffer.compare(straight.subarray(0, 44), own.subarray(0, 44))).toBe(0)
  let furthest = 0
  for (let at = 44; at < own.length; at += 2)
    furthest = Math.max(furthest, Math.abs(straight.readInt16LE(at) - own.readInt16LE(at)))
  expect(furthest).toBeLessThanOrEqual(1)
  return straight
}

/** The answer's body is these bytes. */
function expectBytes({ length, hash }: Answer, bytes: Buffer, what: string): void {
  expect(length, what).toBe(bytes.length)
  expect(hash, what).toBe(createHash('sha256').update(bytes).digest('hex'))
}

function codeOf(json: string): string {
  return Buffer.from(json).toString('base64url')
}

test.beforeEach(async ({ page }) => {
  await openNeap(page)
  await underControl(page)
})

test('the worker answers hostile ranges with the right bytes, and only those', async ({ page }) => {
  const { bytes } = FILE
  const straight = await straightFile(page)
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
    expectBytes(answer, straight.subarray(start, end), range)
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
    expectBytes(answer, straight.subarray(0, answer.length), range)
    expect(answer.length).toBeGreaterThanOrEqual(MEBIBYTE)
  }
})

test('the worker refuses hostile addresses in words, and answers on', async ({ page }) => {
  const before = await ask(page, PATH, 'bytes=0-9999')
  const other = await ask(page, streamPath(`${ENGINE_VERSION}0`, CODE), 'bytes=0-1')
  expect(other.status).toBe(410)
  expect(other.headers['neap-engine']).toBe(ENGINE_VERSION)

  const gone = await ask(page, streamPath(ENGINE_VERSION, '0f'.repeat(32)), 'bytes=0-1')
  expect(gone.status).toBe(404)
  expect(gone.words).toMatch(/hash/)

  const refused = ['[]', '[{"toString":1}]', '{}', '[1,-5]', '[1,1e999]', 'x', '['.repeat(5000)]
  for (const json of refused) {
    const answer = await ask(page, streamPath(ENGINE_VERSION, codeOf(json)), 'bytes=0-1')
    expect(answer.status, json.slice(0, 40)).toBe(400)
    expect(answer.words).toMatch(/must be/)
  }
  const cut = await ask(page, streamPath(ENGINE_VERSION, CODE.slice(0, -9)), 'bytes=0-1')
  expect(cut.status).toBe(400)

  const long = await ask(page, streamPath(ENGINE_VERSION, 'W'.repeat(8001)), 'bytes=0-1')
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
  expect(head.length).toBe(0)
  for (const method of ['POST', 'PUT', 'DELETE'])
    expect((await ask(page, PATH, undefined, method)).status, method).toBe(405)

  // After all that, it answers as before.
  expect(before.status).toBe(206)
  expect(await ask(page, PATH, 'bytes=0-9999')).toEqual(before)
})

test('a link to the sound itself shows a sentence, and plays nothing', async ({ page }) => {
  const opened = await page.goto(PATH)
  expect(opened?.fromServiceWorker()).toBe(true)
  expect(opened?.status()).toBe(403)
  await expect(page.locator('body')).toHaveText('This plays only in Neap.')
  await expect(page.locator('audio, video')).toHaveCount(0)
})
