import { preact } from '@preact/preset-vite'
import { playwright } from '@vitest/browser-playwright'
import { existsSync, readFileSync } from 'node:fs'
import { VitePWA } from 'vite-plugin-pwa'
import { defineConfig } from 'vitest/config'
import { entryOnce } from './scripts/vite/entry-once.ts'
import { firstScreen } from './scripts/vite/first-screen.ts'
import { integrity } from './scripts/vite/integrity.ts'
import { lateStyles } from './scripts/vite/late-styles.ts'
import { licences } from './scripts/vite/licences.ts'
import { launchImages } from './scripts/vite/launch-images.ts'
import { security } from './scripts/vite/security.ts'
import { LANGUAGE_TAGS } from './src/content/languages.ts'
import { MANIFEST } from './src/pwa/manifest.ts'
import { LongestFirst } from './scripts/vite/longest-first.ts'

const browserFile = new URL('.cache/browser.json', import.meta.url)
/** In milliseconds: nothing here is timed by a test, so that one which takes this long hangs. */
const HANGS = 60_000
/** The browser that scripts/setup/browser.mjs found; the audio tests and the end-to-end tests share it. */
const browserPath = existsSync(browserFile)
  ? (JSON.parse(readFileSync(browserFile, 'utf8')) as { executablePath?: string }).executablePath
  : undefined

const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8')) as {
  version: string
}

const { plugin: pageIntegrity, addDigests } = integrity()
const { gather: gatherLicences, write: writeLicences } = licences()

/** No test changes what another could see of a module: setting each file up anew took half of every run. */
const SHARED = { isolate: false, unstubGlobals: true, restoreMocks: true }

/** A project of tests that need no browser. */
const inNode = (name: string) => ({
  name,
  setupFiles: ['tests/helpers/property-seed.ts', 'tests/helpers/browser/fetched-moves.ts'],
  environment: 'node' as const,
  ...SHARED,
  testTimeout: HANGS,
  hookTimeout: HANGS,
  include: [
    'tests/{core,content,state,storage,platform,pwa,sw,helpers,scripts,package}/**/*.test.ts',
    'tests/*.test.ts'
  ]
})

