import { screen } from '@testing-library/preact'
import { expect, test } from 'vitest'
import { checkIn } from '../../fakes/rows/check-ins.ts'
import { EVENING } from '../../fakes/fake-clock.ts'
import { sessionRow } from '../../fakes/rows/session-rows.ts'
import { openApp } from '../open-app.tsx'

test('counts every night that it lists a sound for, and says of a closed tab what happened', async () => {
  const startedAt = EVENING - 86_400_000
  const rows = [sessionRow({ startedAt, heard: 240, end: 'cut off' })]
  const checkIns = [checkIn({ night: '2026-03-13' })]
  await openApp({ hash: '#/journal', storage: { rows, checkIns } })

  expect(await screen.findByText('1 night with sound, 1 check-in.')).toBeTruthy()
  expect(screen.getByText(/^Closed before its end/)).toBeTruthy()
})
