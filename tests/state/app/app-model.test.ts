import { describe, expect, it } from 'vitest'
import { createAppModel } from '../../../src/state/app/app-model.ts'
import { tunePart } from '../../../src/state/session/tune-model.ts'
import type { TestPortsOptions } from '../../fakes/test-ports.ts'
import { createTestPorts } from '../../fakes/test-ports.ts'

async function settle(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) await Promise.resolve()
}

async function setUp(options: TestPortsOptions = {}) {
  const ports = createTestPorts({ performer: { latency: 0 }, ...options })
  const app = createAppModel(ports, async () => [])
  await settle()
  const begin = async (): Promise<void> => {
    app.player.start(app.tonight.recipe.value)
    ports.clock.advance(0)
    await settle()
  }
  return { ports, app, begin }
}

describe('the app', () => {
  it('shows the screen of the address, and tonight for one nobody knows', async () => {
    const { ports, app } = await setUp({ hash: '#/journal' })
    expect(app.route.value).toEqual({ screen: 'journal' })
    ports.location.go('#/tips/fibre-and-deep-sleep')
    expect(app.route.value).toEqual({ screen: 'tips', page: 'fibre-and-deep-sleep' })
    ports.location.go('#/nowhere/%zz')
    expect(app.route.value.screen).toBe('tonight')
  })

  it('opens with the recipe of its address', async () => {
    const { app } = await setUp({ hash: '#/?carrier=180' })
    expect(app.tonight.recipe.value.carrier).toBe(180)
  })

  it('says what is missing on an insecure origin', async () => {
    const { app } = await setUp({ capabilities: { secureContext: false } })
    expect(app.notices.notices.value).toEqual([{ kind: 'insecure' }])
  })

  it('asks for what is stored to be kept once a session was finished, and never again', async () => {
    const { ports, app, begin } = await setUp({ hash: '#/?minutes=1&ramp=0&fadeIn=0&fadeOut=10' })
    for (let night = 0; night < 2; night++) {
      await begin()
      ports.clock.advance(61)
      await settle()
      expect(app.player.session.value).toEqual({ status: 'ended', how: 'finished' })
      expect(ports.persistence.requests()).toBe(1)
    }
  })

  it('tells that it is ready without a network, and puts the news away by itself', async () => {
    const { ports, app } = await setUp()
    ports.updater.tell('offline-ready')
    expect(app.notices.notices.value).toEqual([{ kind: 'offline-ready' }])
    ports.clock.advance(10)
    expect(app.notices.notices.value).toEqual([])
  })

  it('takes back that no sound came out once some does', async () => {
    const { ports, app, begin } = await setUp()
    await begin()
    ports.performer.fail('no device')
    expect(app.notices.notices.value).toEqual([{ kind: 'no-audio' }])
    await begin()
    expect(app.notices.notices.value).toEqual([])
  })

  it('takes that news to no other screen', async () => {
    const { ports, app } = await setUp()
    ports.updater.tell('offline-ready')
    ports.location.go('#/journal')
    expect(app.notices.notices.value).toEqual([])
  })

  it('never applies an update while a session is open or another window plays', async () => {
    const { ports, app, begin } = await setUp()
    ports.updater.tell('update-waiting')
    await begin()
    app.applyUpdate()
    app.player.stop()
    ports.lock.playElsewhere()
    app.applyUpdate()
    expect(ports.updater.applied()).toBe(false)
    ports.lock.stopElsewhere()
    app.applyUpdate()
    expect(ports.updater.applied()).toBe(true)
  })

  it('lets go of everything when disposed', async () => {
    const { ports, app, begin } = await setUp()
    await begin()
    app.dispose()
    expect([
      ports.performer.listeners(),
      ports.lock.listeners(),
      ports.visibility.listeners()
    ]).toEqual([0, 0, 0])
    expect(ports.location.listeners()).toBe(0)
  })
})

