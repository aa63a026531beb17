import { act, screen } from '@testing-library/preact'
import { expect, test } from 'vitest'
import { readSoundFile } from '../../../src/core/files/read-sound-file.ts'
import { currentLevel } from '../../../src/core/score/score.ts'
import type { OpenApp } from '../open-app.tsx'
import { openApp, pass, play, press, settle, tap, visit } from '../open-app.tsx'

const session = (): string | undefined => document.documentElement.dataset['session']
const level = ({ model }: OpenApp): number => Math.round(currentLevel(model.player.score.value!))

test('starts, pauses and resumes with the space bar', async () => {
  const app = await openApp()

  await press(' ')
  await pass(app, 10)
  expect(session()).toBe('playing')
  await press(' ')
  expect(session()).toBe('paused')
  await press(' ')
  expect(session()).toBe('playing')
})

test('starts the file that is prepared with the space bar', async () => {
  const { model } = await openApp()
  const file = readSoundFile('0:00 200+4/20', 'Slow river.sbg', 0)
  await act(async () => model.tonight.play(file))
  await press(' ')

  expect(model.player.imported.value).toEqual(file.mark)
})

test('moves the level and the end of a session with the arrows', async () => {
  const app = await openApp()
  await play(app, 10)

  await press('ArrowDown')
  expect(level(app)).toBe(-14)
  await press('ArrowUp')
  expect(level(app)).toBe(-12)
  await press('ArrowRight')
  expect(app.model.player.score.value?.duration).toBe(2700)
  await press('ArrowLeft')
  expect(app.model.player.score.value?.duration).toBe(1800)
})

test('moves the level and the length of the plan with the arrows', async () => {
  const { model } = await openApp()

  await press('ArrowRight')
  await press('ArrowUp')

  expect(model.tonight.recipe.value).toMatchObject({ minutes: 35, level: -10 })
})

test('lists the keys at ? and hides them at Escape, without ending the session', async () => {
  const app = await openApp()
  await play(app)
  expect(screen.queryByRole('dialog')).toBeNull()

  await press('?')

  expect(await screen.findByRole('dialog', { name: 'Keyboard' })).toBeTruthy()
  await press('Escape')
  expect(session()).toBe('playing')
})

test('leaves the space bar to the button that has the focus', async () => {
  const app = await openApp()
  await play(app)
  screen.getByRole('button', { name: 'Add 15 minutes' }).focus()

  await press(' ')

  expect(session()).toBe('playing')
})

test('leaves every key to sliders, and to other screens', async () => {
  const app = await openApp({ hash: '#/tune' })
  const slider = await screen.findByRole('slider', { name: 'Level' })
  slider.focus()
  await press('?')
  expect(screen.queryByRole('dialog')).toBeNull()

  await visit(app, '#/')
  await visit(app, '#/tune')
  await press(' ')

  expect(session()).toBe('idle')
})

test('ignores keys held with Ctrl, Alt or Meta', async () => {
  await openApp()

  await press(' ', { ctrlKey: true })
  await press(' ', { altKey: true })
  await press(' ', { metaKey: true })

  expect(session()).toBe('idle')
})

test('ignores keys where the settings switch shortcuts off', async () => {
  await openApp({ storage: { values: { settings: { shortcuts: false } } } })
  await settle()

  await press(' ')

  expect(session()).toBe('idle')
})

test('never ends a session at Escape or Back', async () => {
  const app = await openApp()
  await visit(app, '#/tips')
  await visit(app, '#/')
  await play(app)

  await press('Escape')
  app.ports.location.back()
  await settle()

  expect(session()).toBe('playing')
})

test('moves the focus to the heading when the screen changes', async () => {
  const app = await openApp()
  expect(document.activeElement).toBe(document.body)

  await visit(app, '#/journal')
  expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1, name: 'Journal' }))
  await visit(app, '#/')
  await tap('Start')

  expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }))
})

test('skips to the content', async () => {
  await openApp()

  await tap('Skip to content')

  expect(document.activeElement).toBe(screen.getByRole('main'))
})

test('each place has a heading of its own, as a reader says nothing of one that had the focus before', async () => {
  const app = await openApp({ hash: '#/tips' })
  await visit(app, '#/journal')
  const journal = document.activeElement

  await visit(app, '#/settings')

  expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1, name: 'Settings' }))
  expect(document.activeElement).not.toBe(journal)
})
