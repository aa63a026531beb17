import { act, fireEvent, screen, waitFor, within } from '@testing-library/preact'
import { expect, test } from 'vitest'
import { readSoundFile } from '../../../src/core/files/read-sound-file.ts'
import { DEFAULT_RECIPE } from '../../../src/core/recipe/recipe.ts'
import { favourite } from '../../fakes/rows/favourites.ts'
import type { OpenApp } from '../open-app.tsx'
import { openApp, play, press, settle, tap, visit } from '../open-app.tsx'

const SEA = favourite({ id: 'sea', name: 'By the sea', place: 0 })
const RAIN = favourite({
  id: 'rain',
  name: 'Rain',
  recipe: { ...DEFAULT_RECIPE, bed: 'rain', minutes: 45 },
  place: 1
})
const RIVER = favourite({
  id: 'river',
  name: 'Slow river',
  file: {
    text: '-SE\nriver: pink/40 200+8/20 spin:300+0.5/10\n0:00 river\n0:45 river\n',
    name: 'x'
  },
  place: 0
})
const FAN = favourite({ id: 'fan', name: 'Fan', place: 2 })

async function openFavourites(favourites = [SEA, RAIN, FAN]): Promise<OpenApp> {
  const app = await openApp({ hash: '#/favourites', storage: { favourites } })
  await waitFor(() => expect(screen.queryByText('Loading your favourites')).toBeNull())
  return app
}

function names(): readonly (string | null)[] {
  return screen.getAllByRole('listitem').flatMap(item => {
    const [link] = within(item).queryAllByRole('link')
    return link?.querySelector('bdi') ? [link.querySelector('bdi')!.textContent] : []
  })
}

async function write(name: string): Promise<void> {
  const field = screen.getByRole('textbox', { name: 'Name' })
  await act(async () => void fireEvent.input(field, { target: { value: name } }))
}

async function kept({ ports }: OpenApp): Promise<readonly string[]> {
  return (await ports.storage.favourites.all()).map(({ name }) => name)
}

test('keeps the sound that is tuned, under a name of its own words or the listener’s', async () => {
  const app = await openApp({ hash: '#/tune' })
  const field = await screen.findByRole<HTMLInputElement>('textbox', { name: 'Name' })
  expect(field.value).toBe('Binaural, 250 Hz, 8 → 3 Hz, Pink noise')
  await tap('Add')
  await write('  Deep\n sea ')
  await tap('Add')

  expect(screen.getByText('Added as “Deep sea”.')).toBeTruthy()
  expect(await kept(app)).toEqual(['Binaural, 250 Hz, 8 → 3 Hz, Pink noise', 'Deep sea'])
  expect(screen.getByRole('link', { name: 'Favourites' }).getAttribute('href')).toBe('#/favourites')
})

test('says that a name is needed, and where it ends', async () => {
  const app = await openApp({ hash: '#/tune' })
  await write('  ')
  expect(screen.getByText('Please enter a name.')).toBeTruthy()
  await tap('Add')
  expect(await kept(app)).toEqual([])

  await write('x'.repeat(60))
  expect(screen.getByText('Names can be up to 60 characters long.')).toBeTruthy()
})

test('lists what is kept in its order, each ready at one tap', async () => {
  await openFavourites()
  expect(names()).toEqual(['By the sea', 'Rain', 'Fan'])

  const rain = screen.getByRole('link', { name: /^Rain/ })
  expect(rain.textContent).toContain('45 min')
  expect(rain.getAttribute('href')).toContain('bed=rain')
})

test('prepares the sound of a favourite, and starts nothing', async () => {
  const app = await openFavourites()
  await visit(app, screen.getByRole('link', { name: /^Rain/ }).getAttribute('href')!)

  expect(screen.getByText('45 min')).toBeTruthy()
  expect(app.ports.performer.calls.some(call => call.type === 'start')).toBe(false)
})

test('offers a favourite that is tapped during a session once that is over', async () => {
  const app = await openApp({ storage: { favourites: [RAIN] } })
  await play(app)
  await visit(app, '#/favourites')
  await visit(app, screen.getByRole('link', { name: /^Rain/ }).getAttribute('href')!)
  await tap('Stop')

  expect(screen.getByRole('button', { name: 'Use the link’s sound' })).toBeTruthy()
})

test('shows names as they are written, never as markup', async () => {
  const { page } = await openFavourites([{ ...SEA, name: '<img src=x> & <b>sea</b>' }])

  expect(names()).toEqual(['<img src=x> & <b>sea</b>'])
  expect(page.querySelector('img, b')).toBeNull()
})

