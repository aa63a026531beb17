import { act, screen, within } from '@testing-library/preact'
import { expect, test } from 'vitest'
import { createFakeClock } from '../../fakes/fake-clock.ts'
import { openApp, pass, play, settle, tap, visit } from '../open-app.tsx'

const timer = (): string => screen.getByRole('timer', { name: 'Time left' }).textContent
const tip = (): string => screen.getByRole('region', { name: 'Tip' }).textContent

test('shows the time left in minutes, in seconds only in the last one', async () => {
  const app = await openApp()
  await play(app, 421)
  expect(timer()).toBe('23 min')

  await pass(app, 1330)

  expect(timer()).toBe('50 s')
})

test('says what sounds now and when it will fade', async () => {
  const app = await openApp()
  await play(app, 421)
  expect(screen.getByText('5.8 Hz now · fades out in 18 min')).toBeTruthy()

  await pass(app, 1100)

  expect(screen.getByText('3 Hz now · fading out')).toBeTruthy()
})

test('says what comes next in seconds in the last minute before it', async () => {
  const app = await openApp()
  await play(app, 1472.5)

  expect(screen.getByText('3 Hz now · fades out in 28 s')).toBeTruthy()
})

test('shows no time of day while it plays', async () => {
  const app = await openApp()
  await play(app, 60)

  expect(app.page.textContent).not.toMatch(/\d:\d\d/)
})

test('shows when it wakes, as it was asked to', async () => {
  const app = await openApp({
    hash: '#/?after=bed&afterMinutes=480&wake=07:00',
    clock: createFakeClock(new Date(2026, 2, 14, 22, 30).getTime())
  })
  await play(app, 60)
  expect(screen.getByText(/^wakes you at 0?7:00/)).toBeTruthy()

  await act(async () => app.model.player.endAt({ hour: 6, minute: 30 }))
  expect(screen.queryByText(/^wakes you/)).toBeNull()
  expect(screen.getByText(/^ends at 0?6:30/)).toBeTruthy()
  await tap('Add 15 minutes')

  expect(screen.getByText(/^can’t wake you at 0?7:00/)).toBeTruthy()
})

test('pauses, and resumes from the same place', async () => {
  const app = await openApp()
  await play(app, 60)

  await tap('Pause')
  expect(document.documentElement.dataset['session']).toBe('paused')
  await pass(app, 300)
  await tap('Resume')
  await pass(app, 1)

  expect(app.ports.performer.position()).toBeLessThan(62)
  expect(document.documentElement.dataset['session']).toBe('playing')
})

test('stops', async () => {
  const app = await openApp()
  await play(app, 60)

  await tap('Stop')

  expect(app.ports.performer.score()).toBeUndefined()
  expect(screen.getByRole('button', { name: 'Start' })).toBeTruthy()
})

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

test('adds 15 minutes', async () => {
  const app = await openApp()
  await play(app, 421)

  await tap('Add 15 minutes')

  expect(timer()).toBe('38 min')
})

test('has three main buttons, and two for the level', async () => {
  const app = await openApp()
  await play(app)

  const controls = within(screen.getByRole('button', { name: 'Stop' }).parentElement!)
  const names = controls
    .getAllByRole('button')
    .map(each => each.getAttribute('aria-label') ?? each.textContent)
  expect(names).toEqual(['Softer', 'Louder', 'Pause', 'Stop', '+15 minAdd 15 minutes'])
})

test('stays paused after an interruption, with a large Resume and a plain word', async () => {
  const app = await openApp()
  await play(app, 60)

  await act(async () => app.ports.performer.interrupt())
  await pass(app, 30)

  expect(screen.getByText('The sound was interrupted.')).toBeTruthy()
  await tap('Resume')
  await pass(app, 1)
  expect(document.documentElement.dataset['session']).toBe('playing')
})

test('shows one tip, steps through them and holds one', async () => {
  const app = await openApp()
  await play(app)
  await screen.findByRole('region', { name: 'Tip' })
  expect(tip()).toContain('Turn the sound down')

  await tap('Next tip')
  expect(tip()).toContain('In one small study of 26 men')
  expect(tip()).toContain('Grade B: seen in people · 26 men')
  await tap('Previous tip')
  await tap('Hold this tip')
  await pass(app, 500)

  expect(tip()).toContain('Turn the sound down')
  const hold = screen.getByRole('button', { name: 'Hold this tip' })
  expect(hold.getAttribute('aria-pressed')).toBe('true')
})

test('says what a tip is about, and puts it aside for the morning at one tap', async () => {
  const app = await openApp()
  await play(app)
  await screen.findByRole('region', { name: 'Tip' })
  expect(tip()).toContain('How to listen')

  await tap('Save for morning')

  const save = screen.getByRole('button', { name: 'Save for morning' })
  expect(save.getAttribute('aria-pressed')).toBe('true')
  expect(await app.ports.storage.values.get('tips-saved')).toEqual(['as-quiet-as-you-can'])
})

test('counts no tip as read that came in the dark', async () => {
  const app = await openApp()
  await play(app)
  await screen.findByRole('region', { name: 'Tip' })
  await pass(app, 300)

  expect(tip()).not.toContain('Turn the sound down')
  expect(await app.ports.storage.values.get('tips-seen')).toEqual(['as-quiet-as-you-can'])
})

test('shows no tips to whom wants none', async () => {
  const app = await openApp({ storage: { values: { settings: { tips: false } } } })
  await settle()
  await play(app)

  expect(screen.queryByRole('region', { name: 'Tip' })).toBeNull()
})

test('goes on while other screens are open, with a way back', async () => {
  const app = await openApp()
  await play(app, 60)

  await visit(app, '#/settings')

  expect(app.ports.performer.score()).toBeDefined()
  const back = screen.getByRole('link', { name: /Back to the player/ })
  expect(back.getAttribute('href')).toBe('#/')
  await act(async () => app.ports.location.back())
  expect(screen.getByRole('button', { name: 'Pause' })).toBeTruthy()
})

test('says that no sound could be made, and lets the listener try again', async () => {
  const app = await openApp()
  await play(app)

  await act(async () => app.ports.performer.fail('no device'))

  expect(await screen.findByText(/No sound came out/)).toBeTruthy()
  await tap('Start')
  expect(document.documentElement.dataset['session']).toBe('starting')
})

test('names what sounds, and leads to it', async () => {
  const app = await openApp()
  await play(app)

  const sound = screen.getByRole('link', { name: /^Tune the sound: Binaural, 8 → 3 Hz/ })
  expect(sound.getAttribute('href')).toBe('#/tune')
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
