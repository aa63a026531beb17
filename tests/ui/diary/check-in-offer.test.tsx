import { act, fireEvent, screen, within } from '@testing-library/preact'
import { describe, expect, test } from 'vitest'
import { moment } from '../../fakes/rows/check-ins.ts'
import { createFakeClock } from '../../fakes/fake-clock.ts'
import { sessionRow } from '../../fakes/rows/session-rows.ts'
import type { OpenApp } from '../open-app.tsx'
import { openApp, visit } from '../open-app.tsx'

/** The first screen on the morning after a night with a sound. */
function open(): Promise<OpenApp> {
  const heard = sessionRow({
    startedAt: moment('2026-03-14T23:04+01:00').at,
    seenAt: moment('2026-03-14T23:34+01:00').at
  })
  return openApp({
    hash: '#/',
    clock: createFakeClock(moment('2026-03-15T07:13+01:00').at, 60),
    storage: { rows: [heard], values: { settings: { introduction: 'over' } } }
  })
}

describe('in the morning', () => {
  test('the first screen offers it in one quiet line, and leads there', async () => {
    const app = await open()
    const link = screen.getByRole('link', { name: 'How did you sleep?' })
    await visit(app, link.getAttribute('href')!)
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Check-in')
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
