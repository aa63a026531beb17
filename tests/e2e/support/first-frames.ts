import type { Page } from '@playwright/test'
import { expect } from '@playwright/test'
import { brightness, readPicture } from '../../helpers/browser/picture.ts'

/** The brightest frame that may be shown on the way to the first screen: mean relative luminance. The screen itself has 0.02. */
export const BRIGHTEST_START = 0.05

/** How a start looked. */
export interface Start {
  /** Mean relative luminance of each frame that the browser showed, in order. */
  readonly frames: readonly number[]
  readonly brightest: number
}

/**
 * Takes every frame that the browser shows from the tap on an icon to the app's first screen, on a processor four times as
 * slow. What stands there before is made black, as a launch image is: whatever is brighter was shown by the start.
 * @param open navigates
 * @param arrived resolves once the first screen stands
 */
export async function watchStart(
  page: Page,
  open: () => Promise<unknown>,
  arrived: () => Promise<unknown>
): Promise<Start> {
  const debug = await page.context().newCDPSession(page)
  const frames: number[] = []
  debug.on('Page.screencastFrame', ({ data, sessionId }) => {
    frames.push(brightness(readPicture(Buffer.from(data, 'base64'))).meanLuminance)
    // The last frame may come when nobody is there any more to thank for it.
    debug.send('Page.screencastFrameAck', { sessionId }).catch(() => undefined)
  })
  await debug.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  await debug.send('Page.startScreencast', { format: 'png', maxWidth: 195, maxHeight: 422 })
  // A page that does not change shows no further frame, and what was shown last may have been left out.
  let turn = 0
  const lastFrame = async (): Promise<number | undefined> => {
    const outline = `1px solid ${turn++ % 2 ? '#000' : '#010101'}`
    await page.evaluate(
      outline => document.documentElement.style.setProperty('outline', outline),
      outline
    )
    return frames.at(-1)
  }
  await page.evaluate(() => document.documentElement.style.setProperty('background', '#000'))
  await expect.poll(lastFrame, 'dark before the start').toBeLessThan(BRIGHTEST_START)
  const before = frames.length
  await open()
  await arrived()
  await expect.poll(() => frames.length, 'the first screen was seen').toBeGreaterThan(before)
  await expect.poll(lastFrame, 'the first screen was seen').toBeGreaterThan(0.001)
  await debug.send('Page.stopScreencast')
  await debug.detach()
  const shown = frames.slice(before)
  return { frames: shown, brightest: Math.max(...shown) }
}

/** Says and checks that no frame of a start was bright. */
export function expectNoFlash({ frames, brightest }: Start, what: string): void {
  console.log(`${what}: ${frames.length} frames, the brightest ${(brightest * 100).toFixed(2)} %`)
  expect(brightest).toBeLessThan(BRIGHTEST_START)
}
