import { expect, test } from '@playwright/test'
import { stopSession } from '../support/neap-page.ts'
import { expectNoFlash, watchStart } from '../support/first-frames.ts'
import { underControl } from './worker.ts'

test('works without a network after the first visit, a session included', async ({
  page,
  context
}) => {
  await page.goto('./')
  await underControl(page)
  await context.setOffline(true)
  await page.goto('./#/?minutes=30&fadeIn=0')
  await page.reload()
  await page.getByRole('button', { name: 'Start' }).click()
  await expect(page.locator(':root')).toHaveAttribute('data-session', 'playing')
  await expect(page.getByRole('timer', { name: 'Time left' })).toBeVisible()
  await stopSession(page)
  await expect(page.locator(':root')).toHaveAttribute('data-session', /ended|idle/)
})

test('opens without waiting for the worker, and hears a tap', async ({ page, context }) => {
  await page.goto('./')
  await underControl(page)
  await context.setOffline(true)
  await page.goto('about:blank')
  await page.goto('./')
  const from = await page.evaluate(() => {
    const entries = [
      ...performance.getEntriesByType('navigation'),
      ...performance.getEntriesByType('resource').filter(({ name }) => /index-.*js$/.test(name))
    ]
    return entries.map(entry => Reflect.get(entry, 'workerFinalSourceType'))
  })
  test.skip(from[0] === undefined, 'This browser knows no such routes.')
  expect(from).toEqual(['cache', 'cache'])
  await page.getByRole('button', { name: 'Start' }).click()
  await expect(page.locator(':root')).toHaveAttribute('data-session', 'playing')
})

test('opens every screen without a network', async ({ page, context }) => {
  await page.goto('./')
  await underControl(page)
  await context.setOffline(true)
  const failures: string[] = []
  page.on('requestfailed', request => {
    // Leaving a page breaks off what it was still fetching; that is no failure.
    const reason = request.failure()?.errorText
    if (reason !== 'net::ERR_ABORTED') failures.push(`${request.url()} ${reason}`)
  })
  page.on('pageerror', error => failures.push(error.message))
  for (const screen of [
    'tune',
    'programme',
    'tips',
    'journal',
    'settings',
    'evidence',
    'check',
    ''
  ]) {
    await page.goto(`./#/${screen}`)
    await page.reload()
    await expect(page.getByRole('heading').first()).toBeVisible()
  }
  expect(failures).toEqual([])
})

test('shows no bright frame when it starts without a network, on a light system', async ({
  page,
  context
}) => {
  await page.emulateMedia({ colorScheme: 'light' })
  await page.goto('./')
  await underControl(page)
  await context.setOffline(true)
  await page.goto('about:blank')
  const seen = await watchStart(
    page,
    () => page.goto('./'),
    () => page.getByRole('button', { name: 'Start', exact: true }).waitFor()
  )
  expectNoFlash(seen, 'Start without a network')
})

test.describe('in German', () => {
  test.use({ locale: 'de-AT' })

  test('speaks it without a network too, on every screen', async ({ page, context }) => {
    await page.goto('./')
    await underControl(page)
    await context.setOffline(true)
    await page.goto('./#/evidence/see-a-doctor')
    await page.reload()
    await expect(page.getByRole('heading', { name: 'Wann ärztlicher Rat nötig ist' })).toBeVisible()
    await expect(page.locator('html')).toHaveAttribute('lang', 'de')
  })
})

test('shows the licences of what it is built with, without a network', async ({
  page,
  context
}) => {
  await page.goto('./#/settings')
  await underControl(page)
  await context.setOffline(true)
  const opened = context.waitForEvent('page')
  await page.getByRole('link', { name: 'Open-source licences' }).click()
  const licences = await opened
  // Of the first paint, of a late chunk, of a worker, of the service worker, and of what one of them brings along.
  for (const name of ['preact', 'tone', 'mediabunny', 'workbox-core', 'standardized-audio-context'])
    await expect(
      licences.getByRole('heading', { level: 2, name: new RegExp(`^${name} \\d`) })
    ).toBeVisible()
  await expect(licences.getByText('Permission is hereby granted').first()).toBeVisible()
})
