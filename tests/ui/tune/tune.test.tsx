import { act, fireEvent, screen } from '@testing-library/preact'
import { expect, test } from 'vitest'
import { readSoundFile } from '../../../src/core/files/read-sound-file.ts'
import { createFakeClock } from '../../fakes/fake-clock.ts'
import type { OpenApp } from '../open-app.tsx'
import { openApp, play, press, settle, tap, visit } from '../open-app.tsx'

async function openTune(options: Parameters<typeof openApp>[0] = {}): Promise<OpenApp> {
  const app = await openApp({ hash: '#/tune', ...options })
  await screen.findByRole('button', { name: 'Listen' })
  return app
}

async function choose(name: string): Promise<void> {
  await act(async () => void fireEvent.click(screen.getByRole('radio', { name })))
  await settle()
}

test.each([
  'Carrier',
  'Beat at the start',
  'Beat at the end',
  'Time to settle',
  'Background above the tone',
  'Level',
  'Length',
  'Fade-in',
  'Fade-out'
])('has a slider for %s, with a button either way', async name => {
  await openTune()

  expect(screen.getByRole('slider', { name })).toBeTruthy()
  expect(screen.getByRole('button', { name: `${name}: less` })).toBeTruthy()
  expect(screen.getByRole('button', { name: `${name}: more` })).toBeTruthy()
})

test('has duty and depth for isochronic only, and no beat for plain', async () => {
  await openTune()
  expect(screen.queryByRole('slider', { name: 'Pulse depth' })).toBeNull()

  await choose('Isochronic')
  expect(screen.getByRole('slider', { name: 'Pulse depth' })).toBeTruthy()
  expect(screen.getByRole('slider', { name: 'Pulse length' })).toBeTruthy()
  await choose('Plain')

  expect(screen.queryByRole('slider', { name: 'Beat at the end' })).toBeNull()
})

test('steps through values with units, by buttons and by arrows', async () => {
  await openTune()
  const carrier = screen.getByRole('slider', { name: 'Carrier' })

  await tap('Carrier: more')
  expect(carrier.getAttribute('aria-valuetext')).toBe('260 Hz')
  carrier.focus()
  await press('ArrowLeft')
  await press('ArrowDown')

  expect(carrier.getAttribute('aria-valuetext')).toBe('240 Hz')
})

test('follows a slider that is dragged', async () => {
  const { model } = await openTune()
  const length = screen.getByRole('slider', { name: 'Length' })

  await act(async () => void fireEvent.input(length, { target: { value: '1' } }))

  expect(model.tonight.recipe.value.minutes).toBe(720)
})

test('is heard while it changes, until hushed', async () => {
  const { ports } = await openTune()
  await tap('Listen')
  const before = ports.performer.heard()

  await tap('Carrier: more')
  expect(ports.performer.heard()).not.toBe(before)
  await tap('Stop')

  expect(ports.performer.heard()).toBeUndefined()
})

test('hears the file that is prepared, and its level as that changes', async () => {
  const { ports, model } = await openTune()
  const file = readSoundFile('0:00 square:200+4/20', 'Slow river.sbg', 0)
  await act(async () => model.tonight.play(file))
  await tap('Listen')
  const before = ports.performer.heard()
  expect(before?.voices).toMatchObject([{ wave: 'square' }])

  await tap('Level: less')
  expect(ports.performer.heard()?.voices).toBe(before?.voices)
  expect(ports.performer.heard()?.level).not.toEqual(before?.level)
})

test('falls silent when another screen is opened', async () => {
  const app = await openTune()
  await tap('Listen')

  await visit(app, '#/tips')

  expect(app.ports.performer.heard()).toBeUndefined()
})

test('waits with changes while a session plays, until they are to be used', async () => {
  const app = await openApp()
  await play(app, 60)
  await visit(app, '#/tune')
  await screen.findByRole('slider', { name: 'Carrier' })
  expect(screen.queryByRole('button', { name: 'Listen' })).toBeNull()
  expect(screen.queryByRole('button', { name: 'Use now' })).toBeNull()

  await tap('Carrier: more')
  expect(app.ports.performer.score()?.voices[0]).toMatchObject({ carrier: [{ value: 250 }] })
  await tap('Use now')

  expect(app.ports.performer.score()?.voices[0]).toMatchObject({ carrier: [{ value: 260 }] })
})

test('has nothing to use now where it is tuned back to what plays', async () => {
  const app = await openApp()
  await play(app, 60)
  await visit(app, '#/tune')
  await tap('Carrier: more')
  expect(screen.getByRole('button', { name: 'Use now' })).toBeTruthy()

  await tap('Carrier: less')

  expect(screen.queryByRole('button', { name: 'Use now' })).toBeNull()
})

test('leads to presets and other sounds', async () => {
  await openTune()

  const link = screen.getByRole('link', { name: /^Binaural, 8 → 3 Hz.*other sounds/ })

  expect(link.getAttribute('href')).toBe('#/sounds')
})

