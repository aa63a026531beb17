// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createFiles } from '../../../src/platform/files/download.ts'

describe('saving a file', () => {
  beforeEach(() => {
    vi.useFakeTimers()
  })
  afterEach(() => {
    vi.useRealTimers()
    vi.restoreAllMocks()
  })

  it('offers it under its name, with its type and text, from within the page', async () => {
    const made = vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:journal')
    const clicked: (string | null)[] = []
    document.addEventListener('click', event => {
      const link = event.target as HTMLAnchorElement
      clicked.push(link.getAttribute('href'), link.download)
      event.preventDefault()
    })
    createFiles().save('neap-journal.csv', 'text/csv', 'started\r\n')
    expect(clicked).toEqual(['blob:journal', 'neap-journal.csv'])
    const blob = made.mock.calls[0]?.[0] as Blob
    expect(blob.type).toBe('text/csv')
    expect(await blob.text()).toBe('started\r\n')
  })

  it('leaves nothing in the page, and lets the file go after a minute', () => {
    vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:journal')
    const letGo = vi.spyOn(URL, 'revokeObjectURL')
    createFiles().save('neap.json', 'application/json', '{}')
    expect(document.querySelector('a')).toBeNull()
    vi.advanceTimersByTime(59_000)
    expect(letGo).not.toHaveBeenCalled()
    vi.advanceTimersByTime(1000)
    expect(letGo).toHaveBeenCalledWith('blob:journal')
  })
})
