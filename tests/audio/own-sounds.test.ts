import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { FolderWorld } from '../../src/platform/own/own-folder.ts'
import {
  browserFolder,
  listSounds,
  removeAllSounds,
  removeSound
} from '../../src/platform/own/own-folder.ts'
import { lookAt, takeFile, type TakeOrder } from '../../src/platform/own/own-taker.ts'
import { openOpusNight } from '../../src/platform/export/opus-file.ts'
import { createFolderPieces } from '../../src/core/render/own/own-folder.ts'
import { createPieceShelf } from '../../src/core/render/own/piece-shelf.ts'
import { createScoreRenderer } from '../../src/core/render/score-renderer.ts'
import { openScoreWav } from '../../src/core/stream/score-wav.ts'
import { constant } from '../../src/core/score/early/constant-curve.ts'
import { fileScore, PLAIN_TONE } from '../helpers/scores/file-scores.ts'

const world = browserFolder()
const never = new AbortController().signal
const take = (file: Blob, order: Partial<TakeOrder> = {}, folder = world) =>
  takeFile(folder, {
    file,
    from: 0,
    seconds: 25,
    cancelled: never,
    tell: () => undefined,
    ...order
  })

/** Forty seconds of tones that beat, as a score: what the files of these tests hold. */
const CHORD = {
  ...fileScore([210.3, 317.9, 1480.7].map(hertz => ({ ...PLAIN_TONE, carrier: constant(hertz) }))),
  duration: 25
}

function wav(rate = 44_100, seconds = CHORD.duration): Blob {
  const file = openScoreWav({ ...CHORD, duration: seconds }, rate)
  return new Blob([file.read(0, file.bytes)])
}

async function opus(): Promise<Blob> {
  const night = await openOpusNight(CHORD, 'Chord')
  const bytes: Uint8Array<ArrayBuffer>[] = []
  for (let share = 0; share < 1;) {
    const piece = await night.next()
    bytes.push(piece.bytes)
    share = piece.share
  }
  return new Blob(bytes)
}

async function left(): Promise<readonly string[]> {
  const sounds = await (await world.open()).getDirectoryHandle('own-sounds', { create: true })
  const names: string[] = []
  for await (const name of sounds.keys()) names.push(name)
  return names
}

async function clear(): Promise<void> {
  for (const { bed } of await listSounds(world)) await removeSound(world, bed)
}

beforeAll(clear)
afterEach(clear)

