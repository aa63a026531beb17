import { expect, test } from '@playwright/test'
import { stopSession } from '../support/neap-page.ts'
import { underControl } from './worker.ts'

declare global {
  interface Window {
    /** What the content security policy has refused so far. */
    refused: string[]
  }
}

test('refuses nothing of its own, asks no other origin and complains of nothing while it plays', async ({
  page,
  baseURL
}) => {
  const strangers: string[] = []
  const complaints: string[] = []
  page.on('request', request => {
    // Pictures that the page drew itself are called blob: and its own origin.
    const address = request.url().replace(/^blob:/, '')
    if (!address.startsWith(baseURL ?? '')) strangers.push(request.url())
  })
  page.on('console', message => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text())
  })
  page.on('pageerror', error => complaints.push(error.message))
  await page.addInitScript(() => {
    window.refused = []
    document.addEventListener('securitypolicyviolation', event =>
      window.refused.push(`${event.violatedDirective} ${event.blockedURI}`)
    )
  })
  await page.goto('./#/?minutes=30&fadeIn=0')
  await underControl(page)
  await page.getByRole('button', { name: 'Start' }).click()
  await expect(page.locator(':root')).toHaveAttribute('data-session', 'playing')
  await stopSession(page)
  await expect(page.locator(':root')).toHaveAttribute('data-session', /ended|idle/)
  expect(await page.evaluate(() => window.refused)).toEqual([])
  expect(strangers).toEqual([])
  expect(complaints).toEqual([])
})
