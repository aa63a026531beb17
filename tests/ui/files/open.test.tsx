import { act, fireEvent, screen, within } from '@testing-library/preact'
import { expect, test } from 'vitest'
import { formatBackup } from '../../../src/core/app/backup.ts'
import { readSoundFile } from '../../../src/core/files/read-sound-file.ts'
import { kept } from '../../fakes/rows/kept.ts'
import type { OpenApp } from '../open-app.tsx'
import { openApp, play, settle, tap, visit } from '../open-app.tsx'

const SBG = `-SE
deep: pink/40 200+8/20 mix/30
down: pink/40 180+2.5/20 mix/30
off: -
0:00 deep ->
0:40 down
0:45 off
`

async function choose(text: string, name = 'Slow river.sbg'): Promise<void> {
  const file = new File([text], name)
  await act(async () => {
    fireEvent.change(screen.getByLabelText('Choose a file'), { target: { files: [file] } })
  })
  await settle()
  await settle()
}

async function opened(text = SBG): Promise<OpenApp> {
  const app = await openApp({ hash: '#/open' })
  await choose(text)
  return app
}

test('shows what is in a file before anything else changes', async () => {
  const { model } = await opened()

  expect(await screen.findByRole('heading', { name: 'Slow river' })).toBeTruthy()
  expect(screen.getByText('Plays for 45 min')).toBeTruthy()
  expect(screen.getByText(/^Binaural, 200 Hz → 180 Hz, 8 Hz → 2\.5 Hz$/)).toBeTruthy()
  expect(screen.getByText(/Line 2, “mix\/30”: it needs a sound file/)).toBeTruthy()
  expect(model.tonight.file.value).toBeUndefined()
})

test.each([
  ['%PDF-1.7', 'night.pdf', '“night.pdf” is a document. Neap can’t open those.'],
  ['', 'night.sbg', '“night.sbg” is empty.']
])('says in plain words what a file is that it cannot open', async (text, name, words) => {
  const app = await openApp({ hash: '#/open' })
  await choose(text, name)

  expect(screen.getByText(words)).toBeTruthy()
  expect(screen.getByText(/^Neap opens SBaGen \(\.sbg\), Gnaural/)).toBeTruthy()
  expect(app.page.textContent).not.toMatch(/Line \d/)
})

test('says how fast the pulses are that it plays more softly, and names no others', async () => {
  await opened('a: 200@10/20 300@4/20\n0:00 a')

  expect(
    screen.getByText(
      'Line 1, “200@10/20”: played just as loud, but its pulses rise and fall more softly (10 Hz)'
    )
  ).toBeTruthy()
  expect(screen.queryByText(/300@4/)).toBeNull()
})

test.each([
  [SBG, 'Written for SBaGen'],
  ['a: 200@4/20\n0:00 a', 'Written for SBaGen+'],
  ['0:00 200+4/20', 'Written for SBaGenX']
])('says which program a sequence was written for', async (text, written) => {
  await opened(text)

  expect(screen.getByText(written)).toBeTruthy()
})

test('keeps what is left out to one line, with all of it behind', async () => {
  const mixes = Array.from({ length: 8 }, (_, index) => `mix/${index + 1}`)
  await opened(`0:00 200/5 ${mixes.join(' ')}`)

  const title = screen.getByRole('heading', { name: 'Left out or changed' })
  const fold = title.closest('details')!
  expect(fold.open).toBe(false)
  expect(within(fold).getByText('8 parts')).toBeTruthy()
  expect(within(fold).getAllByText(/a sound file/)).toHaveLength(8)
})

test('makes it tonight’s sound, as long as it plays once', async () => {
  const { model, ports } = await opened()
  await tap('Use tonight')
  await tap('Start')

  expect(ports.location.hash()).toBe('#/')
  expect(model.player.score.value?.duration).toBe(45 * 60)
  expect(model.player.row()?.imported).toMatchObject({ title: 'Slow river', format: 'sbg' })
})

test('waits under a session, where it can be taken over', async () => {
  const app = await openApp()
  await play(app, 60)
  await visit(app, '#/open')
  await choose(SBG)
  await tap('Use tonight')
  expect(app.ports.location.hash()).toBe('#/tune')
  expect(app.model.player.imported.value).toBeUndefined()

  await screen.findByRole('button', { name: 'Use now' })
  await tap('Use now')
  expect(app.model.player.imported.value).toMatchObject({ title: 'Slow river' })
})

test('says where a file cannot be read, and changes nothing', async () => {
  const { model } = await opened('deep: 200+4/20\n0:00 nothing\n')

  expect(
    screen.getByText('“Slow river.sbg” can’t be read as an SBaGen file. Nothing has changed.')
  ).toBeTruthy()
  expect(
    screen.getByText('Line 2, column 6: expected a defined name, found “nothing”.')
  ).toBeTruthy()
  expect(model.tonight.file.value).toBeUndefined()
})

