import type { Download, Page } from '@playwright/test'

/** Saves the sound on this screen as a file, in the format that is chosen, and resolves when it has been handed over. */
export async function saveSound(page: Page): Promise<Download> {
  // How long a busy machine makes the sound is limited by the test alone.
  const coming = page.waitForEvent('download', { timeout: 0 })
  await page.getByRole('button', { name: 'Save as a file' }).click()
  // Where that is longer than a tap counts for, the app asks for another.
  const another = page.getByRole('button', { name: 'Save the file' })
  await Promise.race([coming, another.waitFor({ timeout: 0 })])
  if (await another.isVisible()) await another.click()
  return coming
}
