import { expect } from '@playwright/test'
import { test } from './engine-test.ts'
import { expectSession, openNeap, press, reads, storedSessions, underControl } from './hand.ts'

test('offers a session again whose browser was killed, and the journal has it', async ({
  site,
  engine,
  startEngine
}, info) => {
  test.skip(!engine.keeps, 'the engine keeps nothing once its session is over')
  const folder = info.outputPath('browser')
  const killed = await startEngine(folder)
  const tab = await killed.openPage()
  await openNeap(tab, `${site.address}#/?minutes=30&fadeIn=0`)
  await underControl(tab)
  await press(tab, 'Start')
  await expectSession(tab, 'playing')
  // Its row is written as it begins, and every half minute.
  await expect
    .poll(async () => (await storedSessions(tab))[0]?.heard ?? 0, { timeout: 60_000 })
    .toBeGreaterThan(20)
  await killed.kill()

  const next = await startEngine(folder)
  const again = await next.openPage()
  await openNeap(again, `${site.address}#/`)
  await reads(again, /Continue, \d+ min left/)
  const [row] = await storedSessions(again)
  expect(row?.end).toBe('cut off')
  expect(row?.heard).toBeGreaterThan(20)
  await next.close()
})
