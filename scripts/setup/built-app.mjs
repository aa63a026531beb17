// The built app, served to a browser, for scripts that look at it.
import { chromium } from '@playwright/test'
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { createStaticServer, listen } from '../serve.mjs'

const root = fileURLToPath(new URL('../../', import.meta.url))
const browserFile = `${root}.cache/browser.json`

/** An evening, so that the clock times in the pictures are those of a bedtime. */
export const EVENING = new Date('2026-01-15T22:40:00')

/**
 * Serves `dist/` and opens a browser; ends the process with a plain word where there is nothing to serve or to open.
 * @param flags more of the browser's own
 */
export async function openBuiltApp(flags = []) {
  if (!existsSync(`${root}dist/index.html`) || !existsSync(browserFile)) {
    console.error(
      'Build the app and find a browser first: npm run build && node scripts/setup/browser.mjs'
    )
    process.exit(1)
  }
  const server = createStaticServer(() => `${root}dist`)
  await listen(server, 0, '127.0.0.1')
  const browser = await chromium.launch({
    executablePath: JSON.parse(readFileSync(browserFile, 'utf8')).executablePath,
    args: ['--mute-audio', ...flags]
  })
  return {
    address: `http://127.0.0.1:${server.address().port}/`,
    browser,
    async close() {
      await browser.close()
      server.close()
    }
  }
}
