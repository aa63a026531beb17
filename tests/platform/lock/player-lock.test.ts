import { beforeEach, describe, expect, it } from 'vitest'
import { ANSWER_TIME } from '../../../src/platform/lock/channel-election.ts'
import { createPlayerLock } from '../../../src/platform/lock/player-lock.ts'
import { createFakeClock } from '../../fakes/fake-clock.ts'
import { createFakeVisibility } from '../../fakes/fake-visibility.ts'
import type { LockWindow, LockWindows } from './lock-windows.ts'
import { createLockWindows } from './lock-windows.ts'

let windows: LockWindows

const open = (id?: string): LockWindow => windows.open(id)
const rest = (): Promise<void> => windows.rest()
const acquires = (one: LockWindow): Promise<boolean> => windows.acquires(one)

async function refuse(): Promise<never> {
  throw new DOMException('made up by a test', 'SecurityError')
}

describe.each([
  ['Web Locks', true],
  ['a channel on an insecure origin', false]
])('one player over all windows, by %s', (_by, secure) => {
  let one: LockWindow
  let two: LockWindow

  beforeEach(async () => {
    windows = createLockWindows(secure)
    one = open()
    two = open()
    await rest()
  })

  it('lets a window play when no other does', async () => {
    expect(await acquires(one)).toBe(true)
    expect(one.told).toEqual([])
  })

  it('tells the others, and does not let them play', async () => {
    await acquires(one)
    expect(two.told).toEqual([true])
    expect(await acquires(two)).toBe(false)
    expect(one.told).toEqual([])
  })

  it('tells a window that is opened later', async () => {
    await acquires(one)
    const three = open()
    await rest()
    expect(three.told).toEqual([true])
  })

  it('tells whoever subscribes later', async () => {
    await acquires(one)
    const told: boolean[] = []
    two.lock.subscribe(elsewhere => told.push(elsewhere))
    expect(told).toEqual([true])
  })

  it('tells the others when it is over, and lets one of them play', async () => {
    await acquires(one)
    one.lock.release()
    await rest()
    expect(two.told).toEqual([true, false])
    expect(await acquires(two)).toBe(true)
    expect(one.told).toEqual([true])
    expect(await acquires(one)).toBe(false)
  })

  it('lets the same window play again at once', async () => {
    await acquires(one)
    one.lock.release()
    expect(await acquires(one)).toBe(true)
    expect(await acquires(two)).toBe(false)
  })

  it('asks once, however often it is asked to', async () => {
    const answers = [one.lock.acquire(), one.lock.acquire()]
    await rest()
    expect(await Promise.all(answers)).toEqual([true, true])
    expect(await acquires(one)).toBe(true)
    one.lock.release()
    await rest()
    expect(await acquires(two)).toBe(true)
  })

  it('keeps nothing when it is released before the answer came', async () => {
    const answer = one.lock.acquire()
    one.lock.release()
    await rest()
    expect(await answer).toBe(false)
    expect(await acquires(two)).toBe(true)
  })

  it('lets exactly one play when two ask at the same time', async () => {
    const answers = [two.lock.acquire(), one.lock.acquire()]
    await rest()
    expect((await Promise.all(answers)).filter(Boolean)).toHaveLength(1)
  })

  it('lets another play after the playing window was killed', async () => {
    await acquires(one)
    one.page.die()
    expect(await acquires(two)).toBe(true)
  })

  it.each(['focus', 'visibility'])(
    'knows that the playing window was killed once it is back in view (%s)',
    async how => {
      await acquires(one)
      two.visibility.hide()
      one.page.die()
      if (how === 'focus') two.page.focus()
      else two.visibility.show()
      await rest()
      expect(two.told).toEqual([true, false])
    }
  )

  it('goes on believing the truth when it comes back into view', async () => {
    await acquires(one)
    one.page.focus()
    two.page.focus()
    await rest()
    expect(one.told).toEqual([])
    expect(two.told).toEqual([true])
    expect(await acquires(two)).toBe(false)
  })

  it('gives the player up when the window is closed, not when it may come back', async () => {
    await acquires(one)
    one.page.leave(true)
    await rest()
    expect(await acquires(two)).toBe(false)
    one.page.leave(false)
    await rest()
    expect(two.told).toEqual([true, false])
  })

  it('waits for a window that was asked to let go, for as long as it has patience', async () => {
    await acquires(one)
    const answer = two.lock.acquire(2)
    await rest()
    one.lock.release()
    await rest()
    expect(await answer).toBe(true)
    expect(one.told).toEqual([true])
    expect(await acquires(one)).toBe(false)
  })

  it('gives up waiting for a window that does not let go', async () => {
    await acquires(one)
    let answer: boolean | undefined
    void two.lock.acquire(1).then(mine => {
      answer = mine
    })
    await rest()
    expect(answer).toBeUndefined()
    for (let round = 0; round < 5; round++) await rest()
    expect(answer).toBe(false)
    one.lock.release()
    await rest()
    expect(await acquires(one)).toBe(true)
  })

  it('stops waiting when it is released', async () => {
    await acquires(one)
    const answer = two.lock.acquire(60)
    await rest()
    two.lock.release()
    await rest()
    expect(await answer).toBe(false)
  })

  it('calls nobody who took the subscription back', async () => {
    const told: boolean[] = []
    two.lock.subscribe(elsewhere => told.push(elsewhere))()
    await acquires(one)
    expect(told).toEqual([])
  })
})

describe('agreement over a channel', () => {
  beforeEach(() => {
    windows = createLockWindows(false)
  })

  it('favours the lower name of two that ask at once, whoever was first', async () => {
    const [low, high] = [open('a'), open('b')]
    await rest()
    const answers = [high.lock.acquire(), low.lock.acquire()]
    await rest()
    expect(await Promise.all(answers)).toEqual([false, true])
  })

  it('favours it even when the other had asked and was waiting', async () => {
    const [low, high] = [open('a'), open('b')]
    await rest()
    const early = high.lock.acquire()
    windows.browser.deliver()
    windows.clock.advance(ANSWER_TIME * 0.9)
    const late = low.lock.acquire()
    await rest()
    expect(await Promise.all([early, late])).toEqual([false, true])
  })

  it(`answers within ${ANSWER_TIME} s`, async () => {
    const { lock } = open()
    await rest()
    const before = windows.clock.now()
    const answer = lock.acquire()
    windows.clock.advance(ANSWER_TIME)
    expect(await answer).toBe(true)
    expect(windows.clock.now() - before).toBe(150)
  })
})

describe('agreement by Web Locks', () => {
  beforeEach(() => {
    windows = createLockWindows(true)
  })

  it('knows of a killed window without looking', async () => {
    const [one, two] = [open(), open()]
    await acquires(one)
    one.page.die()
    await rest()
    expect(two.told).toEqual([true, false])
  })

  it('lets the window play where the browser refuses locks', async () => {
    const page = { addEventListener: () => {}, navigator: { locks: { request: refuse } } }
    const ports = {
      clock: createFakeClock(),
      visibility: createFakeVisibility(),
      identifiers: { next: () => 'x' }
    }
    const lock = createPlayerLock(ports, page)
    expect(await lock.acquire()).toBe(true)
    lock.release()
    expect(await lock.acquire()).toBe(true)
  })
})

describe('a browser without locks and channels', () => {
  it('lets the window play', async () => {
    const page = { addEventListener: () => {}, navigator: {} }
    const ports = {
      clock: createFakeClock(),
      visibility: createFakeVisibility(),
      identifiers: { next: () => 'x' }
    }
    expect(await createPlayerLock(ports, page).acquire()).toBe(true)
  })
})
