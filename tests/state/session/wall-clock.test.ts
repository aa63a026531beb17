import { signal } from '@preact/signals-core'
import { expect, it } from 'vitest'
import type { SessionState } from '../../../src/core/session/session.ts'
import { IDLE } from '../../../src/core/session/session.ts'
import { createWallClock } from '../../../src/state/session/wall-clock.ts'
import { createFakeClock, EVENING } from '../../fakes/fake-clock.ts'
import { createFakeVisibility } from '../../fakes/fake-visibility.ts'

function setUp() {
  const clock = createFakeClock()
  const visibility = createFakeVisibility()
  const session = signal<SessionState>(IDLE)
  return { clock, visibility, session, wallClock: createWallClock(clock, visibility, session) }
}

it('turns while somebody plans the night', () => {
  const { clock, wallClock } = setUp()
  clock.advance(60)
  expect(wallClock.now.value).toBe(EVENING + 60_000)
})

it('wakes nobody while a session is open, and is right again after it', () => {
  const { clock, session, wallClock } = setUp()
  session.value = { status: 'playing' }
  expect(clock.pending()).toBe(0)
  clock.advance(1800)
  session.value = { status: 'ended', how: 'finished' }
  expect(wallClock.now.value).toBe(EVENING + 1_800_000)
})

it('rests while the page is hidden, and is right when it is seen again', () => {
  const { clock, visibility, wallClock } = setUp()
  visibility.hide()
  expect(clock.pending()).toBe(0)
  clock.advance(3600)
  visibility.show()
  expect(wallClock.now.value).toBe(EVENING + 3_600_000)
})

it('leaves nothing behind when disposed', () => {
  const { clock, visibility, wallClock } = setUp()
  wallClock.dispose()
  expect(clock.pending()).toBe(0)
  expect(visibility.listeners()).toBe(0)
})
