// Finds the browser for the tests, or gets it, and Firefox and WebKitGTK as well; writes them to .cache/browser.json for
// every test runner.
import { mkdirSync, writeFileSync } from 'node:fs'
import { installChromium, installedBrowser } from './find-browser.mjs'
import { findFirefox, findWebkit } from './find-engines.mjs'
import { soundDevice } from './sound-device.mjs'

const executablePath = installedBrowser() ?? installChromium()
if (executablePath === undefined) {
  console.error(
    'No Chromium, Chrome or Edge was found, and none could be installed. ' +
      'Install one, or set CHROMIUM_PATH to the one you have.'
  )
  process.exit(1)
}

const sound = soundDevice()
if (!sound) {
  console.log(
    'Note: the test that listens to the sound device needs PulseAudio (Linux) and will be reported as not run.'
  )
}
const engines = { firefox: findFirefox(), webkit: findWebkit() }
for (const [name, { missing }] of Object.entries(engines)) {
  if (missing !== undefined)
    console.log(`Note: ${name} is not tried, for want of ${missing.join(' and ')}.`)
}
const cache = new URL('../../.cache/', import.meta.url)
mkdirSync(cache, { recursive: true })
writeFileSync(
  new URL('browser.json', cache),
  `${JSON.stringify({ executablePath, soundDevice: sound, ...engines }, undefined, 2)}\n`
)
console.log(`Browser for the tests: ${executablePath}`)
