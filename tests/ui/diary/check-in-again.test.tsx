import { act, fireEvent, screen, within } from '@testing-library/preact'
import { expect, test } from 'vitest'
import { createFakeClock } from '../../fakes/fake-clock.ts'
import { moment } from '../../fakes/rows/check-ins.ts'
import { sessionRow } from '../../fakes/rows/session-rows.ts'
import { openApp, settle } from '../open-app.tsx'

test('the check-in begins with how often the sound was played again, until that is changed', async () => {
  const evening = sessionRow({ startedAt: moment('2026-03-14T23:04+01:00').at })
  const startedAt = moment('2026-03-15T03:12+01:00').at
  const again = sessionRow({ id: 'again', startedAt, heard: 900, again: '2026-03-14' })
  await openApp({
    hash: '#/checkin',
    clock: createFakeClock(moment('2026-03-15T07:13+01:00').at, 60),
    storage: { rows: [evening, again], values: { settings: { introduction: 'over' } } }
  })
  const woke = screen.getByRole('group', { name: /^Times you woke up/ })
  const once = within(woke).getByRole('button', { name: '1' })
  expect(once.getAttribute('aria-pressed')).toBe('true')
  expect(woke.textContent).toContain('How often you played the sound again.')

  await act(async () => void fireEvent.click(within(woke).getByRole('button', { name: '3' })))
  await settle()
  expect(woke.textContent).not.toContain('How often you played the sound again.')
})
