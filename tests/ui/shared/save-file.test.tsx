import { act, screen } from '@testing-library/preact'
import { expect, test } from 'vitest'
import type { SoundSaved } from '../../../src/core/stream/sound-export.ts'
import type { OpenApp } from '../open-app.tsx'
import { openApp, settle, tap, visit } from '../open-app.tsx'

const SAVE = 'Save as a file'

async function begin(): Promise<OpenApp> {
  const app = await openApp({ hash: '#/tune' })
  await screen.findByRole('button', { name: SAVE })
  await tap(SAVE)
  return app
}

async function end({ ports }: OpenApp, saved: SoundSaved): Promise<void> {
  await act(async () => ports.soundExport.end(saved))
  await settle()
}

test('announces the length and the size beforehand', async () => {
  await openApp({ hash: '#/tune' })

  expect(await screen.findByText(/^30 min, 173 MB\. /)).toBeTruthy()
})

test('shows how far the file is, also after another screen was open', async () => {
  const app = await begin()
  await act(async () => app.ports.soundExport.write(0.426))
  await visit(app, '#/tips')
  await visit(app, '#/tune')

  const bar = screen.getByRole('progressbar', { name: 'Saving the file' })
  expect(bar.getAttribute('aria-valuenow')).toBe('42')
  await end(app, { kind: 'saved' })

  expect(screen.queryByRole('progressbar')).toBeNull()
  expect(screen.getByText('File saved.')).toBeTruthy()
})

test('can be cancelled', async () => {
  await begin()

  await tap('Cancel')

  expect(screen.getByText('Cancelled. Nothing was saved.')).toBeTruthy()
  expect(screen.getByRole('button', { name: SAVE })).toBeTruthy()
})

test('asks for one more tap when the browser wants it', async () => {
  const app = await begin()
  let taken = false
  await end(app, { kind: 'ready', take: () => void (taken = true) })

  await tap('Save the file')

  expect(taken).toBe(true)
})

test('says in plain words what went wrong', async () => {
  const app = await begin()

  await end(app, { kind: 'failed', why: 'no room' })

  expect(screen.getByText(/isn’t enough space/)).toBeTruthy()
})
