import { act, fireEvent, screen, waitFor, within } from '@testing-library/preact'
import { expect, test } from 'vitest'
import type { SessionRow } from '../../../src/core/session/session-row.ts'
import { DEFAULT_RECIPE } from '../../../src/core/recipe/recipe.ts'
import { EVENING } from '../../fakes/fake-clock.ts'
import { openApp, tap, visit } from '../open-app.tsx'

const ROW: SessionRow = {
  id: 'a',
  version: 1,
  recipe: DEFAULT_RECIPE,
  performer: 'live',
  startedAt: EVENING,
  offsetMinutes: 120,
  planned: 1800,
  heard: 1680,
  seenAt: EVENING + 1_680_000,
  interruptions: 2,
  end: 'stopped',
  sounding: false
}

test.each([
  ['#/', 'Tonight'],
  ['#/tune', 'Tune'],
  ['#/programme', 'Programme'],
  ['#/tips', 'Tips'],
  ['#/tips/fibre-by-day', 'Tips'],
  ['#/journal', 'Journal'],
  ['#/settings', 'Settings'],
  ['#/evidence', 'Evidence and safety'],
  ['#/check', 'Phone check'],
  ['#/headphones', 'Headphones'],
  ['#/checkin', 'Check-in'],
  ['#/nowhere/at/all', 'Tonight'],
  ['#%zz', 'Tonight'],
  ['', 'Tonight']
])('shows a screen at %s', async (hash, title) => {
  await openApp({ hash })

  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(title)
  expect(screen.getByRole('main').textContent).not.toBe('')
})

const current = (): (string | null)[] =>
  screen.queryAllByRole('link', { current: 'page' }).map(each => each.textContent)

test('has the four places in words, the present one marked, and the settings', async () => {
  const app = await openApp()
  const places = within(screen.getByRole('navigation')).getAllByRole('link')
  expect(places.map(each => each.textContent)).toEqual(['Tonight', 'Programme', 'Tips', 'Journal'])
  expect(current()).toEqual(['Tonight'])
  const settings = screen.getByRole('link', { name: 'Settings' })

  await visit(app, settings.getAttribute('href')!)

  // The title says it: no link beside it says it again.
  expect(screen.getAllByText('Settings')).toEqual([screen.getByRole('heading', { level: 1 })])
  expect(current()).toEqual([])
})

test('lists the nights, and each prepares itself', async () => {
  const app = await openApp({ hash: '#/programme' })
  await act(
    async () => void fireEvent.click(await screen.findByRole('radio', { name: 'Night 17' }))
  )
  const night = screen.getByRole('link', { name: /^Set up this night.*Night 17$/ })

  await visit(app, night.getAttribute('href')!)

  expect(screen.getByText('40 min')).toBeTruthy()
  expect(screen.getByRole('link', { name: /^Choose a sound: .*noise/ })).toBeTruthy()
  expect(document.documentElement.dataset['session']).toBe('idle')
})

test('shows a tip with its grade, who was studied, and sources that open outside', async () => {
  await openApp({ hash: '#/tips/fibre-by-day' })

  expect(await screen.findByText(/^Grade B: seen in people\. People were observed/)).toBeTruthy()
  expect(screen.getByText('Last reviewed November 2026')).toBeTruthy()
  expect(screen.getByText('Studied: 26 adults in a sleep lab')).toBeTruthy()
  const [source] = screen.getAllByRole('link', { name: /opens in a new tab/ })
  expect(source!.getAttribute('rel')).toBe('noreferrer')
  expect(source!.getAttribute('target')).toBe('_blank')
  expect(source!.getAttribute('href')).toMatch(/^https:\/\/doi\.org\/10\./)
})

test('says so when there is no such tip', async () => {
  await openApp({ hash: '#/tips/no-such-tip' })

  expect(await screen.findByText('There’s no tip at this address.')).toBeTruthy()
})

test('notes what played, how much was heard, how it ended and what came between', async () => {
  await openApp({ hash: '#/journal', storage: { rows: [ROW] } })

  expect(await screen.findByText('28 min of 30 min')).toBeTruthy()
  expect(screen.getByText('Stopped · interrupted twice')).toBeTruthy()
  expect(screen.getByText('Binaural, 250 Hz, 8 → 3 Hz, Pink noise')).toBeTruthy()
  // 22:30 UTC was half past midnight where it was heard: a part of the night that had begun the evening before.
  expect(screen.getByText(/^(12:30|00:30|0:30)/)).toBeTruthy()
  expect(screen.getByRole('heading', { level: 3, name: /Saturday/ })).toBeTruthy()
})

test.each([
  [{ interruptions: 1 }, 'Stopped · interrupted once'],
  [{ interruptions: 1, stoodStill: 12.4 }, 'Stopped · interrupted once, silent for 12 s'],
  [{ interruptions: 3, stoodStill: 250 }, 'Stopped · interrupted 3 times, silent for 4 min'],
  [{ interruptions: 0 }, 'Stopped']
])('says of %o: %s', async (change, words) => {
  await openApp({ hash: '#/journal', storage: { rows: [{ ...ROW, ...change }] } })

  expect(await screen.findByText(words)).toBeTruthy()
})

test('removes a session from the journal, and brings it back', async () => {
  await openApp({ hash: '#/journal', storage: { rows: [ROW] } })
  await screen.findByText('28 min of 30 min')

  await tap(/^More: Saturday/)
  await tap('Remove session')
  expect(screen.queryByText('28 min of 30 min')).toBeNull()
  await tap('Undo')

  expect(screen.getByText('28 min of 30 min')).toBeTruthy()
})

test('hands the journal over as a table, and leads to all that is kept', async () => {
  const { ports } = await openApp({ hash: '#/journal', storage: { rows: [ROW] } })
  await tap('Save as a table (CSV)')
  await waitFor(() => expect(ports.files.saved()).toHaveLength(1))
  expect(ports.files.saved()[0]?.name).toBe('neap-2026-03-14.csv')
  const way = screen.getByRole('link', { name: /^Back up, restore or delete everything/ })
  expect(way.getAttribute('href')).toBe('#/settings')
})

test('sets the accent, and keeps it', async () => {
  const { ports } = await openApp({ hash: '#/settings' })

  await act(async () => void fireEvent.click(await screen.findByRole('radio', { name: 'Red' })))

  expect(document.documentElement.dataset['accent']).toBe('red')
  expect(await ports.storage.values.get('settings')).toMatchObject({ accent: 'red' })
})

test('tells once that nothing can be kept, on whatever screen', async () => {
  const { ports } = await openApp({ hash: '#/tips' })

  await act(async () => ports.storage.loseDatabase())

  expect(await screen.findByText(/journal can’t be saved/)).toBeTruthy()
})

test('says on an insecure address what is missing', async () => {
  await openApp({
    capabilities: { secureContext: false, serviceWorker: false, audioWorklet: false }
  })

  expect(await screen.findByText(/isn’t secure \(https\)/)).toBeTruthy()
})

test('offers a new version when nothing plays', async () => {
  const { ports } = await openApp()
  await act(async () => ports.updater.tell('update-waiting'))

  await screen.findByRole('button', { name: 'Update now' })
  await tap('Update now')

  expect(ports.updater.applied()).toBe(true)
})
