import { afterEach, describe, expect, test } from 'vitest'
import { TIPS as ALL_TIPS } from '../../../src/content/data/tips.ts'
import { DEFAULT_RECIPE } from '../../../src/core/recipe/recipe.ts'
import type { Tip, TipSection, TipTime } from '../../../src/core/tips/tip.ts'
import type { NightTheme } from '../../../src/core/tips/tip-order.ts'
import { createAppModel } from '../../../src/state/app/app-model.ts'
import { createNoticesModel } from '../../../src/state/base/notices-model.ts'
import type { PlayerModel } from '../../../src/state/session/player-model.ts'
import { createPlayerModel } from '../../../src/state/session/player-model.ts'
import type { TipModel } from '../../../src/state/tips/tip-model.ts'
import { createTipModel, tipPart } from '../../../src/state/tips/tip-model.ts'
import type { TestPorts } from '../../fakes/test-ports.ts'
import { createTestPorts } from '../../fakes/test-ports.ts'

function tip(id: string, section: TipSection = 'fibre', time: TipTime = 'bed'): Tip {
  return { id, section, time, grade: 'B', sources: [], reviewed: '2026-11' }
}

const TIPS = [tip('one'), tip('two'), tip('three'), tip('four')]

interface Opened {
  readonly ports: TestPorts
  readonly player: PlayerModel
  readonly tips: TipModel<Tip>
  shown(): string | undefined
  begin(): Promise<void>
}

const opened: { dispose(): void }[] = []

afterEach(() => {
  for (const model of opened.splice(0).toReversed()) model.dispose()
})

async function settle(): Promise<void> {
  for (let turn = 0; turn < 60; turn++) await Promise.resolve()
}

interface Given {
  readonly seen?: unknown
  readonly theme?: (player: PlayerModel) => NightTheme
  readonly load?: () => Promise<readonly Tip[]>
  readonly first?: boolean
}

function open({
  seen,
  theme = () => ({}),
  load = async () => TIPS,
  first = false
}: Given = {}): Opened {
  const ports = createTestPorts({
    performer: { latency: 0 },
    storage: { values: { 'tips-seen': seen } }
  })
  const player = createPlayerModel(ports, createNoticesModel())
  const { clock, storage } = ports
  const tips = createTipModel(player, {
    clock,
    values: storage.values,
    load,
    first: () => first,
    theme: () => theme(player)
  })
  opened.push(player, tips)
  return {
    ports,
    player,
    tips,
    shown: () => tips.tip.value?.id,
    async begin() {
      player.start({ ...DEFAULT_RECIPE, minutes: 30 })
      clock.advance(0)
      await settle()
    }
  }
}

/** The part as the app makes it, with the tips that listeners get. */
async function openWhole() {
  const ports = createTestPorts({ performer: { latency: 0 } })
  const app = createAppModel(ports, async () => ALL_TIPS)
  await settle()
  const model = app.part(tipPart)
  opened.push(app)
  return { ports, model, player: app.player, settings: app.settings }
}

