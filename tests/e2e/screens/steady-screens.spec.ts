import type { BrowserContext, Page } from '@playwright/test'
import { expect, test } from '@playwright/test'
import { underControl } from '../pwa/worker.ts'
import { openNeap } from '../support/neap-page.ts'
import { storeCourse } from '../support/stored-course.ts'

// With the worker: what it has to say comes a while after the first frame.
test.use({ serviceWorkers: 'allow' })

interface Shift {
  readonly value: number
  /** What moved: the element, and its upper edge before and after. */
  readonly moved: readonly string[]
}

interface WatchedWindow extends Window {
  readonly shifts: Shift[]
}

const SCREENS = {
  Tonight: '#/',
  Sounds: '#/sounds',
  'The sound': '#/tune',
  Favourites: '#/favourites',
  Programme: '#/programme',
  Tips: '#/tips',
  Journal: '#/journal',
  'Check-in': '#/checkin',
  Settings: '#/settings',
  'Phone check': '#/check',
  Headphones: '#/headphones',
  Evidence: '#/evidence',
  'A part of the evidence': '#/evidence/ask-first',
  'A tip': '#/tips/fibre-by-day',
  'Before you listen': '#/first',
  'Open a file': '#/open'
}

/** Notes everything that moves without having been touched, or with: nothing is left out. */
async function watchShifts(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const watched = window as unknown as WatchedWindow
    Object.assign(watched, { shifts: [] })
    interface LayoutShift extends PerformanceEntry {
      readonly value: number
      readonly sources: readonly {
        readonly node: Node | null
        readonly previousRect: DOMRect
        readonly currentRect: DOMRect
      }[]
    }
    const nameOf = (node: Node | null): string =>
      node instanceof Element ? `${node.localName}.${node.className}` : String(node?.nodeName)
    new PerformanceObserver(list => {
      for (const { value, sources } of list.getEntries() as LayoutShift[])
        watched.shifts.push({
          value,
          moved: sources.map(
            ({ node, previousRect, currentRect }) =>
              `${nameOf(node)} ${previousRect.top} → ${currentRect.top}`
          )
        })
    }).observe({ type: 'layout-shift', buffered: true })
  })
}

/** Resolves when all that comes late has come: the worker and its news, every screen's code, and a few idle frames. */
async function comesToRest(page: Page): Promise<void> {
  await underControl(page)
  await page.locator(':root[data-keys="heard"]').waitFor({ state: 'attached' })
  await page.waitForLoadState('networkidle')
  await page.evaluate(async () => {
    for (let turn = 0; turn < 20; turn++)
      // A busy machine is never idle: then a second each is enough.
      await new Promise(done =>
        requestIdleCallback(() => requestAnimationFrame(done), { timeout: 1000 })
      )
  })
}

async function expectStill(page: Page, hash: string): Promise<void> {
  await watchShifts(page.context())
  for (const visit of ['first', 'later']) {
    await page.goto(`./${hash}`)
    await comesToRest(page)
    const shifts = await page.evaluate(() => (window as unknown as WatchedWindow).shifts)
    expect(shifts, visit).toEqual([])
    await page.goto('about:blank')
  }
}

// Two visits each, the first of which fetches everything.

for (const [name, hash] of Object.entries(SCREENS))
  test(`${name} stands still from its first frame on, at the first visit and later`, ({ page }) =>
    expectStill(page, hash))

test.describe('on a small phone', () => {
  test.use({ viewport: { width: 360, height: 640 } })

  test('Tonight stands still from its first frame on', ({ page }) => expectStill(page, '#/'))

  test('Tonight stands still with a programme under way and a card to come', async ({ page }) => {
    await openNeap(page)
    // A page that opens in the middle of the worker's own start might stay without it.
    await underControl(page)
    await storeCourse(page, { done: 5 })
    // Somebody who has been here before, and has not checked the headphones yet.
    await page.evaluate(() => localStorage.setItem('neap-settings', '{"introduction":"over"}'))
    // From here on the first frame knows of the programme.
    await page.reload()
    await page.getByRole('radio', { name: 'Night 6' }).waitFor()
    await page.goto('about:blank')
    await expectStill(page, '#/')
    await page.goto('./#/')
    await expect(page.getByRole('radio', { name: 'Night 6' })).toBeChecked()
    await expect(page.getByRole('link', { name: 'Check your headphones' })).toBeVisible()
  })
})
