import { describe, expect, it } from 'vitest'
import type { InstallWay } from '../../src/core/app/install.ts'
import { catchInstall } from '../../src/pwa/caught-install.ts'
import { createInstalling } from '../../src/pwa/installing.ts'

function offerOf(outcome: 'accepted' | 'dismissed') {
  return Object.assign(new Event('beforeinstallprompt', { cancelable: true }), {
    prompt: async () => ({ outcome })
  })
}

function open({ tab = true, standalone }: { tab?: boolean; standalone?: boolean } = {}) {
  const events = new EventTarget()
  const page = {
    addEventListener: events.addEventListener.bind(events) as Window['addEventListener'],
    matchMedia: (query: string) =>
      ({ matches: query === '(display-mode: browser)' && tab }) as MediaQueryList,
    navigator: standalone === undefined ? {} : { standalone }
  }
  const caught = catchInstall(page)
  const told: InstallWay[] = []
  const start = () => {
    const installing = createInstalling(caught, page)
    installing.subscribe(way => told.push(way))
    return installing
  }
  return { events, start, told }
}

describe('installing', () => {
  it('has no way that is known, at first', () => {
    const { start, told } = open()
    start()
    expect(told).toEqual(['none'])
  })

  it('keeps an offer that came before anybody listened, and keeps the browser quiet', async () => {
    const { events, start, told } = open()
    const offer = offerOf('accepted')
    events.dispatchEvent(offer)
    expect(offer.defaultPrevented).toBe(true)
    const installing = start()
    expect(told).toEqual(['ask'])
    expect(await installing.ask()).toBe(true)
    expect(told).toEqual(['ask', 'none'])
  })

  it('hears an offer that comes later, and that it was declined', async () => {
    const { events, start, told } = open()
    const installing = start()
    events.dispatchEvent(offerOf('dismissed'))
    expect(told).toEqual(['none', 'ask'])
    expect(await installing.ask()).toBe(false)
    expect(await installing.ask()).toBe(false)
  })

  it('is over once it is installed, however that came', () => {
    const { events, start, told } = open()
    events.dispatchEvent(offerOf('accepted'))
    start()
    events.dispatchEvent(new Event('appinstalled'))
    expect(told).toEqual(['ask', 'none'])
  })

  it.each([
    [{ standalone: false }, 'by hand'],
    [{ standalone: true, tab: false }, 'none'],
    [{ tab: false }, 'none'],
    [{ standalone: false, tab: false }, 'none']
  ] as const)('knows iOS, and an app that is installed: %j is %s', (page, way) => {
    const { start, told } = open(page)
    start()
    expect(told).toEqual([way])
  })
})
