// Compares what a host answers with the build in dist/: npm run check:host -- https://example.org/neap/
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { checkHost } from './check-host.mjs'

const folder = fileURLToPath(new URL('../../dist', import.meta.url))
const address = process.argv[2]
if (!URL.canParse(address ?? '') || !existsSync(`${folder}/_headers`)) {
  console.error(
    'Build the same version first, then name its address: npm run check:host -- https://example.org/neap/'
  )
  process.exit(1)
}

try {
  const { broken, unlike } = await checkHost(address.replace(/\/*$/, '/'), folder)
  for (const fault of broken) console.log(`Broken: ${fault}.`)
  for (const [name, paths] of unlike) {
    const more = paths.length > 1 ? ` and ${paths.length - 1} more` : ''
    console.log(`Not as built: ${name} of ${paths[0]}${more}.`)
  }
  if (broken.length === 0) {
    console.log(
      unlike.size === 0
        ? 'Every file and every header is as it was built.'
        : 'Every file is as it was built. Neap works without these headers, less protected.'
    )
  }
  process.exitCode = broken.length > 0 ? 1 : 0
} catch (error) {
  console.error(`Couldn’t reach ${address}: ${error.cause?.message ?? error.message}`)
  process.exitCode = 1
}
