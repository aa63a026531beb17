// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest'
import { createLocation } from '../../src/platform/location.ts'

describe('the address bar', () => {
  beforeEach(() => {
    location.hash = ''
  })

  it('is at the first screen when there is no hash', () => {
    expect(createLocation().hash()).toBe('#/')
  })

  it('goes to a hash and tells, with a new entry in the history', async () => {
    const address = createLocation()
    const told = new Promise(resolve => {
      address.subscribe(resolve)
    })
    address.go('#/tune')
    expect(await told).toBe('#/tune')
    expect(address.hash()).toBe('#/tune')
  })

  it('replaces the present entry and tells, once', () => {
    const address = createLocation()
    const told: string[] = []
    address.subscribe(hash => told.push(hash))
    const entries = history.length
    address.replace('#/?carrier=200')
    address.replace('#/?carrier=200')
    expect(told).toEqual(['#/?carrier=200'])
    expect(location.hash).toBe('#/?carrier=200')
    expect(history.length).toBe(entries)
  })

  it('keeps what the history remembers of the entry it replaces', () => {
    history.replaceState({ scroll: 7 }, '')
    createLocation().replace('#/tips')
    expect(history.state).toEqual({ scroll: 7 })
  })

  it('tells no more once undone', () => {
    const address = createLocation()
    const told: string[] = []
    const undo = address.subscribe(hash => told.push(hash))
    undo()
    address.replace('#/journal')
    globalThis.dispatchEvent(new Event('hashchange'))
    expect(told).toEqual([])
  })

  it.each([
    ['?mode=plain&to=2', '#/?mode=plain&to=2'],
    ['?Carrier=9999', '#/?Carrier=9999'],
    ['?source=pwa', '#/'],
    ['?text=carrier%3D200&url=', '#/'],
    ['', '#/']
  ])('takes a sound that was asked for before the #, as in %j', (search, hash) => {
    history.replaceState({ scroll: 7 }, '', `/app/${search}`)
    const address = createLocation()
    expect(address.hash()).toBe(hash)
    expect(location.search).toBe(hash === '#/' ? search : '')
    expect(history.state).toEqual({ scroll: 7 })
  })
})
