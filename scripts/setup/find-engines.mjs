import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { aptInstall, executable, inPath, rootOnDebian } from './system.mjs'

const FIREFOX_COMMANDS = ['firefox-esr', 'firefox']
const FIREFOX_PLACES = {
  darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  win32: ['C:\\Program Files\\Mozilla Firefox\\firefox.exe']
}
/** What WebKitGTK is tried with besides its own two programs: a screen, and what lets a window fill it. */
const SCREEN_COMMANDS = ['Xvfb', 'matchbox-window-manager']
const WEBKIT_PACKAGES = [
  'webkit2gtk-driver',
  'libwebkit2gtk-4.1-0',
  'gstreamer1.0-plugins-good',
  'gstreamer1.0-pulseaudio',
  'xvfb',
  'matchbox-window-manager'
]

function starts(path) {
  // On Windows `--version` would open a window.
  if (process.platform === 'win32') return executable(path)
  const options = { timeout: 30_000, stdio: 'ignore' }
  return executable(path) && spawnSync(path, ['--version'], options).status === 0
}

function installedFirefox() {
  const wish = process.env.FIREFOX_PATH
  if (wish) return starts(wish) ? wish : undefined
  return [...FIREFOX_COMMANDS.map(inPath), ...(FIREFOX_PLACES[process.platform] ?? [])].find(
    path => path !== undefined && starts(path)
  )
}

/** Where distributions put WebKitGTK's small browser: no folder of PATH. */
function installedMiniBrowser() {
  const wish = process.env.MINIBROWSER_PATH
  if (wish) return executable(wish) ? wish : undefined
  const folders = ['/usr/lib', '/usr/lib64', '/usr/libexec'].filter(existsSync)
  const within = folders.flatMap(folder => readdirSync(folder).map(name => join(folder, name)))
  return [...folders, ...within]
    .flatMap(folder => ['webkit2gtk-4.1', 'webkit2gtk-4.0'].map(name => join(folder, name)))
    .map(folder => join(folder, 'MiniBrowser'))
    .find(executable)
}

function installedWebkit() {
  const driver = process.env.WEBKIT_DRIVER_PATH || inPath('WebKitWebDriver')
  const browser = installedMiniBrowser()
  const lacks = [
    ...(driver !== undefined && executable(driver) ? [] : ['WebKitWebDriver']),
    ...(browser === undefined ? ['MiniBrowser'] : []),
    ...SCREEN_COMMANDS.filter(name => inPath(name) === undefined)
  ]
  return lacks.length > 0 ? { missing: lacks } : { driver, browser }
}

/**
 * Firefox: FIREFOX_PATH, the commands in PATH, the usual places, else Debian's for root on Debian.
 * @returns `{ browser }`, or `{ missing }` with the names of what isn't there
 */
export function findFirefox() {
  let browser = installedFirefox()
  const wished = Boolean(process.env.FIREFOX_PATH)
  if (browser === undefined && !wished && rootOnDebian() && aptInstall('firefox-esr'))
    browser = installedFirefox()
  if (browser !== undefined) return { browser }
  return { missing: [process.env.FIREFOX_PATH || 'firefox-esr'] }
}

/**
 * WebKitGTK's MiniBrowser and its driver: MINIBROWSER_PATH and WEBKIT_DRIVER_PATH, PATH and the usual places, else
 * Debian's for root on Debian. Linux only.
 * @returns `{ driver, browser }`, or `{ missing }` with the names of what isn't there
 */
export function findWebkit() {
  if (process.platform !== 'linux') return { missing: ['MiniBrowser (Linux)'] }
  const found = installedWebkit()
  if (found.missing === undefined || !rootOnDebian() || !aptInstall(...WEBKIT_PACKAGES))
    return found
  return installedWebkit()
}
