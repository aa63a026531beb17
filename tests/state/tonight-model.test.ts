import { signal } from '@preact/signals-core'
import { describe, expect, it } from 'vitest'
import { DEFAULT_RECIPE } from '../../src/core/recipe.ts'
import { createNoticesModel } from '../../src/state/notices-model.ts'
import { createTonightModel, PREPARE_AFTER } from '../../src/state/tonight-model.ts'
import type { TestPortsOptions } from '../fakes/test-ports.ts'
import { createTestPorts } from '../fakes/test-ports.ts'

async function settle(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) await Promise.resolve()
}

function setUp(options: TestPortsOptions = {}) {
  const ports = createTestPorts(options)
  const notices = createNoticesModel()
  const now = signal(ports.clock.now())
  return { ports, notices, now, tonight: createTonightModel(ports, notices, now) }
}

describe('tonight', () => {
  it('starts from the defaults and remembers what was last prepared', async () => {
    const { tonight, ports } = setUp()
    expect(tonight.recipe.value).toEqual(DEFAULT_RECIPE)
    tonight.set({ carrier: 200, mode: 'isochronic', duty: 0.4 })
    await settle()
    const stored = await ports.storage.values.get('recipe')
    const next = setUp({ storage: { values: { recipe: stored } } })
    await settle()
    expect(next.tonight.recipe.value).toEqual({
      ...DEFAULT_RECIPE,
      carrier: 200,
      mode: 'isochronic',
      duty: 0.4
    })
  })

  it('does not let what was stored undo what was just chosen', async () => {
    const { tonight } = setUp({ storage: { values: { recipe: 'carrier=300' } } })
    tonight.set({ carrier: 200 })
    await settle()
    expect(tonight.recipe.value.carrier).toBe(200)
  })

  it('takes no harm from nonsense in the store', async () => {
    for (const recipe of [42, null, { carrier: 1 }, 'carrier=oops']) {
      const { tonight } = setUp({ storage: { values: { recipe } } })
      await settle()
      expect(tonight.recipe.value).toEqual(DEFAULT_RECIPE)
    }
  })

  it('prepares the sound once, half a second after the last change', () => {
    const { tonight, ports } = setUp()
    const prepared = (): number =>
      ports.performer.calls.filter(call => call.type === 'prepare').length
    tonight.set({ carrier: 200 })
    ports.clock.advance(0.3)
    tonight.set({ carrier: 210 })
    ports.clock.advance(0.3)
    expect(prepared()).toBe(0)
    ports.clock.advance(PREPARE_AFTER)
    expect(prepared()).toBe(1)
  })

  it('says what else gave way, not the field that was moved', () => {
    const { tonight, notices } = setUp()
    tonight.set({ minutes: 10 })
    expect(notices.notices.value).toEqual([
      { kind: 'adjusted', adjustments: [{ field: 'ramp', asked: 900, used: 300 }] }
    ])
    tonight.set({ ramp: 9999 })
    expect(notices.notices.value).toEqual([])
  })

  it('prepares what a link asks for, and names what it cannot use', () => {
    const { tonight, notices } = setUp()
    tonight.openLink('carrier=180&minutes=-1', false)
    expect(tonight.recipe.value).toMatchObject({ carrier: 180, minutes: 30 })
    expect(notices.notices.value).toMatchObject([
      { kind: 'link-problems', problems: [{ name: 'minutes', was: '-1' }] }
    ])
    tonight.openLink('carrier=190', false)
    expect(notices.notices.value).toEqual([])
  })

  it('offers a link that is opened while a session plays, and applies it only when asked', () => {
    const { tonight } = setUp()
    tonight.openLink('carrier=180', true)
    expect(tonight.recipe.value.carrier).toBe(250)
    expect(tonight.offered.value?.carrier).toBe(180)
    tonight.useOffered()
    expect(tonight.recipe.value.carrier).toBe(180)
    expect(tonight.offered.value).toBeUndefined()
    tonight.openLink('carrier=170', true)
    tonight.dismissOffered()
    expect(tonight.recipe.value.carrier).toBe(180)
  })

  it('is left alone by an address without a recipe', () => {
    const { tonight } = setUp()
    tonight.set({ carrier: 222 })
    tonight.openLink('', false)
    tonight.openLink('source=pwa', false)
    expect(tonight.recipe.value.carrier).toBe(222)
  })
})
