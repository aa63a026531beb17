import { beforeEach, describe, expect, it } from 'vitest'
import type { PlayerLock } from '../../src/core/ports.ts'
import { PLAYER_LOCK, PLAYING_LOCK } from '../../src/core/player-locks.ts'
import { ANSWER_TIME } from '../../src/platform/channel-agreement.ts'
import { createPlayerLock } from '../../src/platform/player-lock.ts'
import type { FakeClock } from '../fakes/fake-clock.ts'
import { createFakeClock } from '../fakes/fake-clock.ts'
import type { FakeVisibility } from '../fakes/fake-visibility.ts'
import { createFakeVisibility } from '../fakes/fake-visibility.ts'
import type { FakeBrowser, FakeWindow } from './fake-browser.ts'
import { createFakeBrowser } from './fake-browser.ts'

interface Player {
  readonly page: FakeWindow
  readonly lock: PlayerLock
  readonly visibility: FakeVisibility
  /** What it was told about the others, in order. */
  readonly told: boolean[]
  /** How often the player was taken away from it. */
  lost: number
}

let browser: FakeBrowser
let clock: FakeClock
let opened: number

function open(id = `window-${++opened}`): Player {
  const page = browser.open()
  const visibility = createFakeVisibility()
  const lock = createPlayerLock({ clock, visibility, identifiers: { next: () => id } }, page)
  const told: boolean[] = []
  lock.subscribe(elsewhere => told.push(elsewhere))
  const player = { page, lock, visibility, told, lost: 0 }
  lock.onLost(() => player.lost++)
  return player
}

/** Lets everything come to rest that needs nobody: messages, answers, locks. */
async function rest(): Promise<void> {
  for (let round = 0; round < 50; round++) {
    browser.deliver()
    await Promise.resolve()
    if (round % 10 === 9) clock.advance(ANSWER_TIME)
  }
}

async function refuse(): Promise<never> {
  throw new DOMException('made up by a test', 'SecurityError')
}

async function acquires(player: Player): Promise<boolean> {
  const answer = player.lock.acquire()
  await rest()
  return answer
}

describe.each([
  ['Web Locks', true],
  ['a channel on an insecure origin', false]
])('one player over all windows, by %s', (_by, secure) => {
  let one: Player
  let two: Player

  beforeEach(async () => {
    browser = createFakeBrowser(secure)
    clock = createFakeClock()
    opened = 0
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
    browser = createFakeBrowser(false)
    clock = createFakeClock()
  })

  it('yields to a window that was let play while this one did not answer', async () => {
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
    browser.deliver()
    clock.advance(ANSWER_TIME * 0.9)
    const late = low.lock.acquire()
    await rest()
    expect(await Promise.all([early, late])).toEqual([false, true])
  })

  it(`answers within ${ANSWER_TIME} s`, async () => {
    const { lock } = open()
    await rest()
    const before = clock.now()
    const answer = lock.acquire()
    clock.advance(ANSWER_TIME)
    expect(await answer).toBe(true)
    expect(clock.now() - before).toBe(150)
  })
})

describe('agreement by Web Locks', () => {
  beforeEach(() => {
    browser = createFakeBrowser(true)
    clock = createFakeClock()
    opened = 0
  })

  it('knows of a killed window without looking', async () => {
    const [one, two] = [open(), open()]
    await acquires(one)
    one.page.die()
    await rest()
    expect(two.told).toEqual([true, false])
  })

  it.each([PLAYER_LOCK, PLAYING_LOCK])('yields when %s is stolen from it', async name => {
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

  it('lets the window play where the browser refuses locks', async () => {
    const page = { addEventListener: () => {}, navigator: { locks: { request: refuse } } }
    const ports = { clock, visibility: createFakeVisibility(), identifiers: { next: () => 'x' } }
    const lock = createPlayerLock(ports, page)
    expect(await lock.acquire()).toBe(true)
    lock.release()
    expect(await lock.acquire()).toBe(true)
  })
})

describe('a browser without locks and channels', () => {
  it('lets the window play', async () => {
    const page = { addEventListener: () => {}, navigator: {} }
    const ports = { clock, visibility: createFakeVisibility(), identifiers: { next: () => 'x' } }
    expect(await createPlayerLock(ports, page).acquire()).toBe(true)
  })
})
