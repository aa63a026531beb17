import { act, fireEvent, screen, within } from '@testing-library/preact'
import { expect, test } from 'vitest'
import { DEFAULT_RECIPE } from '../../../src/core/recipe/recipe.ts'
import { DARK_AFTER_READING, DIMMING } from '../../../src/state/session/dim-model.ts'
import { favourite } from '../../fakes/rows/favourites.ts'
import { openApp, pass, play, settle, tap, visit } from '../open-app.tsx'

const RAIN = favourite({
  id: 'rain',
  name: 'By the window',
  recipe: { ...DEFAULT_RECIPE, bed: 'rain', minutes: 45 },
  place: 0
})

function sheet(): HTMLElement | null {
  return screen.queryByRole('dialog', { name: 'Sounds' })
}

function rows(): readonly (string | null | undefined)[] {
  return within(sheet()!)
    .getAllByRole('listitem')
    .map(each => each.querySelector('bdi')?.textContent)
}

async function show(need: string): Promise<void> {
  await act(async () => void fireEvent.click(screen.getByRole('radio', { name: need })))
  await settle()
}

test('lies over Tonight, with the focus in it, and is closed by Done', async () => {
  const app = await openApp({ hash: '#/sounds' })
  expect(sheet()).toBeTruthy()
  expect(screen.getByRole('heading', { name: 'Sounds' })).toBe(document.activeElement)
  expect(screen.getByRole('button', { name: 'Start', hidden: true })).toBeTruthy()

  await tap('Done')

  expect(sheet()).toBeNull()
  expect(app.ports.location.hash()).toBe('#/')
})

test('is closed by Escape', async () => {
  const app = await openApp({ hash: '#/sounds' })

  await act(async () => void fireEvent(sheet()!, new Event('cancel', { cancelable: true })))
  await settle()

  expect(sheet()).toBeNull()
  expect(app.ports.location.hash()).toBe('#/')
})

test('says of each sound what it is, and shows those for a night or a speaker', async () => {
  await openApp({ hash: '#/sounds', storage: { favourites: [RAIN] } })
  expect(rows()).toEqual([
    'Half an hour',
    'By the window',
    'Soft landing',
    'Low and slow',
    'Mostly noise',
    'Four steps down'
  ])
  const row = screen.getByRole('button', { name: /^By the window/ })
  expect(row.textContent).toBe('By the windowRain, 8\u00A0→\u00A03\u00A0Hz, 45\u00A0min')
  expect(screen.getByRole('link', { name: 'Edit favourites' }).getAttribute('href')).toBe(
    '#/favourites'
  )

  await show('All night')
  expect(rows()).toContain('Rain till morning')
  expect(screen.getByText(/about 19 minutes less dream sleep/)).toBeTruthy()

  await show('No headphones')
  expect(rows()).toEqual(['Soft pulse', 'Slow surf', 'Mostly wind', 'Swelling noise'])
})

test('says of a night in stages what follows what, and of a background that breathes how', async () => {
  await openApp({ hash: '#/sounds' })

  await show('All night')
  const storm = screen.getByRole('button', { name: /^The storm/ }).textContent
  expect(storm?.replaceAll('\u00A0', ' ')).toBe(
    'The storm moves onDistant thunder → Rain → Rain + Leaves → Leaves, 7 h 30 min'
  )

  await show('Nap')
  const nap = screen.getByRole('button', { name: /^Nap by the sea/ }).textContent
  expect(nap?.replaceAll('\u00A0', ' ')).toBe('Nap by the seaSurf, 8 → 4 → 3 → 6 → 8 Hz, 40 min')

  await show('Breathe')
  expect(screen.getByRole('button', { name: /^Breathe with the leaves/ }).textContent).toContain(
    'breath\u00A010\u00A0→\u00A06\u00A0a\u00A0minute'
  )
})

