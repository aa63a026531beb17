import { expect, test } from '@playwright/test'
import { underControl } from './worker.ts'

test('can be installed', async ({ page, context }) => {
  await page.goto('./')
  await underControl(page)
  const browser = await context.newCDPSession(page)
  const { installabilityErrors } = await browser.send('Page.getInstallabilityErrors')
  // Every test runs in a window of its own that keeps nothing, which is the one thing in the way.
  expect(
    installabilityErrors.map(error => error.errorId).filter(id => id !== 'in-incognito')
  ).toEqual([])
})

test('has a manifest without mistakes, and every file it names', async ({ page, context }) => {
  await page.goto('./')
  const browser = await context.newCDPSession(page)
  const { url, errors, data } = await browser.send('Page.getAppManifest')
  expect(errors).toEqual([])
  const manifest = JSON.parse(data ?? '{}')
  expect(manifest).toMatchObject({
    id: 'neap-night-player',
    display: 'standalone',
    start_url: './',
    scope: './',
    theme_color: '#000000',
    background_color: '#000000'
  })
  const pictures: { src: string; sizes: string }[] = [...manifest.icons, ...manifest.screenshots]
  for (const { src, sizes } of pictures) {
    const address = new URL(src, url).href
    const size = await page.evaluate(async address => {
      const image = new Image()
      image.src = address
      await image.decode()
      return `${image.naturalWidth}x${image.naturalHeight}`
    }, address)
    if (sizes !== 'any') expect(size, src).toBe(sizes)
  }
})

test('gives iOS an icon and black launch images that exist', async ({ page, request }) => {
  await page.goto('./')
  const links = page.locator('link[rel^="apple-touch"]')
  const addresses = await links.evaluateAll(found =>
    found.map(link => (link as HTMLLinkElement).href)
  )
  expect(addresses.length).toBeGreaterThan(30)
  for (const address of addresses) {
    const response = await request.get(address)
    expect([response.status(), response.headers()['content-type']], address).toEqual([
      200,
      'image/png'
    ])
  }
})
