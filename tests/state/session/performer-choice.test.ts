import { describe, expect, it } from 'vitest'
import { createAppModel } from '../../../src/state/app/app-model.ts'
import type { TestPortsOptions } from '../../fakes/test-ports.ts'
import { createTestPorts } from '../../fakes/test-ports.ts'

async function settle(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) await Promise.resolve()
}

async function setUp(options: TestPortsOptions = {}) {
  const ports = createTestPorts({ performer: { latency: 0 }, ...options })
  const app = createAppModel(ports, async () => [])
  await settle()
  return { ports, app, preferred: () => ports.selection.preferred() }
}

describe('which performer is asked for', () => {
  it('is what the settings say, unless a link says otherwise', async () => {
    const storage = { values: { settings: { player: 'live' } } }
    expect((await setUp({ storage })).preferred()).toBe('live')
    expect((await setUp({ storage, hash: '#/?player=stream' })).preferred()).toBe('stream')
    expect((await setUp({ storage, hash: '#/?player=auto' })).preferred()).toBe('live')
    expect((await setUp()).preferred()).toBe('auto')
  })

  it('is what was chosen last, a link or the settings', async () => {
    const { ports, app, preferred } = await setUp({ hash: '#/?player=live' })
    app.choosePlayer('stream')
    expect(preferred()).toBe('stream')
    expect(await ports.storage.values.get('settings')).toMatchObject({ player: 'stream' })
    ports.location.go('#/?player=live&minutes=20')
    expect(preferred()).toBe('live')
    ports.location.go('#/?carrier=200')
    expect(preferred()).toBe('stream')
  })

  it('waits for the listener when a link comes during a session', async () => {
    const { ports, app, preferred } = await setUp()
    app.player.start(app.tonight.recipe.value)
    ports.location.go('#/?player=live&minutes=20')
    expect(preferred()).toBe('auto')
    app.player.stop()
    app.tonight.useOffered()
    expect(preferred()).toBe('live')
  })
})

describe('which performer plays', () => {
  it('stands in the journal, also when another one takes over', async () => {
    const { ports, app } = await setUp({ performer: { kind: 'stream', latency: 0 } })
    app.player.start(app.tonight.recipe.value)
    await settle()
    expect((await ports.storage.sessions.all())[0]?.performer).toBe('stream')
    ports.selection.select({ kind: 'live', stream: 'did not start' })
    expect(app.player.selected.value).toEqual({ kind: 'live', stream: 'did not start' })
    ports.clock.advance(30)
    await settle()
    expect((await ports.storage.sessions.all())[0]?.performer).toBe('live')
  })
})
