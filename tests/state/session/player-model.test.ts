import { describe, expect, it } from 'vitest'
import { prepareCurve } from '../../../src/core/score/curve.ts'
import { createNoticesModel } from '../../../src/state/base/notices-model.ts'
import { createPlayerModel } from '../../../src/state/session/player-model.ts'
import { createFakeClock } from '../../fakes/fake-clock.ts'
import { createTestPorts } from '../../fakes/test-ports.ts'
import { playing, RECIPE, settled, setUp, status } from '../../helpers/test-player.ts'

describe('a session', () => {
  it('goes from idle through starting to playing, fading and its end', async () => {
    const { player, clock } = await setUp()
    expect(status(player)).toBe('idle')
    player.start(RECIPE)
    expect(status(player)).toBe('starting')
    clock.advance(0)
    expect(status(player)).toBe('playing')
    clock.advance(1501)
    expect(status(player)).toBe('fading')
    clock.advance(300)
    expect(player.session.value).toEqual({ status: 'ended', how: 'finished' })
    expect(player.position.value).toBe(1800)
  })

  it('starts once, however often Start is tapped', async () => {
    const { player, performer } = await playing()
    player.start(RECIPE)
    expect(performer.calls.filter(call => call.type === 'start')).toHaveLength(1)
  })

  it('pauses, keeps its place and goes on from there', async () => {
    const { player, clock } = await playing()
    clock.advance(60)
    player.pause()
    expect(player.session.value).toEqual({ status: 'paused', by: 'listener' })
    clock.advance(600)
    expect(player.position.value).toBe(60)
    player.resume()
    clock.advance(10)
    expect(player.position.value).toBe(70)
  })

  it('stays paused after an interruption, and notes it', async () => {
    const { player, performer, clock, ports } = await playing()
    clock.advance(100)
    performer.interrupt()
    clock.advance(600)
    expect(player.session.value).toEqual({ status: 'paused', by: 'system' })
    expect((await settled(ports))[0]).toMatchObject({
      interruptions: 1,
      heard: 100,
      sounding: false
    })
    player.resume()
    clock.advance(0)
    expect(status(player)).toBe('playing')
  })

  it('ends on time though no timer of the page ever fires', async () => {
    const { player, clock } = await playing()
    clock.freeze(1800)
    expect(player.session.value).toEqual({ status: 'ended', how: 'finished' })
  })

  it('says so in plain words when there is no sound', async () => {
    const { player, performer, notices, ports } = await playing()
    performer.fail('no device')
    expect(player.session.value).toEqual({ status: 'failed', reason: 'no device' })
    expect(notices.notices.value).toEqual([{ kind: 'no-audio' }])
    expect((await settled(ports))[0]?.end).toBe('cut off')
  })

  it('leaves nothing ticking after its end', async () => {
    const { player, clock } = await setUp()
    const before = clock.pending()
    for (let cycle = 0; cycle < 10; cycle++) {
      player.start(RECIPE)
      clock.advance(5)
      player.stop()
      player.dismissUnfinished()
    }
    expect(clock.pending()).toBe(before)
  })
})

describe('the timer of a session', () => {
  it('takes 15 minutes more, and less, without a cut', async () => {
    const { player, clock } = await playing()
    player.addMinutes(15)
    expect(player.score.value?.duration).toBe(2700)
    clock.advance(1600)
    player.addMinutes(-15)
    expect(player.score.value).toMatchObject({ duration: 1900, fadeOutAt: 1600 })
    expect(status(player)).toBe('fading')
  })

  it('brings a fading sound back when it is extended, and forgets a clock time', async () => {
    const { player, clock, performer } = await playing()
    const target = new Date(clock.now() + 3_600_000)
    player.endAt({ hour: target.getHours(), minute: target.getMinutes() })
    clock.advance(3400)
    expect(status(player)).toBe('fading')
    player.extend(900)
    expect(performer.calls.at(-1)).toMatchObject({ type: 'change', position: 3400 })
    expect(status(player)).toBe('playing')
    player.pause()
    clock.advance(600)
    player.resume()
    expect(player.score.value?.duration).toBe(4500)
  })

  it('ends at a clock time, also when a pause comes between', async () => {
    const { player, clock } = await playing()
    // 22:30 UTC by the fake clock; the machine's own zone shifts both alike.
    const target = new Date(clock.now() + 3_600_000)
    player.endAt({ hour: target.getHours(), minute: target.getMinutes() })
    expect(player.score.value?.duration).toBe(3600)
    clock.advance(600)
    player.pause()
    clock.advance(600)
    player.resume()
    expect(player.score.value?.duration).toBe(3000)
    clock.advance(0)
    clock.advance(2400)
    expect(status(player)).toBe('ended')
  })

  it('moves with a pause otherwise', async () => {
    const { player, clock } = await playing()
    player.pause()
    clock.advance(600)
    player.resume()
    clock.advance(1799)
    expect(status(player)).toBe('fading')
  })
})

