import { act, fireEvent, screen, within } from '@testing-library/preact'
import { expect, test } from 'vitest'
import type { Headphones } from '../../../src/core/base/headphones.ts'
import { nightAfter } from '../../../src/core/base/night-date.ts'
import type { Progress } from '../../../src/core/programme/programme-progress.ts'
import { beginTest, startProgramme } from '../../../src/core/programme/programme-progress.ts'
import { armOf } from '../../../src/core/programme/self-test.ts'
import type { NightNumber } from '../../../src/core/session/night-mark.ts'
import { EVENING } from '../../fakes/fake-clock.ts'
import { openApp, settle, tap } from '../open-app.tsx'

/** A course of which nights 8 to this one were played in a self-test. */
function tested(last: number): Progress {
  const begun = beginTest(startProgramme(EVENING - 5_000_000_000, '2026-01-15'), 3)
  const steps = Array.from({ length: last }, (_, index) => ({
    kind: 'done' as const,
    night: (index + 1) as NightNumber,
    on: nightAfter('2026-02-01', index),
    session: `old-${index}`
  }))
  return { ...begun, steps }
}

async function open(programme: Progress, headphones: Headphones = 'stereo') {
  const values = { programme, settings: { headphones } }
  const app = await openApp({ hash: '#/programme', storage: { values } })
  await settle()
  return app
}

async function guess(pair: string, night: string): Promise<void> {
  const group = screen.getByRole('group', { name: pair })
  await act(async () => void fireEvent.click(within(group).getByRole('radio', { name: night })))
  await settle()
}

const BEFORE = startProgramme(EVENING - 5_000_000, '2026-03-14')

test.each(['untried', 'mono', 'speaker'] as const)(
  'does not begin with ears that are %s, and leads to the check',
  async headphones => {
    await open(BEFORE, headphones)
    expect(screen.queryByRole('button', { name: 'Start a self-test' })).toBeNull()
    const way = screen.getByRole('link', { name: 'Check your headphones' })
    expect(way.getAttribute('href')).toBe('#/headphones')
  }
)

test('begins with headphones that were found to keep left and right apart', async () => {
  await open(BEFORE)
  await tap('Start a self-test')
  expect(screen.getByText(/^0 of 14 nights counted, all sealed\./)).toBeTruthy()
})

test('asks for a guess when it is over, then says how many were right, and what chance gives', async () => {
  const course = tested(21)
  const [seals] = course.tests.map(each => each.seals)
  const beat = (night: number): boolean => armOf(seals![night - 8]!) === 'beat'
  const { ports } = await open(course)

  expect(screen.queryByText(/^Night 8: with/)).toBeNull()
  // The first two right, the third wrong.
  await guess('Nights 8 and 9', beat(8) ? 'Night 8' : 'Night 9')
  await guess('Nights 10 and 11', beat(10) ? 'Night 10' : 'Night 11')
  await guess('Nights 20 and 21', beat(20) ? 'Night 21' : 'Night 20')
  await tap('Reveal')

  expect(
    screen.getByText(/^You guessed 2 of 3 right\. Chance alone gets about 1\.5\./)
  ).toBeTruthy()
  expect(screen.getByText(/^Night 8: (with the beat|without)$/)).toBeTruthy()
  expect(await ports.storage.values.get('programme')).toMatchObject({
    tests: [{ revealed: true, guesses: expect.arrayContaining([beat(8) ? 8 : 9]) }]
  })
})

test('asks for a guess of its whole pairs where it is ended before', async () => {
  await open(tested(10))
  await tap('More: Programme')
  await tap('End the test')
  expect(document.activeElement?.textContent).toMatch(/^Before you look/)
  expect(screen.getAllByRole('group', { name: /^Nights \d+ and \d+$/ })).toHaveLength(1)
  await tap('Reveal')
  expect(screen.getByText(/^Night 8: (with the beat|without)$/)).toBeTruthy()
  expect(screen.queryByText(/^You guessed/)).toBeNull()
})
