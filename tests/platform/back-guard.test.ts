import { describe, expect, it } from 'vitest'
import { createBackGuard } from '../../src/platform/back-guard.ts'

interface Entry {
  readonly href: string
  readonly state: unknown
  readonly sameDocument: boolean
}

/**
 * A window with a history, in which another site was shown before the app.
 * @param says whether the browser says what lies below an entry
 */
function openPage(says = true) {
  const events = new EventTarget()
  const entries: Entry[] = [
    { href: 'https://elsewhere.example/', state: null, sameDocument: false },
    { href: 'https://neap.example/#/', state: null, sameDocument: true }
  ]
  const current = (): Entry => entries.at(-1)!
  const page = {
    addEventListener: events.addEventListener.bind(events),
    removeEventListener: events.removeEventListener.bind(events),
    history: {
      get state() {
        return current().state
      },
      pushState: (state: unknown, _unused: string, href?: string | URL | null) =>
        void entries.push({ state, href: String(href), sameDocument: true })
    },
    location: {
      get href() {
        return current().href
      }
    },
    ...(says && {
      navigation: {
        get currentEntry() {
          return { index: entries.length - 1 }
        },
        entries: () => entries
      }
    })
  }
  return {
    guard: createBackGuard(page),
    inApp: () => current().sameDocument,
    depth: () => entries.length,
    press: () => void events.dispatchEvent(new Event('click')),
    go(hash: string) {
      const href = `https://neap.example/${hash}`
      entries.push({ href, state: null, sameDocument: true })
      events.dispatchEvent(new Event('popstate'))
    },
    back() {
      entries.pop()
      events.dispatchEvent(new Event('popstate'))
    }
  }
}

describe.each([true, false])('Back, in a browser that says what lies below: %j', says => {
  it('stays in the app while it is held there, once after each press', () => {
    const page = openPage(says)
    let backs = 0
    page.guard.hold(() => backs++)
    page.back()
    expect([page.inApp(), backs]).toEqual([true, 1])

    page.press()
    page.back()

    expect([page.inApp(), backs]).toEqual([true, 2])
  })

  it('leaves the app as always once it is no longer held', () => {
    const page = openPage(says)
    const release = page.guard.hold(() => undefined)
    page.back()
    release()
    page.press()

    page.back()

    expect(page.inApp()).toBe(false)
  })

  it('leads from another screen to the one before, and is not told', () => {
    const page = openPage(says)
    let backs = 0
    page.guard.hold(() => backs++)
    page.go('#/tips')

    page.back()

    expect([page.inApp(), backs]).toEqual([true, 0])
  })

  it('has one entry more, however often is pressed', () => {
    const page = openPage(says)
    page.guard.hold(() => undefined)
    page.press()
    page.press()

    expect(page.depth()).toBe(3)
  })
})

it('leaves the history alone where a screen of the app lies below', () => {
  const page = openPage()
  page.go('#/tips')

  page.guard.hold(() => undefined)

  expect(page.depth()).toBe(3)
})
