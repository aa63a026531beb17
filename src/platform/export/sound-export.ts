import type {
  SoundExport,
  SoundOrder,
  SoundSaved,
  SoundSaveFailure,
  SoundFormat
} from '../../core/stream/sound-export.ts'
import { download } from '../files/download.ts'
import type { WriterAnswer, WriterQuestion } from './sound-writer.ts'
import { packsOpus } from './opus-encoding.ts'

interface FileKind {
  readonly ending: string
  /** The MIME type, by which a picker shows files of its kind. */
  readonly type: string
  /** The MIME type of a download. */
  readonly downloaded: string
}

const FILES: Readonly<Record<SoundFormat, FileKind>> = {
  wav: { ending: '.wav', type: 'audio/wav', downloaded: 'audio/wav' },
  // RFC 7845, section 9. By that type some browsers would put another ending in the place of ours.
  opus: { ending: '.opus', type: 'audio/ogg', downloaded: 'application/octet-stream' }
}

/** What the export needs of the worker. */
export type WriterWorker = Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'>

/** The sink of the bytes, in order. */
interface Sink {
  write(piece: Uint8Array<ArrayBuffer>): Promise<void>
  close(): Promise<SoundSaved>
  /** Discards what was written. */
  abort(): Promise<void>
}

/** What the export needs of the page. */
export interface ExportPage {
  createWorker(): WriterWorker
  /** Where the browser can stream to the disk: asks the listener where to save. */
  readonly showSaveFilePicker?: (options: {
    readonly suggestedName: string
    readonly types: readonly { readonly accept: Readonly<Record<string, readonly string[]>> }[]
  }) => Promise<Pick<FileSystemFileHandle, 'createWritable'>>
  /** Whether a tap was recent enough for a download to be allowed. */
  tapped(): boolean
  download(name: string, file: Blob): void
}

/** The page this module runs in. */
export function exportPage(): ExportPage {
  const { showSaveFilePicker } = window as Partial<Pick<ExportPage, 'showSaveFilePicker'>>
  const { userActivation } = navigator as Partial<Pick<Navigator, 'userActivation'>>
  return {
    createWorker: () =>
      new Worker(new URL('./sound-writer.worker.ts', import.meta.url), { type: 'module' }),
    ...(showSaveFilePicker && { showSaveFilePicker: showSaveFilePicker.bind(window) }),
    tapped: () => userActivation?.isActive ?? false,
    download
  }
}

/** Renders in a worker, and writes to the disk where the browser can, else to a download. */
export function createSoundExport(page: ExportPage = exportPage()): SoundExport {
  return {
    packs: packsOpus,
    save(order, onProgress) {
      const cancelled = new AbortController()
      return {
        saved: save(page, order, onProgress, cancelled.signal).catch(error =>
          cancelled.signal.aborted ? { kind: 'cancelled' } : explain(error)
        ),
        cancel: () => cancelled.abort()
      }
    }
  }
}

async function save(
  page: ExportPage,
  { score, format, name, title }: SoundOrder,
  onProgress: (share: number) => void,
  cancelled: AbortSignal
): Promise<SoundSaved> {
  const sink = await openSink(page, name, format)
  if (!sink) return { kind: 'cancelled' }
  const worker = page.createWorker()
  try {
    const ask = createAsk(worker, cancelled)
    let share = 0
    await ask({ kind: 'open', score, format, title })
    while (share < 1) {
      const answer = await ask({ kind: 'next' })
      if (answer.kind !== 'piece') throw new RenderingError('A piece was asked for.')
      share = answer.share
      await sink.write(answer.bytes)
      onProgress(share)
    }
    cancelled.throwIfAborted()
    return await sink.close()
  } catch (error) {
    // Half a file is useless. Why discarding it failed matters less than what made it necessary.
    await sink.abort().catch(() => undefined)
    throw error
  } finally {
    worker.terminate()
  }
}

/** One request at a time; cancelling, or a fault of the worker, rejects the pending one. */
function createAsk(
  worker: WriterWorker,
  cancelled: AbortSignal
): (question: WriterQuestion) => Promise<WriterAnswer> {
  let open: PromiseSettling | undefined
  worker.addEventListener('message', ({ data }: MessageEvent<WriterAnswer>) => {
    if (data.kind === 'broken') open?.reject(new RenderingError(data.reason))
    else open?.resolve(data)
  })
  worker.addEventListener('error', ({ message }) => open?.reject(new RenderingError(message)))
  cancelled.addEventListener('abort', () => open?.reject(cancelled.reason))
  return question =>
    new Promise((resolve, reject) => {
      cancelled.throwIfAborted()
      open = { resolve, reject }
      worker.postMessage(question)
    })
}

interface PromiseSettling {
  resolve(answer: WriterAnswer): void
  reject(reason: unknown): void
}

/** The worker could not be fetched, or threw. */
class RenderingError extends Error {
  override readonly name = 'RenderingError'
}

/** Undefined when the listener closed the picker. */
async function openSink(
  page: ExportPage,
  bare: string,
  format: SoundFormat
): Promise<Sink | undefined> {
  const { ending, type, downloaded } = FILES[format]
  const name = bare + ending
  if (!page.showSaveFilePicker) return blobSink(page, name, downloaded)
  try {
    const place = await page.showSaveFilePicker({
      suggestedName: name,
      types: [{ accept: { [type]: [ending] } }]
    })
    return diskSink(await place.createWritable())
  } catch (error) {
    if (isNamed(error, 'AbortError')) return undefined
    // SecurityError: the tap is too old, or the picker is forbidden here: a download may still work.
    if (isNamed(error, 'SecurityError')) return blobSink(page, name, downloaded)
    throw error
  }
}

function diskSink(file: FileSystemWritableFileStream): Sink {
  return {
    write: piece => file.write(piece),
    async close() {
      await file.close()
      return { kind: 'saved' }
    },
    abort: () => file.abort()
  }
}

/** One Blob per piece: browsers move them out of memory when there are many. */
function blobSink(page: ExportPage, name: string, type: string): Sink {
  const pieces: Blob[] = []
  return {
    write: async piece => void pieces.push(new Blob([piece])),
    async close() {
      const file = new Blob(pieces, { type })
      if (!page.tapped()) return { kind: 'ready', take: () => page.download(name, file) }
      page.download(name, file)
      return { kind: 'saved' }
    },
    abort: async () => void pieces.splice(0)
  }
}

function explain(error: unknown): SoundSaved {
  const why = failure(error)
  if (why === undefined) throw error
  return { kind: 'failed', why }
}

/** Undefined for an error that cannot come from outside: a fault of ours. */
function failure(error: unknown): SoundSaveFailure | undefined {
  if (error instanceof RenderingError) return 'broken'
  // A Blob without memory: RangeError in Chromium, from an allocation.
  if (isNamed(error, 'QuotaExceededError') || error instanceof RangeError) return 'no room'
  return error instanceof DOMException ? 'refused' : undefined
}

function isNamed(error: unknown, name: string): boolean {
  return error instanceof DOMException && error.name === name
}
