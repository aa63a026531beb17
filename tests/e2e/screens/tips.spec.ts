import { expect, test } from '@playwright/test'
import { openNeap, startSession, stopSession } from '../support/neap-page.ts'

test.use({ viewport: { width: 320, height: 640 } })

test('a tip saved in the night is there in the morning', async ({ page }) => {
  await openNeap(page)
  await startSession(page)
  const tip = page.getByRole('region', { name: 'Tip' })
  const text = (await tip.locator('.tip-card-text').textContent()) ?? ''
  const save = tip.getByRole('button', { name: 'Save for morning' })
  await save.click()
  await expect(save).toHaveAttribute('aria-pressed', 'true')
  await stopSession(page)

  await openNeap(page, '#/tips')
  await page.reload()
  const saved = page.getByRole('region', { name: 'Saved' })
  await saved.getByRole('link').click()
  await expect(page.getByText(text, { exact: true })).toBeVisible()
  // Both ways out are in the thumb's reach.
  await expect(page.getByRole('button', { name: 'Save for morning' })).toBeInViewport({ ratio: 1 })
  await page.getByRole('link', { name: 'All tips' }).click()
  await expect(page.getByRole('searchbox')).toBeVisible()
})

test('the tips are searched by keyboard alone', async ({ page }) => {
  await openNeap(page, '#/tips')
  const field = page.getByRole('searchbox', { name: 'Search the tips' })
  await field.focus()
  await page.keyboard.type('emulsifier')
  await expect(page.getByText('1 tip', { exact: true })).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'Saved only' })).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/#\/tips\/emulsifiers$/)
  await page.goBack()
  await expect(field).toHaveValue('emulsifier')
})

test('tonight’s first words lead to one plain screen and back, and are not said again', async ({
  page
}) => {
  await openNeap(page)
  await page.getByRole('link', { name: 'Read this first' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Before you listen' })).toBeVisible()
  await page.getByRole('button', { name: 'Got it' }).click()
  await expect(page.getByRole('button', { name: 'Start', exact: true })).toBeVisible()
  await page.reload()
  await expect(page.getByRole('button', { name: 'Start', exact: true })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Read this first' })).toHaveCount(0)
})
