import type { CDPSession, Locator, Page } from '@playwright/test'

/** A place on the page, in CSS pixels. */
export interface Spot {
  readonly x: number
  readonly y: number
}

/** The middle of an element. */
export async function middleOf(element: Locator): Promise<Spot> {
  const box = await element.boundingBox()
  if (!box) throw new Error('It is not on the page.')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

/** A finger, as a phone's screen reports it: the browser may take its way for scrolling. */
export async function dragByTouch(page: Page, from: Spot, by: Spot): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await touch(session, 'touchStart', [from])
  for (let step = 1; step <= 10; step++)
    await touch(session, 'touchMove', [
      { x: from.x + (by.x * step) / 10, y: from.y + (by.y * step) / 10 }
    ])
  await touch(session, 'touchEnd', [])
  await session.detach()
}

function touch(
  session: CDPSession,
  type: 'touchStart' | 'touchMove' | 'touchEnd',
  points: readonly Spot[]
): Promise<unknown> {
  return session.send('Input.dispatchTouchEvent', { type, touchPoints: [...points] })
}