test('says of a pitch asked for by name what is known of it, and where to read more', async () => {
  await openApp({ hash: '#/sounds' })

  await show('Pitches')
  expect(rows()).toContain('528\u00A0Hz')
  expect(screen.getByRole('button', { name: /^396/ }).textContent).toBe(
    '396\u00A0HzGrade D: no sleep study found'
  )
  expect(screen.getByRole('button', { name: /^432/ }).textContent).toContain(
    'two small music studies'
  )
  expect(screen.getByText(/None has been shown to be better/)).toBeTruthy()
  expect(screen.getByRole('link', { name: /about pitches/ }).getAttribute('href')).toBe(
    '#/tips/no-special-pitch'
  )
})

test('says of a background without a tone that it has one nobody hears', async () => {
  await openApp({ hash: '#/sounds' })

  await show('Background')

  expect(rows()).toContain('Only rain')
  expect(screen.getByText(/too low and too soft to hear/)).toBeTruthy()
})

test('takes a sound at one tap', async () => {
  const { model } = await openApp({ hash: '#/sounds' })

  await tap(/^Low and slow/)

  expect(sheet()).toBeNull()
  expect(model.tonight.recipe.value).toMatchObject({ to: 2, bed: 'brown' })
  expect(screen.getByRole('button', { name: 'Start' })).toBeTruthy()
})

test('takes a night in stages, which Start plays from its first to its last', async () => {
  const app = await openApp({ hash: '#/sounds' })
  await show('All night')

  await tap(/^The storm moves on/)
  await tap('Start')

  const beds = app.ports.performer
    .score()
    ?.voices.flatMap(voice => (voice.kind === 'bed' ? [voice.bed] : []))
  expect(beds).toEqual(['thunder', 'rain', 'leaves'])
})

test('marks the sound that Start plays', async () => {
  await openApp({ hash: '#/sounds' })

  const current = screen.getByRole('button', { current: true })
  expect(current.textContent).toMatch(/^Half an hour/)
})

test('plays eight seconds of a sound in place', async () => {
  const app = await openApp({ hash: '#/sounds' })

  await tap('Hear 8 s of “Soft landing”')
  expect(app.ports.performer.heard()?.voices.length).toBeGreaterThan(0)
  expect(screen.getByRole('button', { name: 'Stop “Soft landing”' })).toBeTruthy()
  await pass(app, 8)

  expect(app.ports.performer.heard()).toBeUndefined()
  expect(screen.getByRole('button', { name: 'Hear 8 s of “Soft landing”' })).toBeTruthy()
})

test('has nothing to hear while a session plays: what is chosen plays there', async () => {
  const app = await openApp()
  await play(app, 60)
  await visit(app, '#/sounds')
  expect(screen.getByText(/You can switch it to another sound/)).toBeTruthy()
  expect(screen.queryByRole('button', { name: /^Hear/ })).toBeNull()

  await tap(/^Low and slow/)

  expect(app.ports.location.hash()).toBe('#/')
  expect(screen.getByRole('button', { name: 'Pause' })).toBeTruthy()
  expect(app.ports.performer.score()?.voices[0]).toMatchObject({ carrier: [{ value: 200 }] })
})

test('is closed before the screen goes dark, when it was left alone for as long as a page', async () => {
  const app = await openApp()
  await play(app, 5)
  await visit(app, '#/sounds')
  await pass(app, DARK_AFTER_READING - DIMMING - 1)
  expect(sheet()).toBeTruthy()

  await pass(app, 2)

  expect(sheet()).toBeNull()
  expect(app.ports.location.hash()).toBe('#/')
})

test('leads to opening a file and to Tune', async () => {
  await openApp({ hash: '#/sounds' })

  const { getByRole } = within(sheet()!)
  expect(getByRole('link', { name: 'Open a file' }).getAttribute('href')).toBe('#/open')
  expect(getByRole('link', { name: 'Tune' }).getAttribute('href')).toBe('#/tune')
})
