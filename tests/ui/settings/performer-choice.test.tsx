import { act, fireEvent, screen } from '@testing-library/preact'
import { expect, test } from 'vitest'
import { openApp } from '../open-app.tsx'

test('the root names the performer that plays, or would', async () => {
  const { ports } = await openApp()
  expect(document.documentElement.dataset['performer']).toBe('live')
  await act(async () => ports.selection.select({ kind: 'stream', stream: 'works' }))
  expect(document.documentElement.dataset['performer']).toBe('stream')
})

test('the settings offer three ways to play, and say why the stream is not to be had', async () => {
  const { ports } = await openApp({ hash: '#/settings' })
  const choices = ['Automatic', 'Live', 'Stream'].map(name => screen.getByRole('radio', { name }))
  expect(choices.map(each => (each as HTMLInputElement).checked)).toEqual([true, false, false])

  await act(async () => ports.selection.select({ stream: 'no worker' }))
  screen.getByText(/Plays live\. The stream isn’t available: this browser doesn’t allow it/)
  await act(async () => ports.selection.select({ kind: 'stream', stream: 'works' }))
  screen.getByText('Plays as a stream. The stream works here.')

  await act(async () => void fireEvent.click(screen.getByRole('radio', { name: 'Live' })))
  expect(ports.selection.preferred()).toBe('live')
})
