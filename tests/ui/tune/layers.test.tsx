import { fireEvent, screen, within } from '@testing-library/preact'
import { expect, test } from 'vitest'
import type { OpenApp } from '../open-app.tsx'
import { openApp, pass, play, press, settle, tap, visit } from '../open-app.tsx'

async function openTune(recipe = ''): Promise<OpenApp> {
  const app = await openApp({ hash: `#/?${recipe}` })
  await visit(app, '#/tune')
  await screen.findByRole('button', { name: 'Listen' })
  return app
}

const layers = ({ model }: OpenApp) => model.tonight.recipe.value.layers ?? []

const queryAddable = (name: string) => screen.queryByRole('button', { name })

async function unfold(): Promise<void> {
  fireEvent.click(screen.getByText('Add a background'))
  await settle()
}

async function add(name: string): Promise<void> {
  await unfold()
  await tap(name)
}

test('adds a background by its name, as loud as the first, and hears it before', async () => {
  const app = await openTune('bed=rain')

  await unfold()
  const indoors = within(screen.getByRole('region', { name: 'Indoors' }))
  fireEvent.click(indoors.getByRole('button', { name: 'Hear 8 s of “Fire”' }))
  await pass(app, 8)
  await tap('Fire')

  expect(layers(app)).toEqual([{ bed: 'fire', level: 0 }])
  expect(screen.getByRole('slider', { name: 'Fire' }).getAttribute('aria-valuetext')).toBe('0 dB')
})

test('is named as a whole, on the first screen and under its own name', async () => {
  const app = await openTune('bed=rain,fire-6')
  expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Name' }).value).toBe(
    'Binaural, 250 Hz, 8 → 3 Hz, Rain + Fire'
  )
  await visit(app, '#/')

  expect(screen.getByText('Binaural · Rain + Fire')).toBeTruthy()
})

test('levels each by steps and by keys, and removes it by name', async () => {
  const app = await openTune('bed=rain,fire-6,wind')

  await tap('Fire: less')
  screen.getByRole('slider', { name: 'Wind' }).focus()
  await press('ArrowDown')
  expect(layers(app)).toEqual([
    { bed: 'fire', level: -7 },
    { bed: 'wind', level: -1 }
  ])
  await tap('Remove “Fire”')

  expect(layers(app)).toEqual([{ bed: 'wind', level: -1 }])
})

test('offers no fifth background, none twice, and none beside silence', async () => {
  const app = await openTune('bed=rain,fire,wind')
  const fold = screen.getByText('Add a background')
  await unfold()
  expect(queryAddable('Wind')).toBeNull()
  await tap('Birds')
  expect(layers(app)).toHaveLength(3)
  expect(fold.isConnected).toBe(false)

  fireEvent.click(screen.getByRole('radio', { name: 'Tone only' }))
  await settle()
  expect(layers(app)).toEqual([])
  expect(screen.queryByText('Add a background')).toBeNull()
})

test('is heard at once in a session that plays live, its level too', async () => {
  const app = await openTune('bed=rain')
  await visit(app, '#/')
  await play(app, 60)
  await visit(app, '#/tune')

  await add('Fire')
  await tap('Fire: less')

  expect(app.model.player.recipe.value?.layers).toEqual([{ bed: 'fire', level: -1 }])
})

test('swells with the breath where that is switched on, at a pace to choose', async () => {
  const app = await openTune('bed=rain')
  expect(screen.queryByRole('slider', { name: 'Breathing pace' })).toBeNull()

  fireEvent.click(screen.getByRole('switch', { name: 'Swell with the breath' }))
  await settle()
  await tap('Breathing pace: less')

  expect(app.model.tonight.recipe.value.breath).toBe(5.5)
  fireEvent.click(screen.getByRole('switch', { name: 'Swell with the breath' }))
  await settle()
  expect(app.model.tonight.recipe.value.breath).toBeUndefined()
})

test('has no tone where the background swells at the beat', async () => {
  const app = await openTune('bed=rain')
  fireEvent.click(screen.getByRole('radio', { name: 'Background beat' }))
  await settle()

  expect(app.model.tonight.recipe.value.mode).toBe('noise')
  expect(screen.getByRole('slider', { name: 'Pulse depth', hidden: true })).toBeTruthy()
  expect(screen.queryByRole('slider', { name: 'Carrier', hidden: true })).toBeNull()
  expect(
    screen.queryByRole('slider', { name: 'Background above the tone', hidden: true })
  ).toBeNull()
})
