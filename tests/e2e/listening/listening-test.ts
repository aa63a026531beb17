import type { Browser } from '@playwright/test'
import { test as base } from '@playwright/test'
import type { Control } from './control.ts'
import { playControl } from './control.ts'
import { browserProcess, goFirst } from './go-first.ts'
import type { SoundDevice } from './sound-device.ts'
import { missingCommands, openSoundDevice } from './sound-device.ts'
import { describeSound } from '../../helpers/sound-report.ts'

interface Ears {
  readonly device: SoundDevice
  readonly browser: Browser
}

interface WorkerFixtures {
  /** A sound device and a browser that plays on it. */
  readonly ears: Ears
  /** The control: the same tones from a plain file, for as long as the longest session here. */
  readonly control: Control
}

/** Long enough for everything that is compared with it. */
const CONTROL_LENGTH = 45

/** Playwright's test, in a browser that is not muted and whose sound is recorded. */
export const test = base.extend<object, WorkerFixtures>({
  ears: [
    async ({ playwright, launchOptions }, use) => {
      const device = await openSoundDevice()
      const browser = await playwright.chromium.launch({
        ...launchOptions,
        ignoreDefaultArgs: ['--mute-audio'],
        // No flag for autoplay: the gesture that sound needs is a real click.
        args: ['--disable-quic', '--no-first-run', '--disable-sync'],
        env: { ...definedEnvironment(), ...device.environment }
      })
      const processId = await browserProcess(browser)
      if (processId !== undefined) goFirst(processId)
      await use({ device, browser })
      await browser.close()
      await device.close()
    },
    { scope: 'worker' }
  ],
  browser: [({ ears }, use) => use(ears.browser), { scope: 'worker' }],
  control: [
    async ({ ears }, use, info) => {
      const file = `${info.project.outputDir}/control-${info.workerIndex}.raw`
      const control = await playControl(ears.browser, ears.device, CONTROL_LENGTH, file)
      console.log(
        `Control: ${describeSound(control.report, ears.device.rate)}; ` +
          `${(1000 * control.excess).toFixed(1)} ms longer than its file`
      )
      await use(control)
    },
    { scope: 'worker', timeout: 120_000 }
  ]
})

/** Leaves out the test that is about to run where this machine has no sound device for it, and says why. */
export function needSoundDevice(): void {
  const missing = missingCommands()
  if (missing.length === 0) return
  const reason = `not run: this machine has no ${missing.join(' and no ')}`
  console.log(`Listening to the sound device: ${reason}`)
  base.info().skip(true, reason)
}

function definedEnvironment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined)
  )
}