test('no longer says what went wrong when the screen is opened again', async () => {
  const app = await opened('deep: 200+4/20\n0:00 nothing\n')
  await visit(app, '#/')
  await visit(app, '#/open')

  expect(screen.getByText('Choose a file')).toBeTruthy()
  expect(screen.queryByText(/can’t be read/)).toBeNull()
})

test('asks for headphones before the first night where the file needs them', async () => {
  const app = await opened()
  await tap('Use tonight')
  await visit(app, '#/')

  expect(
    (await screen.findByRole('region', { name: 'Before the first night' })).textContent
  ).toMatch(/headphones/i)
})

test('reads what was pasted', async () => {
  await openApp({ hash: '#/open' })
  fireEvent.input(screen.getByLabelText('Or paste a file’s text'), { target: { value: SBG } })
  await tap('Open the text')

  expect(screen.getByRole('heading', { name: 'Pasted sound' })).toBeTruthy()
})

test('reads what a link brings', async () => {
  await openApp({ hash: `#/open?text=${encodeURIComponent(SBG)}` })

  expect(await screen.findByRole('heading', { name: 'Pasted sound' })).toBeTruthy()
})

test('keeps a file among the favourites, ready at one tap', async () => {
  const app = await opened()
  await tap('Add')
  expect(await screen.findByText('Added as “Slow river”.')).toBeTruthy()
  await visit(app, '#/favourites')
  await tap(/^Slow river/)

  expect(app.ports.location.hash()).toBe('#/')
  expect(app.model.tonight.file.value?.mark.title).toBe('Slow river')
  // As long as it plays once, also where it was kept before it was tonight's.
  expect(app.model.tonight.recipe.value.minutes).toBe(45)
})

test('is there again at the next visit, until a link brings another sound', async () => {
  const values = { file: { text: SBG, name: 'Slow river' } }
  const app = await openApp({ storage: { values } })
  await settle()
  expect(app.model.tonight.file.value?.mark.code).toBe(readSoundFile(SBG, '', 0).mark.code)

  await visit(app, '#/?to=2')

  expect(app.model.tonight.file.value).toBeUndefined()
  expect(await app.ports.storage.values.get('file')).toBeUndefined()
})

test('gives Tune back its tones when the listener wants a sound of their own', async () => {
  const app = await opened()
  await tap('Use tonight')
  await visit(app, '#/tune')
  expect(screen.queryByText('The tone')).toBeNull()

  await tap('Back to your own sound')

  expect(screen.getByText('The tone')).toBeTruthy()
  expect(app.model.tonight.file.value).toBeUndefined()
})

test('leaves what is to come after a sound of one’s own, and its ramp, out of a file', async () => {
  const app = await openApp({ hash: '#/open' })
  await act(async () => app.model.tonight.set({ after: 'bed', afterMinutes: 60 }))
  await choose('-SE\na: 200+4/20\n0:00 a\n0:06 a')
  await tap('Use tonight')

  expect(screen.queryByText(/Time to settle/)).toBeNull()
  expect(app.model.tonight.used.value).toMatchObject({
    recipe: { minutes: 6, ramp: 0, after: 'silence' },
    adjustments: []
  })
  expect(app.model.tonight.recipe.value).toMatchObject({ ramp: 900, after: 'bed' })
})

test('gives the sound of one’s own back as it was before a file that is shorter', async () => {
  const app = await opened('-SE\na: 200+4/20\n0:00 a\n0:03 a')
  const own = app.model.tonight.recipe.value
  await tap('Use tonight')
  expect(app.model.tonight.recipe.value).toMatchObject({ minutes: 3 })
  await visit(app, '#/open')
  await choose(SBG)
  await tap('Use tonight')
  await visit(app, '#/tune')

  await tap('Back to your own sound')

  expect(app.model.tonight.recipe.value).toEqual(own)
})

test('a file that stopped can be continued', async () => {
  const app = await opened()
  await tap('Use tonight')
  await tap('Start')
  await act(async () => app.ports.clock.advance(600))
  await act(async () => app.model.player.stop())
  await act(async () => app.model.player.goOn())

  expect(app.model.player.imported.value?.title).toBe('Slow river')
  expect(app.model.player.score.value?.repeat).toBe(readSoundFile(SBG, '', 0).imported.repeat)
})

test('goes where a link leads that is pasted, in place of taking it for a file', async () => {
  const app = await openApp({ hash: '#/open' })
  const field = screen.getByLabelText('Or paste a file’s text')
  const link = 'Try https://neap.example/#/?mode=plain&amp;minutes=50.'
  await act(async () => void fireEvent.input(field, { target: { value: link } }))
  await tap('Open the text')
  expect(app.ports.location.hash()).toBe('#/?mode=plain&amp;minutes=50')
  expect(app.model.tonight.recipe.value).toMatchObject({ mode: 'plain', minutes: 50 })
})

test('knows a backup of its own, and says where it can be taken in', async () => {
  const { model } = await opened(formatBackup(kept()))

  expect(screen.getByText(/^This is a Neap backup/)).toBeTruthy()
  expect(within(screen.getByRole('main')).getByRole('link', { name: 'Settings' })).toBeTruthy()
  expect(model.tonight.file.value).toBeUndefined()
})
