import { act, fireEvent, screen, waitFor } from '@testing-library/preact'
import { afterEach, describe, expect, test } from 'vitest'
import { speak } from '../../../src/state/base/words.ts'
import { openApp, settle, visit } from '../open-app.tsx'

// The language is one for the page, and the page is one for the file.
afterEach(async () => speak('en', 'en-GB'))

async function choose(name: string): Promise<void> {
  await act(async () => void fireEvent.click(screen.getByRole('radio', { name })))
  await settle()
}

describe('the language', () => {
  test('changes at once in the settings, the whole page with it, and back', async () => {
    const app = await openApp({ hash: '#/settings' })
    expect(screen.getByRole('heading', { level: 1, name: 'Settings' })).toBeTruthy()
    await choose('Deutsch')
    await waitFor(() =>
      expect(screen.getByRole('heading', { level: 1, name: 'Einstellungen' })).toBeTruthy()
    )
    expect(screen.getByRole('link', { name: 'Tagebuch' })).toBeTruthy()
    expect(screen.getByRole('group', { name: 'Sprache' })).toBeTruthy()
    expect(document.documentElement.lang).toBe('de')
    expect(document.documentElement.dir).toBe('ltr')
    expect(document.title).toBe('Einstellungen · Neap')
    expect(app.ports.settingsCache.kept()?.language).toBe('de')
    await choose('English')
    await waitFor(() =>
      expect(screen.getByRole('heading', { level: 1, name: 'Settings' })).toBeTruthy()
    )
    expect(document.documentElement.lang).toBe('en')
  })

  test('names each choice in its own language', async () => {
    await openApp({ hash: '#/settings' })
    expect(screen.getByText('Deutsch').lang).toBe('de')
    expect(screen.getByText('English').lang).toBe('en')
    expect(screen.getByText('Deutsch').closest('fieldset')?.textContent).toContain('Match browser')
  })

  test('is the browser’s where one was chosen that is not spoken here, and the settings show it', async () => {
    await openApp({ hash: '#/settings', earlySettings: { language: 'nl' } })
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Match browser' }).checked).toBe(
      true
    )
  })

  test('is what the browser asks for, and reaches what the curve says of itself', async () => {
    const app = await openApp({ languages: ['de-AT'] })
    await act(async () => app.model.ready)
    const curve = screen.getByRole('img', { name: /^Die Kurve für heute: von 8 auf 3 Hertz/ })
    expect(curve.dir).toBe('ltr')
    expect(screen.getByRole('button', { name: 'Start' })).toBeTruthy()
    expect(screen.getByText(/^bis \d\d:\d\d$/)).toBeTruthy()
  })

  test('is what was kept for the first frame, whatever the browser asks for', async () => {
    const app = await openApp({ languages: ['en-GB'], earlySettings: { language: 'de' } })
    await act(async () => app.model.ready)
    expect(screen.getByRole('heading', { level: 1, name: 'Heute' })).toBeTruthy()
  })

  test('of tips and their search is that of the page', async () => {
    const app = await openApp({ languages: ['de-AT'] })
    await act(async () => app.model.ready)
    await visit(app, '#/tips/fibre-by-day')
    const text = await screen.findByText(/Ballaststoffe/, { selector: '.tip-page-text' })
    expect(text.lang).toBe('')
    expect(screen.getByText(/^Untersucht: 26 Erwachsene im Schlaflabor$/)).toBeTruthy()
    expect(screen.getByRole('heading', { name: 'Quellen' })).toBeTruthy()

    await visit(app, '#/tips')
    const field = screen.getByRole('searchbox', { name: 'In den Tipps suchen' })
    await act(async () => void fireEvent.input(field, { target: { value: 'Rückenmark' } }))
    const found = screen.getByRole('link', { name: /^Das eigene Nervennetz des Darms/ })
    expect(found.getAttribute('href')).toBe('#/tips/nerves-of-the-gut')
  })
})

describe('the colour', () => {
  test('of the first frame is the one that was kept', async () => {
    await openApp({ earlySettings: { accent: 'red' } })
    expect(document.documentElement.dataset['accent']).toBe('red')
  })
})

test.each([[['en-US@posix']], [['de_DE.UTF-8']], [['']], [[]]])(
  'opens with Start where the browser says %j of its languages',
  async languages => {
    await openApp({ languages, hash: '#/?after=bed&wake=07:00' })
    expect(await screen.findByRole('button', { name: 'Start' })).toBeTruthy()
  }
)
