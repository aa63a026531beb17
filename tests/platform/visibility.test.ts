import { beforeEach, describe, expect, it } from 'vitest'
import { createVisibility } from '../../src/platform/visibility.ts'
import type { VisibilityPage } from '../../src/platform/visibility.ts'

type FakePage = VisibilityPage & EventTarget

/** A page with nothing but its visibility. */
function createPage(): FakePage {
  const document = Object.assign(new EventTarget(), { visibilityState: 'visible' as const })
  return Object.assign(new EventTarget(), { document }) as FakePage
}

describe('visibility', () => {
  let page: FakePage
  let told: boolean[]

  function become(visibilityState: DocumentVisibilityState): void {
    Object.assign(page.document, { visibilityState })
    const document = page.document as unknown as EventTarget
    document.dispatchEvent(new Event('visibilitychange'))
  }

  beforeEach(() => {
    page = createPage()
    told = []
  })

  it('is what the page says', () => {
    const visibility = createVisibility(page)
    expect(visibility.visible()).toBe(true)
    become('hidden')
    expect(visibility.visible()).toBe(false)
  })

  it('tells each change once', () => {
    createVisibility(page).subscribe(visible => told.push(visible))
    expect(told).toEqual([])
    become('hidden')
    page.dispatchEvent(new Event('pagehide'))
    become('visible')
    page.dispatchEvent(new Event('pageshow'))
    expect(told).toEqual([false, true])
  })

  it('tells that the page is being left while it is still seen, and that it came back', () => {
    createVisibility(page).subscribe(visible => told.push(visible))
    page.dispatchEvent(new Event('pagehide'))
    page.dispatchEvent(new Event('pageshow'))
    expect(told).toEqual([false, true])
  })

  it('tells no more once undone', () => {
    const undo = createVisibility(page).subscribe(visible => told.push(visible))
    undo()
    undo()
    become('hidden')
    page.dispatchEvent(new Event('pagehide'))
    expect(told).toEqual([])
  })
})
