import { act, fireEvent, screen, within } from '@testing-library/preact'
import { expect, test } from 'vitest'
import { createFakeClock } from '../../fakes/fake-clock.ts'
import { openApp, pass, play, settle, tap, visit } from '../open-app.tsx'

const timer = (): string => screen.getByRole('timer', { name: 'Time left' }).textContent

test('says when there is no more to add, and keeps the button where it is', async () => {
  const app = await openApp({ hash: '#/?minutes=720' })
  await play(app, 60)
  const more = screen.getByRole('button', { name: 'Add 15 minutes' })
  expect(more.getAttribute('aria-disabled')).toBe('false')

  await tap('Add 15 minutes')
  await tap('Add 15 minutes')

  expect(more.getAttribute('aria-disabled')).toBe('true')
  const why = document.getElementById(more.getAttribute('aria-describedby')!)
  expect(why?.textContent).toBe('A night can’t be any longer.')
})

test('adds 15 minutes, and takes them away again', async () => {
  const app = await openApp()
  await play(app, 421)

  await tap('Add 15 minutes')
  expect(timer()).toBe('38 min')
  await tap('Remove 15 minutes')

  expect(timer()).toBe('23 min')
})

test('says when there is nothing left to take away', async () => {
  const app = await openApp({ hash: '#/?minutes=12' })
  await play(app, 60)
  const less = screen.getByRole('button', { name: 'Remove 15 minutes' })
  expect(less.getAttribute('aria-disabled')).toBe('false')

  // With less than that left, the fade begins now.
  await tap('Remove 15 minutes')
  await pass(app, 5)
  expect(timer()).toBe('5 min')

  expect(less.getAttribute('aria-disabled')).toBe('true')
  const why = document.getElementById(less.getAttribute('aria-describedby')!)
  expect(why?.textContent).toBe('It’s already fading out.')
  await tap('Remove 15 minutes')
  expect(timer()).toBe('5 min')
})

test('ends at a time of day, and keeps showing it', async () => {
  const app = await openApp({
    clock: createFakeClock(new Date(2026, 2, 14, 22, 30).getTime())
  })
  await play(app, 60)
  const field = screen.getByLabelText<HTMLInputElement>('End at')
  expect(field.value).toBe('')

  await act(async () => void fireEvent.change(field, { target: { value: '23:31' } }))
  await settle()

  expect(timer()).toBe('60 min')
  expect(field.value).toBe('23:31')
  await tap('Add 15 minutes')
  expect(field.value).toBe('')

  // A time that has just passed is not tomorrow's.
  await act(async () => void fireEvent.change(field, { target: { value: '22:15' } }))
  await settle()
  expect(timer()).toBe('75 min')
  expect(field.validationMessage).toMatch(/more than 12 hours away/)
})

test('pauses and resumes from the slim bar on other screens', async () => {
  const app = await openApp()
  await play(app, 60)
  await visit(app, '#/settings')
  const bar = within(screen.getByRole('region', { name: 'Player' }))

  await tap('Pause')
  expect(document.documentElement.dataset['session']).toBe('paused')
  expect(bar.getByText('Paused')).toBeTruthy()
  await tap('Resume')

  expect(document.documentElement.dataset['session']).toBe('playing')
  expect(app.ports.location.hash()).toBe('#/settings')
})

test('has Pause between less and more, and two for the level; Stop stands apart', async () => {
  const app = await openApp()
  await play(app)

  const controls = within(screen.getByRole('button', { name: 'Pause' }).parentElement!)
  const names = controls
    .getAllByRole('button')
    .map(each => each.getAttribute('aria-label') ?? each.textContent)
  expect(names).toEqual([
    'Softer',
    'Louder',
    '−15 minRemove 15 minutes',
    'Pause',
    '+15 minAdd 15 minutes'
  ])
})

test('is softer and louder at a tap, and stays so', async () => {
  const app = await openApp()
  await play(app, 60)
  const level = (): number => app.model.tonight.recipe.value.level

  await tap('Softer')
  await tap('Softer')
  await tap('Louder')

  expect(within(screen.getByRole('group', { name: 'Level' })).getByText('−14 dB')).toBeTruthy()
  const changed = app.ports.performer.calls.filter(call => call.type === 'change')
  expect(changed).toHaveLength(3)
  expect(level()).toBe(-14)
  expect(app.model.player.row()?.recipe.level).toBe(-14)
  await tap('Stop')
  await tap('Continue')
  await pass(app, 1)
  expect(within(screen.getByRole('group', { name: 'Level' })).getByText('−14 dB')).toBeTruthy()
})

test('announces the level when it changes, not when the player opens', async () => {
  const app = await openApp()
  await play(app, 60)
  const group = within(screen.getByRole('group', { name: 'Level' }))
  expect(group.getByRole('status').textContent).toBe('')
  expect(group.getByText('−12 dB')).toBeTruthy()

  await tap('Softer')
  expect(group.getByRole('status').textContent).toBe('−14 dB')
  await tap('Louder')

  expect(group.getByRole('status').textContent).toBe('−12 dB')
  expect(group.getAllByText('−12 dB')).toHaveLength(1)
})

test('goes no louder than full, and says so', async () => {
  const app = await openApp({ hash: '#/?level=-1' })
  await play(app)

  await tap('Louder')

  const louder = screen.getByRole('button', { name: 'Louder' })
  expect(louder.getAttribute('aria-disabled')).toBe('true')
  expect(app.model.tonight.recipe.value.level).toBe(0)
  await tap('Louder')
  expect(app.model.tonight.recipe.value.level).toBe(0)
})

test('has nothing to make softer in a night of silence', async () => {
  const app = await openApp()
  await act(async () =>
    app.model.player.start(app.model.tonight.recipe.value, { night: 3, silent: true })
  )
  await settle()

  expect(screen.queryByRole('group', { name: 'Level' })).toBeNull()
})
