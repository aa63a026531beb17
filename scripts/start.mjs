// Builds the app and serves it to this machine and its network: npm start, npm start -- --open
import { spawnSync } from 'node:child_process'
import { networkInterfaces } from 'node:os'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { createStaticServer, DEFAULT_PORT, listen } from './serve.mjs'
import { networkAddresses } from './start/network-addresses.mjs'
import { openBrowser } from './start/open-browser.mjs'
import { qrCode } from './start/qr-code.mjs'
import { readyText } from './start/ready-text.mjs'

const root = fileURLToPath(new URL('../', import.meta.url))

function fail(message) {
  console.error(message)
  process.exit(1)
}

/** True when the browser is to be opened. */
function wantsBrowser() {
  try {
    return parseArgs({ options: { open: { type: 'boolean' } } }).values.open === true
  } catch {
    return fail('npm start knows one option: npm start -- --open')
  }
}

function build() {
  const vite = fileURLToPath(new URL('../node_modules/vite/bin/vite.js', import.meta.url))
  const words = [vite, 'build', '--logLevel', 'warn']
  return spawnSync(process.execPath, words, { cwd: root, stdio: 'inherit' }).status === 0
}

const port = Number(process.env.PORT ?? DEFAULT_PORT)
if (!Number.isInteger(port) || port < 1 || port > 65_535) {
  fail(`PORT must be a whole number from 1 to 65535, not "${process.env.PORT}".`)
}
const open = wantsBrowser()
const host = process.env.HOST

const server = createStaticServer(() => `${root}dist`)
try {
  // The port is taken first: nobody should wait for a build that cannot be served.
  await listen(server, port, host)
} catch (error) {
  fail(error.message)
}

console.log('Building Neap …')
if (!build()) fail('The build failed. The lines above say why.')

const drawCode = process.stdout.isTTY ? qrCode : undefined
console.log(readyText(port, networkAddresses(networkInterfaces(), host), drawCode))

if (open && !(await openBrowser(`http://localhost:${port}/`))) {
  console.log(`Couldn’t open a browser. Open http://localhost:${port}/ yourself.`)
}
