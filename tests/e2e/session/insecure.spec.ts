import { expect, test } from '@playwright/test'
import { networkInterfaces } from 'node:os'
import { expectSession, startSession, stopSession, watchPage } from '../support/neap-page.ts'

/** The machine's own address on its network: http there is what a phone on the same network would get. */
const address = Object.values(networkInterfaces())
  .flat()
  .find(each => each?.family === 'IPv4' && !each.internal)?.address

test('on an insecure origin it plays, and says what is missing and why', async ({
  page,
  baseURL
}) => {
  test.skip(!address, 'this machine has no address but the loopback one')
  const seen = watchPage(page)
  await page.goto(`http://${address}:${new URL(baseURL ?? '').port}/#/?minutes=10&bed=pink`)
  expect(await page.evaluate(() => isSecureContext)).toBe(false)
  await expect(page.getByText(/isn’t secure/)).toBeVisible()
  await startSession(page)
  await stopSession(page)
  await expectSession(page, 'ended')
  expect(seen).toEqual({ foreign: [], errors: [] })
})
