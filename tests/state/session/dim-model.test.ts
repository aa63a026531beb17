import { signal } from '@preact/signals-core'
import { describe, expect, it } from 'vitest'
import { DEFAULT_RECIPE } from '../../../src/core/recipe/recipe.ts'
import type { Route } from '../../../src/core/base/route.ts'
import { parseRoute } from '../../../src/core/base/route.ts'
import { createDimModel } from '../../../src/state/session/dim-model.ts'
import { createNoticesModel } from '../../../src/state/base/notices-model.ts'
import { createPlayerModel } from '../../../src/state/session/player-model.ts'
import { createSettingsModel } from '../../../src/state/base/settings-model.ts'
import { createTestPorts } from '../../fakes/test-ports.ts'

/** A session of 30 minutes that has just begun, and the screen it is on. */
async function playing(settings: object = {}) {
  const ports = createTestPorts({
    performer: { latency: 0.02 },
    storage: { values: { settings } }
  })
  const player = createPlayerModel(ports, createNoticesModel())
  const model = createSettingsModel(ports.storage, ports.settingsCache)
  const route = signal<Route>(parseRoute('#/'))
  const rests = ports.clock.pending()
  const dim = createDimModel(ports, player, { route, settings: model })
  player.start({ ...DEFAULT_RECIPE, minutes: 30 })
  await turn()
  return { ...ports, player, route, settings: model, dim, rests, light: () => dim.light.value }
}

async function turn(): Promise<void> {
  for (let count = 0; count < 30; count++) await Promise.resolve()
}

describe('the light of the screen', () => {
  it('goes out 20 s after the last touch, sinking through the last four of them', async () => {
    const { clock, light } = await playing()
    clock.advance(15.9)
    expect(light()).toBe('full')
    clock.advance(0.2)
    expect(light()).toBe('dimming')
    clock.advance(3.8)
    expect(light()).toBe('dimming')
    clock.advance(0.1)
    expect(light()).toBe('dark')
  })

  it('stays while the screen is touched, and costs no wake-up for each touch', async () => {
    const { clock, dim, light } = await playing()
    clock.advance(1)
    const timers = clock.pending()
    for (let touch = 0; touch < 10; touch++) {
      clock.advance(10)
      dim.touched()
      expect(light()).toBe('full')
      expect(clock.pending()).toBe(timers)
    }
    clock.advance(20)
    expect(light()).toBe('dark')
  })

  it('comes back at a touch, and goes out again after another 20 s', async () => {
    const { clock, dim, light } = await playing()
    clock.advance(25)
    dim.touched()
    expect(light()).toBe('full')
    clock.advance(19.9)
    expect(light()).toBe('dimming')
    clock.advance(0.1)
    expect(light()).toBe('dark')
  })

  it('never goes out while no session is open', async () => {
    const { clock, dim, player, light, rests } = await playing()
    player.stop()
    dim.touched()
    clock.advance(600)
    expect(light()).toBe('full')
    expect(clock.pending()).toBe(rests)
  })

  it('goes out in a pause and after an interruption as well', async () => {
    const { clock, dim, performer, player, light } = await playing()
    clock.advance(1)
    player.pause()
    dim.touched()
    clock.advance(20)
    expect(light()).toBe('dark')

    dim.touched()
    player.resume()
    clock.advance(1)
    performer.interrupt()
    clock.advance(20)
    expect(light()).toBe('dark')
  })

  it('stays out when the sound ends', async () => {
    const { clock, dim, player, light, rests } = await playing()
    clock.advance(1801)
    expect(player.session.value).toMatchObject({ status: 'ended' })
    expect(light()).toBe('dark')
    expect(clock.pending()).toBe(rests)
    dim.touched()
    clock.advance(600)
    expect(light()).toBe('full')
  })

  it('goes on going out when the sound ends meanwhile', async () => {
    const { clock, player, light } = await playing()
    clock.advance(17)
    player.stop()
    expect(light()).toBe('dimming')
    clock.advance(3)
    expect(light()).toBe('dark')
  })

  it('leaves readers two minutes on other screens; going to one is a touch', async () => {
    const { clock, route, light } = await playing()
    clock.advance(30)
    route.value = parseRoute('#/tips')
    expect(light()).toBe('full')
    clock.advance(119)
    expect(light()).toBe('dimming')
    clock.advance(1)
    expect(light()).toBe('dark')
  })

  it('keeps no hidden page awake, and is on for whoever unlocks the phone', async () => {
    const { clock, visibility, light } = await playing()
    clock.advance(1)
    const seen = clock.pending()
    visibility.hide()
    // Neither the player's look each second nor the light's.
    expect(clock.pending()).toBe(seen - 2)
    clock.advance(300)
    expect(light()).toBe('full')
    visibility.show()
    clock.advance(19.9)
    expect(light()).toBe('dimming')
    clock.advance(0.1)
    visibility.hide()
    visibility.show()
    expect(light()).toBe('full')
  })

  it('waits no longer for a clock that was set back', async () => {
    const { clock, dim, player, light, visibility, ...ports } = await playing()
    dim.dispose()
    let back = 0
    const jumping = { ...clock, now: () => clock.now() - back }
    const around = { route: ports.route, settings: ports.settings }
    const world = { ...createTestPorts(), visibility, clock: jumping }
    const next = createDimModel(world, player, around)
    clock.advance(10)
    back = 3_600_000
    clock.advance(40)
    expect(next.light.value).toBe('dark')
    expect(light()).toBe('full')
  })

  it('leaves nothing behind when disposed', async () => {
    const { clock, dim, player, visibility, rests } = await playing({ screenOn: true })
    dim.dispose()
    player.stop()
    player.dispose()
    // The offer to continue.
    expect(clock.pending()).toBe(rests + 1)
    expect(visibility.listeners()).toBe(0)
  })
})

describe('the screen itself', () => {
  it('is the phone’s own affair, unless the listener wants it kept on', async () => {
    const { wakeLock } = await playing()
    expect(wakeLock.held()).toBe(false)
  })

  it('is kept on while sound comes out, dark or not, and let go at the end', async () => {
    const { clock, wakeLock } = await playing({ screenOn: true })
    expect(wakeLock.held()).toBe(true)
    clock.advance(60)
    expect(wakeLock.held()).toBe(true)
    clock.advance(1800)
    expect(wakeLock.held()).toBe(false)
  })

  it('is let go in a pause and held again at Resume', async () => {
    const { clock, player, wakeLock } = await playing({ screenOn: true })
    clock.advance(1)
    expect(wakeLock.held()).toBe(true)
    player.pause()
    expect(wakeLock.held()).toBe(false)
    player.resume()
    await turn()
    expect(wakeLock.held()).toBe(true)
  })

  it('is let go when the setting is switched off', async () => {
    const { settings, wakeLock } = await playing({ screenOn: true })
    expect(wakeLock.held()).toBe(true)
    settings.set({ screenOn: false })
    expect(wakeLock.held()).toBe(false)
  })

  it('is not held when the session was over before the code for it came', async () => {
    const { player, settings, wakeLock } = await playing()
    settings.set({ screenOn: true })
    player.stop()
    await turn()
    expect(wakeLock.held()).toBe(false)
  })
})
