import { describe, expect, it } from 'vitest'
import { takeDrops } from '../../../src/platform/files/handed-files.ts'

/** A drag over the page, as far as it is looked at. */
function drag(type: 'dragover' | 'drop', files: readonly File[], types = ['Files']): Event {
  const event = new Event(type, { cancelable: true })
  return Object.assign(event, { dataTransfer: { types, files } })
}

function open() {
  const page = new EventTarget()
  const taken: string[] = []
  const undo = takeDrops(({ name }) => taken.push(name), page as unknown as Window)
  return { page, taken, undo }
}

describe('files dropped on the page', () => {
  it('are taken, the first of them, and the browser stays where it is', async () => {
    const { page, taken } = open()
    const files = [new File(['one'], 'one.sbg'), new File(['two'], 'two.sbg')]
    expect(page.dispatchEvent(drag('dragover', []))).toBe(false)
    expect(page.dispatchEvent(drag('drop', files))).toBe(false)
    expect(taken).toEqual(['one.sbg'])
  })

  it('leave what else is dragged to the browser', () => {
    const { page, taken } = open()
    expect(page.dispatchEvent(drag('dragover', [], ['text/plain']))).toBe(true)
    expect(page.dispatchEvent(drag('drop', [], ['text/plain']))).toBe(true)
    expect(taken).toEqual([])
  })

  it('are nobody’s any more once that was undone', () => {
    const { page, taken, undo } = open()
    undo()
    expect(page.dispatchEvent(drag('drop', [new File([''], 'a')]))).toBe(true)
    expect(taken).toEqual([])
  })
})
