import { act, fireEvent, screen, within } from '@testing-library/preact'
import { expect, test } from 'vitest'
import { checkIn } from '../../fakes/rows/check-ins.ts'
import { EVENING } from '../../fakes/fake-clock.ts'
import { sessionRow } from '../../fakes/rows/session-rows.ts'
import { openApp, tap, visit } from '../open-app.tsx'

const STORED = {
  rows: [sessionRow({ startedAt: EVENING - 86_400_000 })],
  checkIns: [checkIn({ night: '2026-03-12' })]
}

async function pick(text: string): Promise<void> {
  const field = await screen.findByLabelText('Import a backup')
  const file = new File([text], 'neap.json')
  await act(async () => void fireEvent.change(field, { target: { files: [file] } }))
}

test('says that nothing was saved yet, then when, without asking for anything', async () => {
  await openApp({ hash: '#/settings', storage: STORED })
  await screen.findByText(/You haven’t saved a backup yet/)
  await tap('Save a backup')
  await screen.findByText(/Last backup on 14 March 2026\./)
})

test('shows what a file would bring, and writes it only when told to', async () => {
  const first = await openApp({ hash: '#/settings', storage: STORED })
  await screen.findByText(/haven’t saved a backup/)
  await tap('Save a backup')
  await screen.findByText(/Last backup/)
  const { text } = first.ports.files.saved()[0]!
  await visit(first, '#/')

  const { ports, page } = await openApp({ hash: '#/settings' })
  await pick(text)
  await within(page).findByText(/New: 1 session and 1 check-in/)
  expect(await ports.storage.sessions.all()).toEqual([])
  await tap('Import')
  await screen.findByText('Imported: 1 session and 1 check-in.')
  expect(await ports.storage.sessions.all()).toHaveLength(1)
})

test('has nothing to cancel where a file brings nothing new', async () => {
  await openApp({ hash: '#/settings', storage: STORED })
  await screen.findByText(/haven’t saved a backup/)
  await pick('{"app":"neap","version":1}')
  await screen.findByText('The file is empty.')
  expect(screen.queryByRole('button', { name: 'Cancel' })).toBeNull()
  await tap('Close')
  expect(screen.queryByText('The file is empty.')).toBeNull()
})

test('names what of a file cannot be read, and why a file is none', async () => {
  await openApp({ hash: '#/settings' })
  await pick('{"app":"neap","version":1,"sessions":[{"id":7}]}')
  await screen.findByText('sessions, 1: can’t be read')
  expect(screen.queryByRole('button', { name: 'Import' })).toBeNull()
  await pick('holiday photos')
  await screen.findByText('This isn’t a backup: the file can’t be read.')
})

test('says how large a file is that is too large, and how large one may be', async () => {
  await openApp({ hash: '#/settings' })
  const field = await screen.findByLabelText('Import a backup')
  const file = Object.assign(new File(['{}'], 'neap.json'), {})
  Object.defineProperty(file, 'size', { value: 70e6 })
  await act(async () => void fireEvent.change(field, { target: { files: [file] } }))
  await screen.findByText('This file is 70 MB. A backup can be up to 67 MB.')
})

test('names the first of many problems, and counts the rest', async () => {
  await openApp({ hash: '#/settings' })
  const nulls = Array.from({ length: 200_000 }, () => null)
  await pick(JSON.stringify({ app: 'neap', version: 1, sessions: nulls }))
  await screen.findByText('and 199,990 more')
  expect(screen.getAllByText(/can’t be read$/)).toHaveLength(10)
})

test('deletes everything only when asked twice', async () => {
  const { ports } = await openApp({ hash: '#/settings', storage: STORED })
  await screen.findByText(/haven’t saved a backup/)
  await tap('Delete everything')
  const dialog = await screen.findByRole('dialog', { name: 'Delete everything' })
  expect(await ports.storage.sessions.all()).toHaveLength(1)
  await act(async () => void fireEvent.click(within(dialog).getByText('Delete it all')))
  await act(async () => void (await ports.storage.sessions.all()))
  expect(await ports.storage.sessions.all()).toEqual([])
  expect(ports.location.restarts()).toBe(1)
})
