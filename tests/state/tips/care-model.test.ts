import { signal } from '@preact/signals-core'
import { afterEach, describe, expect, test } from 'vitest'
import type { StoredKey } from '../../../src/core/app/stored-values.ts'
import { CHECK_RECIPE } from '../../../src/core/checks/phone-check.ts'
import type { CareModel } from '../../../src/state/tips/care-model.ts'
import { createCareModel } from '../../../src/state/tips/care-model.ts'
import { createNoticesModel } from '../../../src/state/base/notices-model.ts'
import type { PlayerModel } from '../../../src/state/session/player-model.ts'
import { createPlayerModel } from '../../../src/state/session/player-model.ts'
import type { SettingsModel } from '../../../src/state/base/settings-model.ts'
import { createSettingsModel } from '../../../src/state/base/settings-model.ts'
import type { TonightModel } from '../../../src/state/recipe/tonight-model.ts'
import { createTonightModel } from '../../../src/state/recipe/tonight-model.ts'
import { createFakeEarlySettings } from '../../fakes/fake-early-settings.ts'
import type { TestPorts } from '../../fakes/test-ports.ts'
import { createTestPorts } from '../../fakes/test-ports.ts'

interface Opened {
  readonly ports: TestPorts
  readonly guidance: CareModel
  readonly player: PlayerModel
  readonly settings: SettingsModel
  readonly tonight: TonightModel
}

const opened: { dispose(): void }[] = []

afterEach(() => {
  for (const model of opened.splice(0).toReversed()) model.dispose()
})

async function open(settingsKept: object = {}): Promise<Opened> {
  const values: Partial<Record<StoredKey, unknown>> = { settings: settingsKept }
  const ports = createTestPorts({ performer: { latency: 0.02 }, storage: { values } })
  const notices = createNoticesModel()
  const settings = createSettingsModel(ports.storage, createFakeEarlySettings(settingsKept))
  const player = createPlayerModel(ports, notices)
  const tonight = createTonightModel(ports, notices, signal(ports.clock.now()))
  const guidance = createCareModel(ports, player, { settings, tonight })
  opened.push(player, tonight, guidance)
  for (let turn = 0; turn < 20; turn++) await Promise.resolve()
  return { ports, guidance, player, settings, tonight }
}

function listen({ player, tonight, ports }: Opened): void {
  player.start(tonight.recipe.peek())
  ports.clock.advance(30)
}

describe('care around a session', () => {
  test('begins with the introduction, and goes on to the volume while the first session plays', async () => {
    const app = await open()
    expect(app.settings.settings.value.introduction).toBe('ahead')
    expect(app.guidance.due.value).toBeUndefined()
    listen(app)
    expect(app.guidance.due.value).toBe('volume')
    app.player.stop()
    expect(app.guidance.due.value).toBe('unwell')
    expect(app.settings.settings.value.introduction).toBe('over')
  })

  test('speaks of the volume in the first minute of the first session, and then no more', async () => {
    const app = await open({ introduction: 'read' })
    listen(app)
    expect(app.guidance.due.value).toBe('volume')
    app.ports.clock.advance(60)
    expect(app.player.session.value.status).toBe('playing')
    expect(app.guidance.due.value).toBeUndefined()
    expect(app.settings.settings.value.introduction).toBe('over')
  })

  test('says nothing to a listener who has been through it, before a session or in it', async () => {
    const app = await open({ introduction: 'over', headphones: 'stereo' })
    expect(app.guidance.due.value).toBeUndefined()
    listen(app)
    expect(app.guidance.due.value).toBeUndefined()
  })

  test('takes no phone check for a first session', async () => {
    const app = await open()
    app.player.startTrial(CHECK_RECIPE)
    app.ports.clock.advance(30)
    app.player.stop()
    app.ports.clock.advance(60)
    expect(app.settings.settings.value.introduction).toBe('ahead')
  })

  test('has a word for those who stop unwell, not for those whom the sound has left', async () => {
    const app = await open({ introduction: 'over', headphones: 'stereo' })
    listen(app)
    app.ports.clock.advance(1800)
    expect(app.player.session.value).toMatchObject({ status: 'ended', how: 'finished' })
    expect(app.guidance.due.value).toBeUndefined()
  })
})

describe('the headphones check', () => {
  test('is not offered before the very first session, and is before the next', async () => {
    const app = await open()
    listen(app)
    app.player.stop()
    app.ports.clock.advance(60)
    expect(app.guidance.due.value).toBe('offer')
  })

  test('is offered before a binaural session, and never again', async () => {
    const app = await open({ introduction: 'over' })
    expect(app.guidance.due.value).toBe('offer')
    listen(app)
    app.player.stop()
    app.ports.clock.advance(60)
    expect(app.guidance.due.value).toBeUndefined()
    expect(app.settings.settings.value.headphones).toBe('unknown')
  })

  test('is offered no more once that was put away', async () => {
    const { guidance } = await open({ introduction: 'over' })
    guidance.dismissOffer()
    expect(guidance.due.value).toBeUndefined()
  })

  test('is still to be offered after a session that needed no headphones', async () => {
    const app = await open({ introduction: 'over' })
    app.tonight.set({ mode: 'isochronic' })
    expect(app.guidance.due.value).toBeUndefined()
    listen(app)
    app.player.stop()
    app.ports.clock.advance(60)
    app.tonight.set({ mode: 'binaural' })
    expect(app.guidance.due.value).toBe('offer')
  })

  test.each(['mono', 'speaker'])(
    'having found %s, is spoken of for as long as the sound is binaural',
    async headphones => {
      const { guidance, tonight } = await open({ introduction: 'over', headphones })
      expect(guidance.due.value).toBe('lost')
      tonight.set({ mode: 'plain' })
      expect(guidance.due.value).toBeUndefined()
    }
  )
})