test('says what a change does to the curve', async () => {
  const { model } = await openTune()
  const says = (words: string): unknown => screen.getByText(words, { selector: '[role=status]' })
  says('Settles from 8 to 3 Hz in 15 min, fades out over the last 5 min.')

  await tap('Beat at the end: less')
  says('Settles from 8 to 2.8 Hz in 15 min, fades out over the last 5 min.')
  await choose('Throughout')
  says('Settles from 8 to 2.8 Hz in 15 min, fades all the way.')
  await act(async () => model.tonight.set({ fade: 'end', from: 2, to: 4, after: 'bed' }))
  says(
    'Rises from 2 to 4 Hz in 15 min, fades out over the last 5 min, then background only for 30 min.'
  )
  await choose('Plain')

  says('No beat, fades out over the last 5 min, then background only for 30 min.')
})

test('folds what few change, with its value beside its name', async () => {
  await openTune()
  const folded = (name: string): HTMLElement =>
    screen.getByText(name, { selector: 'summary > span' }).parentElement!
  for (const [name, value] of [
    ['Carrier', '250 Hz'],
    ['Fade-in', '20 s'],
    ['Background above the tone', '12 dB']
  ] as const) {
    expect(folded(name).textContent).toBe(name + value)
    expect(folded(name).closest('details')?.open).toBe(false)
  }

  await tap('Carrier: more')

  expect(folded('Carrier').textContent).toBe('Carrier260 Hz')
})

test('shows and says its level as the arrow keys change it', async () => {
  await openTune()
  const level = screen.getByRole<HTMLInputElement>('slider', { name: 'Level' })
  level.focus()

  await press('ArrowDown')

  expect(level.getAttribute('aria-valuetext')).toBe('−13 dB')
  const [shown] = level.labels ?? []
  expect(shown?.parentElement?.querySelector('output')?.textContent).toBe('−13 dB')
})

test('goes back to the defaults', async () => {
  const { model } = await openTune()
  await tap('Carrier: more')

  await tap('Reset to the defaults')

  expect(model.tonight.recipe.value.carrier).toBe(250)
})

test('copies a link that gives the sound back', async () => {
  const { ports } = await openTune()
  await tap('Carrier: more')

  await tap('Share a link to this sound')

  expect(ports.sharing.shared.at(-1)).toContain('carrier=260')
  expect(screen.getByText('Link copied.')).toBeTruthy()
})

test('shows the link to copy by hand where nothing else works', async () => {
  const { ports } = await openTune()
  ports.sharing.answer('unavailable')

  await tap('Share a link to this sound')

  const field = screen.getByRole('textbox', { name: 'Link to this sound' })
  expect((field as HTMLInputElement).value).toContain('carrier=250')
})

test('shows what is used, says what was asked for, and gives that back when there is room', async () => {
  const { model } = await openTune()
  const settle = screen.getByRole('slider', { name: 'Time to settle' })
  const before = settle.getAttribute('aria-valuetext')

  for (let presses = 0; presses < 5; presses++) await tap('Length: less')
  expect(settle.getAttribute('aria-valuetext')).toBe('0 s')
  expect(await screen.findByText(/^Some settings were adjusted/)).toBeTruthy()
  expect(screen.getByText('You chose 15 min. It comes back when there’s room.')).toBeTruthy()
  for (let presses = 0; presses < 5; presses++) await tap('Length: more')

  expect(settle.getAttribute('aria-valuetext')).toBe(before)
  expect(model.tonight.recipe.value.ramp).toBe(900)
  expect(screen.queryByText(/You chose|Some settings were/)).toBeNull()
})

test('moves a slider on from where it is seen to be', async () => {
  const { model } = await openTune()
  await act(async () => model.tonight.set({ minutes: 10 }))

  await tap('Time to settle: less')

  expect(model.tonight.recipe.value.ramp).toBe(240)
})

test('ends the planned night by the clock', async () => {
  const { model } = await openTune({
    clock: createFakeClock(new Date(2026, 2, 14, 22, 30).getTime())
  })

  const field = screen.getByLabelText('End at')
  await act(async () => void fireEvent.change(field, { target: { value: '23:15' } }))

  expect(model.tonight.recipe.value.minutes).toBe(45)
})

test('shows the end by the clock only as long as the night ends then', async () => {
  const { model } = await openTune({
    clock: createFakeClock(new Date(2026, 2, 14, 22, 30).getTime())
  })
  const field = screen.getByLabelText<HTMLInputElement>('End at')
  const ask = (value: string): Promise<void> =>
    act(async () => void fireEvent.change(field, { target: { value } }))

  // Some browsers draw a time in an empty field.
  expect(screen.getByText('--:--')).toBeTruthy()
  await ask('23:15')
  expect(field.value).toBe('23:15')
  expect(screen.queryByText('--:--')).toBeNull()
  await act(async () => model.tonight.set({ minutes: 50 }))
  expect(field.value).toBe('')
  expect(screen.getByText('--:--')).toBeTruthy()
  await ask('22:00')
  expect(model.tonight.recipe.value.minutes).toBe(50)
  expect(field.value).toBe('')
  expect(field.validationMessage).toMatch(/more than 12 hours away/)
})

test('ends the session that plays by the clock', async () => {
  const app = await openApp({ clock: createFakeClock(new Date(2026, 2, 14, 22, 30).getTime()) })
  await play(app, 60)
  await visit(app, '#/tune')

  const field = await screen.findByLabelText('End at')
  await act(async () => void fireEvent.change(field, { target: { value: '23:30' } }))

  expect(app.ports.performer.score()?.duration).toBeCloseTo(3600, 0)
})
