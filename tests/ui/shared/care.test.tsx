import { act, screen, within } from '@testing-library/preact'
import { expect, test } from 'vitest'
import { readSoundFile } from '../../../src/core/files/read-sound-file.ts'
import type { OpenApp } from '../open-app.tsx'
import { openApp, pass, play, settle, tap } from '../open-app.tsx'

/** A listener who has been through the first session. */
function known(settings: object): Promise<OpenApp> {
  return openApp({ storage: { values: { settings: { introduction: 'over', ...settings } } } })
}

const introduction = (): HTMLElement | null =>
  screen.queryByRole('region', { name: 'Before the first night' })

test('says before the first session for whom this is, how loud, and who should ask first', async () => {
  await openApp()
  const words = await screen.findByRole('region', { name: 'Before the first night' })

  expect(words.textContent).toContain('For adults.')
  expect(words.textContent).toContain('until you only just hear it')
  expect(words.textContent).toContain('If you have epilepsy or have had a seizure, ask your doctor')
  const link = (name: string): string | null =>
    within(words).getByRole('link', { name }).getAttribute('href')
  expect(link('read this first')).toBe('#/first')
  expect(link('Check your headphones')).toBe('#/headphones')
  expect(screen.getByText('A self-care aid, not a medical device.')).toBeTruthy()
})

test('never stands between the first tap and the sound', async () => {
  const app = await openApp()
  await screen.findByRole('region', { name: 'Before the first night' })

  await play(app)

  expect(document.documentElement.dataset['session']).toBe('playing')
  expect(introduction()).toBeNull()
})

test('asks for the volume while the first session plays, beside the tip, and once', async () => {
  const app = await openApp()
  await play(app)
  const words = await screen.findByRole('region', { name: 'Set the volume now' })
  expect(words.textContent).toContain('at arm’s length')
  expect(await screen.findByRole('region', { name: 'Tip' })).toBeTruthy()

  await tap('Done')

  expect(screen.queryByRole('region', { name: 'Set the volume now' })).toBeNull()
  await tap('Stop')
  await pass(app, 60)
  expect(introduction()).toBeNull()
})

test('puts the introduction away for good', async () => {
  const { ports } = await openApp()
  await screen.findByRole('region', { name: 'Before the first night' })

  await tap('Got it')

  expect(introduction()).toBeNull()
  expect(await ports.storage.values.get('settings')).toMatchObject({ introduction: 'read' })
})

test('leads from Stop to the note for those who feel unwell, for a minute', async () => {
  const app = await known({ headphones: 'stereo' })
  await play(app, 60)
  await tap('Stop')

  const link = await screen.findByRole('link', { name: /^Headache, dizziness or unease/ })
  expect(link.getAttribute('href')).toBe('#/evidence')

  await pass(app, 60)
  expect(screen.queryByRole('link', { name: /^Headache/ })).toBeNull()
})

test('offers the check before the first binaural session, and can be told not now', async () => {
  await known({})
  const link = await screen.findByRole('link', { name: 'Check your headphones' })
  expect(link.getAttribute('href')).toBe('#/headphones')

  await tap('Not now')

  expect(screen.queryByRole('link', { name: 'Check your headphones' })).toBeNull()
})

test('says near Start that binaural is lost on a loudspeaker, and takes another tone at one tap', async () => {
  const { model } = await known({ headphones: 'speaker' })
  await screen.findByText(/Through a loudspeaker, little is left/)
  expect(screen.getByRole('button', { name: 'Start' })).toBeTruthy()

  await tap('Use isochronic')

  expect(model.tonight.recipe.value).toMatchObject({ mode: 'isochronic', carrier: 300, level: -12 })
  expect(screen.queryByText(/Through a loudspeaker, little is left/)).toBeNull()
})

test('says so of a file with binaural tones alone, and offers no tone of ours in its place', async () => {
  const { model } = await known({ headphones: 'speaker' })
  const file = (text: string): ReturnType<typeof readSoundFile> =>
    readSoundFile(text, 'A river.sbg', 0)
  await act(async () => model.tonight.play(file('0:00 200+4/20')))
  expect(await screen.findByText(/Through a loudspeaker, little is left/)).toBeTruthy()
  expect(screen.queryByRole('button', { name: 'Use isochronic' })).toBeNull()

  await act(async () => model.tonight.play(file('0:00 200@4/20 pink/20')))
  expect(screen.queryByText(/Through a loudspeaker, little is left/)).toBeNull()
})

test('leaves a listener whose headphones are stereo alone', async () => {
  await known({ headphones: 'stereo' })
  await settle()

  expect(screen.queryByRole('link', { name: 'Check your headphones' })).toBeNull()
  expect(introduction()).toBeNull()
})

test('the player says never while driving, and where the cautions are', async () => {
  const app = await known({ headphones: 'stereo' })
  await play(app)

  const link = await screen.findByRole('link', { name: 'Never while driving' })
  expect(link.getAttribute('href')).toBe('#/first')
  expect(screen.getByRole('button', { name: 'Stop' })).toBeTruthy()
})
