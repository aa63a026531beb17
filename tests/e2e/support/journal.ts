import type { Page } from '@playwright/test'
import { expect } from '@playwright/test'
import { makeNights, storeNights } from '../../../scripts/bench/journal-nights.mjs'
import { openNeap } from './neap-page.ts'

/** Opens the journal with so many nights, the last of them the night before this one. */
export async function openJournal(page: Page, count: number): Promise<void> {
  await openNeap(page, '#/settings')
  const now = Date.now()
  await storeNights(page, makeNights(count, now, -new Date(now).getTimezoneOffset()))
  await page.getByRole('link', { name: 'Journal', exact: true }).click()
  await expect(page.getByRole('region', { name: 'Compare' })).toBeVisible()
}
