import { expect } from '@playwright/test'
import { test } from './engine-test.ts'
import { tellFigure } from './figures.ts'
import { openNeap, placeOf, underControl } from './hand.ts'

const SESSION = '#/?minutes=30&fadeIn=0&bed=none'

for (const player of ['live', 'stream'])
  test(`starts ${player} at a bare press of the mouse, the first touch of the page`, async ({
    site,
    engine
  }, info) => {
    const address = `${site.address}${SESSION}&player=${player}`
    const before = await engine.openPage()
    await openNeap(before, address)
    await underControl(before)
    const { x, y } = await placeOf(before, 'Start')
    const performer = engine.streams ? player : 'live'
    await before.close()
    // Another page, in which no script of the test runs before the press.
    const untouched = await engine.openPage()
    await untouched.goto(address)
    const shows = (session: string): Promise<boolean> =>
      untouched.shows(`html[data-session="${session}"][data-performer="${performer}"]`)
    await expect.poll(() => shows('idle')).toBe(true)
    await untouched.pressAt(x, y)
    await expect.poll(() => shows('playing')).toBe(true)
    expect(await untouched.complaints()).toEqual([])
    await untouched.close()
    tellFigure(info, engine, `plays, where ${player} is asked for`, performer)
  })
