import { describe, expect, it } from 'vitest'
import { compileRecipe } from '../../src/core/compile.ts'
import { openNightFile } from '../../src/core/night-file.ts'
import { DEFAULT_RECIPE } from '../../src/core/recipe.ts'
import type { ExportPage, WriterWorker } from '../../src/platform/night-export.ts'
import { createNightExport } from '../../src/platform/night-export.ts'
import type { WriterQuestion } from '../../src/platform/night-writer.ts'
import { createNightWriter } from '../../src/platform/night-writer.ts'

// Longer than one piece: 60 s are 5.8 MB.
const SCORE = compileRecipe({ ...DEFAULT_RECIPE, minutes: 1, ramp: 30, fadeOut: 10 })
const FILE = openNightFile(SCORE)

/** Answers as the worker does, a turn later; `throws` as one that breaks at its first piece. */
function createWorker(throws: boolean) {
  const answer = createNightWriter()
  const events = new EventTarget()
  let ended = false

  function reply(question: WriterQuestion): Event {
    return throws && question.kind === 'read'
      ? Object.assign(new Event('error'), { message: 'broken' })
      : new MessageEvent('message', { data: answer(question) })
  }

  const worker: WriterWorker = {
    addEventListener: events.addEventListener.bind(events),
    postMessage: (question: WriterQuestion) =>
      queueMicrotask(() => ended || events.dispatchEvent(reply(question))),
    terminate: () => void (ended = true)
  }
  return { worker, ended: () => ended }
}

function createPage(parts: Partial<ExportPage> = {}, throws = false) {
  const { worker, ended } = createWorker(throws)
  const downloads: { readonly name: string; readonly file: Blob }[] = []
  const page: ExportPage = {
    createWorker: () => worker,
    tapped: () => true,
    download: (name, file) => void downloads.push({ name, file }),
    ...parts
  }
  return { page, ended, downloads }
}

/** A place on a disk that can be full. */
function createDisk(room = Infinity) {
  const disk = { pieces: [] as Uint8Array[], end: 'open' }
  const file = {
    async write(piece: Uint8Array) {
      if (piece.length > room) throw new DOMException('full', 'QuotaExceededError')
      disk.pieces.push(piece)
    },
    close: async () => void (disk.end = 'closed'),
    abort: async () => void (disk.end = 'thrown away')
  } as unknown as FileSystemWritableFileStream
  return { disk, showSaveFilePicker: async () => ({ createWritable: async () => file }) }
}

const refuse = (name: string) => async (): Promise<never> => {
  throw new DOMException('refused', name)
}

describe('saving a night as a file', () => {
  it('streams the very bytes of the night to the disk', async () => {
    const { disk, showSaveFilePicker } = createDisk()
    const { page, ended, downloads } = createPage({ showSaveFilePicker })
    const shares: number[] = []
    const saving = createNightExport(page).save(SCORE, 'a.wav', share => shares.push(share))
    expect(await saving.saved).toEqual({ kind: 'saved' })
    expect(disk.pieces.length).toBeGreaterThan(1)
    expect(Buffer.compare(Buffer.concat(disk.pieces), FILE.read(0, FILE.bytes))).toBe(0)
    expect(shares.at(-1)).toBe(1)
    expect(disk.end).toBe('closed')
    expect(ended()).toBe(true)
    expect(downloads).toEqual([])
  })

  it.each([
    ['is no picker', {}],
    ['picker is forbidden', { showSaveFilePicker: refuse('SecurityError') }]
  ])('makes a download of them where there %s', async (_where, parts) => {
    const { page, downloads } = createPage(parts)
    const saving = createNightExport(page).save(SCORE, 'a.wav', () => undefined)
    expect(await saving.saved).toEqual({ kind: 'saved' })
    const [made] = downloads
    expect([made?.name, made?.file.type]).toEqual(['a.wav', 'audio/wav'])
    const bytes = new Uint8Array(await made!.file.arrayBuffer())
    expect(Buffer.compare(bytes, FILE.read(0, FILE.bytes))).toBe(0)
  })

  it('waits for another tap when the first is too long ago for a download', async () => {
    const { page, downloads } = createPage({ tapped: () => false })
    const saved = await createNightExport(page).save(SCORE, 'a.wav', () => undefined).saved
    expect(downloads).toEqual([])
    if (saved.kind === 'ready') saved.take()
    expect(downloads[0]?.file.size).toBe(FILE.bytes)
  })

  it('leaves nothing behind when it is cancelled', async () => {
    const { disk, showSaveFilePicker } = createDisk()
    const { page, ended } = createPage({ showSaveFilePicker })
    const saving = createNightExport(page).save(SCORE, 'a.wav', () => saving.cancel())
    expect(await saving.saved).toEqual({ kind: 'cancelled' })
    expect(disk.end).toBe('thrown away')
    expect(ended()).toBe(true)
  })

  it('counts a closed picker as cancelled', async () => {
    const { page } = createPage({ showSaveFilePicker: refuse('AbortError') })
    const saving = createNightExport(page).save(SCORE, 'a.wav', () => undefined)
    expect(await saving.saved).toEqual({ kind: 'cancelled' })
  })

  it('says so when the disk is full', async () => {
    const { disk, showSaveFilePicker } = createDisk(1000)
    const { page } = createPage({ showSaveFilePicker })
    const saving = createNightExport(page).save(SCORE, 'a.wav', () => undefined)
    expect(await saving.saved).toEqual({ kind: 'failed', why: 'no room' })
    expect(disk.end).toBe('thrown away')
  })

  it('says so when the place may not be written to', async () => {
    const { page } = createPage({ showSaveFilePicker: refuse('NotAllowedError') })
    const saving = createNightExport(page).save(SCORE, 'a.wav', () => undefined)
    expect(await saving.saved).toEqual({ kind: 'failed', why: 'refused' })
  })

  it('says so when the worker breaks', async () => {
    const { page, ended } = createPage({}, true)
    const saving = createNightExport(page).save(SCORE, 'a.wav', () => undefined)
    expect(await saving.saved).toEqual({ kind: 'failed', why: 'broken' })
    expect(ended()).toBe(true)
  })
})

describe('the worker', () => {
  it('says loudly when it is asked for bytes of nothing', () => {
    expect(() => createNightWriter()({ kind: 'read', start: 0, end: 1 })).toThrow(/opened before/)
  })
})
