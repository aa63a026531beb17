import { act, screen, within } from '@testing-library/preact'
import { expect, test } from 'vitest'
import type { InstallWay } from '../../../src/core/app/install.ts'
import { sessionRow } from '../../fakes/rows/session-rows.ts'
import type { OpenApp } from '../open-app.tsx'
import { openApp, pass, play, settle, tap, visit } from '../open-app.tsx'

const TWO = [sessionRow({ id: 'one' }), sessionRow({ id: 'two' })]
const TITLE = 'Keep Neap handy'

async function open(install: InstallWay, rows = TWO): Promise<OpenApp> {
  const values = { settings: { headphones: 'stereo', again: false } }
  const app = await openApp({ install, storage: { rows, values } })
  await settle()
  return app
}

function offer(): HTMLElement | null {
  return screen.queryByRole('group', { name: TITLE })
}

test('is offered after two finished sessions, with Start in its place', async () => {
  const { ports } = await open('ask')

  expect(offer()).toBeTruthy()
  expect(screen.getByRole('button', { name: 'Start' })).toBeTruthy()
  await tap('Install')
  expect(ports.installing.asked()).toBe(1)
})

test.each([
  ['only one', [sessionRow()]],
  ['one of them stopped', [sessionRow(), sessionRow({ id: 'two', end: 'stopped' })]]
] as const)('is not offered before: %s', async (_why, rows) => {
  await open('ask', [...rows])
  expect(offer()).toBeNull()
})

test('is not offered where there is no way, and comes when there is', async () => {
  const { ports } = await open('none')
  expect(offer()).toBeNull()
  await act(async () => ports.installing.become('ask'))
  expect(offer()).toBeTruthy()
})

test('does not come at the end of a session by itself, but when it is looked at again', async () => {
  const app = await open('ask', [sessionRow()])
  await play(app)
  await pass(app, 1800)
  expect(document.documentElement.dataset['session']).toBe('ended')
  expect(offer()).toBeNull()

  await act(async () => app.ports.visibility.hide())
  await act(async () => app.ports.visibility.show())
  expect(await screen.findByRole('group', { name: TITLE })).toBeTruthy()
})

test('is not there while a session plays', async () => {
  const app = await open('ask')
  await play(app)
  expect(offer()).toBeNull()
})

test('is put away by “Not now”, and that is remembered', async () => {
  const { ports } = await open('ask')
  await tap('Not now')

  expect(offer()).toBeNull()
  expect(await ports.storage.values.get('install')).toEqual({
    notNow: 1,
    at: ports.clock.now()
  })
})

test('is put away when the browser’s question is declined', async () => {
  const { ports } = await open('ask')
  ports.installing.answer(false)
  await tap('Install')

  expect(offer()).toBeNull()
  expect(await ports.storage.values.get('install')).toMatchObject({ notNow: 1 })
})

test('shows the steps where it has to be done by hand', async () => {
  await open('by hand')
  await tap('Show me how')

  const dialog = screen.getByRole('dialog', { name: 'Add Neap to the Home Screen' })
  expect(within(dialog).getAllByRole('listitem')).toHaveLength(3)
  expect(dialog.querySelectorAll('svg')).toHaveLength(3)
})

test('stands in the settings where there is a way', async () => {
  const app = await open('ask', [])
  await visit(app, '#/settings')
  expect(screen.getByRole('button', { name: 'Install' })).toBeTruthy()
  await act(async () => app.ports.installing.become('none'))
  expect(screen.queryByRole('button', { name: 'Install' })).toBeNull()
})