describe('the tip of a session', () => {
  test('changes with the session’s own position and leaves the last third alone', async () => {
    const { ports, player, shown, begin } = open()
    expect(shown()).toBeUndefined()
    await begin()
    expect(shown()).toBe('one')
    ports.clock.advance(241)
    expect(shown()).toBe('two')
    player.pause()
    ports.clock.advance(1000)
    expect(shown()).toBe('two')
    player.resume()
    ports.clock.advance(1000)
    expect(shown()).toBeUndefined()
  })

  test('can be held and stepped', async () => {
    const { ports, tips, shown, begin } = open()
    await begin()
    tips.next()
    expect(shown()).toBe('two')
    tips.previous()
    tips.previous()
    expect(shown()).toBe('four')
    tips.toggleHeld()
    ports.clock.advance(600)
    expect([tips.held.value, shown()]).toEqual([true, 'four'])
    tips.toggleHeld()
    expect(shown()).not.toBe('four')
  })

  test('goes in the last third also when it was held', async () => {
    const { ports, tips, shown, begin } = open()
    await begin()
    tips.toggleHeld()
    ports.clock.advance(1195)
    expect(shown()).toBe('one')
    ports.clock.advance(10)
    expect(shown()).toBeUndefined()
  })

  test('begins with the night’s own, which is known once the session has its row', async () => {
    const theme = (player: PlayerModel): NightTheme => (player.row() ? { tip: 'three' } : {})
    const { player, shown, begin } = open({ theme })
    await begin()
    expect(shown()).toBe('three')
    player.stop()
    await begin()
    expect(shown()).toBe('three')
  })

  test('is in a night of the programme that night’s own, where it is one for the bed', async () => {
    const { model, player, ports } = await openWhole()
    player.start(DEFAULT_RECIPE, { night: 5 })
    ports.clock.advance(0)
    await settle()
    expect(model.tip.value?.id).toBe('bacteria-keep-hours')
    player.stop()
    player.start(DEFAULT_RECIPE, { night: 3 })
    ports.clock.advance(0)
    await settle()
    expect(model.tip.value).toMatchObject({ time: 'bed' })
    expect(model.tip.value?.id).not.toBe('bacteria-keep-hours')
  })

  test('is never one for the day, and one for setting up in the first session alone', async () => {
    const load = async (): Promise<readonly Tip[]> => [
      tip('day', 'fibre', 'day'),
      tip('first', 'fibre', 'first'),
      tip('bed')
    ]
    for (const [first, expected] of [
      [true, ['first', 'bed']],
      [false, ['bed', 'bed']]
    ] as const) {
      const { tips, shown, begin } = open({ load, first })
      await begin()
      const ids = [shown()]
      tips.next()
      expect([...ids, shown()]).toEqual(expected)
    }
  })

  test('sets a listener up before the introduction is over, and not after', async () => {
    const { model, player, ports, settings } = await openWhole()
    const all = async (): Promise<readonly (string | undefined)[]> => {
      player.start(DEFAULT_RECIPE)
      ports.clock.advance(0)
      await settle()
      const ids = ALL_TIPS.map(() => {
        model.next()
        return model.tip.value?.id
      })
      player.stop()
      await settle()
      return ids
    }
    expect(await all()).toContain('left-and-right')
    settings.set({ introduction: 'over' })
    expect(await all()).not.toContain('left-and-right')
  })

  test('starts its order again where a session is continued', async () => {
    const { ports, player, shown, begin } = open()
    await begin()
    ports.clock.advance(500)
    player.stop()
    player.goOn()
    ports.clock.advance(0)
    await settle()
    expect(player.position.value).toBeGreaterThan(499)
    expect(shown()).toBe('one')
  })

  test('is there in the next session where the tips could not be fetched in the first', async () => {
    let online = false
    const load = async (): Promise<readonly Tip[]> => {
      if (!online) throw new TypeError('Failed to fetch')
      return TIPS
    }
    const { player, shown, begin } = open({ load })
    await begin()
    expect(shown()).toBeUndefined()
    player.stop()
    online = true
    await begin()
    expect(shown()).toBe('one')
  })
})

describe('seen tips', () => {
  test('come last in the next session', async () => {
    const { player, tips, shown, begin } = open()
    await begin()
    tips.noteSeen()
    player.stop()
    await begin()
    expect(shown()).toBe('two')
  })

  test('are kept over nights, whatever lay where they are kept', async () => {
    const first = open({ seen: [7, 'two', undefined] })
    await first.begin()
    expect(first.shown()).toBe('one')
    first.tips.noteSeen()
    const seen = await first.ports.storage.values.get('tips-seen')
    expect(seen).toEqual(['two', 'one'])
    const second = open({ seen })
    await second.begin()
    expect(second.shown()).toBe('three')
  })

  test('are those that could be read, not those that came and went in the dark', async () => {
    const { ports, begin, tips } = open()
    await begin()
    tips.noteSeen()
    ports.clock.advance(500)
    expect(await ports.storage.values.get('tips-seen')).toEqual(['one'])
  })
})
