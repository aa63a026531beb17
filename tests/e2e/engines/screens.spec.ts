import { expect } from '@playwright/test'
import { holdPhone, PHONE_CASES, phoneFaults } from '../support/phone-truths.ts'
import { HEIGHT, WIDTH } from './engine.ts'
import { test } from './engine-test.ts'
import { tellFigure } from './figures.ts'
import { expectSession, openNeap, press, visit } from './hand.ts'

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
    const came = await visit(tab, hash)
    const reaches = await tab.run(() => {
      const { scrollWidth, clientWidth } = document.documentElement
      return scrollWidth - clientWidth
    })
    found.push([hash, came, reaches])
  }
  expect(found).toEqual(SCREENS.map(hash => [hash, 'there', 0]))
  expect(await tab.complaints()).toEqual([])
  const what = 'screens as wide as the phone, without an error'
  tellFigure(info, engine, what, `${found.length}`)
})

test('fits every screen and the player into a phone, whatever it takes of them', async ({
  site,
  engine,
  tab
}, info) => {
  const tried: string[] = []
  for (const phone of PHONE_CASES) {
    const { width, height } = phone.size ?? { width: WIDTH, height: HEIGHT }
    if (!(await tab.resize(width, height))) continue
    await openNeap(tab, `${site.address}#/`)
    await expect.poll(() => tab.run(() => [innerWidth, innerHeight])).toEqual([width, height])
    await tab.run(holdPhone, phone)
    for (const hash of SCREENS) {
      expect(await visit(tab, hash), hash).toBe('there')
      expect.soft(await tab.run(phoneFaults, phone), `${hash}, ${phone.name}`).toEqual([])
    }
    await visit(tab, '#/')
    await press(tab, 'Start')
    await expectSession(tab, 'playing')
    expect.soft(await tab.run(phoneFaults, phone), `the player, ${phone.name}`).toEqual([])
    await press(tab, 'Stop')
    tried.push(phone.name)
  }
  tellFigure(info, engine, 'kinds of phone that every screen fits', `${tried.length}`)
  console.log(`Phones: ${tried.join(', ')}`)
})