describe('taking a file', () => {
  it.each([
    ['WAV at 44.1 kHz', async () => wav()],
    ['WAV at 48 kHz', async () => wav(48_000)],
    ['Opus', opus]
  ] as const)('keeps %s as a loop that sounds as it did', async (_, file) => {
    const blob = await file()
    expect(await lookAt(blob)).toEqual({ kind: 'sound', seconds: expect.closeTo(25, 1) })
    const shares: number[] = []
    const taken = await take(blob, { tell: share => void shares.push(share) })
    if (taken.kind !== 'taken') throw new Error(JSON.stringify(taken))
    expect(shares.toSorted((a, b) => a - b)).toEqual(shares)
    expect(shares.at(-1)).toBeGreaterThan(0.98)
    expect(taken.sound.seconds).toBeGreaterThan(18.4)
    expect(taken.sound.seconds).toBeLessThan(21.1)
    expect(await listSounds(world)).toEqual([taken.sound])

    const shelf = createPieceShelf(createFolderPieces(world.open), 12)
    const score = fileScore([{ kind: 'bed', bed: taken.sound.bed, rms: 0.1, seed: 0 } as const])
    await shelf.fetch(score, 5, 10)
    const [own, chord] = [
      createScoreRenderer(score, 24_000, shelf.sounds),
      createScoreRenderer(CHORD, 24_000)
    ].map(({ render }) => {
      const ears = [new Float64Array(48_000), new Float64Array(48_000)] as const
      render(120_000, ...ears)
      return ears[0]
    })
    // The same wave but for its level and for what was cut off before its first sound.
    const product = (one: Float64Array, other: Float64Array) =>
      one.reduce((sum, value, index) => sum + value * other[index]!, 0)
    const [whole, part] = [own!, chord!.subarray(1000, 9000)]
    const alike = Array.from({ length: 2000 }, (_, lag) => {
      const shifted = whole.subarray(lag, lag + 8000)
      return product(shifted, part) / Math.sqrt(product(shifted, shifted) * product(part, part))
    })
    expect(Math.max(...alike)).toBeGreaterThan(0.999)
  })

  it('knows a file that is here already, and another stretch of it from the first', async () => {
    const file = wav()
    const one = await take(file)
    const again = await take(file, {
      tell() {
        throw new Error('It was taken again.')
      }
    })
    expect(again).toEqual(one)
    await take(file, { from: 10 })
    expect(await listSounds(world)).toHaveLength(2)
  })

  it.each([
    ['a text', new Blob(['-SE\nbase: 100+4/10'])],
    ['a WAV file that ends in its header', wav().slice(0, 30)],
    ['an empty file', new Blob([])]
  ])('refuses %s, and leaves nothing', async (_, file) => {
    expect(await lookAt(file)).toEqual({ kind: 'failed', why: 'not decodable' })
    const taken = await take(file)
    expect(taken).toEqual({ kind: 'failed', why: 'not decodable' })
    expect(await left()).toEqual([])
  })

  it('refuses what is silent, and leaves nothing', async () => {
    const silent = new Blob([wav(24_000, 5).slice(0, 44), new Uint8Array(5 * 96_000)])
    const taken = await take(silent)
    expect(taken).toEqual({ kind: 'failed', why: 'silent' })
    expect(await left()).toEqual([])
  })

  it('leaves nothing where it is cancelled midway', async () => {
    const cancelled = new AbortController()
    const taken = await take(wav(), {
      cancelled: cancelled.signal,
      tell: share => share > 0.4 && cancelled.abort()
    })
    expect(taken).toEqual({ kind: 'cancelled' })
    expect(await left()).toEqual([])
  })

  it.each([
    ['no room', 'QuotaExceededError', 'no room'],
    ['a refusal', 'NotAllowedError', 'refused'],
    ['the loss of what was written', 'NotFoundError', 'refused']
  ] as const)('leaves nothing after %s in mid-import', async (_, name, why) => {
    let pieces = 0
    const folder = failing(() => {
      pieces++
      return pieces > 4 ? new DOMException('', name) : undefined
    })
    const taken = await take(wav(), {}, folder)
    expect(taken).toEqual({ kind: 'failed', why })
    expect(await left()).toEqual([])
  })

  it('goes with everything else, and that passes where there is nothing', async () => {
    await take(wav(24_000, 5))
    await removeAllSounds(world)
    expect(await listSounds(world)).toEqual([])
    await removeAllSounds(world)
    await removeAllSounds({ open: () => Promise.reject(new DOMException('', 'SecurityError')) })
  })

  it('clears away what a closed tab left, unless a sound is being taken', async () => {
    const sounds = await (await world.open()).getDirectoryHandle('own-sounds', { create: true })
    await sounds.getDirectoryHandle('0badf00d', { create: true })
    await navigator.locks.request('neap-own-sounds', async () => {
      expect(await listSounds(world)).toEqual([])
      expect(await left()).toEqual(['0badf00d'])
    })
    await listSounds(world)
    expect(await left()).toEqual([])
  })
})

/** The browser's file system, in which files can no longer be written once there is a fault. */
function failing(fault: () => DOMException | undefined): FolderWorld {
  const wrap = (folder: FileSystemDirectoryHandle): FileSystemDirectoryHandle =>
    new Proxy(folder, {
      get(target, name) {
        if (name === 'getDirectoryHandle')
          return async (...given: Parameters<typeof target.getDirectoryHandle>) =>
            wrap(await target.getDirectoryHandle(...given))
        if (name === 'getFileHandle')
          return async (file: string, options?: FileSystemGetFileOptions) => {
            const found = options?.create ? fault() : undefined
            if (found) throw found
            return target.getFileHandle(file, options)
          }
        const value: unknown = Reflect.get(target, name)
        return typeof value === 'function' ? value.bind(target) : value
      }
    })
  return { ...world, open: async () => wrap(await world.open()) }
}
