#!/usr/bin/env node
// The command of the package: serves the app or the example, or renders a sound. `--help` says how.
import { existsSync, readFileSync } from 'node:fs'
import { networkInterfaces } from 'node:os'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { networkAddresses } from '../start/network-addresses.mjs'
import { createStaticServer, DEFAULT_PORT, listen } from '../serve.mjs'
import { nodeComplaint } from '../setup/node-version.mjs'

const root = fileURLToPath(new URL('../../', import.meta.url))

const HELP = `Serves Neap to this machine and its network, or renders a sound as a WAV file.

  npx neap [options]                             serve the app
  npx neap render <sound> <out.wav> [options]    render; npx neap render --help says more
  npx neap example [options]                     serve a page that plays a sound while you edit it

  --port <n>   0 to 65535; 0 takes any that is free. The default is PORT, or ${DEFAULT_PORT}
  --host <h>   the address to listen on, such as 127.0.0.1 for this machine alone. The default is HOST, or all
  --version    print the version
  --help       show this help

Exit codes: 0 done, 1 it couldn’t be, 2 the command line wasn’t understood.
`

const OPTIONS = {
  port: { type: 'string', default: process.env.PORT ?? String(DEFAULT_PORT) },
  host: { type: 'string', default: process.env.HOST },
  version: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false }
}

/** Prints why the command line is not understood. Returns the exit code. */
function refuse(why) {
  console.error(`${why}\nSee npx neap --help.`)
  return 2
}

/** The addresses that `server` is reached by, this machine's own first. */
function addressesOf(server, path) {
  const { address, port } = server.address()
  const everywhere = address === '::' || address === '0.0.0.0'
  const host = address.includes(':') ? `[${address}]` : address
  const hosts = everywhere ? ['localhost', ...networkAddresses(networkInterfaces())] : [host]
  return hosts.map(name => `http://${name}:${port}/${path}`)
}

/** Serves a folder until it is stopped. Returns 1 where it cannot. */
async function serve({ folder, path, title }, port, host) {
  if (!existsSync(`${folder}/${path}index.html`)) {
    console.error('It isn’t built yet: node scripts/package/build.mjs')
    return 1
  }
  const server = createStaticServer(() => folder)
  try {
    await listen(server, port, host, 'npx neap --port 8080')
  } catch (error) {
    console.error(error.message)
    return 1
  }
  const lines = addressesOf(server, path).map(address => `  ${address}`)
  console.log(`${title} is ready:\n${lines.join('\n')}\nStop with Ctrl+C.`)
  return undefined
}

async function render(given) {
  // A reader that closes the pipe is reported where the file is written; for messages it does not matter.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined)
  const { renderCommand } = await import('../../lib/render-command.js')
  return renderCommand(given, ['npx neap render', 'npx neap render'])
}

const SERVED = {
  app: { folder: `${root}dist`, path: '', title: 'Neap' },
  example: { folder: `${root}lib`, path: 'example/', title: 'The example' }
}

/** Does what the command line says. Returns the exit code; undefined while a server runs. */
async function run(given) {
  if (given[0] === 'render') return render(given.slice(1))
  let parsed
  try {
    parsed = parseArgs({ args: given, options: OPTIONS, allowPositionals: true })
  } catch (error) {
    return refuse(error.message)
  }
  const { values, positionals } = parsed
  const [what = 'app', more] = positionals
  if (values.help) console.log(HELP.trimEnd())
  else if (values.version)
    console.log(JSON.parse(readFileSync(`${root}package.json`, 'utf8')).version)
  else if (!Object.hasOwn(SERVED, what)) return refuse(`Unknown command: ${what}.`)
  else if (more !== undefined) return refuse(`Unexpected argument: ${more}.`)
  else {
    const port = Number(values.port)
    if (values.port.trim() === '' || !Number.isInteger(port) || port < 0 || port > 65_535)
      return refuse(`The port must be a whole number from 0 to 65535; it was ${values.port}.`)
    return serve(SERVED[what], port, values.host)
  }
  return 0
}

const complaint = nodeComplaint(process.versions.node)
if (complaint !== undefined) console.error(complaint)
process.exitCode = complaint === undefined ? await run(process.argv.slice(2)) : 1
