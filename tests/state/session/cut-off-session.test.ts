import { describe, expect, it } from 'vitest'
import { playing, RECIPE, settled, setUp } from '../../helpers/test-player.ts'

describe('a session that was left', () => {
  it('can be continued for 60 s after Stop, from where it was', async () => {
    const { player, clock, performer } = await playing()
    clock.advance(300)
    player.stop()
    expect(player.unfinished.value?.left).toBe(1500)
    clock.advance(30)
    player.goOn()
    expect(performer.calls.at(-1)).toMatchObject({ type: 'start', position: 300 })
    expect(player.score.value?.duration).toBe(1800)
    player.stop()
    clock.advance(60)
    expect(player.unfinished.value).toBeUndefined()
  })

  it('keeps one row in the journal when it is continued', async () => {
    const { player, clock, ports } = await playing()
    clock.advance(300)
    player.stop()
    player.goOn()
    clock.advance(1500)
    const rows = await settled(ports)
    expect(rows).toHaveLength(1)
    expect(rows[0]).toMatchObject({ end: 'finished', heard: 1800, planned: 1800 })
  })

  it('is closed at the next start when its tab was killed, and offered again', async () => {
    const first = await playing()
    first.clock.advance(725)
    const rows = await settled(first.ports)
    const next = await setUp({ storage: { rows }, clock: first.clock })
    const [row] = await settled(next.ports)
    expect(row).toMatchObject({ end: 'cut off' })
    expect(Math.abs((row?.heard ?? 0) - 725)).toBeLessThanOrEqual(60)
    expect(next.player.unfinished.value?.left).toBeCloseTo(1800 - 720, 9)
    next.player.goOn()
    expect(next.performer.calls.at(-1)).toMatchObject({ type: 'start', position: 720 })
  })

  it('is offered again after the page that closed it was killed too, until something else is played', async () => {
    const first = await playing()
    first.clock.advance(725)
    const second = await setUp({
      storage: { rows: await settled(first.ports) },
      clock: first.clock
    })
    const rows = await settled(second.ports)
    const third = await setUp({ storage: { rows }, clock: first.clock })
    expect(third.player.unfinished.value?.left).toBeCloseTo(1800 - 720, 9)
    third.player.dismissUnfinished()
    third.player.start(RECIPE)
    first.clock.advance(40)
    third.player.stop()
    const after = await settled(third.ports)
    const fourth = await setUp({ storage: { rows: after }, clock: first.clock })
    expect(fourth.player.unfinished.value).toBeUndefined()
  })

  it('is not offered after an hour', async () => {
    const first = await playing()
    first.clock.advance(725)
    const rows = await settled(first.ports)
    first.clock.freeze(3700)
    const next = await setUp({ storage: { rows }, clock: first.clock })
    expect(next.player.unfinished.value).toBeUndefined()
  })
})
