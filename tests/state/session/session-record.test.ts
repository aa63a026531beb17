import { describe, expect, it } from 'vitest'
import { DEFAULT_RECIPE } from '../../../src/core/recipe/recipe.ts'
import { createSessionRecord } from '../../../src/state/session/session-record.ts'
import { createTestPorts } from '../../fakes/test-ports.ts'

function setUp() {
  const ports = createTestPorts()
  const { sessions } = ports.storage
  const progress = { planned: 1800, heard: 0, sounding: true }
  const record = createSessionRecord(ports, () => progress)
  record.open(DEFAULT_RECIPE)
  return { record, clock: ports.clock, row: async () => (await sessions.all())[0] }
}

describe('how long interruptions held a session up', () => {
  it('is counted from each until the listener goes on', async () => {
    const { record, clock, row } = setUp()
    clock.advance(100)
    record.interrupted()
    clock.advance(45)
    record.resumed()
    clock.advance(300)
    record.interrupted()
    clock.advance(15)
    record.resumed()
    clock.advance(60)
    record.close('finished')
    expect(await row()).toMatchObject({ interruptions: 2, stoodStill: 60, end: 'finished' })
  })

  it('is counted up to the end where nobody goes on', async () => {
    const { record, clock, row } = setUp()
    record.interrupted()
    clock.advance(45)
    expect(record.close('stopped')).toMatchObject({ interruptions: 1, stoodStill: 45 })
    expect(await row()).toMatchObject({ end: 'stopped', stoodStill: 45 })
  })

  it('is known as far as the row was written, should the tab be killed', async () => {
    const { record, clock, row } = setUp()
    record.interrupted()
    clock.advance(30)
    record.write()
    clock.advance(20)
    expect(await row()).toMatchObject({ interruptions: 1, stoodStill: 30 })
  })

  it('does not shrink when the clock is put back', async () => {
    const { record, clock, row } = setUp()
    record.interrupted()
    clock.advance(30)
    record.write()
    const { now } = clock
    clock.now = () => now() - 3_600_000
    record.resumed()
    expect(await row()).toMatchObject({ stoodStill: 30 })
  })

  it('is unknown, not 0, where nothing interrupted it', async () => {
    const { record, clock, row } = setUp()
    clock.advance(300)
    record.resumed()
    record.close('stopped')
    expect(await row()).not.toHaveProperty('stoodStill')
  })
})
