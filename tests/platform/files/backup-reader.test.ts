import { describe, expect, it } from 'vitest'
import { parseBackup } from '../../../src/core/app/backup.ts'
import type { ReadingWorker } from '../../../src/platform/files/backup-reader.ts'
import { readBackup } from '../../../src/platform/files/backup-reader.ts'

const TEXT = '{"app":"neap","version":1,"sessions":[null]}'
const FILE = new Blob([TEXT])

/** A worker that answers, or whose code cannot be had. */
function createFakeWorker(answers: boolean) {
  const events = new EventTarget()
  const counts = { asked: 0, ended: 0 }
  const worker = {
    addEventListener: events.addEventListener.bind(events),
    postMessage() {
      counts.asked++
      const data = parseBackup(TEXT)
      const event = answers ? new MessageEvent('message', { data }) : new Event('error')
      queueMicrotask(() => events.dispatchEvent(event))
    },
    terminate: () => void counts.ended++
  } as unknown as ReadingWorker
  return { worker, counts }
}

describe('a backup', () => {
  it('is read by a worker, which then ends', async () => {
    const { worker, counts } = createFakeWorker(true)
    const unread = { size: 9, text: () => Promise.reject(new Error('The page must not read it.')) }
    expect(await readBackup(unread, () => worker)).toEqual(parseBackup(TEXT))
    expect(counts).toEqual({ asked: 1, ended: 1 })
  })

  it('is read by the page where the worker’s code cannot be had', async () => {
    const { worker, counts } = createFakeWorker(false)
    expect(await readBackup(FILE, () => worker)).toEqual(parseBackup(TEXT))
    expect(counts.ended).toBe(1)
  })

  it.each([new ReferenceError('Worker is not defined'), new DOMException('no', 'SecurityError')])(
    'is read by the page where there are no workers: %s',
    async error => {
      const none = (): never => {
        throw error
      }
      expect(await readBackup(FILE, none)).toEqual(parseBackup(TEXT))
    }
  )

  it('hides no fault of ours', async () => {
    const wrong = (): never => {
      throw new TypeError('ours')
    }
    await expect(readBackup(FILE, wrong)).rejects.toThrow('ours')
  })
})
