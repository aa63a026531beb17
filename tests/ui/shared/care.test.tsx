import { act, screen, within } from '@testing-library/preact'
import { expect, test } from 'vitest'
import { readSoundFile } from '../../../src/core/files/read-sound-file.ts'
import type { OpenApp } from '../open-app.tsx'
import { openApp, pass, play, settle, tap, visit } from '../open-app.tsx'

/** A listener who has been through the first session. */
function known(settings: object): Promise<OpenApp> {
  return openApp({ storage: { values: { settings: { introduction: 'over', ...settings } } } })
}

const introduction = (): HTMLElement | null =>
  screen.queryByRole('region', { name: 'Before the first night' })

test('says before the first session how loud, and leads to who should ask first', async () => {
  await openApp()
  const words = await screen.findByRole('region', { name: 'Before the first night' })

  expect(words.textContent).toContain('Headphones on, volume at half or lower. Ever had a seizure?')
  const link = within(words).getByRole('link', { name: 'Read this first' })
  expect(link.getAttribute('href')).toBe('#/first')
  expect(await screen.findByText(/A self-care aid, not a medical device\.$/)).toBeTruthy()
})

test('asks for headphones only where tonight’s tone needs them', async () => {
  await openApp({ hash: '#/?mode=isochronic' })
  const words = await screen.findByRole('region', { name: 'Before the first night' })

  expect(words.textContent).toContain('Volume at half or lower. Ever had a seizure?')
})

test('says never while driving where a listener finds it later as well', async () => {
  const app = await known({})
  await visit(app, '#/settings')
  expect(screen.getByRole('link', { name: /^Evidence and safety/ }).textContent).toContain(
    'Never while driving.'
  )

  await visit(app, '#/evidence/ask-first')
  expect(app.page.textContent).toContain('Never while driving.')
})

test('never stands between the first tap and the sound', async () => {
  const app = await openApp()
  await screen.findByRole('region', { name: 'Before the first night' })

  await play(app)

  expect(document.documentElement.dataset['session']).toBe('playing')
  expect(introduction()).toBeNull()
})

test('hints at the volume in the first minute of the first session, and takes the hint away', async () => {
  const app = await openApp({ storage: { values: { settings: { tips: false } } } })
  await play(app)
  const hint = 'Turn it down until you only just hear it.'
  const level = await screen.findByRole('group', { name: 'Level' })
  expect(within(level).getByText(hint)).toBeTruthy()

  await pass(app, 60)

  expect(within(level).queryByText(hint)).toBeNull()
  await tap('Stop')
  await pass(app, 60)
  expect(introduction()).toBeNull()
})

test('says it once: not beside the tip that says the same', async () => {
  const app = await openApp()
  await play(app)
  const level = await screen.findByRole('group', { name: 'Level' })
  const tip = await screen.findByRole('region', { name: 'Tip' })
  expect(tip.textContent).toContain('Turn the sound down until you can only just hear it')
  expect(within(level).queryByText(/only just hear it/)).toBeNull()

  await tap('Next tip')

  expect(within(level).getByText('Turn it down until you only just hear it.')).toBeTruthy()
})

test('leads from Stop to the note for those who feel unwell, for a minute', async () => {
  const app = await known({ headphones: 'stereo' })
  await play(app, 60)
  await tap('Stop')

  const link = await screen.findByRole('link', { name: 'Feeling unwell?' })
  expect(link.getAttribute('href')).toBe('#/evidence/ask-first')

  await pass(app, 60)
  expect(screen.queryByRole('link', { name: 'Feeling unwell?' })).toBeNull()
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
