// Builds the app and serves it to this machine and its network.
import { spawnSync } from 'node:child_process'
import { networkInterfaces } from 'node:os'
import { fileURLToPath } from 'node:url'
import { createStaticServer, DEFAULT_PORT, listen } from './serve.mjs'

const root = fileURLToPath(new URL('../', import.meta.url))
const port = Number(process.env.PORT ?? DEFAULT_PORT)
if (!Number.isInteger(port) || port < 1 || port > 65_535) {
  console.error(`PORT must be a whole number from 1 to 65535, not "${process.env.PORT}".`)
  process.exit(1)
}

/** The addresses other devices of the same network reach this machine by. */
function networkAddresses() {
  return Object.values(networkInterfaces())
    .flat()
    .filter(address => address.family === 'IPv4' && !address.internal)
    .map(({ address }) => `http://${address}:${port}/`)
}

function build() {
  const vite = fileURLToPath(new URL('../node_modules/vite/bin/vite.js', import.meta.url))
  const words = [vite, 'build', '--logLevel', 'warn']
  return spawnSync(process.execPath, words, { cwd: root, stdio: 'inherit' }).status === 0
}

const server = createStaticServer(() => `${root}dist`)
try {
  // The port is taken first: nobody should wait for a build that cannot be served.
  await listen(server, port, process.env.HOST)
} catch (error) {
  console.error(error.message)
  process.exit(1)
}

console.log('Building Neap …')
if (!build()) {
  console.error('The build failed. The lines above say why.')
  process.exit(1)
}

console.log(`
Neap is ready:
  on this machine   http://localhost:${port}/
${networkAddresses()
  .map(address => `  in this network   ${address}\n`)
  .join('')}
On a phone, offline use and installing need https or localhost: docs/hosting.md says how to get either.
Over plain http in the network Neap plays, but only while it can reach this machine.
Stop with Ctrl+C.`)