describe('the journal row of a session', () => {
  it('is written at Start, every 30 s, when the page is hidden, and at the end', async () => {
    const { player, clock, visibility, ports } = await playing()
    expect(await settled(ports)).toMatchObject([{ planned: 1800, heard: 0 }])
    clock.advance(31)
    expect((await settled(ports))[0]?.heard).toBe(30)
    clock.advance(9)
    visibility.hide()
    expect((await settled(ports))[0]?.heard).toBe(40)
    clock.advance(5)
    player.stop()
    expect((await settled(ports))[0]).toMatchObject({ heard: 45, end: 'stopped', sounding: false })
  })

  it('wakes a hidden page twice a minute at most', async () => {
    const clock = createFakeClock()
    let wakes = 0
    const every = (seconds: number, call: () => void) =>
      clock.every(seconds, () => {
        wakes++
        call()
      })
    const { visibility } = await playing({ clock: { ...clock, every } })
    visibility.hide()
    clock.advance(600)
    expect(wakes).toBeLessThanOrEqual(20)
    visibility.show()
    clock.advance(10)
    expect(wakes).toBeGreaterThanOrEqual(30)
  })
})

describe('two windows', () => {
  it('never play at once: the second stops and says why', async () => {
    const { player, lock, notices, performer, ports } = await setUp()
    lock.playElsewhere()
    player.start(RECIPE)
    await settled(ports)
    expect(performer.calls.at(-1)).toEqual({ type: 'stop' })
    expect(notices.notices.value).toEqual([{ kind: 'played-elsewhere' }])
    expect(player.playingElsewhere.value).toBe(true)
  })

  it('leave the row of the one that plays alone', async () => {
    const first = await playing()
    const rows = await settled(first.ports)
    const ports = createTestPorts({ storage: { rows } })
    ports.lock.playElsewhere()
    createPlayerModel(ports, createNoticesModel())
    expect((await settled(ports))[0]?.end).toBeUndefined()
  })
})

describe('a change in mid-session', () => {
  it('keeps the place and the end when another recipe is used', async () => {
    const { player, clock, performer } = await playing()
    clock.advance(120)
    player.use({ ...RECIPE, carrier: 200, minutes: 10, ramp: 60, fadeOut: 60 })
    expect(performer.calls.at(-1)).toMatchObject({ type: 'change', position: 120 })
    expect(player.score.value?.duration).toBe(1800)
    expect(player.recipe.value?.carrier).toBe(200)
  })

  it('brings a fading sound back from where the change will be heard', async () => {
    const { player, clock } = await playing({ performer: { latency: 0, changeTakes: 1.4 } })
    clock.advance(1600)
    expect(status(player)).toBe('fading')
    const before = prepareCurve(player.score.value!.envelope)
    player.addMinutes(15)
    expect(status(player)).toBe('playing')
    const after = prepareCurve(player.score.value!.envelope)
    expect(after.value(1601.4)).toBeCloseTo(before.value(1601.4), 9)
    expect(after.value(1602)).toBeLessThan(0.9)
    expect(after.value(1603.4)).toBe(1)
  })

  it('sets the level at once', async () => {
    const { player, performer } = await playing()
    player.setLevel(-30)
    expect(performer.score()?.level.at(-1)?.value).toBeCloseTo(10 ** -1.5, 9)
  })
})