export default defineConfig({
  // Relative, so that the built app works under any path of any host.
  base: './',
  define: {
    'import.meta.env.VITE_APP_VERSION': JSON.stringify(process.env['VITE_APP_VERSION'] ?? version)
  },
  plugins: [
    preact(),
    lateStyles(),
    launchImages(),
    VitePWA({
      strategies: 'injectManifest',
      srcDir: 'src/sw',
      filename: 'service-worker.ts',
      // The app registers it itself (src/pwa), and only a built one: while developing, nothing is cached.
      injectRegister: null,
      manifest: MANIFEST,
      // The globs hold the icons already; a second entry for the same file would be an error of the worker's.
      includeManifestIcons: false,
      // The worker is a build of its own, which would talk however quiet the first one was asked to be.
      integration: {
        configureCustomSWViteBuild: options => {
          options.logLevel = 'warn'
        }
      },
      injectManifest: {
        buildPlugins: { vite: [writeLicences()] },
        rollupFormat: 'iife',
        injectionPoint: 'self.keptFiles',
        globPatterns: ['**/*.{js,css,html,svg,png,woff2,json,webmanifest}'],
        // Launch images and screenshots are for the system, which fetches them when the app is installed; a host may
        // keep its own files to itself, and one file that cannot be fetched would fail the whole install.
        globIgnores: ['launch/**', 'screenshots/**', 'vercel.json', '404.html'],
        maximumFileSizeToCacheInBytes: 4 * 1024 * 1024,
        manifestTransforms: [addDigests]
      }
    }),
    gatherLicences(),
    // Before the digests, which cover what it writes.
    firstScreen(LANGUAGE_TAGS),
    pageIntegrity,
    security()
  ],
  worker: { format: 'es', plugins: () => [gatherLicences(), entryOnce()] },
  build: {
    target: 'es2022',
    modulePreload: {
      polyfill: false,
      // The list of what comes with each lazy chunk would weigh on the first paint; a chunk asks for its own scripts.
      resolveDependencies: (_, dependencies) => dependencies.filter(name => name.endsWith('.css'))
    },
    rolldownOptions: {
      // What the first paint waits for is one file: in many small ones it weighs 2 kB more. What comes after it is a few:
      // the records, what Start needs besides Tone.js, and all screens, which are fetched together when nothing else is
      // to be done. In a file for every module that two of them share there were 95 to fetch, and 132 to keep.
      output: {
        // The words of each language lie in files of the same names: its tag tells them apart.
        chunkFileNames({ facadeModuleId }) {
          const tag = /src.content.([a-z]{2,3}).\w+\.ts$/.exec(facadeModuleId ?? '')?.[1]
          return `assets/${tag ? `${tag}-` : ''}[name]-[hash].js`
        },
        codeSplitting: {
          groups: [
            { name: 'first', tags: ['$initial'], priority: 6 },
            { name: 'late', test: /\.css$/, priority: 5 },
            // What several of the files below need: without it, each brought along another one that it has no use for.
            {
              name: 'shared',
              test: /src.core.(?:base|score|recipe|stream|session)./,
              minShareCount: 2,
              priority: 5
            },
            {
              name: 'records',
              test: /src.core.(?:files.(?:favourite|stored-file|file-mark)[\w-]*\.ts|checks.|diary.|programme.|tips.|app.)/,
              minShareCount: 2,
              priority: 5
            },
            { name: 'storage', test: /src.storage./, priority: 4 },
            // With what moves the end of a session: neither waits for the screens.
            {
              name: 'stream',
              test: /src.(?:open-stream\.ts|stream.(?!performer-switch|tail-performer)|state.session.session-changes)/,
              priority: 3
            },
            // What the words of both languages need must not bring the screens along.
            {
              name: 'words',
              test: /src.(?:content.en.|core.files.import-error)/,
              minShareCount: 2,
              priority: 2
            },
            // A worker is registered, and the lock screen answers, whether the screens have come or not.
            { name: 'adapters', test: /src.late-adapters\.ts/, priority: 2 },
            // A file of the field that was chosen before is read before any screen asks for it.
            { name: 'files', test: /src.state.files.reopen\.ts/, priority: 2 },
            // The curve of the first screen, and the player: as soon as the first screen is painted.
            { name: 'frame', test: /src.ui.frame.late-frame/, priority: 2 },
            { name: 'late-parts', test: /src.open-late-parts\.ts/, priority: 1 },
            { name: 'screens', test: /src.ui.frame.late-screens/, priority: 0 }
          ]
        }
      }
    },
    // The content security policy knows no data: addresses.
    assetsInlineLimit: 0
  },
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      // Short ones, for every change.
      { extends: true, test: { ...inNode('unit'), exclude: ['**/*.long.test.ts'] } },
      // What renders minutes of sound, breaks thousands of files or starts programs.
      {
        extends: true,
        test: { ...inNode('long'), include: ['tests/**/*.long.test.ts'] }
      },
      {
        extends: true,
        test: {
          name: 'ui',
          setupFiles: [
            'tests/helpers/property-seed.ts',
            'tests/helpers/browser/fetched-moves.ts',
            'tests/helpers/browser/patient-queries.ts',
            'tests/helpers/browser/cleanup.ts'
          ],
          environment: 'happy-dom',
          ...SHARED,
          testTimeout: HANGS,
          hookTimeout: HANGS,
          include: ['tests/ui/**/*.test.{ts,tsx}']
        }
      },
      {
        extends: true,
        // What the tests import is bundled before the first of them, not on meeting it: that would reload the page.
        optimizeDeps: { entries: ['src/audio/tone.ts'], include: ['fast-check', 'mediabunny'] },
        test: {
          name: 'audio',
          setupFiles: ['tests/helpers/property-seed.ts', 'tests/helpers/ready-composer.ts'],
          include: ['tests/{audio,stream}/**/*.test.ts'],
          testTimeout: HANGS,
          hookTimeout: HANGS,
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
