import { chromium } from '@playwright/test'
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { aptInstall, executable, inPath, rootOnDebian } from './system.mjs'

const COMMANDS = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
  'msedge',
  'chrome'
]

const PLACES = {
  darwin: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge'
  ],
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
    .map(name => process.env[name])
    .flatMap(folder =>
      folder === undefined
        ? []
        : [
            `${folder}\\Google\\Chrome\\Application\\chrome.exe`,
            `${folder}\\Microsoft\\Edge\\Application\\msedge.exe`
          ]
    )
}

/** True for a browser that starts. Some systems ship a stub in its place, which only says how to install one. */
function runs(path) {
  if (!executable(path)) return false
  // On Windows `--version` would open a window.
  if (process.platform === 'win32') return true
  return spawnSync(path, ['--version'], { timeout: 20_000, stdio: 'ignore' }).status === 0
}

function playwrightsOwn() {
  const path = chromium.executablePath()
  return executable(path) ? path : undefined
}

/** The first browser of: CHROMIUM_PATH, Playwright's own build, the commands in PATH, the usual places. */
export function installedBrowser() {
  const wish = process.env.CHROMIUM_PATH
  if (wish !== undefined && wish !== '') {
    if (runs(wish)) return wish
    console.error(`CHROMIUM_PATH is ${wish}, which doesn’t run.`)
    process.exit(1)
  }
  return (
    playwrightsOwn() ??
    COMMANDS.map(inPath).find(path => path !== undefined && runs(path)) ??
    (PLACES[process.platform] ?? []).find(runs)
  )
}

/** Gets a Chromium: Debian's for root on Debian, else Playwright's. Undefined when neither can be had. */
export function installChromium() {
  if (rootOnDebian() && aptInstall('chromium')) {
    const path = inPath('chromium')
    if (path !== undefined && runs(path)) return path
  }
  console.log('Fetching a Chromium for the tests …')
  const cli = fileURLToPath(new URL('../../node_modules/@playwright/test/cli.js', import.meta.url))
  const withSystemLibraries = process.platform === 'linux' && process.getuid() === 0
  const words = [cli, 'install', ...(withSystemLibraries ? ['--with-deps'] : []), 'chromium']
  spawnSync(process.execPath, words, { stdio: 'inherit' })
  return playwrightsOwn()
}
