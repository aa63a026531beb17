import { act, fireEvent, screen } from '@testing-library/preact'
import { expect, test, vi } from 'vitest'
import type { Favourite } from '../../../src/core/files/favourite.ts'
import { DEFAULT_RECIPE } from '../../../src/core/recipe/recipe.ts'
import { soundNamePart } from '../../../src/state/files/sound-name.ts'
import { favourite } from '../../fakes/rows/favourites.ts'
import type { OpenApp } from '../open-app.tsx'
import { openApp, play, settle, tap, visit } from '../open-app.tsx'

const RAIN = favourite({
  id: 'rain',
  name: 'By the window',
  recipe: { ...DEFAULT_RECIPE, bed: 'rain', minutes: 45 },
  place: 0
})

/** The list of sounds over the first screen, with all that loads after it. */
async function openSounds(favourites: readonly Favourite[] = []): Promise<OpenApp> {
  const app = await openApp({ hash: '#/sounds', storage: { favourites } })
  app.model.part(soundNamePart)
  await settle()
  return app
}

const chosen = (): string => screen.getByRole('link', { name: /^Choose a sound/ }).textContent

test('names the preset on Tonight while the sound is still that one, however long it plays', async () => {
  await openSounds()
  expect(chosen()).toContain('Binaural · Pink noise')

  await tap(/^Low and slow/)
  expect(chosen()).toContain('Low and slow')
  await tap('Five minutes longer')
  expect(chosen()).toContain('Low and slow')
  await tap('Start')
  await vi.dynamicImportSettled()
  await settle()
  expect(screen.getByRole('link', { name: /^Tune the sound: Low and slow/ })).toBeTruthy()
})

test('names the favourite on Tonight, and what follows it; not once the sound is another', async () => {
  const recipe = { ...RAIN.recipe, after: 'bed' as const, afterMinutes: 45 }
  const { model } = await openSounds([{ ...RAIN, recipe }])

  await tap(/^By the window/)
  expect(chosen()).toContain('By the window · +45 min background')

  await act(async () => model.tonight.set({ carrier: 200 }))
  expect(chosen()).toContain('Binaural · Rain · +45 min background')
})

test('says the length that a sound brings, and goes back to the listener’s at one tap', async () => {
  const { model } = await openSounds()
  await tap(/^Low and slow/)
  expect(screen.getByText(/^This sound plays for 40 min/)).toBeTruthy()

  await tap('Keep 30 min')

  expect(model.tonight.recipe.value.minutes).toBe(30)
  expect(screen.queryByText(/^This sound plays for/)).toBeNull()
  expect(chosen()).toContain('Low and slow')
})

test('says it before Start only, and not again after the session', async () => {
  const app = await openSounds()
  await tap(/^Low and slow/)
  await play(app)

  await tap('Stop')

  expect(screen.queryByText(/^This sound plays for/)).toBeNull()
})

test('says nothing of a length that stays, or that the listener has changed since', async () => {
  const app = await openSounds()
  await act(async () => void fireEvent.click(screen.getByRole('radio', { name: 'Compare' })))
  await settle()
  await tap(/^Plain/)
  expect(screen.queryByText(/^This sound plays for/)).toBeNull()

  await visit(app, '#/sounds')
  await tap(/^Low and slow/)
  expect(screen.getByText(/^This sound plays for/)).toBeTruthy()
  await tap('Five minutes longer')
  expect(screen.queryByText(/^This sound plays for/)).toBeNull()
})
