import { act, fireEvent, screen } from '@testing-library/preact'
import { expect, test } from 'vitest'
import { BED_CHOICES } from '../../../src/core/score/kinds.ts'
import type { OpenApp } from '../open-app.tsx'
import { openApp, pass, play, settle, tap, visit } from '../open-app.tsx'

async function openTune(): Promise<OpenApp> {
  const app = await openApp({ hash: '#/tune' })
  await screen.findByRole('button', { name: 'Listen' })
  return app
}

function kinds({ ports }: OpenApp): readonly string[] {
  return (
    ports.performer.heard()?.voices.map(voice => (voice.kind === 'bed' ? voice.bed : 'tone')) ?? []
  )
}

test('offers every background by name, and eight seconds of each', async () => {
  await openTune()

  expect(screen.getByRole('radio', { name: 'Pink noise', checked: true })).toBeTruthy()
  expect(screen.getAllByRole('button', { name: /^Hear 8 s of/ })).toHaveLength(BED_CHOICES.length)
})

test('plays a background by itself for eight seconds, and takes nothing', async () => {
  const app = await openTune()

  await tap('Hear 8 s of “Crickets”')
  expect(kinds(app)).toEqual(['crickets'])
  expect(app.model.tonight.recipe.value.bed).toBe('pink')
  await pass(app, 8)

  expect(app.ports.performer.heard()).toBeUndefined()
  expect(screen.getByRole('button', { name: 'Hear 8 s of “Crickets”' })).toBeTruthy()
})

test('ends at a second press, and gives way to another background', async () => {
  const app = await openTune()

  await tap('Hear 8 s of “Brook”')
  await tap('Hear 8 s of “Fire”')
  expect(kinds(app)).toEqual(['fire'])
  await tap('Stop “Fire”')

  expect(app.ports.performer.heard()).toBeUndefined()
})

test('ends what Listen plays, and Listen ends it', async () => {
  const app = await openTune()
  await tap('Listen')

  await tap('Hear 8 s of “Leaves”')
  expect(kinds(app)).toEqual(['leaves'])
  await tap('Listen')
  await pass(app, 8)

  expect(kinds(app)).toEqual(['tone', 'pink'])
})

test('is silent on another screen', async () => {
  const app = await openTune()
  await tap('Hear 8 s of “Birds”')

  await visit(app, '#/settings')

  expect(app.ports.performer.heard()).toBeUndefined()
})

test('takes a background by its name', async () => {
  const app = await openTune()

  await act(async () => void fireEvent.click(screen.getByRole('radio', { name: 'Night train' })))
  await settle()

  expect(app.model.tonight.recipe.value.bed).toBe('train')
})

test('has nothing to hear while a session plays: what is chosen plays there', async () => {
  const app = await openApp()
  await play(app, 60)
  await visit(app, '#/tune')

  expect(screen.getByRole('radio', { name: 'Heartbeat' })).toBeTruthy()
  expect(screen.queryByRole('button', { name: /^Hear/ })).toBeNull()
})
