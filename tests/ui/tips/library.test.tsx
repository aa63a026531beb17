import { act, fireEvent, screen, within } from '@testing-library/preact'
import { expect, test } from 'vitest'
import { TIPS } from '../../../src/content/data/tips.ts'
import { sessionRow } from '../../fakes/rows/session-rows.ts'
import { openApp, pass, play, settle, tap, visit } from '../open-app.tsx'

async function search(words: string): Promise<void> {
  const field = screen.getByRole('searchbox', { name: 'Search the tips' })
  await act(async () => void fireEvent.input(field, { target: { value: words } }))
  await settle()
}

/** The ids of the tips of the first version: addresses, and what is stored. */
const IDS_OF_0_1_0 = [
  'fibre-by-day',
  'onions-oats-and-beans',
  'fermented-foods',
  'eating-window',
  'late-meals',
  'probiotics',
  'ask-about-cbt-i',
  'silence-afterwards',
  'nerves-of-the-gut',
  'gut-and-brain-talk',
  'small-study-big-headline',
  'serotonin-in-the-gut',
  'bacteria-and-serotonin',
  'light-and-melatonin',
  'bacteria-and-gaba',
  'calmer-mice',
  'as-quiet-as-you-can',
  'arms-length',
  'left-and-right',
  'soft-headband',
  'never-while-driving',
  'off-the-chest',
  'stop-if-it-bothers',
  'a-slow-drift',
  'try-it-plain',
  'leave-the-clock',
  'unhurried-breath',
  'what-bacteria-make-of-fibre',
  'butyrate-in-mice',
  'poor-sleep-and-bacteria',
  'sleepy-when-ill',
  'one-bad-night',
  'fewer-bacteria-other-hours',
  'bacteria-keep-hours',
  'travel-and-meals',
  'no-gut-test',
  'alcohol-free-evening',
  'sweeteners',
  'emulsifiers',
  'after-antibiotics'
]

const listed = (): readonly (string | null)[] =>
  screen
    .getAllByRole('link')
    .map(link => link.getAttribute('href'))
    .filter(href => href?.startsWith('#/tips/'))

test('narrows the tips as one types, and tells politely how many there are', async () => {
  await openApp({ hash: '#/tips' })
  expect(screen.getByText(`${TIPS.length} tips`).getAttribute('role')).toBe('status')

  await search('ONIÓNS beans')

  expect(listed()).toEqual(['#/tips/onions-oats-and-beans'])
  expect(screen.getByText('1 tip')).toBeTruthy()
  expect(screen.getAllByRole('heading', { level: 2 }).map(each => each.textContent)).toEqual([
    'Fibre'
  ])
  await search('onions unicorns')
  expect(screen.getByText('No tip has all of these words. These come close:')).toBeTruthy()
  expect(listed()).toContain('#/tips/onions-oats-and-beans')
})

test('says why there is no tip about what many look for, and leaves nobody with an empty page', async () => {
  await openApp({ hash: '#/tips' })
  await search('magnesium')
  const why = screen.getByText(/^There are no tips about magnesium, herbs or other supplements/)
  expect(why.closest('[role="status"]')).toBeTruthy()
  expect(listed()).toEqual([])

  await search('healing frequency')
  expect(listed()).toEqual(['#/tips/no-special-pitch'])

  await search('Mikrobiom')
  expect(listed()).toContain('#/tips/poor-sleep-and-bacteria')
  await search('qqqqqqqq')
  expect(screen.getByText(/^No tip matches. The tips are about/)).toBeTruthy()
  await tap('Show all tips')
  expect(document.activeElement).toBe(screen.getByRole('searchbox'))
  expect(screen.getByText(`${TIPS.length} tips`)).toBeTruthy()
})

test('goes on from a search of the saved tips to one of all, where only those have it', async () => {
  await openApp({ hash: '#/tips', storage: { values: { 'tips-saved': ['late-meals'] } } })
  await tap('Saved only')
  await search('kefir')
  expect(screen.getByText('None of your saved tips matches.')).toBeTruthy()
  await tap('Search all tips')
  expect(listed()).toContain('#/tips/fermented-foods')
})

test('shows each tip as a row to open, under sections that unfold and stay so', async () => {
  const app = await openApp({ hash: '#/tips' })
  const section = screen.getByRole('heading', { level: 2, name: 'Meal times' })
  const fold = section.closest('details')!
  expect(fold.open).toBe(false)
  fold.open = true
  await act(async () => void fireEvent(fold, new Event('toggle')))
  const row = within(fold).getByRole('link', { name: /^Late meals/ })
  expect(row.textContent).toBe('Late mealsGrade B: seen in people›')
  await visit(app, '#/tips/late-meals')
  expect(screen.getByRole('heading', { level: 2, name: 'Late meals' })).toBeTruthy()
  expect(screen.getByRole('link', { name: 'All tips' }).getAttribute('href')).toBe('#/tips')
  await visit(app, '#/tips')
  const again = screen.getByRole('heading', { level: 2, name: 'Meal times' })
  expect(again.closest('details')?.open).toBe(true)
})

test('grades what the studies found, so that no grade reads as advice for what did not help', async () => {
  const app = await openApp({ hash: '#/tips/eating-window' })
  expect(screen.getByText(/^Grade A: trials show no clear gain for sleep\. /)).toBeTruthy()
  await visit(app, '#/evidence/binaural')
  expect(screen.getByText('Grade A: trials found no clear difference')).toBeTruthy()
})

test('keeps the search on the way to a tip and back', async () => {
  const app = await openApp({ hash: '#/tips' })
  await search('alcohol')
  await visit(app, '#/tips/alcohol-free-evening')
  await visit(app, '#/tips')

  expect(listed()).toEqual(['#/tips/alcohol-free-evening'])
})

