import { afterEach, describe, expect, test } from 'vitest'
import { DEFAULT_RECIPE } from '../../../src/core/recipe/recipe.ts'
import type { BreathModel } from '../../../src/state/tips/breath-model.ts'
import { createBreathModel } from '../../../src/state/tips/breath-model.ts'
import { createNoticesModel } from '../../../src/state/base/notices-model.ts'
import type { PlayerModel } from '../../../src/state/session/player-model.ts'
import { createPlayerModel } from '../../../src/state/session/player-model.ts'
import type { FakeClock } from '../../fakes/fake-clock.ts'
import { createFakeClock } from '../../fakes/fake-clock.ts'
import type { TestPorts } from '../../fakes/test-ports.ts'
import { createTestPorts } from '../../fakes/test-ports.ts'

interface Opened {
  readonly ports: TestPorts
  readonly player: PlayerModel
  readonly breath: BreathModel
  now(): string | undefined
}

const opened: { dispose(): void }[] = []

afterEach(() => {
  for (const model of opened.splice(0).toReversed()) model.dispose()
})

async function settle(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) await Promise.resolve()
}

async function open(stored?: unknown, clock = createFakeClock()): Promise<Opened> {
  const values = stored === undefined ? {} : { breath: stored }
  const ports = createTestPorts({ clock, performer: { latency: 0 }, storage: { values } })
  const player = createPlayerModel(ports, createNoticesModel())
  const breath = createBreathModel(ports, player)
  opened.push(player, breath)
  await settle()
  const now = (): string | undefined => {
    const moment = breath.moment.value
    return moment && `${moment.phase} ${moment.count}`
  }
  return { ports, player, breath, now }
}

describe('the breathing picture', () => {
  test('is off until it is asked for, and nothing waits for it', async () => {
    const { ports, now } = await open()
    expect(now()).toBeUndefined()
    expect(ports.clock.pending()).toBe(0)
  })

  test('counts in and out, six times a minute', async () => {
    const { ports, breath, now } = await open()
    breath.toggle()
    const counts = [now()]
    for (let second = 0; second < 10; second++) {
      ports.clock.advance(1)
      counts.push(now())
    }
    expect(counts.join(', ')).toBe(
      'in 4, in 3, in 2, in 1, out 6, out 5, out 4, out 3, out 2, out 1, in 4'
    )
  })

  test('ends when it is told to, and by itself after its minutes', async () => {
    const { ports, breath, now } = await open()
    breath.toggle()
    breath.toggle()
    expect(now()).toBeUndefined()
    breath.toggle()
    ports.clock.advance(299)
    expect(now()).toBe('out 1')
    ports.clock.advance(1.1)
    expect(now()).toBeUndefined()
    expect(ports.clock.pending()).toBe(0)
  })

  test('wakes no hidden page, and goes on where the breath would be', async () => {
    const { ports, breath, now } = await open()
    breath.toggle()
    ports.visibility.hide()
    expect(ports.clock.pending()).toBe(0)
    ports.clock.advance(25)
    ports.visibility.show()
    expect(now()).toBe('out 5')
    ports.visibility.hide()
    ports.clock.advance(600)
    ports.visibility.show()
    expect(now()).toBeUndefined()
  })

  test('keeps the screen on for so long', async () => {
    const { ports, breath } = await open()
    breath.toggle()
    await settle()
    expect(ports.wakeLock.held()).toBe(true)
    ports.clock.advance(301)
    expect(ports.wakeLock.held()).toBe(false)
  })

  test('ends with the session, and goes on in its pauses', async () => {
    const { ports, player, breath, now } = await open()
    player.start(DEFAULT_RECIPE)
    ports.clock.advance(0)
    breath.toggle()
    player.pause()
    ports.clock.advance(5)
    expect(now()).toBe('out 5')
    player.stop()
    expect(now()).toBeUndefined()
  })

  test('starts again where the clock was set back', async () => {
    let behind = 0
    const clock = createFakeClock()
    const slow: FakeClock = { ...clock, now: () => clock.now() - behind }
    const { breath, now } = await open(undefined, slow)
    breath.toggle()
    clock.advance(7.5)
    behind = 3_600_000
    clock.advance(1)
    expect(now()).toBe('in 4')
    clock.advance(301)
    expect(now()).toBeUndefined()
  })
})

describe('its pattern', () => {
  test('is what was kept, as far as that can be breathed', async () => {
    const { breath } = await open({ perMinute: 5, inhale: 2, minutes: 3 })
    expect(breath.pattern.value).toEqual({ perMinute: 5, inhale: 0.4, minutes: 3 })
  })

  test('is changed and stored, and the breathing starts again with it', async () => {
    const { ports, breath, now } = await open()
    breath.toggle()
    ports.clock.advance(8)
    breath.step('perMinute', -1)
    breath.step('perMinute', -1)
    expect(now()).toBe('in 5')
    expect(await ports.storage.values.get('breath')).toEqual({
      perMinute: 5,
      inhale: 0.4,
      minutes: 5
    })
  })
})
