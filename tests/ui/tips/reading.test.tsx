import { screen, within } from '@testing-library/preact'
import { expect, test } from 'vitest'
import { openApp, tap, visit } from '../open-app.tsx'

test('has the evidence by its contents, each part with the next one and the way back', async () => {
  const app = await openApp({ hash: '#/evidence' })
  expect(app.page.textContent).toContain('not a medical device')
  const contents = screen.getByRole('navigation', { name: 'Contents' })
  const parts = within(contents).getAllByRole('link')
  expect(parts.slice(0, 3).map(link => link.getAttribute('href'))).toEqual([
    '#/evidence/ask-first',
    '#/evidence/volume',
    '#/evidence/see-a-doctor'
  ])
  await visit(app, '#/evidence/ask-first')
  expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }))
  expect(screen.getByRole('region', { name: 'Pause and ask first' }).textContent).toContain(
    'Epilepsy'
  )
  expect(screen.getByRole('link', { name: 'How loud' }).getAttribute('href')).toBe(
    '#/evidence/volume'
  )
  expect(screen.getByRole('link', { name: 'Contents' }).getAttribute('href')).toBe('#/evidence')
  await visit(app, '#/evidence/no-such-part')
  expect(screen.getByRole('navigation', { name: 'Contents' })).toBeTruthy()
})

test('says on one plain screen what comes first, and remembers that it was read', async () => {
  const app = await openApp({ hash: '#/first' })
  await screen.findByRole('heading', { level: 1, name: 'Before you listen' })
  expect(screen.getAllByRole('heading', { level: 2 }).map(each => each.textContent)).toEqual([
    'For adults',
    'How loud',
    'Not medical',
    'Pause and ask first'
  ])
  expect(app.page.textContent).toContain('not a medical device')
  // Figure and unit stay on one line.
  expect(app.page.textContent).toContain('at least 15\u00a0cm (6\u00a0in) away')

  await tap('Got it')

  expect(screen.getByRole('button', { name: 'Start' })).toBeTruthy()
  expect(await app.ports.storage.values.get('settings')).toMatchObject({ introduction: 'read' })
  await visit(app, '#/first')
  expect(screen.getByRole('button', { name: 'Back to Tonight' })).toBeTruthy()
})
