import { defineConfig } from '@playwright/test'
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { EngineName } from './engines/engine.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
/**
 * On the loopback address by name: the one insecure-looking origin that browsers treat as secure. The port is one that
 * the system found free for this run, never one where another copy of the app may be served; the runner reads it from
 * what the server prints, before it starts the workers that this address is for.
 */
const address = `http://localhost:${process.env['SERVED_PORT']}/`

const browserFile = `${root}.cache/browser.json`
const browserPath = existsSync(browserFile)
  ? (JSON.parse(readFileSync(browserFile, 'utf8')) as { executablePath?: string }).executablePath
  : undefined

export default defineConfig<object, { engineName: EngineName }>({
  testDir: '.',
  outputDir: `${root}test-results`,
  // Nothing here is timed: a busy machine only takes longer, and what takes this long hangs.
  timeout: 240_000,
  expect: { timeout: 60_000 },
  // Recordings run with one worker: see scripts/test.mjs.
  workers: 4,
  forbidOnly: Boolean(process.env.CI),
  retries: process.env.CI ? 1 : 0,
  reporter: [
    ['list'],
    ['json', { outputFile: process.env['E2E_RESULTS'] ?? `${root}.cache/e2e.json` }]
  ],
  use: {
    baseURL: address,
    viewport: { width: 390, height: 844 },
    locale: 'en-GB',
    actionTimeout: 60_000,
    // Only where it is needed: drawing one costs the browser a good part of its time.
    trace: 'on-first-retry',
    launchOptions: { ...(browserPath && { executablePath: browserPath }) }
  },
  projects: [
    {
      // Without the service worker, so that each test sees the files just built.
      name: 'app',
      fullyParallel: true,
      testMatch: /e2e.(?:screens|session).[\w-]+\.spec\.ts$/,
      use: { serviceWorkers: 'block' }
    },
    {
      name: 'pwa',
      fullyParallel: true,
      testMatch: /e2e.pwa.[\w-]+\.spec\.ts$/,
      use: { serviceWorkers: 'allow' }
    },
    {
      // Last, and without a trace, whose pictures cost the browser its time.
      name: 'listening',
      testMatch: /e2e.listening.[\w-]+\.spec\.ts$/,
      // A busy machine may stumble more often in the session than in its control: then both are played once more. What
      // is the app's own comes back each time.
      retries: 2,
      use: { serviceWorkers: 'block', trace: 'off' }
    },
    // Other engines than Playwright's: each a browser of the system's, with drivers of our own.
    ...(['firefox', 'webkit'] as const).flatMap(engineName => {
      const shared = {
        timeout: 180_000,
        expect: { timeout: 20_000 },
        use: { engineName, trace: 'off' as const }
      }
      return [
        { ...shared, name: engineName, testMatch: /e2e.engines.[\w-]+\.spec\.ts$/ },
        // As above: what runs beside a recording may put a gap into it. WebKitGTK, recorded on a busy machine, once
        // alternated for seconds between 12 ms of sound and 5 ms of silence: it is not judged.
        ...(engineName === 'firefox'
          ? [
              {
                ...shared,
                name: 'firefox-recorded',
                testMatch: /e2e.engines.recorded.[\w-]+\.spec\.ts$/
              }
            ]
          : [])
      ]
    })
  ],
  webServer: {
    command: 'node scripts/serve.mjs',
    cwd: root,
    env: { PORT: '0' },
    wait: { stdout: /on http:\/\/localhost:(?<served_port>\d+)\// }
  }
})
