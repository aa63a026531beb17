import { expect } from '@playwright/test'
import { HEIGHT, WIDTH } from './engine.ts'
import { test } from './engine-test.ts'
import { tellFigure } from './figures.ts'
import { openNeap } from './hand.ts'

const SCREENS = [
  '#/',
  '#/sounds',
  '#/tune',
  '#/favourites',
  '#/programme',
  '#/tips',
  '#/journal',
  '#/checkin',
  '#/settings',
  '#/check',
  '#/headphones',
  '#/evidence',
  // Not after the page that it is a part of, which has the same heading.
  '#/tips/fibre-by-day',
  '#/evidence/ask-first',
  '#/first',
  '#/open'
]

test('draws every screen within a phone’s width, and complains of nothing', async ({
  site,
  engine,
  tab
}, info) => {
  await openNeap(tab, `${site.address}#/`)
  // A window of its own takes a moment to fill its screen.
  await expect.poll(() => tab.run(() => [innerWidth, innerHeight])).toEqual([WIDTH, HEIGHT])
  const found: unknown[] = []
  for (const hash of SCREENS) {
    // Waits for the heading of the new screen, as the old one may still be there.
    const seen = await tab.run(async hash => {
      // A sheet lies over the screen that it belongs to.
      const heading = () =>
        (document.querySelector('dialog[open]') ?? document.querySelector('h1'))?.textContent ?? ''
      const before = heading()
      const isNew = location.hash === hash ? () => true : () => heading() !== before
      location.hash = hash
      const deadline = performance.now() + 15_000
      while (!heading() || !isNew()) {
        if (performance.now() > deadline) return `still ${before}`
        await new Promise(done => setTimeout(done, 20))
      }
      const { scrollWidth, clientWidth } = document.documentElement
      return scrollWidth - clientWidth
    }, hash)
    found.push([hash, seen])
  }
  expect(found).toEqual(SCREENS.map(hash => [hash, 0]))
  expect(await tab.complaints()).toEqual([])
  const what = 'screens as wide as the phone, without an error'
  tellFigure(info, engine, what, `${found.length}`)
})
