import type { Page } from '@playwright/test'
import { expect, test } from '@playwright/test'
import { underControl } from './worker.ts'

const SBG = '# A slow river & more\n-SE\ndeep: pink/40 200+8/20\n0:00 deep\n0:45 deep\n'

interface ShareTarget {
  readonly action: string
  readonly method: string
  readonly params: { readonly title: string; readonly text: string; readonly url: string }
}

/** Where the system goes when something is shared: as the manifest that is served says. */
async function sharedAddress(
  page: Page,
  shared: Partial<Record<'title' | 'text' | 'url', string>>
): Promise<string> {
  const session = await page.context().newCDPSession(page)
  const { url, data } = await session.send('Page.getAppManifest')
  const target: ShareTarget = JSON.parse(data ?? '{}').share_target
  expect(target.method).toBe('GET')
  const address = new URL(target.action, url)
  for (const field of ['title', 'text', 'url'] as const)
    address.searchParams.set(target.params[field], shared[field] ?? '')
  return address.href
}

test('shows a text that is shared, and goes where a link of its own leads, without a network', async ({
  page,
  context
}) => {
  await page.goto('./')
  await underControl(page)
  const link = 'https://neap.example/app/#/?mode=plain&minutes=50'
  const file = await sharedAddress(page, { title: 'river.sbg', text: SBG })
  const inUrl = await sharedAddress(page, { url: link })
  const inText = await sharedAddress(page, { text: `Listen to this: ${link} tonight` })
  await context.setOffline(true)

  await page.goto(file)
  await expect(page.getByRole('heading', { name: 'Pasted sound' })).toBeVisible()
  await expect(page.getByText('Binaural, 200 Hz, 8 Hz')).toBeVisible()
  expect(new URL(page.url()).search).toBe('')
  await page.getByRole('button', { name: 'Tonight with this' }).click()
  await page.reload()
  const length = page.getByRole('group', { name: /length/i })
  await expect(length).toContainText('45 min')
  await expect(page.getByRole('heading', { name: 'Pasted sound' })).toBeHidden()

  for (const address of [inUrl, inText]) {
    await page.goto('./#/?minutes=30')
    await expect(length).toContainText('30 min')
    await page.goto(address)
    await expect(length).toContainText('50 min')
  }
})