test('lists saved tips first, the latest before the others, and alone where they are asked for', async () => {
  const app = await openApp({
    hash: '#/tips',
    storage: { values: { 'tips-saved': ['late-meals', 'gone', 'fibre-by-day'] } }
  })
  const saved = screen.getByRole('region', { name: 'Saved' })
  expect(
    within(saved)
      .getAllByRole('link')
      .map(each => each.getAttribute('href'))
  ).toEqual(['#/tips/fibre-by-day', '#/tips/late-meals'])
  expect(saved.textContent).toContain('Meal times · Grade B: seen in people')

  await tap('Saved only')

  expect(listed()).toEqual(['#/tips/fibre-by-day', '#/tips/late-meals'])
  expect(screen.getByText('2 tips')).toBeTruthy()
  await visit(app, '#/tips/late-meals')
  await tap('Save for morning')
  await visit(app, '#/tips')
  expect(listed()).toEqual(['#/tips/fibre-by-day'])
})

test('opens the tips that earlier versions saved, each at the address that it had', async () => {
  const app = await openApp({
    hash: '#/tips',
    storage: { values: { 'tips-saved': IDS_OF_0_1_0 } }
  })
  const saved = screen.getByRole('region', { name: 'Saved' })
  expect(within(saved).getAllByRole('link')).toHaveLength(IDS_OF_0_1_0.length)
  for (const id of IDS_OF_0_1_0) {
    await visit(app, `#/tips/${id}`)
    expect(screen.queryByText('There’s no tip at this address.'), id).toBeNull()
  }
})

test('says of a source that no DOI was found, where none was', async () => {
  const app = await openApp({ hash: '#/tips/silence-afterwards' })
  const source = await screen.findByRole('link', { name: /^Basner et al\. \(2026\)/ })
  expect(source.closest('li')?.textContent).toMatch(/· no DOI found$/)

  await visit(app, '#/tips/late-meals')
  const known = screen.getByRole('link', { name: /^Iao et al\. \(2022\)/ })
  expect(known.getAttribute('href')).toBe('https://doi.org/10.1017/S0007114521003597')
  expect(known.closest('li')?.textContent).not.toContain('no DOI found')
})

test('has one tip for the day in the journal, and none for whom wants none', async () => {
  const app = await openApp({ hash: '#/journal', storage: { rows: [sessionRow()] } })
  const today = await screen.findByRole('region', { name: 'For today' })
  const id = within(today).getByRole('link').getAttribute('href')?.split('/').at(-1)
  expect(TIPS.find(tip => tip.id === id)?.time).toBe('day')

  await act(async () => app.model.settings.set({ tips: false }))
  expect(screen.queryByRole('region', { name: 'For today' })).toBeNull()
})

test('says how to save where nothing is saved', async () => {
  await openApp({ hash: '#/tips' })
  await tap('Saved only')

  expect(screen.getByText(/^Nothing saved yet/)).toBeTruthy()
})

test('has the care with food under the tips, and leads to the guide and to what is often told', async () => {
  await openApp({ hash: '#/tips' })

  expect(screen.getByRole('region', { name: 'Care with food' }).textContent).toContain(
    'unpasteurised'
  )
  expect(listed()).toEqual(expect.arrayContaining(['#/tips/winding-down', '#/tips/often-said']))
})

test('gathers what is often told, each note leading to its tip', async () => {
  await openApp({ hash: '#/tips/often-said' })

  const link = await screen.findByRole('link', {
    name: /^The gut’s nerve cells are often put at 500 million/
  })
  expect(link.getAttribute('href')).toBe('#/tips/nerves-of-the-gut')
})

test('tells of winding down with grades and sources, and breathes when asked', async () => {
  const app = await openApp({ hash: '#/tips/winding-down' })
  await screen.findByRole('heading', { name: 'Winding down the nervous system' })
  expect(screen.getByText('Last reviewed November 2026')).toBeTruthy()
  expect(
    screen.getByRole('link', { name: /^Fincham et al. \(2023\), Scientific Reports/ })
  ).toBeTruthy()

  await tap('Start breathing guide')
  expect(screen.getByRole('img', { name: 'In for 4 s, out for 6 s' }).textContent).toBe('In 4')
  await pass(app, 5)
  expect(screen.getByRole('img').textContent).toBe('Out 5')
  await tap('Breaths a minute: less')
  expect(screen.getByRole('img', { name: 'In for 4.4 s, out for 6.5 s' })).toBeTruthy()
  await visit(app, '#/tips')
  await visit(app, '#/tips/winding-down')
  expect(screen.queryByRole('img')).toBeNull()
})

test('breathes beside a session in place of the tip, for so long as was set', async () => {
  const app = await openApp({ storage: { values: { breath: { minutes: 1 } } } })
  await play(app)
  await screen.findByRole('region', { name: 'Tip' })

  await tap('Slow breathing')

  expect(screen.getByRole('img', { name: /^In for/ })).toBeTruthy()
  expect(screen.queryByRole('region', { name: 'Tip' })).toBeNull()
  await pass(app, 61)
  expect(screen.queryByRole('img', { name: /^In for/ })).toBeNull()
  expect(screen.getByRole('region', { name: 'Tip' })).toBeTruthy()
})

test('breathes on in the dark, for the eyes alone', async () => {
  const app = await openApp()
  await play(app)
  await tap('Slow breathing')
  await pass(app, 21)

  const veil = document.querySelector('.darkness[data-light="dark"]')
  expect(veil?.querySelector('.breath')?.textContent).toBe('In 3')
  expect(veil?.getAttribute('aria-hidden')).toBe('true')
})
