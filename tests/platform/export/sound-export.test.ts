import { describe, expect, it } from 'vitest'
import { compileRecipe } from '../../../src/core/recipe/compile.ts'
import { openScoreWav } from '../../../src/core/stream/score-wav.ts'
import { DEFAULT_RECIPE } from '../../../src/core/recipe/recipe.ts'
import type { ExportPage, WriterWorker } from '../../../src/platform/export/sound-export.ts'
import { createSoundExport } from '../../../src/platform/export/sound-export.ts'
import type { WriterAnswer, WriterQuestion } from '../../../src/platform/export/sound-writer.ts'
import { createNightWriter } from '../../../src/platform/export/sound-writer.ts'
import { packsOpus } from '../../../src/platform/export/opus-encoding.ts'

// Longer than one piece: 60 s are 5.8 MB.
const SCORE = compileRecipe({ ...DEFAULT_RECIPE, minutes: 1, ramp: 30, fadeOut: 10 })
const FILE = openScoreWav(SCORE)
const ORDER = { score: SCORE, format: 'wav', name: 'a', title: 'A night' } as const

type Breaks = 'never' | 'by an event' | 'by its answer'

/** Answers as the worker does, some turns later, or breaks at its first piece. */
function createWorker(breaks: Breaks) {
  const answer = createNightWriter()
  const events = new EventTarget()
  let ended = false

  async function reply(question: WriterQuestion): Promise<Event> {
    if (breaks === 'by an event' && question.kind === 'next')
      return Object.assign(new Event('error'), { message: 'broken' })
    const broken: WriterAnswer = { kind: 'broken', reason: 'Error: broken' }
    const data = breaks === 'never' || question.kind === 'open' ? await answer(question) : broken
    return new MessageEvent('message', { data })
  }

  const worker: WriterWorker = {
    addEventListener: events.addEventListener.bind(events),
    postMessage: (question: WriterQuestion) =>
      void reply(question).then(event => ended || events.dispatchEvent(event)),
    terminate: () => void (ended = true)
  }
  return { worker, ended: () => ended }
}

function createPage(parts: Partial<ExportPage> = {}, breaks: Breaks = 'never') {
  const { worker, ended } = createWorker(breaks)
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
    const saving = createSoundExport(page).save(ORDER, share => shares.push(share))
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
    const saving = createSoundExport(page).save(ORDER, () => undefined)
    expect(await saving.saved).toEqual({ kind: 'saved' })
    const [made] = downloads
    expect([made?.name, made?.file.type]).toEqual(['a.wav', 'audio/wav'])
    const bytes = new Uint8Array(await made!.file.arrayBuffer())
    expect(Buffer.compare(bytes, FILE.read(0, FILE.bytes))).toBe(0)
  })

  it.each([
    ['wav', 'a.wav', 'audio/wav'],
    // By a type of sound, some browsers would put another ending in the place of ours.
    ['opus', 'a.opus', 'application/octet-stream']
  ] as const)('keeps the ending of a download of %s', async (format, name, type) => {
    const events = new EventTarget()
    const worker: WriterWorker = {
      addEventListener: events.addEventListener.bind(events),
      postMessage({ kind }: WriterQuestion) {
        const piece = { kind: 'piece', bytes: Uint8Array.of(1), share: 1 } as const
        const data: WriterAnswer = kind === 'open' ? { kind: 'opened' } : piece
        queueMicrotask(() => events.dispatchEvent(new MessageEvent('message', { data })))
      },
      terminate: () => undefined
    }
    const { page, downloads } = createPage({ createWorker: () => worker })
    await createSoundExport(page).save({ ...ORDER, format }, () => undefined).saved
    expect(downloads.map(made => [made.name, made.file.type])).toEqual([[name, type]])
  })

  it('waits for another tap when the first is too long ago for a download', async () => {
    const { page, downloads } = createPage({ tapped: () => false })
    const saved = await createSoundExport(page).save(ORDER, () => undefined).saved
    expect(downloads).toEqual([])
    if (saved.kind === 'ready') saved.take()
    expect(downloads[0]?.file.size).toBe(FILE.bytes)
  })

  it('leaves nothing behind when it is cancelled', async () => {
    const { disk, showSaveFilePicker } = createDisk()
    const { page, ended } = createPage({ showSaveFilePicker })
    const saving = createSoundExport(page).save(ORDER, () => saving.cancel())
    expect(await saving.saved).toEqual({ kind: 'cancelled' })
    expect(disk.end).toBe('thrown away')
    expect(ended()).toBe(true)
  })

  it('counts a closed picker as cancelled', async () => {
    const { page } = createPage({ showSaveFilePicker: refuse('AbortError') })
    const saving = createSoundExport(page).save(ORDER, () => undefined)
    expect(await saving.saved).toEqual({ kind: 'cancelled' })
  })

  it('says so when the disk is full', async () => {
    const { disk, showSaveFilePicker } = createDisk(1000)
    const { page } = createPage({ showSaveFilePicker })
    const saving = createSoundExport(page).save(ORDER, () => undefined)
    expect(await saving.saved).toEqual({ kind: 'failed', why: 'no room' })
    expect(disk.end).toBe('thrown away')
  })

  it('says so when the place may not be written to', async () => {
    const { page } = createPage({ showSaveFilePicker: refuse('NotAllowedError') })
    const saving = createSoundExport(page).save(ORDER, () => undefined)
    expect(await saving.saved).toEqual({ kind: 'failed', why: 'refused' })
  })

  it.each(['by an event', 'by its answer'] as const)(
    'says so when the worker breaks %s',
    async breaks => {
      const { page, ended } = createPage({}, breaks)
      const saving = createSoundExport(page).save(ORDER, () => undefined)
      expect(await saving.saved).toEqual({ kind: 'failed', why: 'broken' })
      expect(ended()).toBe(true)
    }
  )
})

describe('the worker', () => {
  it('refuses when it is asked for a piece of nothing', async () => {
    await expect(createNightWriter()({ kind: 'next' })).rejects.toThrow(/opened before/)
  })
})

describe('packing as Opus', () => {
  const encoder = (isConfigSupported: () => Promise<unknown>) =>
    ({ AudioEncoder: { isConfigSupported } }) as unknown as Parameters<typeof packsOpus>[0]

  it('is offered where the browser encodes it, and nowhere else', async () => {
    expect(await packsOpus(encoder(async () => ({ supported: true })))).toBe(true)
    expect(await packsOpus(encoder(async () => ({ supported: false })))).toBe(false)
    expect(await packsOpus(encoder(refuse('NotSupportedError')))).toBe(false)
    expect(await packsOpus({})).toBe(false)
  })
})
