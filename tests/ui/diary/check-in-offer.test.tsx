import { act, fireEvent, screen, within } from '@testing-library/preact'
import { describe, expect, test } from 'vitest'
import { moment } from '../../fakes/rows/check-ins.ts'
import { createFakeClock } from '../../fakes/fake-clock.ts'
import { sessionRow } from '../../fakes/rows/session-rows.ts'
import type { OpenApp } from '../open-app.tsx'
import { openApp, visit } from '../open-app.tsx'

/** The first screen on the morning after a night with a sound. */
function open(values: object = {}): Promise<OpenApp> {
  const heard = sessionRow({
    startedAt: moment('2026-03-14T23:04+01:00').at,
    seenAt: moment('2026-03-14T23:34+01:00').at
  })
  return openApp({
    hash: '#/',
    clock: createFakeClock(moment('2026-03-15T07:13+01:00').at, 60),
    storage: { rows: [heard], values: { settings: { introduction: 'over' }, ...values } }
  })
}

describe('in the morning', () => {
  test('the first screen offers it in one quiet line, and leads there', async () => {
    const app = await open()
    const link = screen.getByRole('link', { name: 'How did you sleep?' })
    await visit(app, link.getAttribute('href')!)
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Check-in')
  })

  test('a tip saved in the night is offered on the first screen once the night was asked about', async () => {
    const saved = { ids: ['late-meals'], at: moment('2026-03-14T23:10+01:00').at }
    const app = await open({ 'tips-saved': ['late-meals'], 'tips-saved-at': saved })
    expect(screen.queryByRole('link', { name: 'Read the tip you saved' })).toBeNull()
    await act(async () => void fireEvent.click(screen.getByRole('button', { name: 'Not now' })))

    const link = screen.getByRole('link', { name: 'Read the tip you saved' })
    await visit(app, link.getAttribute('href')!)
    expect(screen.getByRole('heading', { level: 2, name: 'Late meals' })).toBeTruthy()
    await visit(app, '#/')
    expect(screen.queryByRole('link', { name: 'Read the tip you saved' })).toBeNull()
  })

  test('the line goes when it is put away, and Start is there all the while', async () => {
    await open()
    const group = screen.getByRole('group', { name: 'Good morning' })
    const away = within(group).getByRole('button', { name: 'Not now' })
    await act(async () => void fireEvent.click(away))
    expect(screen.queryByRole('link', { name: 'How did you sleep?' })).toBeNull()
    expect(screen.getByRole('button', { name: 'Start' })).toBeTruthy()
  })
})