describe('tuning', () => {
  it('is heard as it changes, with the ear at the beat that was touched', async () => {
    const { ports, app } = await setUp({ hash: '#/tune' })
    const beat = (): number | undefined => {
      const voice = ports.auditioner.heard()?.voices[0]
      return voice?.kind === 'tone' ? voice.beat[0]?.value : undefined
    }
    app.part(tunePart).listen()
    expect(beat()).toBe(3)
    app.part(tunePart).set({ from: 6 })
    expect(beat()).toBe(6)
    app.part(tunePart).set({ to: 2 })
    expect(beat()).toBe(2)
    app.part(tunePart).hush()
    expect(ports.auditioner.heard()).toBeUndefined()
  })

  it('falls silent when its screen is left and when a session starts', async () => {
    const { ports, app, begin } = await setUp({ hash: '#/tune' })
    app.part(tunePart).listen()
    ports.location.go('#/journal')
    expect(app.part(tunePart).listening.value).toBe(false)
    ports.location.go('#/tune')
    app.part(tunePart).listen()
    await begin()
    expect(app.part(tunePart).listening.value).toBe(false)
    expect(app.part(tunePart).canListen.value).toBe(false)
  })

  it('waits for “Use now” while a session plays', async () => {
    const { ports, app, begin } = await setUp()
    await begin()
    expect(app.part(tunePart).waiting.value).toBe(false)
    app.part(tunePart).set({ carrier: 200 })
    expect(app.part(tunePart).waiting.value).toBe(true)
    expect(app.player.recipe.value?.carrier).toBe(250)
    app.part(tunePart).useNow()
    expect(app.player.recipe.value?.carrier).toBe(200)
    expect(ports.performer.calls.at(-1)?.type).toBe('change')
    expect(app.part(tunePart).waiting.value).toBe(false)
  })

  it('plays a background and a kind of tone at once in a session that plays what is tuned', async () => {
    const { ports, app, begin } = await setUp()
    await begin()
    const end = app.player.score.value?.duration

    app.part(tunePart).set({ bed: 'surf' })
    expect(app.player.recipe.value?.bed).toBe('surf')
    app.part(tunePart).set({ mode: 'isochronic' })

    expect(app.player.recipe.value?.mode).toBe('isochronic')
    expect(ports.performer.calls.at(-1)?.type).toBe('change')
    expect(app.player.score.value?.duration).toBe(end)
    expect(app.part(tunePart).waiting.value).toBe(false)
  })

  it('lets a background wait where other changes do, and in a night of the self-test', async () => {
    const { app, begin } = await setUp()
    await begin()
    app.part(tunePart).set({ carrier: 200 })
    app.part(tunePart).set({ bed: 'surf' })
    expect(app.player.recipe.value).toMatchObject({ bed: 'pink', carrier: 250 })
    app.part(tunePart).useNow()
    app.player.markAs({ night: 9, seal: '0123456789' })

    app.part(tunePart).set({ bed: 'rain' })

    expect(app.player.recipe.value?.bed).toBe('surf')
    expect(app.part(tunePart).waiting.value).toBe(true)
  })

  it('makes a session that plays as much longer as its length was tuned to be', async () => {
    const { app, begin } = await setUp()
    await begin()
    const end = app.player.score.value!.duration
    app.part(tunePart).set({ minutes: 40 })
    app.part(tunePart).set({ minutes: 45 })
    expect(app.player.score.value?.duration).toBe(end)

    app.part(tunePart).useNow()

    expect(app.player.score.value?.duration).toBe(end + 900)
    app.part(tunePart).set({ carrier: 200 })
    app.part(tunePart).useNow()
    expect(app.player.score.value?.duration).toBe(end + 900)
  })

  it('makes a session that plays softer and louder at once', async () => {
    const { app, begin } = await setUp()
    await begin()

    app.part(tunePart).set({ level: -20 })

    expect(app.player.score.value?.level.at(-1)?.value).toBeCloseTo(0.1)
    expect(app.part(tunePart).waiting.value).toBe(false)
  })
})
