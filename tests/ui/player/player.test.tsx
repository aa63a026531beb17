import { act, screen } from '@testing-library/preact'
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
  expect(screen.getByText('fades out in 18 min')).toBeTruthy()

  await pass(app, 1100)

  expect(screen.getByText('fading, silent in 5 min')).toBeTruthy()
})

test('says of a fade through the whole session how long until it is silent', async () => {
  const app = await openApp({ hash: '#/?fade=whole' })
  await play(app, 610)

  expect(screen.getByText('fading, silent in 20 min')).toBeTruthy()
})

test('says of a fading tone how long until the background is alone', async () => {
  const app = await openApp({ hash: '#/?after=bed&afterMinutes=60' })
  await play(app, 1570)

  expect(screen.getByText('tone fading, background only in 4 min')).toBeTruthy()
})

test('says what comes next in seconds in the last minute before it', async () => {
  const app = await openApp()
  await play(app, 1472.5)

  expect(screen.getByText('fades out in 28 s')).toBeTruthy()
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
  expect(screen.getByLabelText<HTMLInputElement>('End at').value).toBe('06:30')
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

test('says each figure of the curve once', async () => {
  const app = await openApp()
  await play(app, 1200)

  for (const figure of [/\b8 Hz/, /\b3 Hz/, /delta/])
    expect(screen.getAllByText(figure), String(figure)).toHaveLength(1)
})

test('breathes in the tip’s place, with a way back to it', async () => {
  const app = await openApp()
  await play(app)
  await screen.findByRole('region', { name: 'Tip' })

  await tap('Slow breathing')
  expect(screen.queryByRole('region', { name: 'Tip' })).toBeNull()
  await tap('Back')

  expect(tip()).toContain('Turn the sound down')
})

test('keeps every notice for later, and its curve free', async () => {
  const app = await openApp()
  await play(app)

  await act(async () => app.model.notices.show({ kind: 'memory-only' }))
  await settle()
  expect(app.page.querySelector('.player .notice')).toBeNull()
  await tap('Stop')

  expect(app.page.querySelector('.notice')).not.toBeNull()
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

test('shows one tip, steps through them and pins one', async () => {
  const app = await openApp()
  await play(app)
  await screen.findByRole('region', { name: 'Tip' })
  expect(tip()).toContain('Turn the sound down')

  await tap('Next tip')
  expect(tip()).toContain('In one small study of 26 men')
  expect(tip()).toContain('Grade B: seen in people · 26 men')
  await tap('Previous tip')
  await tap('Pin this tip')
  await pass(app, 500)

  expect(tip()).toContain('Turn the sound down')
  const pin = screen.getByRole('button', { name: 'Pin this tip' })
  expect(pin.getAttribute('aria-pressed')).toBe('true')
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

  const sound = screen.getByRole('link', { name: /^Tune the sound: Binaural · Pink noise/ })
  expect(sound.getAttribute('href')).toBe('#/tune')
})
