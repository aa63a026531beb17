// Prints how fast Neap is. `--check`: only what has a bound, and fails where it is missed by far.
import { benchRenderer } from './bench-renderer.mjs'

/** Bounds are for an idle machine; a check also runs on a busy or a slow one. */
const LEAST_SHARE = 0.4

const check = process.argv.includes('--check')
const results = await benchRenderer({ bounded: check })

console.log('Renderer, seconds of sound per second of one core:')
for (const { name, bound, speed } of results) {
  const promised = bound === undefined ? '' : ` (at least ${bound} on an idle machine)`
  console.log(`  ${speed.toFixed(0).padStart(5)} ×  ${name}${promised}`)
}

if (check) {
  const slow = results.filter(({ bound, speed }) => speed < LEAST_SHARE * bound)
  for (const { name, bound } of slow)
    console.error(`Too slow: ${name} must reach ${LEAST_SHARE * bound} ×.`)
  process.exit(slow.length === 0 ? 0 : 1)
}
