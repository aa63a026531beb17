import { type ParsedBackup, type ReadableFile, parseBackup } from '../../core/app/backup.ts'

/** What is needed of a worker. */
export type ReadingWorker = Pick<Worker, 'postMessage' | 'addEventListener' | 'terminate'>

function openWorker(): ReadingWorker {
  return new Worker(new URL('backup-reader.worker.ts', import.meta.url), { type: 'module' })
}

/**
 * Reads a backup in a worker, since a large one would block the page. Falls back to the page without workers.
 * @param open throws where there are no workers
 * @throws DOMException when the system cannot read the file, or no longer can
 */
export async function readBackup(file: ReadableFile, open = openWorker): Promise<ParsedBackup> {
  const worker = tryOpen(open)
  const parsed = worker && (await ask(worker, file))
  worker?.terminate()
  return parsed ?? parseBackup(await file.text())
}

function tryOpen(open: () => ReadingWorker): ReadingWorker | undefined {
  try {
    return open()
  } catch (error) {
    // A ReferenceError where there are none, a SecurityError where they are forbidden.
    if (error instanceof ReferenceError || error instanceof DOMException) return undefined
    throw error
  }
}

/** @returns undefined where the worker's code could not be fetched, or it failed: then the page tries itself */
function ask(worker: ReadingWorker, file: ReadableFile): Promise<ParsedBackup | undefined> {
  return new Promise(resolve => {
    worker.addEventListener('message', ({ data }: MessageEvent<ParsedBackup | undefined>) =>
      resolve(data)
    )
    worker.addEventListener('error', () => resolve(undefined))
    worker.postMessage(file)
  })
}
