import { describe, expect, it } from 'vitest'
import { PLAYER_LOCK, PLAYING_LOCK } from '../../../src/core/session/player-locks.ts'
import { ANSWER_TIME } from '../../../src/platform/lock/channel-election.ts'
import { createLockWindows } from './lock-windows.ts'

describe('a window that has lost the player', () => {
  it.each([PLAYER_LOCK, PLAYING_LOCK])('yields when %s is stolen from it', async name => {
    const { browser, open, rest, acquires } = createLockWindows(true)
    const [one, two] = [open(), open()]
    await acquires(one)
    const thief = browser.open()
    void thief.navigator.locks?.request(name, { steal: true }, () => new Promise(() => {}))
    await rest()
    expect([one.lost, two.lost]).toEqual([1, 0])
    expect(await acquires(one)).toBe(name !== PLAYER_LOCK)
    thief.die()
    await rest()
    expect(await acquires(one)).toBe(true)
    expect(await acquires(two)).toBe(false)
  })

  it('yields to a window that was let play while this one did not answer', async () => {
    const { clock, open, rest, acquires } = createLockWindows(false)
    const [asleep, tapped] = [open('a'), open('b')]
    await rest()
    await acquires(asleep)
    const answer = tapped.lock.acquire()
    // Its answer comes when nobody waits for it any more.
    clock.advance(ANSWER_TIME)
    expect(await answer).toBe(true)
    await rest()
    expect([asleep.lost, tapped.lost]).toEqual([1, 0])
    expect(asleep.told.at(-1)).toBe(true)
    expect(await acquires(asleep)).toBe(false)
  })

  it('leaves one playing when two were let play at the same time', async () => {
    const { browser, clock, open, rest, acquires } = createLockWindows(false)
    const [low, high] = [open('a'), open('b')]
    await rest()
    const answers = [high.lock.acquire(), low.lock.acquire()]
    clock.advance(ANSWER_TIME)
    expect(await Promise.all(answers)).toEqual([true, true])
    browser.deliver()
    await rest()
    expect([low.lost, high.lost]).toEqual([0, 1])
    expect(await acquires(high)).toBe(false)
  })
})
