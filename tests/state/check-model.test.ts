import { describe, expect, it } from 'vitest'
import { DEFAULT_RECIPE } from '../../src/core/recipe.ts'
import { createCheckModel } from '../../src/state/check-model.ts'
import { createNoticesModel } from '../../src/state/notices-model.ts'
import { createPlayerModel } from '../../src/state/player-model.ts'
import { createTestPorts } from '../fakes/test-ports.ts'

function setUp() {
  const ports = createTestPorts({ performer: { latency: 0.02 } })
  const player = createPlayerModel(ports, createNoticesModel())
  const check = createCheckModel(ports, player)
  const idle = ports.clock.pending()
  return { ...ports, player, check, idle }
}

describe('the phone check', () => {
  it('finds that the sound ran through a locked minute to its end', () => {
    const { check, clock, visibility } = setUp()
    check.start()
    clock.advance(8)
    visibility.hide()
    clock.advance(60)
    visibility.show()
    clock.advance(60)
    expect(check.running.value).toBe(false)
    expect(check.result.value).toMatchObject({
      performer: 'live',
      judgement: { verdict: 'ran through', hiddenLongest: 60 }
    })
  })

  it('sees the end of a page that stays hidden', () => {
    const { check, clock, visibility } = setUp()
    check.start()
    clock.advance(8)
    visibility.hide()
    clock.advance(200)
    expect(check.result.value?.judgement.verdict).toBe('ran through')
  })

  it('does not keep a hidden page awake', () => {
    const { check, clock, visibility } = setUp()
    check.start()
    clock.advance(1)
    const seen = clock.pending()
    visibility.hide()
    // Neither the player's nor the check's own look each second.
    expect(clock.pending()).toBe(seen - 2)
  })

  it('tells of a pause by the system, and ends when it is stopped', () => {
    const { check, clock, visibility, performer } = setUp()
    check.start()
    clock.advance(8)
    visibility.hide()
    clock.advance(20)
    performer.interrupt()
    clock.advance(20)
    visibility.show()
    check.stop()
    expect(check.result.value?.judgement).toMatchObject({ verdict: 'interrupted' })
    expect(check.result.value?.judgement.interruptions[0]).toBeCloseTo(27.98)
  })

  it('tells that no sound came', () => {
    const { check, performer } = setUp()
    check.start()
    performer.fail('no device')
    expect(check.result.value?.judgement.verdict).toBe('no sound')
    expect(check.running.value).toBe(false)
  })

  it('leaves no timer behind, and nothing in the journal', async () => {
    const { check, clock, storage, idle } = setUp()
    check.start()
    clock.advance(10)
    check.stop()
    expect(clock.pending()).toBe(idle)
    expect(await storage.sessions.all()).toEqual([])
  })

  it('can be made again', () => {
    const { check, clock } = setUp()
    check.start()
    clock.advance(200)
    check.start()
    expect(check.result.value).toBeUndefined()
    clock.advance(10)
    check.stop()
    expect(check.result.value?.judgement.verdict).toBe('too short')
  })

  it('waits while a session plays', () => {
    const { check, player, clock, performer } = setUp()
    player.start(DEFAULT_RECIPE)
    clock.advance(5)
    expect(check.canStart.value).toBe(false)
    check.start()
    expect(check.running.value).toBe(false)
    expect(performer.score()?.duration).toBe(1800)
  })
})
