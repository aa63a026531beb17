import { act, screen } from '@testing-library/preact'
import { expect, test } from 'vitest'
import { checkScore } from '../../../src/core/checks/headphone-check.ts'
import type { Headphones } from '../../../src/core/base/headphones.ts'
import { SOUND_WAITS } from '../../../src/state/checks/headphones-model.ts'
import { tunePart } from '../../../src/state/session/tune-model.ts'
import type { OpenApp } from '../open-app.tsx'
import { openApp, pass, play, tap, visit } from '../open-app.tsx'

const LEVEL = -12

async function begin(options: Parameters<typeof openApp>[0] = {}): Promise<OpenApp> {
  const app = await openApp({ hash: '#/headphones', ...options })
  await tap('Start the check')
  return app
}

function remembered({ model }: OpenApp): Headphones {
  return model.settings.settings.value.headphones
}

test('is found from the settings, with what the last check found', async () => {
  const app = await openApp({
    hash: '#/settings',
    storage: { values: { settings: { headphones: 'mono' } } }
  })

  expect(screen.getByText('Left and right didn’t come through separately.')).toBeTruthy()
  const link = screen.getByRole('link', { name: /^Check your headphones/ })
  await visit(app, link.getAttribute('href')!)

  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Headphones')
})

test('makes no sound before it is begun', async () => {
  const { ports } = await openApp({ hash: '#/headphones' })

  expect(ports.performer.heard()).toBeUndefined()
})

test('plays left, right and both, and finds stereo in three taps', async () => {
  const app = await begin()
  const { performer, storage } = app.ports
  expect(performer.heard()).toEqual(checkScore('left', LEVEL))
  await tap('In the left ear')
  expect(performer.heard()).toEqual(checkScore('right', LEVEL))
  await tap('In the right ear')
  expect(performer.heard()).toEqual(checkScore('together', LEVEL))
  await tap('Smooth, or drifting slightly')

  expect(performer.heard()).toBeUndefined()
  expect(screen.getByText(/Each ear hears its own side\. /)).toBeTruthy()
  expect(remembered(app)).toBe('stereo')
  expect(await storage.values.get('settings')).toMatchObject({ headphones: 'stereo' })
  expect(screen.queryByRole('button', { name: 'Use isochronic' })).toBeNull()
})

test('takes the focus along from question to question, and to the verdict', async () => {
  await begin()
  expect(document.activeElement?.textContent).toContain('1 of 3')
  await tap('In the left ear')
  await tap('In the right ear')
  expect(document.activeElement?.textContent).toContain('3 of 3')
  await tap('Smooth, or drifting slightly')

  expect(document.activeElement?.textContent).toMatch(/Each ear hears its own side\. /)
})

test('starts each sound afresh: none glides from one ear to the other', async () => {
  const { ports } = await begin()
  await tap('In the left ear')

  const calls = ports.performer.calls.map(({ type }) => type).filter(type => type !== 'prepare')
  expect(calls).toEqual(['hear', 'silence', 'hear'])
})

test('explains mono, and takes a tone that needs no headphones at one tap, at the same level', async () => {
  const app = await begin()
  await tap('In both ears, or in the middle')
  await tap('In both ears, or in the middle')
  await tap('Clearly swelling and fading')
  expect(remembered(app)).toBe('mono')
  expect(screen.getByText(/so a binaural beat gets lost/)).toBeTruthy()

  await tap('Use isochronic')

  const recipe = app.model.tonight.recipe.value
  expect(recipe).toMatchObject({ mode: 'isochronic', carrier: 250, level: LEVEL, bedLevel: 12 })
  expect(screen.getByText('Tonight’s tone (Isochronic) needs no headphones.')).toBeTruthy()
})

test('knows a loudspeaker at the first answer, and moves the carrier to where it is strong', async () => {
  const app = await begin()
  await tap('From a loudspeaker')
  expect(remembered(app)).toBe('speaker')
  expect(app.ports.performer.heard()).toBeUndefined()

  await tap('Use plain')

  expect(app.model.tonight.recipe.value).toMatchObject({ mode: 'plain', carrier: 300 })
})

test('plays a sound again on request, and by itself stops one that nobody answers', async () => {
  const app = await begin()
  await pass(app, SOUND_WAITS)
  expect(app.ports.performer.heard()).toBeUndefined()

  await tap('Hear it again')
  expect(app.ports.performer.heard()).toEqual(checkScore('left', LEVEL))

  await tap('In the left ear')
  await pass(app, SOUND_WAITS - 1)
  expect(app.ports.performer.heard()).toEqual(checkScore('right', LEVEL))
})

test('sounds at the level that is chosen', async () => {
  const { ports } = await begin({ storage: { values: { recipe: 'level=-30' } } })

  expect(ports.performer.heard()).toEqual(checkScore('left', -30))
})

test('falls silent and forgets its answers when another screen is opened', async () => {
  const app = await begin()
  await tap('In the left ear')
  await visit(app, '#/tips')
  expect(app.ports.performer.heard()).toBeUndefined()

  await visit(app, '#/headphones')

  expect(screen.getByRole('button', { name: 'Start the check' })).toBeTruthy()
  expect(remembered(app)).toBe('untried')
})

test('cannot be begun while a session plays, and says so', async () => {
  const app = await openApp()
  await play(app, 60)
  await screen.findByRole('region', { name: 'Tip' })
  await visit(app, '#/headphones')

  const start = screen.getByRole('button', { name: 'Start the check' })
  expect((start as HTMLButtonElement).disabled).toBe(true)
  expect(screen.getByText('A session is playing. Stop it first.')).toBeTruthy()
})

test('is found beside the binaural tone, and nowhere near the others', async () => {
  const app = await openApp({ hash: '#/tune' })
  const link = screen.getByRole('link', { name: 'Check your headphones' })
  expect(link.getAttribute('href')).toBe('#/headphones')
  expect(screen.queryByRole('button', { name: 'Use isochronic' })).toBeNull()

  await act(async () => app.model.part(tunePart).set({ mode: 'plain' }))

  expect(screen.queryByRole('link', { name: 'Check your headphones' })).toBeNull()
})

test('lets Tune say that binaural is lost, with the way out', async () => {
  const app = await openApp({
    hash: '#/tune',
    storage: { values: { settings: { headphones: 'speaker' } } }
  })
  expect(screen.getByText(/Through a loudspeaker, little is left/)).toBeTruthy()

  await tap('Use isochronic')

  expect(app.model.tonight.recipe.value).toMatchObject({ mode: 'isochronic', carrier: 300 })
  expect(screen.queryByText(/Through a loudspeaker, little is left/)).toBeNull()
})
