import { act, screen, within } from '@testing-library/preact'
import { expect, test } from 'vitest'
import { nightAfter } from '../../../src/core/base/night-date.ts'
import { beginTest, startProgramme } from '../../../src/core/programme/programme-progress.ts'
import { checkIn } from '../../fakes/rows/check-ins.ts'
import { EVENING } from '../../fakes/fake-clock.ts'
import { sessionRow } from '../../fakes/rows/session-rows.ts'
import { openApp, settle, tap } from '../open-app.tsx'

const BACK = [1, 2, 3]
const ROWS = BACK.map(days => sessionRow({ id: `${days}`, startedAt: EVENING - days * 86_400_000 }))

test('tells what the last mornings speak for, does it, and takes it back', async () => {
  const { model } = await openApp({
    hash: '#/programme',
    storage: {
      rows: ROWS,
      checkIns: BACK.map(days =>
        checkIn({ night: nightAfter('2026-03-14', -days), morning: { wokeWhenItStopped: true } })
      )
    }
  })
  const part = await screen.findByRole('region', { name: 'Based on recent mornings' })
  expect(within(part).getByText(/It can fade more slowly, over 10 min\./)).toBeTruthy()
  await tap('Change it')
  expect(model.tonight.recipe.value.fadeOut).toBe(600)
  expect(within(part).getByText('The fade is longer now.')).toBeTruthy()
  await tap('Undo')
  expect(model.tonight.recipe.value.fadeOut).toBe(300)
  expect(screen.queryByRole('region', { name: 'Based on recent mornings' })).toBeNull()
})

test('leads from a complaint to the page on safety, and pauses the programme on request', async () => {
  const { ports } = await openApp({
    hash: '#/programme',
    storage: {
      rows: ROWS,
      checkIns: [checkIn({ night: '2026-03-13', morning: { complaints: ['dizziness'] } })],
      values: { programme: startProgramme(EVENING - 3 * 86_400_000, '2026-03-11') }
    }
  })
  const part = await screen.findByRole('region', { name: 'Based on recent mornings' })
  expect(within(part).getByRole('link', { name: 'Evidence and safety' })).toBeTruthy()
  await tap('Pause the programme')
  expect(await ports.storage.values.get('programme')).toMatchObject({ leftOn: '2026-03-14' })
  expect(screen.queryByRole('region', { name: 'Based on recent mornings' })).toBeNull()
})

test('says of a pause that it would open a self-test', async () => {
  const programme = beginTest(startProgramme(EVENING - 3 * 86_400_000, '2026-03-11'), 3)
  const { ports } = await openApp({
    hash: '#/programme',
    storage: {
      rows: ROWS,
      checkIns: [checkIn({ night: '2026-03-13', morning: { complaints: ['ringing'] } })],
      values: { programme }
    }
  })
  const part = await screen.findByRole('region', { name: 'Based on recent mornings' })
  const pause = within(part).getByRole('button', {
    name: 'Leave the programme and reveal the self-test'
  })
  await act(async () => pause.click())
  await settle()
  expect(await ports.storage.values.get('programme')).toMatchObject({ leftOn: '2026-03-14' })
})

test('says nothing while nothing speaks', async () => {
  await openApp({ hash: '#/programme', storage: { rows: ROWS } })
  expect(screen.queryByRole('region', { name: 'Based on recent mornings' })).toBeNull()
})
