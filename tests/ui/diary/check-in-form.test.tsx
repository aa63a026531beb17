import { act, fireEvent, screen, within } from '@testing-library/preact'
import { describe, expect, test } from 'vitest'
import { checkIn, moment } from '../../fakes/rows/check-ins.ts'
import { createFakeClock } from '../../fakes/fake-clock.ts'
import type { FakeStorageContents } from '../../fakes/fake-storage.ts'
import type { OpenApp } from '../open-app.tsx'
import { openApp, settle, tap, visit } from '../open-app.tsx'

const MORNING = moment('2026-03-15T07:13+01:00')

function open(storage: FakeStorageContents = {}): Promise<OpenApp> {
  return openApp({ hash: '#/checkin', clock: createFakeClock(MORNING.at, 60), storage })
}

/** What is wrong with an answer, as it is said of its question. */
function problemOf(asked: HTMLElement): string | undefined {
  const id = asked.getAttribute('aria-describedby')
  return id === null ? undefined : (document.getElementById(id)?.textContent ?? undefined)
}

const question = (name: string): HTMLElement =>
  screen.getByRole('group', { name: new RegExp(`^${name}`) })

describe('the form of the check-in', () => {
  test('marks what it needs beforehand, and asks for nothing else', async () => {
    await open()
    expect(screen.getByText(/Only what’s marked “needed” has to be filled in\./)).toBeTruthy()
    const marked = screen.getAllByRole('group').filter(each => /· needed/.test(each.textContent))
    expect(marked).toHaveLength(6)
    await tap('Save')
    const missing = screen.getAllByText(/^Needed\. /)
    expect(missing).not.toEqual([])
    for (const each of missing) expect(marked).toContain(each.closest('fieldset'))
  })

  test('leads to the first answer that is missing, and says so beside it', async () => {
    await open()
    await tap('Save')
    expect(screen.getByText('5 answers are missing.')).toBeTruthy()
    const first = question('Started trying to sleep')
    expect(problemOf(first)).toMatch(/^Needed/)
    // All of them at once would be read one after the other.
    expect(screen.queryAllByRole('alert')).toEqual([])
    expect(first.contains(document.activeElement)).toBe(true)
    const field = screen.getByLabelText('Started trying to sleep', { selector: 'input' })
    await act(async () => void fireEvent.change(field, { target: { value: '23:10' } }))
    await settle()
    expect(problemOf(question('Started trying to sleep'))).toBeUndefined()
  })

  test('says of a time that nobody gave that it is not set, whatever the browser draws', async () => {
    await open()
    const tried = screen.getByRole('group', { name: /^Started trying to sleep/ })
    expect(within(tried).getByText('Not set')).toBeTruthy()
    const field = screen.getByLabelText('Started trying to sleep', { selector: 'input' })
    await act(async () => void fireEvent.change(field, { target: { value: '23:10' } }))
    await settle()
    expect(within(tried).queryByText('Not set')).toBeNull()
  })

  test('moves no other answer when one is given', async () => {
    await open()
    const names = (): string[] =>
      screen.getAllByRole('group').map(each => each.querySelector('legend')?.textContent ?? '')
    const wakeUp = screen.getByRole('group', { name: /^Final wake-up/ })
    const straight = (): HTMLElement =>
      within(wakeUp).getByRole('button', { name: 'Got straight up' })
    const set = async (label: string, value: string): Promise<void> => {
      const field = screen.getByLabelText(label, { selector: 'input' })
      await act(async () => void fireEvent.change(field, { target: { value } }))
      await settle()
    }
    await set('Got up', '')
    expect(straight()).toHaveProperty('disabled', true)
    const before = names()
    await set('Got up', '07:00')
    expect(straight()).toHaveProperty('disabled', false)
    await set('Final wake-up', '06:00')
    const added = 'Minutes you kept trying to sleep after waking'
    expect(names()).toEqual(
      before.flatMap(name => (name.startsWith('How did you sleep') ? [name, added] : [name]))
    )
  })

  test('folds what is about the sound away, unless something was answered there', async () => {
    const folded = (): HTMLDetailsElement =>
      screen.getByText('The sound and you').closest('details')!
    const app = await open({ checkIns: [checkIn({ night: '2026-03-10', comment: 'Storm.' })] })
    expect(folded().open).toBe(false)
    await visit(app, '#/checkin/2026-03-10')
    expect(folded().open).toBe(true)
  })
})
