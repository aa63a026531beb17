import { screen } from '@testing-library/preact'
import { expect, test } from 'vitest'
import { moment } from '../../fakes/rows/check-ins.ts'
import { createFakeClock } from '../../fakes/fake-clock.ts'
import { sessionRow } from '../../fakes/rows/session-rows.ts'
import { openApp } from '../open-app.tsx'

test('tells how long the sound ran by the clock of where it began', async () => {
  const evening = moment('2026-03-14T22:50+00:00')
  await openApp({
    hash: '#/checkin',
    clock: createFakeClock(moment('2026-03-15T07:30-05:00').at, -300),
    storage: {
      rows: [
        sessionRow({ startedAt: evening.at, offsetMinutes: 0, seenAt: evening.at + 1_800_000 })
      ],
      values: { settings: { introduction: 'over' } }
    }
  })
  expect(screen.getByText(/The sound ran from 22:50 to 23:20/)).toBeTruthy()
})
