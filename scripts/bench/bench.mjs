// Prints how fast and how frugal Neap is. `--check`: only what has a bound in the renderer, failing where it is missed by
// far.
import { cpus, loadavg } from 'node:os'
import { benchRenderer } from './renderer.mjs'

/** Bounds are for an idle machine; a check also runs on a busy or a slow one. */
const LEAST_SHARE = 0.4

const check = process.argv.includes('--check')

function line(figure, name, bound) {
  console.log(`  ${figure.padStart(9)}  ${name}${bound === undefined ? '' : ` (${bound})`}`)
}

if (!check) {
  const load = loadavg()[0].toFixed(1)
  console.log(
    `${cpus().length} cores, load ${load}. Bounds are for an idle machine; nothing here fails.\n`
  )
}

const results = await benchRenderer({ bounded: check })
console.log('Renderer, seconds of sound per second of one core:')
for (const { name, bound, speed } of results)
  line(`${speed.toFixed(0)} ×`, name, bound && `at least ${bound}`)

if (check) {
  const slow = results.filter(({ bound, speed }) => speed < LEAST_SHARE * bound)
  for (const { name, bound } of slow)
    console.error(`Too slow: ${name} must reach ${LEAST_SHARE * bound} ×.`)
  process.exit(slow.length === 0 ? 0 : 1)
}

const { benchBrowser } = await import('./browser.mjs')
await benchBrowser(line)
