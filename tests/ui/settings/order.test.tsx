import { screen, within } from '@testing-library/preact'
import { expect, test } from 'vitest'
import { openApp } from '../open-app.tsx'

test('begins with the night, then the data, and folds techniques under Details', async () => {
  const { page } = await openApp({ hash: '#/settings' })
  expect(screen.getAllByRole('heading', { level: 2 }).map(each => each.textContent)).toEqual([
    'At night',
    'Colour and language',
    'Journal',
    'Your data',
    'Details',
    'About'
  ])
  const night = within(screen.getByRole('region', { name: 'At night' }))
  expect(night.getByRole('switch', { name: 'Show tips while playing' })).toBeTruthy()
  expect(night.getByRole('link', { name: /^Check your headphones/ })).toBeTruthy()
  const details = screen.getByRole('heading', { name: 'Details' }).closest('details')!
  expect(details.open).toBe(false)
  const folded = within(details)
  expect(folded.getByRole('radio', { name: 'Stream' })).toBeTruthy()
  expect(folded.getByRole('switch', { name: 'Single-key shortcuts' })).toBeTruthy()
  expect(folded.getByRole('link', { name: /^Check how this phone plays/ })).toBeTruthy()
  expect(within(page).getAllByText('Settings')).toEqual([screen.getByRole('heading', { level: 1 })])
})
