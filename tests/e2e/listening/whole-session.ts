import type { Page } from '@playwright/test'
import { expect, test } from '@playwright/test'
import type { SoundReport } from '../../helpers/signal/sound-report.ts'
import { reportSound } from '../../helpers/signal/sound-report.ts'
import { expectSession } from '../support/neap-page.ts'
import type { Ears } from './ears.ts'

/** Two tones 2.5 Hz apart around 200 Hz, without a bed. */
export const TONES = '#/?mode=binaural&carrier=200&from=2.5&to=2.5&ramp=0&bed=none&level=0'

/** Starts the session of {@link TONES} that is prepared, and records all of it. */
export async function recordWhole(page: Page, ears: Ears): Promise<SoundReport> {
  const recorder = await ears.device.record(test.info().outputPath('session.raw'))
  await page.getByRole('button', { name: 'Start', exact: true }).click()
  await recorder.heard(1)
  await expectSession(page, 'playing')
  await recorder.fellSilent(1)
  await expectSession(page, 'ended')
  return reportSound(await recorder.finish())
}

/** Each ear gets its own tone, and none stands still. */
export function expectTones({ left, right, beat, pauses }: SoundReport): void {
  expect(Math.abs(left.frequency - 198.75)).toBeLessThan(0.001)
  expect(Math.abs(right.frequency - 201.25)).toBeLessThan(0.001)
  expect(Math.abs(beat - 2.5)).toBeLessThan(0.001)
  expect(pauses).toEqual([])
}
