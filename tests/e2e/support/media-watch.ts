import type { Page } from '@playwright/test'

/** What happened to the app's media element. */
export interface MediaEvent {
  /** Milliseconds of the page. */
  readonly at: number
  readonly type: string
  /** Seconds in the file when the page heard of it: on a busy machine that is later. */
  readonly time: number
  /** Where in the file the app had sent it last. */
  readonly sent: number
}

/** What a page under watch offers to `evaluate`. */
export interface WatchedWindow extends Window {
  readonly elements: HTMLAudioElement[]
  readonly media: MediaEvent[]
  /** From the click on Start to the first move of `currentTime`, in milliseconds. */
  started?: number
}

const TYPES = ['emptied', 'playing', 'pause', 'waiting', 'ended', 'error'] as const

/** Watches every media element that the page makes, from its next loading on. */
export async function watchMedia(page: Page): Promise<void> {
  await page.addInitScript(types => {
    const watched = window as unknown as WatchedWindow
    Object.assign(watched, { elements: [], media: [] })
    window.Audio = class extends Audio {
      #sent = 0

      constructor(address?: string) {
        super(address)
        watched.elements.push(this)
        for (const type of types)
          this.addEventListener(type, () =>
            watched.media.push({
              at: performance.now(),
              type,
              time: this.currentTime,
              sent: this.#sent
            })
          )
      }

      override get currentTime(): number {
        return super.currentTime
      }

      override set currentTime(place: number) {
        this.#sent = place
        super.currentTime = place
      }
    }

    function whenAdvancing(element: HTMLAudioElement, from: number, call: () => void): void {
      const { port1, port2 } = new MessageChannel()
      port1.addEventListener('message', () => {
        if (element.currentTime > from) call()
        else port2.postMessage(0)
      })
      port1.start()
      port2.postMessage(0)
    }

    window.addEventListener(
      'click',
      event => {
        const element = watched.elements.at(-1)
        if (!element || (event.target as Element).textContent.trim() !== 'Start') return
        const tapped = performance.now()
        whenAdvancing(element, element.currentTime, () => {
          watched.started = performance.now() - tapped
        })
      },
      true
    )
  }, TYPES)
}

/** Where the element of the session is, and the page's clock at that moment: both in seconds. */
export function mediaClock(page: Page): Promise<{ readonly time: number; readonly at: number }> {
  return page.evaluate(() => {
    const { elements } = window as unknown as WatchedWindow
    return { time: elements.at(-1)?.currentTime ?? -1, at: performance.now() / 1000 }
  })
}

/** Seconds: as exact as the time of an element and the clock of the page are together. */
const ROUGHLY = 0.1

/**
 * Where in the file the sound went on after a break.
 * @param broke what began the break
 * @param back the `playing` that ended it
 * @throws Error where it was found elsewhere by more than it can have played since the break
 */
export function wentOnAt(broke: MediaEvent, back: MediaEvent): number {
  const further = back.time - back.sent
  if (further < -ROUGHLY || further > (back.at - broke.at) / 1000 + ROUGHLY)
    throw new Error(`Sent to ${back.sent} s, the element was at ${back.time} s.`)
  return back.sent
}

/** Resolves when the element of the session has come to a time. */
export async function mediaReaches(page: Page, time: number): Promise<void> {
  await page.waitForFunction(
    time => ((window as unknown as WatchedWindow).elements.at(-1)?.currentTime ?? -1) >= time,
    time,
    { polling: 50 }
  )
}

/** Milliseconds. On a busy machine the element may wait for so short a time that what it has decoded goes on sounding. */
const HICCUP = 5

/** What has happened since the last call, but for waits that no ear could have heard. */
export async function takeMediaEvents(page: Page): Promise<readonly MediaEvent[]> {
  const events = await page.evaluate(() => (window as unknown as WatchedWindow).media.splice(0))
  const isHiccup = (index: number): boolean => {
    const [before, wait, end] = [events[index - 1], events[index], events[index + 1]]
    // After a reload the wait is the reload's own, however short.
    if (before?.type === 'emptied') return false
    return wait?.type === 'waiting' && end?.type === 'playing' && end.at - wait.at < HICCUP
  }
  return events.filter((_, index) => !isHiccup(index) && !isHiccup(index - 1))
}

/**
 * Resolves when the element sounds from another file than when its events were taken last: a stall before may have ended
 * in a sound as well. @returns all since then
 */
export async function playsAnother(page: Page): Promise<readonly MediaEvent[]> {
  await page.waitForFunction(() => {
    const { media } = window as unknown as WatchedWindow
    const left = media.findIndex(({ type }) => type === 'emptied')
    return left >= 0 && media.slice(left).some(({ type }) => type === 'playing')
  })
  return takeMediaEvents(page)
}

/** Resolves when the element has begun to sound since its events were taken last; however late that is. @returns them */
export async function playsAgain(page: Page): Promise<readonly MediaEvent[]> {
  await page.waitForFunction(() =>
    (window as unknown as WatchedWindow).media.some(({ type }) => type === 'playing')
  )
  return takeMediaEvents(page)
}
