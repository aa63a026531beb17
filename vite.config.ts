import { preact } from '@preact/preset-vite'
import { playwright } from '@vitest/browser-playwright'
import { existsSync, readFileSync } from 'node:fs'
import { defineConfig } from 'vitest/config'

const browserFile = new URL('.cache/browser.json', import.meta.url)
/** The browser that scripts/browser.mjs found; the audio tests and the end-to-end tests share it. */
const browserPath = existsSync(browserFile)
  ? (JSON.parse(readFileSync(browserFile, 'utf8')) as { executablePath?: string }).executablePath
  : undefined

export default defineConfig({
  base: './',
  plugins: [preact()],
  worker: { format: 'es' },
  build: { target: 'es2022', modulePreload: { polyfill: false } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: [
            'tests/{core,content,state,storage,platform,pwa,sw}/**/*.test.ts',
            'tests/*.test.ts'
          ]
        }
      },
      {
        extends: true,
        test: { name: 'ui', environment: 'happy-dom', include: ['tests/ui/**/*.test.tsx'] }
      },
      {
        extends: true,
        test: {
          name: 'audio',
          include: ['tests/audio/**/*.test.ts'],
          testTimeout: 60_000,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: { ...(browserPath && { executablePath: browserPath }) }
            }),
            instances: [{ browser: 'chromium' }]
          }
        }
      }
    ]
  }
})