test('moves a favourite up and down, says where it stands, and keeps the focus', async () => {
  const app = await openFavourites()
  await tap('Edit “Rain”')
  const down = screen.getByRole('button', { name: 'Move “Rain” down' })
  down.focus()
  await tap('Move “Rain” down')

  expect(names()).toEqual(['By the sea', 'Fan', 'Rain'])
  expect(screen.getByText('“Rain” is now 3 of 3.')).toBeTruthy()
  expect(document.activeElement?.getAttribute('aria-label')).toBe('Move “Rain” down')
  expect(document.activeElement?.getAttribute('aria-disabled')).toBe('true')

  await tap('Move “Rain” down')
  expect(names()).toEqual(['By the sea', 'Fan', 'Rain'])
  await tap('Move “Rain” up')
  await tap('Move “Rain” up')
  expect(names()).toEqual(['Rain', 'By the sea', 'Fan'])
  expect(document.activeElement?.getAttribute('aria-label')).toBe('Move “Rain” up')
  expect(await kept(app)).toEqual(['Rain', 'By the sea', 'Fan'])
})

test('gives a favourite another name', async () => {
  const app = await openFavourites([SEA])
  await tap('Edit “By the sea”')
  await write('Far out')
  await press('Enter')
  await tap('Rename')

  expect(names()).toEqual(['Far out'])
  expect(screen.getByText('Renamed to “Far out”.')).toBeTruthy()
  expect(await kept(app)).toEqual(['Far out'])
})

test('removes a favourite and brings it back where it was', async () => {
  const app = await openFavourites()
  await tap('Edit “Rain”')
  await tap('Remove “Rain”')
  expect(names()).toEqual(['By the sea', 'Fan'])
  expect(await kept(app)).toEqual(['By the sea', 'Fan'])
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Undo' }))

  await tap('Undo')
  expect(names()).toEqual(['By the sea', 'Rain', 'Fan'])
  expect(screen.getByText('“Rain” is back.')).toBeTruthy()
  expect(await kept(app)).toEqual(['By the sea', 'Rain', 'Fan'])
})

test('gives the link of a favourite away, or shows it where nothing else works', async () => {
  const { ports } = await openFavourites([RAIN])
  await tap('Edit “Rain”')
  await tap('Share a link to this sound')
  expect(screen.getByText('Link copied.')).toBeTruthy()
  expect(ports.sharing.shared[0]).toContain('bed=rain')

  ports.sharing.answer('unavailable')
  await tap('Share a link to this sound')
  const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Link to this sound' })
  expect(field.value).toContain('#/?')
})

test('says where sounds are kept while there are none', async () => {
  await openFavourites([])

  expect(screen.getByText(/No favourites yet/)).toBeTruthy()
  expect(screen.getByRole('link', { name: 'Tune a sound' })).toBeTruthy()
})

test('are in the list one tap away from the first screen, before the first session as well', async () => {
  const app = await openApp({ storage: { favourites: [RAIN] } })
  await settle()

  expect(screen.getByRole('region', { name: 'Before the first night' })).toBeTruthy()
  await visit(app, screen.getByRole('link', { name: /^Choose a sound/ }).getAttribute('href')!)
  await tap(/^Rain/)

  expect(app.model.tonight.recipe.value).toEqual(RAIN.recipe)
})

test('writes a favourite that is a file, and says line by line what the other format does not hold', async () => {
  const { ports } = await openFavourites([RIVER])
  await tap('Edit “Slow river”')
  expect(screen.getByText(/^30 min, 173 MB\. /)).toBeTruthy()
  expect(screen.queryByText('Share a link to this sound')).toBeNull()
  await act(async () => screen.getByRole('radio', { name: 'Gnaural' }).click())
  await tap('Save as a file')

  expect(await screen.findByText('File saved.')).toBeTruthy()
  const [file] = ports.files.saved()
  expect(file?.name).toBe('neap-Slow-river.gnaural')
  expect(readSoundFile(file!.text, '', 0).imported.title).toBe('Slow river')
  const lost = screen.getByText(/^Missing from “neap-Slow-river\.gnaural”/).closest('[role=status]')
  const lines = within(lost as HTMLElement).getAllByRole('listitem')
  expect(lines.map(({ textContent }) => textContent)).toEqual([
    'Pink noise: saved as the only noise the format has',
    'Circling noise: left out; the format has nothing like it',
    'Length, fades and level: the other program sets these; the file plays endlessly'
  ])
})
