import { expect, test } from '@playwright/test'

test('is served with headers that forbid framing, sniffing, referrers and devices', async ({
  request
}) => {
  const headers = (await request.get('./')).headers()
  const policy = headers['content-security-policy'] ?? ''
  expect(policy).toContain("default-src 'none'")
  expect(policy).toContain("frame-ancestors 'none'")
  // The one thing beyond its own origin: pictures that the page itself has drawn, for the lock screen.
  expect(policy).toContain("; img-src 'self' blob:;")
  expect(policy.replace("img-src 'self' blob:", '')).not.toMatch(/unsafe|https?:|\*|data:|blob:/)
  expect(headers['referrer-policy']).toBe('no-referrer')
  expect(headers['x-content-type-options']).toBe('nosniff')
  expect(headers['cross-origin-opener-policy']).toBe('same-origin')
  expect(headers['permissions-policy']).toContain('microphone=()')
})

test('lets the page, the worker and the manifest be checked anew, and keeps named assets', async ({
  page,
  request
}) => {
  for (const path of ['./', './index.html', './service-worker.js', './manifest.webmanifest']) {
    expect((await request.get(path)).headers()['cache-control'], path).toBe('no-cache')
  }
  await page.goto('./')
  const script = await page.locator('script[src]').getAttribute('src')
  expect((await request.get(script ?? '')).headers()['cache-control']).toContain('immutable')
  expect((await request.get('./assets/missing.js')).status()).toBe(404)
})

test('carries the same policy in the page, for hosts that send no headers', async ({
  page,
  request
}) => {
  const policy = (await request.get('./')).headers()['content-security-policy']
  await page.goto('./')
  const meta = page.locator('meta[http-equiv="Content-Security-Policy"]')
  expect(`${await meta.getAttribute('content')}; frame-ancestors 'none'`).toBe(policy)
})

test('is black before any script or stylesheet has come', async ({ page }) => {
  await page.route('**/assets/*', route => route.abort())
  await page.goto('./')
  const colours = await page.evaluate(() => {
    const { backgroundColor, colorScheme } = getComputedStyle(document.documentElement)
    return [backgroundColor, colorScheme]
  })
  expect(colours).toEqual(['rgb(0, 0, 0)', 'dark'])
})

test('lets no text become markup or a script, and no other origin a worker', async ({ page }) => {
  await page.goto('./')
  await expect(page.locator('html')).toHaveAttribute('data-session', 'idle')
  const refused = (): Promise<readonly string[]> =>
    page.evaluate(() => {
      const tries: readonly (readonly [string, () => unknown])[] = [
        ['markup', () => (document.createElement('div').innerHTML = '<b>x</b>')],
        ['a script', () => (document.createElement('script').text = '1')],
        ['a worker', () => new Worker('https://neap.example/worker.js')]
      ]
      return tries.flatMap(([what, attempt]) => {
        try {
          attempt()
          return []
        } catch (error) {
          return error instanceof TypeError ? [what] : []
        }
      })
    })
  expect(await refused()).toEqual(['markup', 'a script', 'a worker'])
})
