import { test as base } from '@playwright/test'
import type { Hertz, Seconds } from '../../../src/core/base/units.ts'
import { describeSound } from '../../helpers/signal/sound-report.ts'
import type { Control } from './control.ts'
import { playControl } from './control.ts'
import type { Ears } from './ears.ts'
import { openEars } from './ears.ts'
import { missingCommands } from './sound-device.ts'

interface WorkerFixtures {
  /** A sound device and a browser that plays on it. */
  readonly ears: Ears
  /** The control: the same tones from a plain file, for as long as the longest session that it is compared with. */
  readonly control: Control
}

/** Long enough for everything that is compared with it. */
const CONTROL_LENGTH = 30

/** Playwright's test, in a browser that is not muted and whose sound is recorded. */
export const test = base.extend<object, WorkerFixtures>({
  ears: [
    async ({ playwright, launchOptions }, use) => {
      const ears = await openEars(playwright.chromium, launchOptions)
      await use(ears)
      await ears.close()
    },
    { scope: 'worker' }
  ],
  browser: [({ ears }, use) => use(ears.browser), { scope: 'worker' }],
  control: [
    async ({ ears }, use, info) => {
      const file = `${info.project.outputDir}/control-${info.workerIndex}.raw`
      const control = await playControl(ears.browser, ears.device, CONTROL_LENGTH, file)
      console.log(`Control: ${describeControl(control, ears.device.rate)}`)
      await use(control)
    },
    { scope: 'worker', timeout: 120_000 }
  ]
})

/** One line of figures for the test's output. */
export function describeControl({ report, excess, abrupt }: Control, rate: Hertz): string {
  const milliseconds = (seconds: Seconds) => `${(1000 * seconds).toFixed(1)} ms`
  return [
    describeSound(report, rate),
    `${milliseconds(excess)} longer than its file`,
    `without silence around it ${abrupt.clicks} clicks and ${milliseconds(abrupt.lost)} lost`
  ].join('; ')
}

/** Leaves out the test that is about to run where this machine has no sound device for it, and says why. */
export function needSoundDevice(): void {
  const missing = missingCommands()
  if (missing.length === 0) return
  const reason = `not run: this machine has no ${missing.join(' and no ')}`
  console.log(`Listening to the sound device: ${reason}`)
  base.info().skip(true, reason)
}
