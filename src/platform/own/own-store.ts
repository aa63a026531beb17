import type {
  LookedAt,
  OwnSoundStore,
  OwnSoundTaken,
  OwnSoundTaking,
  Stretch
} from '../../core/files/own/own-store.ts'
import type { PickedFile } from '../../core/files/picked-file.ts'
import { browserFolder, type FolderWorld, listSounds, removeSound } from './own-folder.ts'
import type { TakerAnswer, TakerQuestion } from './own-taker.ts'

/** What is needed of a worker. */
export type TakerWorker = Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'>

/** What is needed of the page. */
export interface OwnStorePage extends FolderWorld {
  createWorker(): TakerWorker
  readonly storage?: Pick<StorageManager, 'estimate'>
}

function browserPage(): OwnStorePage {
  return {
    ...browserFolder(),
    createWorker: () =>
      new Worker(new URL('own-taker.worker.ts', import.meta.url), { type: 'module' }),
    ...('storage' in navigator && { storage: navigator.storage })
  }
}

/** Keeps own sounds in the origin's private file system. Each file is looked at, and taken, in a worker of its own. */
export function createOwnStore(page: OwnStorePage = browserPage()): OwnSoundStore {
  return {
    list: () => listSounds(page).catch(() => []),
    remove: bed =>
      removeSound(page, bed).then(
        () => true,
        () => false
      ),
    look: file => look(page, file),
    take: (file, stretch, onProgress) => take(page, file, stretch, onProgress),
    async room() {
      const { quota, usage } = (await page.storage?.estimate().catch(() => undefined)) ?? {}
      return quota === undefined || usage === undefined ? undefined : Math.max(0, quota - usage)
    }
  }
}

/** The picked file as the browser has it. */
function blobOf({ file }: PickedFile): Blob {
  if (file instanceof Blob) return file
  throw new TypeError('A picked file must be a file of the browser.')
}

function look(page: OwnStorePage, file: PickedFile): Promise<LookedAt> {
  return new Promise(resolve => {
    const failed: LookedAt = { kind: 'failed', why: 'broken' }
    const worker = serve(page, { kind: 'look', file: blobOf(file) }, answer => {
      if (answer === undefined || answer.kind === 'done') resolve(failed)
      if (answer?.kind === 'looked') resolve(answer.at)
      if (answer?.kind !== 'share') worker.terminate()
    })
  })
}

function take(
  page: OwnStorePage,
  file: PickedFile,
  stretch: Stretch,
  onProgress: (share: number) => void
): OwnSoundTaking {
  let worker: TakerWorker | undefined
  const taken = new Promise<OwnSoundTaken>(resolve => {
    worker = serve(page, { kind: 'take', file: blobOf(file), ...stretch }, answer => {
      if (answer?.kind === 'share') return onProgress(answer.share)
      worker?.terminate()
      if (answer?.kind === 'done') return resolve(answer.taken)
      // It fell over: what it left is no sound, and goes with the next list.
      void listSounds(page)
        .catch(() => undefined)
        .then(() => resolve({ kind: 'failed', why: 'broken' }))
    })
  })
  const cancel: TakerQuestion = { kind: 'cancel' }
  return { taken, cancel: () => worker?.postMessage(cancel) }
}

/** Asks a worker. @param hear called with every answer; with none where the worker could not be fetched, or threw */
function serve(
  page: OwnStorePage,
  question: TakerQuestion,
  hear: (answer?: TakerAnswer) => void
): TakerWorker {
  const worker = page.createWorker()
  worker.addEventListener('message', ({ data }: MessageEvent<TakerAnswer>) => hear(data))
  worker.addEventListener('error', () => hear())
  worker.postMessage(question)
  return worker
}
