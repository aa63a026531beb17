import { expect } from '@playwright/test'
import type { EnginePage } from './engine.ts'

/** A place in the page, in CSS pixels. */
export interface Place {
  readonly x: number
  readonly y: number
}

/** Brings into view the control that reads so, focused if wanted. @returns where its middle is; nothing without one */
function findControl(name: string, focus: boolean): Place | null {
  const controls = 'button, a, summary, label, [role=radio], [role=switch]'
  const readsSo = (element: Element): boolean => {
    const copy = element.cloneNode(true) as Element
    for (const each of copy.querySelectorAll('[aria-hidden=true]')) each.remove()
    const text = element.getAttribute('aria-label') ?? copy.textContent
    const seen = element.checkVisibility({ visibilityProperty: true })
    return text.trim().replaceAll(/\s+/g, ' ') === name && seen
  }
  const element = [...document.querySelectorAll<HTMLElement>(controls)].find(readsSo)
  if (!element) return null
  element.scrollIntoView({ block: 'center', behavior: 'instant' })
  if (focus) element.focus()
  const { left, top, width, height } = element.getBoundingClientRect()
  return { x: left + width / 2, y: top + height / 2 }
}

/** Waits until the control that reads so is there and stands still. @returns where its middle is */
export async function placeOf(page: EnginePage, name: string, focus = false): Promise<Place> {
  let place: Place | null = null
  await expect
    .poll(async () => {
      const before = place
      place = await page.run(findControl, name, focus)
      return place !== null && before?.x === place.x && before.y === place.y
    }, name)
    .toBe(true)
  return place!
}

/** Presses a control with the mouse as soon as it is there. */
export async function press(page: EnginePage, name: string): Promise<void> {
  const { x, y } = await placeOf(page, name)
  await page.pressAt(x, y)
}

/** Presses what lies where something was just pressed: by a key, as a second tap on the same spot does nothing. */
export async function pressNext(page: EnginePage, name: string): Promise<void> {
  await placeOf(page, name, true)
  await page.key('Enter')
}

/** Opens the app at a hash and waits until its first screen can be used. */
export async function openNeap(page: EnginePage, address: string): Promise<void> {
  await page.goto(address)
  await expect.poll(() => page.shows('html[data-session]')).toBe(true)
}

/** Waits until the root says so. */
export async function expectSession(page: EnginePage, status: string): Promise<void> {
  await expect.poll(() => page.run(() => document.documentElement.dataset['session'])).toBe(status)
}

/** What plays, or would. */
export function performerOf(page: EnginePage): Promise<string | undefined> {
  return page.run(() => document.documentElement.dataset['performer'])
}

/** All words that can be read on the page. */
export function wordsOn(page: EnginePage): Promise<string> {
  return page.run(() => document.body.innerText)
}

/** Waits until these words can be read. */
export async function reads(page: EnginePage, words: string | RegExp): Promise<void> {
  await expect.poll(() => wordsOn(page)).toMatch(words)
}

/** Resolves when the worker has kept every file and answers for this page. */
export function underControl(page: EnginePage): Promise<void> {
  return page.run(async () => {
    await navigator.serviceWorker.ready
    if (navigator.serviceWorker.controller) return
    await new Promise(done =>
      navigator.serviceWorker.addEventListener('controllerchange', done, { once: true })
    )
  })
}

interface StoredSession {
  readonly heard: number
  readonly end?: string
}

/** The sessions in the page's own database. */
export function storedSessions(page: EnginePage): Promise<readonly StoredSession[]> {
  return page.run(
    () =>
      new Promise<StoredSession[]>((resolve, reject) => {
        const opening = indexedDB.open('neap')
        opening.addEventListener('error', () => reject(new Error('The database does not open.')))
        opening.addEventListener('success', () => {
          const asked = opening.result.transaction('sessions').objectStore('sessions').getAll()
          asked.addEventListener('success', () => {
            opening.result.close()
            resolve(asked.result)
          })
        })
      })
  )
}

/** Goes to another screen, as a link does. @returns "there", or what still stands there after a quarter of a minute */
export function visit(page: EnginePage, hash: string): Promise<string> {
  return page.run(async hash => {
    // A sheet lies over the screen that it belongs to. The heading of the old screen may still be there.
    const heading = () =>
      (document.querySelector('dialog[open]') ?? document.querySelector('h1'))?.textContent ?? ''
    const before = heading()
    const isNew = location.hash === hash ? () => true : () => heading() !== before
    location.hash = hash
    const deadline = performance.now() + 15_000
    while (!heading() || !isNew()) {
      if (performance.now() > deadline) return `still ${before}`
      await new Promise(done => setTimeout(done, 20))
    }
    return 'there'
  }, hash)
}
