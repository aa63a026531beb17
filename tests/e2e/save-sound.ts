import type { Download, Page } from '@playwright/test'

/** Saves the sound on this screen as a file, in the format that is chosen, and resolves when it has been handed over. */
export async function saveSound(page: Page): Promise<Download> {
  const coming = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save as a file' }).click()
  // A busy machine takes longer to make the sound than a tap counts for: then the app asks for another.
  const another = page.getByRole('button', { name: 'Save the file now' })
  await Promise.race([coming, another.waitFor({ timeout: 30_000 })])
  if (await another.isVisible()) await another.click()
  return coming
}
