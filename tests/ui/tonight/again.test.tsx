import { act, screen } from '@testing-library/preact'
import { expect, test } from 'vitest'
import { readSoundFile } from '../../../src/core/files/read-sound-file.ts'
import { DEFAULT_RECIPE } from '../../../src/core/recipe/recipe.ts'
import { EVENING } from '../../fakes/fake-clock.ts'
import { sessionRow } from '../../fakes/rows/session-rows.ts'
import { openApp, play, settle, tap, visit } from '../open-app.tsx'

const DAY = 86_400_000
const SURF = { ...DEFAULT_RECIPE, bed: 'surf' as const, minutes: 45 }
const LAST_NIGHT = sessionRow({ recipe: SURF, startedAt: EVENING - DAY, offsetMinutes: 0 })
const AGAIN = 'Same as last night'

test('starts the sound of last night at one tap', async () => {
  const { ports, model } = await openApp({ storage: { rows: [LAST_NIGHT] } })

  await tap(AGAIN)

  expect(ports.performer.calls.at(-1)).toMatchObject({ type: 'start', score: { duration: 2700 } })
  expect(model.tonight.recipe.value).toEqual(SURF)
})

test('asks again for what had no room, and shows what is played', async () => {
  const recipe = { ...DEFAULT_RECIPE, minutes: 5, fadeOut: 600 }
  const { model } = await openApp({ storage: { rows: [{ ...LAST_NIGHT, recipe }] } })

  await tap(AGAIN)
  await tap('Stop')

  const curve = (): string | null => screen.getByRole('img').getAttribute('aria-label')
  expect(curve()).toContain('fading throughout')
  await act(async () => model.tonight.set({ minutes: 30 }))
  expect(curve()).toContain('fading from minute 20')
})

test('does not offer what is prepared already, nor what was hardly heard', async () => {
  const same = { ...LAST_NIGHT, recipe: DEFAULT_RECIPE }
  const first = await openApp({ storage: { rows: [same] } })
  expect(screen.queryByRole('button', { name: AGAIN })).toBeNull()
  // It is another one as soon as something is changed.
  await act(async () => first.model.tonight.set({ minutes: 60 }))
  expect(screen.getByRole('button', { name: AGAIN })).toBeTruthy()
  await act(async () => first.model.tonight.set({ minutes: 30 }))

  await openApp({ storage: { rows: [{ ...LAST_NIGHT, heard: 60, end: 'stopped' }] } })
  expect(screen.queryByRole('button', { name: AGAIN })).toBeNull()
})

test('does not call it last night when it was not', async () => {
  const before = { ...LAST_NIGHT, startedAt: EVENING - 9 * DAY }
  await openApp({ storage: { rows: [before] } })

  expect(screen.getByRole('button', { name: 'Same as last time' })).toBeTruthy()
})

test('is not offered while another window plays', async () => {
  const { ports } = await openApp({ storage: { rows: [LAST_NIGHT] } })
  await act(async () => ports.lock.playElsewhere())

  expect(screen.queryByRole('button', { name: AGAIN })).toBeNull()
})

test('is prepared, and not started, by its link', async () => {
  const { ports } = await openApp({ hash: '#/?again=1', storage: { rows: [LAST_NIGHT] } })

  expect(screen.getByText('45 min')).toBeTruthy()
  expect(ports.performer.calls.some(call => call.type === 'start')).toBe(false)
})

test('is prepared by its link each time that is opened, and what follows is left alone', async () => {
  const app = await openApp({ hash: '#/?again=1', storage: { rows: [LAST_NIGHT] } })
  await tap('Five minutes longer')
  expect(screen.getByText('50 min')).toBeTruthy()
  await visit(app, '#/tips')
  await visit(app, '#/?again=1')

  expect(screen.getByText('45 min')).toBeTruthy()
})

test('changes nothing under a session that plays when its link is opened', async () => {
  const app = await openApp({ storage: { rows: [LAST_NIGHT] } })
  await play(app)
  await visit(app, '#/?again=1')

  expect(app.ports.performer.score()?.duration).toBe(1800)
})

test('shows the first screen as ever when its link finds no night', async () => {
  await openApp({ hash: '#/?again=1' })

  expect(screen.getByText('30 min')).toBeTruthy()
})

const FILE = readSoundFile('-SE\nts: 200+4/20\noff: -\n0:00 ts\n0:45 off\n', 'Slow river.sbg', 0)
const FILE_NIGHT = { ...LAST_NIGHT, imported: FILE.mark }

test('starts the file of last night, which was kept when it was played', async () => {
  const first = await openApp()
  await act(async () => first.model.tonight.play(FILE, { minutes: 45 }))
  await play(first)
  await tap('Stop')
  await settle()
  const kept = await first.ports.storage.values.get('file-heard')

  const app = await openApp({ storage: { rows: [FILE_NIGHT], values: { 'file-heard': kept } } })
  await tap(AGAIN)

  expect(app.model.player.imported.value).toEqual(FILE.mark)
  expect(app.model.tonight.file.value?.text).toBe(FILE.text)
  expect(app.model.player.score.value?.duration).toBe(2700)
})

test('gives a recipe’s own sound back where a file is prepared', async () => {
  const { model, ports } = await openApp({ storage: { rows: [LAST_NIGHT] } })
  await act(async () => model.tonight.play(FILE, SURF))
  await tap(AGAIN)

  expect(model.player.imported.value).toBeUndefined()
  expect(model.tonight.file.value).toBeUndefined()
  expect(ports.performer.score()?.voices.some(({ kind }) => kind === 'bed')).toBe(true)
})

test('passes over a file that is gone', async () => {
  const older = { ...LAST_NIGHT, id: 'older', startedAt: EVENING - 2 * DAY }
  const { model } = await openApp({ storage: { rows: [FILE_NIGHT, older] } })
  await tap('Same as last time')

  expect(model.player.imported.value).toBeUndefined()
})

test('offers, after a session, a softer one to go back to sleep by', async () => {
  const app = await openApp({ storage: { rows: [LAST_NIGHT] } })
  await play(app)
  await act(async () => app.ports.clock.advance(1800))
  await settle()
  expect(screen.queryByRole('button', { name: AGAIN })).toBeNull()

  await tap('Play 15 softer minutes')

  expect(app.ports.performer.calls.at(-1)).toMatchObject({
    type: 'start',
    score: { duration: 900 }
  })
})
