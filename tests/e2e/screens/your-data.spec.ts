import type { Download, Page } from '@playwright/test'
import { expect, test } from '@playwright/test'
import { readFileSync } from 'node:fs'
import { openNeap, startSession, stopSession } from '../support/neap-page.ts'

async function saveEverything(page: Page): Promise<string> {
  const coming: Promise<Download> = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save a backup' }).click()
  return readFileSync(await (await coming).path(), 'utf8')
}

test('everything that is kept can be saved, deleted and brought back, byte for byte', async ({
  page
}) => {
  // A session, a favourite, settings and a course: something in every store that a visit fills.
  await openNeap(page, '#/?carrier=210&bed=none&player=live')
  await startSession(page)
  await stopSession(page)
  await openNeap(page, '#/programme')
  await page.getByRole('button', { name: 'Start the programme' }).click()
  await expect(page.getByRole('radiogroup', { name: /of 21 nights done/ })).toBeVisible()
  await openNeap(page, '#/settings')
  await page.getByRole('radio', { name: 'Red' }).check()
  const before = await saveEverything(page)
  const held = JSON.parse(before) as { sessions: unknown[]; values: Record<string, unknown> }
  expect(held.sessions).toHaveLength(1)
  expect(Object.keys(held.values)).toEqual(expect.arrayContaining(['settings', 'programme']))

  await page.getByRole('button', { name: 'Delete everything' }).click()
  await Promise.all([
    page.waitForEvent('load'),
    page.getByRole('button', { name: 'Delete it all' }).click()
  ])
  await expect(page.locator('html')).not.toHaveAttribute('data-accent', 'red')
  const emptied = JSON.parse(await saveEverything(page)) as typeof held
  expect(emptied.sessions).toEqual([])
  expect(emptied.values).toEqual({})

  await page
    .getByLabel('Import a backup')
    .setInputFiles({ name: 'neap.json', mimeType: 'application/json', buffer: Buffer.from(before) })
  await expect(page.getByText(/^The file contains 1 session/)).toBeVisible()
  await page.getByRole('button', { name: 'Import', exact: true }).click()
  await expect(page.getByText(/^Imported: 1 session/)).toBeVisible()
  expect(await saveEverything(page)).toBe(before)
  await page.reload()
  await expect(page.locator('html')).toHaveAttribute('data-accent', 'red')
})
