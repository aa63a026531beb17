import { act, fireEvent, screen } from '@testing-library/preact'
import { expect, test } from 'vitest'
import { DEFAULT_RECIPE } from '../../../src/core/recipe/recipe.ts'
import type { KeptOwnSound } from '../../../src/core/files/own/own-store.ts'
import { openApp, settle, tap, visit } from '../open-app.tsx'

const RIVER: KeptOwnSound = { bed: 'own:3fa9c1d2', seconds: 720, bytes: 69_120_000 }
const NAMED = { 'own-sounds': ['own:3fa9c1d2 River at home'] }

async function choose(name: string, size = 70e6): Promise<void> {
  const file = new File(['ID3'], name)
  Object.defineProperty(file, 'size', { value: size })
  await act(async () => {
    fireEvent.change(screen.getByLabelText('Choose a file'), { target: { files: [file] } })
  })
  await settle()
  await settle()
}

test('takes a recording: says what it costs before, shows how far it is, and puts it into tonight', async () => {
  const { ports, model } = await openApp({ hash: '#/open' })
  ports.ownSounds.holds = { kind: 'sound', seconds: 720 }
  await choose('River_at_home.mp3')

  expect(screen.getByRole('heading', { name: 'River at home' })).toBeTruthy()
  expect(screen.getByText(/^12 min long\. It takes 69 MB on this device/)).toBeTruthy()
  await tap('Add this sound')
  await act(async () => ports.ownSounds.advance(0.42))
  expect(screen.getByRole('progressbar').getAttribute('aria-valuenow')).toBe('42')
  await act(async () => ports.ownSounds.end({ kind: 'taken', sound: RIVER }))
  await settle()
  expect(screen.getByText('Added “River at home”.')).toBeTruthy()
  expect(screen.getByText('12 min, 69 MB')).toBeTruthy()

  await tap('Use tonight')
  expect(model.tonight.recipe.value.bed).toBe('own:3fa9c1d2')
  expect(await screen.findByText(/River at home/)).toBeTruthy()
})

test('lets the part of a longer one be chosen, and says where there is too little room', async () => {
  const { ports } = await openApp({ hash: '#/open' })
  ports.ownSounds.holds = { kind: 'sound', seconds: 7200 }
  ports.ownSounds.free = 50e6
  await choose('night.flac')

  expect(screen.getByText('Neap keeps 20 min of it. Choose where to begin.')).toBeTruthy()
  expect(screen.getByText('Only 50 MB are free.')).toBeTruthy()
  await tap('Starts at: more')
  await tap('Starts at: more')
  await tap('Add this sound')
  expect(ports.ownSounds.asked).toEqual([{ name: 'night.flac', from: 120 }])
})

test('is where it was after it is cancelled, and says why a file cannot be taken', async () => {
  const { ports } = await openApp({ hash: '#/open' })
  await choose('one.wav')
  await tap('Add this sound')
  await tap('Cancel')
  await settle()
  expect(screen.getByRole('button', { name: 'Add this sound' })).toBeTruthy()

  await tap('Add this sound')
  await act(async () => ports.ownSounds.end({ kind: 'failed', why: 'no room' }))
  await settle()
  expect(screen.getByText(/^There isn’t enough room on this device/)).toBeTruthy()

  ports.ownSounds.holds = { kind: 'failed', why: 'not decodable' }
  await choose('two.wav')
  expect(screen.getByText(/^This browser can’t play the file/)).toBeTruthy()
})

test('can be taken as a background, beside others, and be heard before', async () => {
  const app = await openApp({ hash: '#/', storage: { values: NAMED } })
  const { ports, model } = app
  ports.ownSounds.sounds = [RIVER]
  await visit(app, '#/tune')
  await settle()

  await act(async () => {
    const details = screen.getByText('Add a background').closest('details')!
    details.open = true
    fireEvent(details, new Event('toggle'))
  })
  expect(screen.getByRole('region', { name: 'Your own' }).textContent).toContain('River at home')
  await tap('River at home')
  expect(model.tonight.recipe.value.layers).toEqual([{ bed: 'own:3fa9c1d2', level: 0 }])
})

test('names what is missing, and the favourites that use what is to be deleted', async () => {
  const recipe = { ...DEFAULT_RECIPE, version: 2 as const, bed: RIVER.bed }
  const app = await openApp({
    hash: `#/?bed=${RIVER.bed}`,
    storage: {
      values: NAMED,
      favourites: [{ id: 'a', version: 1, name: 'By the river', recipe, place: 0 }]
    }
  })
  const { ports } = app
  await visit(app, '#/tune')
  await settle()
  expect(screen.getByText(/^“River at home” isn’t on this device/)).toBeTruthy()

  ports.ownSounds.sounds = [RIVER]
  await visit(app, '#/open')
  await tap('Delete “River at home”')
  await settle()
  expect(screen.getByText(/It’s in “By the river”, where the rest will still play/)).toBeTruthy()
  await tap('Keep')
  expect(ports.ownSounds.sounds).toEqual([RIVER])
  await tap('Delete “River at home”')
  await settle()
  await tap('Delete')
  await settle()
  expect(ports.ownSounds.sounds).toEqual([])
})
