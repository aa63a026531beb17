import { test as base } from '@playwright/test'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { goFirst } from '../listening/go-first.ts'
import type { SoundDevice } from '../listening/sound-device.ts'
import { missingCommands, openSoundDevice } from '../listening/sound-device.ts'
import type { OwnServer } from '../support/own-server.ts'
import { openServer } from '../support/own-server.ts'
import type { Engine, EngineName, EnginePage } from './engine.ts'
import { startFirefox } from './firefox.ts'
import { startWebkit } from './webkit.ts'

/** What scripts/setup/browser.mjs has written about the other engines. */
interface Found {
  readonly firefox?: { readonly browser?: string; readonly missing?: readonly string[] }
  readonly webkit?: {
    readonly driver?: string
    readonly browser?: string
    readonly missing?: readonly string[]
  }
}

interface WorkerFixtures {
  /** Which engine a project tries. */
  readonly engineName: EngineName
  /** Whether files are saved: such tests have a browser of their own, as MiniBrowser's list of them takes of the page. */
  readonly savesFiles: boolean
  /** Where the engine plays; undefined where this machine has none for it. */
  readonly device: SoundDevice | undefined
  /** Starts one more of the engine, which {@link Engine.close} or {@link Engine.kill} ends. */
  readonly startEngine: (folder?: string) => Promise<Engine>
  readonly engine: Engine
}

interface Fixtures {
  /** Leaves out what is about to run where this machine lacks its engine, and says why. */
  readonly present: void
  /** A server of the test's own: another origin, where nothing is kept yet. */
  readonly site: Site
  readonly tab: EnginePage
}

/** The app on a server that can go down for good, and change its version. */
export interface Site extends OwnServer {
  publish(folder: string): void
}

export const ROOT = fileURLToPath(new URL('../../../', import.meta.url))

function found(): Found {
  const file = `${ROOT}.cache/browser.json`
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Found) : {}
}

/** Why this machine can't try an engine, or undefined. */
function lackOf(name: EngineName): string | undefined {
  const engine = found()[name]
  if (!engine) return 'not looked for: node scripts/setup/browser.mjs does'
  return engine.missing && `this machine has no ${engine.missing.join(' and no ')}`
}

function start(name: EngineName, folder: string, device?: SoundDevice): Promise<Engine> {
  const { firefox, webkit } = found()
  const options = { folder, environment: { ...device?.environment } }
  if (name === 'firefox') return startFirefox(firefox?.browser ?? '', options)
  return startWebkit({ driver: webkit?.driver ?? '', browser: webkit?.browser ?? '' }, options)
}

/** Playwright's test, with a page of the engine that the project is about. */
export const test = base.extend<Fixtures, WorkerFixtures>({
  engineName: ['firefox', { option: true, scope: 'worker' }],
  savesFiles: [false, { option: true, scope: 'worker' }],
  device: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads what is needed from the pattern
    async ({}, use) => {
      const device = missingCommands().length === 0 ? await openSoundDevice() : undefined
      await use(device)
      await device?.close()
    },
    { scope: 'worker' }
  ],
  startEngine: [
    async ({ engineName, device }, use) => {
      const folders: string[] = []
      await use(async given => {
        const folder = given ?? mkdtempSync(join(tmpdir(), 'neap-engine-'))
        if (!given) folders.push(folder)
        const engine = await start(engineName, folder, device)
        if (engine.processId !== undefined) goFirst(engine.processId)
        return engine
      })
      for (const folder of folders)
        rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
    },
    { scope: 'worker' }
  ],
  engine: [
    async ({ startEngine }, use) => {
      const engine = await startEngine()
      console.log(`Engine: ${engine.version}`)
      await use(engine)
      await engine.close()
    },
    { scope: 'worker', timeout: 120_000 }
  ],
  present: [
    async ({ engineName }, use, info) => {
      const lack = lackOf(engineName)
      if (lack !== undefined) console.log(`Not tried in ${engineName}: ${lack}`)
      info.skip(lack !== undefined, lack)
      await use()
    },
    { auto: true }
  ],
  // oxlint-disable-next-line no-empty-pattern -- as above
  site: async ({}, use) => {
    let folder = `${ROOT}dist`
    const server = await openServer(() => folder)
    await use({ ...server, publish: next => void (folder = next) })
    await server.close()
  },
  tab: async ({ engine }, use) => {
    const page = await engine.openPage()
    await use(page)
    await page.close()
  }
})
