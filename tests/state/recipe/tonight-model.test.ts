import { BED_CHOICES, TONE_MODES } from '../../../src/core/score/kinds.ts'
import { signal } from '@preact/signals-core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stepMinutes } from '../../../src/core/recipe/session-length.ts'
import type { Recipe } from '../../../src/core/recipe/recipe.ts'
import {
  AFTERS,
  DEFAULT_RECIPE,
  FADES,
  fitRecipe,
  sessionSeconds
} from '../../../src/core/recipe/recipe.ts'
import { decodeScore, encodeScore } from '../../../src/core/score/codec/score-code.ts'
import { createNoticesModel } from '../../../src/state/base/notices-model.ts'
import { createTonightModel, PREPARE_AFTER } from '../../../src/state/recipe/tonight-model.ts'
import type { TestPortsOptions } from '../../fakes/test-ports.ts'
import { createTestPorts } from '../../fakes/test-ports.ts'

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

  it('says of an address that nobody understands that it was not, and changes nothing else', () => {
    const { tonight, notices } = setUp()
    tonight.set({ carrier: 222 })
    tonight.openLink('nowhere?sound=loud', false)
    expect(tonight.recipe.value.carrier).toBe(222)
    expect(notices.notices.value).toMatchObject([
      {
        kind: 'link-problems',
        prepares: false,
        problems: [{ name: 'nowhere' }, { name: 'sound', was: 'loud' }]
      }
    ])
    tonight.openLink('carrier=180&sound=loud', false)
    expect(tonight.recipe.value.carrier).toBe(180)
    expect(notices.notices.value).toMatchObject([{ prepares: true, problems: [{ name: 'sound' }] }])
  })
})

describe('what was asked for', () => {
  it('comes back when the session gets longer again', () => {
    const { tonight } = setUp()
    const before = tonight.score.value
    for (let press = 0; press < 5; press++)
      tonight.set({ minutes: stepMinutes(tonight.recipe.value.minutes, -1) })
    expect(tonight.used.value.recipe).toMatchObject({ minutes: 5, ramp: 0, fadeIn: 0 })
    for (let press = 0; press < 5; press++)
      tonight.set({ minutes: stepMinutes(tonight.recipe.value.minutes, 1) })
    expect(tonight.recipe.value).toEqual(DEFAULT_RECIPE)
    expect(tonight.score.value).toEqual(before)
  })

  it('comes back with the tone that has room for it', () => {
    const { tonight } = setUp()
    tonight.openLink('from=12&to=0.5', false)
    tonight.set({ mode: 'isochronic' })
    expect(tonight.used.value.recipe).toMatchObject({ from: 10, to: 1 })
    tonight.set({ mode: 'binaural' })
    expect(tonight.used.value.recipe).toMatchObject({ from: 12, to: 0.5 })
  })

  it('of what follows the session comes back with a bed', () => {
    const { tonight } = setUp()
    const wake = { hour: 7, minute: 0 }
    tonight.set({ after: 'bed', wake, afterMinutes: 480 })
    tonight.set({ bed: 'none' })
    expect(tonight.used.value.recipe).toMatchObject({ after: 'silence', wake: undefined })
    tonight.set({ bed: 'rain' })
    expect(tonight.used.value.recipe).toMatchObject({ after: 'bed', wake, afterMinutes: 480 })
  })

  it('is kept between visits, also where there is no room for it', async () => {
    const { tonight, ports } = setUp()
    const asked: Partial<Recipe> = {
      mode: 'isochronic',
      to: 0.5,
      duty: 0.3,
      minutes: 5,
      bed: 'none',
      after: 'bed',
      afterMinutes: 480,
      wake: { hour: 7, minute: 0 },
      wakeRise: 20
    }
    tonight.set(asked)
    tonight.set({ mode: 'binaural' })
    await settle()
    const stored = await ports.storage.values.get('recipe')
    const next = setUp({ storage: { values: { recipe: stored } } })
    await settle()
    expect(next.tonight.recipe.value).toEqual({ ...DEFAULT_RECIPE, ...asked, mode: 'binaural' })
  })

  it('is said to have no room once, not at every other change', () => {
    const { tonight, notices } = setUp()
    tonight.set({ minutes: 10 })
    notices.dismiss('adjusted')
    tonight.set({ carrier: 200 })
    expect(notices.notices.value).toEqual([])
    tonight.set({ minutes: 15 })
    expect(notices.notices.value).toEqual([
      { kind: 'adjusted', adjustments: [{ field: 'ramp', asked: 900, used: 600 }] }
    ])
    tonight.set({ minutes: 30 })
    expect(notices.notices.value).toEqual([])
  })

  const change: fc.Arbitrary<Partial<Recipe>> = fc.oneof(
    fc.record({ minutes: fc.integer({ min: 1, max: 720 }) }),
    fc.record({ mode: fc.constantFrom(...TONE_MODES) }),
    fc.record({ ramp: fc.integer({ min: 0, max: 43_200 }) }),
    fc.record({ fadeIn: fc.integer({ min: 0, max: 60 }) }),
    fc.record({ fadeOut: fc.integer({ min: 0, max: 43_200 }) }),
    fc.record({ fade: fc.constantFrom(...FADES) }),
    fc.record({ bed: fc.constantFrom(...BED_CHOICES) }),
    fc.record({ bedLevel: fc.integer({ min: 0, max: 30 }) }),
    fc.record({ level: fc.integer({ min: -40, max: 0 }) }),
    fc.record({ from: fc.integer({ min: 1, max: 28 }).map(half => half / 2) }),
    fc.record({ to: fc.integer({ min: 1, max: 28 }).map(half => half / 2) }),
    fc.record({ after: fc.constantFrom(...AFTERS) }),
    fc.record({ afterMinutes: fc.integer({ min: 1, max: 720 }) }),
    fc.record({ wake: fc.constantFrom(undefined, { hour: 7, minute: 0 }) })
  )

  it('stands after any changes, whatever is used, and there and back is where it was', () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 12 }), fc.array(change), (first, others) => {
        const { tonight } = setUp()
        for (const each of first) tonight.set(each)
        const recipe = tonight.recipe.value
        const score = tonight.score.value
        expect(recipe).toEqual(Object.assign({ ...DEFAULT_RECIPE }, ...first))
        for (const each of others) {
          tonight.set(each)
          const used = tonight.used.value.recipe
          const length = sessionSeconds(used)
          expect(used.fadeIn + used.fadeOut).toBeLessThanOrEqual(length + 1e-9)
          expect(used.ramp).toBeLessThanOrEqual(length - used.fadeOut + 1e-9)
          expect(fitRecipe(used).adjustments).toEqual([])
          expect(decodeScore(encodeScore(tonight.score.value)).duration).toBe(
            tonight.score.value.duration
          )
        }
        const fields = others.flatMap(each => Object.keys(each) as (keyof Recipe)[])
        for (const field of fields.toReversed()) tonight.set({ [field]: recipe[field] })
        expect(tonight.recipe.value).toEqual(recipe)
        expect(tonight.score.value).toEqual(score)
      })
    )
  })
})
