import { act, screen, within } from '@testing-library/preact'
import { expect, test } from 'vitest'
import { compileRecipe } from '../../../src/core/recipe/compile.ts'
import { DEFAULT_RECIPE } from '../../../src/core/recipe/recipe.ts'
import { sessionRow } from '../../fakes/rows/session-rows.ts'
import { openApp, pass, play, press, settle, tap, visit } from '../open-app.tsx'

test('starts tonight’s sound with one tap', async () => {
  const { ports } = await openApp()

  await tap('Start')

  expect(ports.performer.score()?.duration).toBe(1800)
  expect(document.documentElement.dataset['session']).toBe('starting')
})

test('says on the document’s root how the session is and who performs it', async () => {
  const app = await openApp()
  const root = document.documentElement.dataset
  expect(root).toMatchObject({ session: 'idle', performer: 'live', accent: 'amber' })

  await play(app)
  expect(root['session']).toBe('playing')
  await pass(app, 1600)
  expect(root['session']).toBe('fading')
  await pass(app, 200)
  expect(root['session']).toBe('ended')
})

test('says the curve in words', async () => {
  await openApp()

  expect(screen.getByRole('img').getAttribute('aria-label')).toContain(
    'from 8 to 3 hertz over 15 minutes, then steady, fading from minute 25'
  )
})

test('says that a plain sound has no beat', async () => {
  await openApp({ hash: '#/?mode=plain' })

  expect(screen.getByRole('img').getAttribute('aria-label')).toContain('no beat')
})

test('prepares the session of a link and does not start it', async () => {
  const { ports } = await openApp({ hash: '#/?mode=isochronic&carrier=300&minutes=45&bed=brown' })

  expect(screen.getByText('45 min')).toBeTruthy()
  const sound = screen.getByRole('link', { name: /Choose a sound/ })
  expect(within(sound).getByText('Isochronic · Brown noise')).toBeTruthy()
  expect(ports.performer.calls.some(call => call.type === 'start')).toBe(false)
})

test.each([
  ['carrier=9999', /Carrier can’t be 9999: it must be 60 to 1000 Hz. It’s 250 Hz for now/],
  [
    'mode=xyz',
    /Tone can’t be “xyz”: it must be binaural, monaural, isochronic, plain or background beat/
  ],
  ['minutes=-1', /Length can’t be -1/],
  ['carrier=', /Carrier can’t be empty/]
])('names what is wrong with the link %s, and can still start', async (query, words) => {
  await openApp({ hash: `#/?${query}` })

  expect(await within(screen.getAllByRole('status')[0]!).findByText(words)).toBeTruthy()
  expect(screen.getByRole('button', { name: 'Start' })).toBeTruthy()
})

test('puts a notice away when it is closed', async () => {
  await openApp({ hash: '#/?carrier=9999' })

  await screen.findByText(/Carrier can’t be/)
  await tap('Close')

  expect(screen.queryByText(/Carrier can’t be/)).toBeNull()
})

test('says what had to give', async () => {
  await openApp({ hash: '#/?minutes=2&fadeOut=300' })

  expect(await screen.findByText('Fade-out was shortened to 2 min.')).toBeTruthy()
})

test('makes the night five minutes shorter or longer, down to five', async () => {
  await openApp({ hash: '#/?minutes=10' })

  await tap('Five minutes longer')
  expect(screen.getByText('15 min')).toBeTruthy()
  await tap('Five minutes shorter')
  await tap('Five minutes shorter')

  expect(screen.getByText('5 min')).toBeTruthy()
  const shorter = screen.getByRole('button', { name: 'Five minutes shorter' })
  expect((shorter as HTMLButtonElement).disabled).toBe(true)
})

test('says when the night would end, as time goes on', async () => {
  const app = await openApp()
  const before = screen.getByText(/^ends /).textContent

  await pass(app, 120)

  expect(screen.getByText(/^ends /).textContent).not.toBe(before)
})

test('offers to continue for a minute after Stop', async () => {
  const app = await openApp()
  await play(app, 600)
  await tap('Stop')

  expect(screen.getByText('21 min left')).toBeTruthy()
  await tap('Continue')
  await pass(app, 1)

  expect(app.ports.performer.position()).toBeGreaterThan(599)
  await tap('Stop')
  await pass(app, 61)
  expect(screen.queryByRole('button', { name: 'Continue' })).toBeNull()
})

test('offers to go on with a session that was cut off', async () => {
  const first = await openApp()
  await play(first, 610)
  const row = first.ports.storage.puts().at(-1)!

  await openApp({ clock: first.ports.clock, storage: { rows: [row] } })
  await settle()

  expect(screen.getByRole('button', { name: /^Continue, 21 min left/ })).toBeTruthy()
})

test('shows why there is no Start while another window plays', async () => {
  const { ports } = await openApp()

  await act(async () => ports.lock.playElsewhere())

  expect(screen.queryByRole('button', { name: 'Start' })).toBeNull()
  expect(await screen.findByText(/Playing in another window/)).toBeTruthy()
  expect(screen.getByText('Stop it there to play here.')).toBeTruthy()
  await press(' ')
  expect(ports.performer.calls.some(call => call.type === 'start')).toBe(false)
})

test('shows what plays in another window, and plays it here instead', async () => {
  const app = await openApp()
  const { ports } = app
  await act(async () => ports.lock.playElsewhere())
  const { end: _end, ...row } = sessionRow({ heard: 600, seenAt: ports.clock.now() })
  await screen.findByText(/Playing in another window/)
  const score = compileRecipe(DEFAULT_RECIPE)
  await act(async () => ports.handover.playElsewhere({ row, score }))

  expect(screen.getByText('Binaural, 8 → 3 Hz · 20 min left')).toBeTruthy()
  ports.lock.yieldElsewhere()
  await tap('Play here instead')
  await pass(app, 1)

  expect(ports.performer.position()).toBeGreaterThan(600)
  expect(screen.getByRole('timer', { name: 'Time left' }).textContent).toContain('20')
})

test('does not offer to continue what goes on in another window', async () => {
  const app = await openApp()
  await play(app, 600)
  await tap('Stop')
  await act(async () => app.ports.lock.playElsewhere())

  expect(screen.queryByRole('button', { name: 'Continue' })).toBeNull()
})

test('offers a link opened during a session once it is over', async () => {
  const app = await openApp()
  await play(app)
  await visit(app, '#/?carrier=400')
  expect(app.ports.performer.score()?.voices[0]).toMatchObject({ carrier: [{ value: 250 }] })
  await tap('Stop')

  await tap('Use the link’s sound')

  expect(app.model.tonight.recipe.value.carrier).toBe(400)
  expect(screen.queryByText(/You opened a link/)).toBeNull()
})

test('says what the app is, and that it is no medical device, and leads to the evidence', async () => {
  await openApp()

  const line = await screen.findByRole('link', {
    name: 'Soft tones and noise for winding down. A self-care aid, not a medical device.'
  })

  expect(line.getAttribute('href')).toBe('#/evidence')
})

test.each([
  ['offline-ready', 'Ready offline.', 'OK'],
  ['update-waiting', /^A new version is ready\./, 'Not now']
] as const)('says the news %s under Start, not over the curve', async (news, words, answer) => {
  const { ports } = await openApp()
  await act(async () => ports.updater.tell(news))
  await settle()

  const said = screen.getByText(words)
  expect(said.closest('.picture')).toBeNull()
  expect(said.closest('.start-below')).not.toBeNull()
  await tap(answer)
  expect(screen.queryByText(words)).toBeNull()
})
