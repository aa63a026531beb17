import { act, fireEvent, screen } from '@testing-library/preact'
import { expect, test, vi } from 'vitest'
import type { OpenApp } from '../open-app.tsx'
import { openApp, pass, play, settle, tap, visit } from '../open-app.tsx'

const light = (): string | undefined => document.documentElement.dataset['light']
const session = (): string | undefined => document.documentElement.dataset['session']

/** A session on a screen that has gone dark. */
async function listen(): Promise<OpenApp> {
  const app = await openApp()
  await startIn(app)
  return app
}

async function startIn(app: OpenApp): Promise<void> {
  await play(app)
  await vi.dynamicImportSettled()
  await settle()
  await pass(app, 25)
  expect(light()).toBe('dark')
}

/** A press on the dark screen that goes from one height to another, and ends there. */
async function drag(from: number, to: number, place: object = {}): Promise<void> {
  const pointer = { isPrimary: true, pointerId: 1, pointerType: 'touch', ...place }
  await act(async () => {
    const at = (clientY: number): object => ({ ...pointer, clientX: 180, clientY })
    fireEvent.pointerDown(document.body, at(from))
    const step = Math.sign(to - from) * 6
    for (let y = from; y !== to; y += step) fireEvent.pointerMove(document.body, at(y + step))
    fireEvent.pointerUp(document.body, at(to))
    fireEvent.click(document.body, at(to))
  })
  await settle()
}

/** Where the disc lies: the page has no layout here. */
function placeDisc(app: OpenApp): void {
  const disc = app.page.querySelector('.darkness-disc')!
  vi.spyOn(disc, 'getBoundingClientRect').mockReturnValue(new DOMRect(80, 400, 200, 200))
}

const veil = (app: OpenApp): HTMLElement => app.page.querySelector<HTMLElement>('.darkness')!
const level = ({ model }: OpenApp): number => model.tonight.recipe.value.level

for (const [who, halt, word] of [
  ['the listener', (app: OpenApp) => app.model.player.pause(), 'Paused'],
  ['the system', (app: OpenApp) => app.ports.performer.interrupt(), 'Interrupted']
] as const)
  test(`resumes at the first tap on the disc when ${who} paused, and stays dark`, async () => {
    const app = await listen()
    await act(async () => halt(app))
    await pass(app, 60)
    expect(veil(app).textContent).toBe(`${word}30 minResume`)
    expect(veil(app).querySelector('.darkness-curve')).toBeNull()
    placeDisc(app)

    await drag(500, 500)
    await pass(app, 1)

    expect(session()).toBe('playing')
    expect(light()).toBe('dark')
    expect(veil(app).querySelector('.darkness-curve')).not.toBeNull()
  })

test('only wakes beside the disc', async () => {
  const app = await listen()
  await tap('Pause')
  await pass(app, 60)
  placeDisc(app)

  await drag(100, 100)

  expect(session()).toBe('paused')
  expect(light()).toBe('full')
})

test('ignores a second tap on the disc within half a second', async () => {
  const app = await listen()
  await tap('Pause')
  await pass(app, 60)
  placeDisc(app)

  await drag(500, 500)
  await drag(500, 500)

  expect(session()).toBe('playing')
  expect(light()).toBe('dark')
})

test('gets louder and softer by a drag, and stays dark', async () => {
  const app = await listen()
  const before = level(app)

  await drag(400, 334)
  expect(level(app)).toBe(before + 2)
  await drag(300, 420)

  expect(level(app)).toBe(before - 7)
  expect(light()).toBe('dark')
  expect(session()).toBe('playing')
})

test('shows the level while a drag moves it', async () => {
  const app = await listen()
  const place = { isPrimary: true, pointerId: 1, clientX: 180 }
  const bar = (): Element | null => veil(app).querySelector('.darkness-level')

  await act(async () => void fireEvent.pointerDown(document.body, { ...place, clientY: 400 }))
  expect(bar()).toBeNull()
  await act(async () => void fireEvent.pointerMove(document.body, { ...place, clientY: 370 }))
  await settle()
  expect(bar()).not.toBeNull()
  await act(async () => void fireEvent.pointerUp(document.body, { ...place, clientY: 370 }))
  await settle()

  expect(bar()).toBeNull()
})

test('takes a trembling tap for a tap', async () => {
  const app = await listen()
  const before = level(app)

  await drag(400, 406)

  expect(level(app)).toBe(before)
  expect(light()).toBe('full')
})

test('stays dark when the system takes a touch away', async () => {
  await listen()

  await act(async () => {
    fireEvent.pointerDown(document.body, { isPrimary: true, pointerId: 1 })
    fireEvent.pointerCancel(document.body, { isPrimary: true, pointerId: 1 })
  })

  expect(light()).toBe('dark')
})

test('has no drag where that is switched off', async () => {
  const app = await openApp()
  await visit(app, '#/settings')
  await act(async () => screen.getByRole('switch', { name: /Slide on the dark screen/ }).click())
  await visit(app, '#/')
  await startIn(app)
  expect(veil(app).textContent).not.toContain('Slide')
  const before = level(app)

  await drag(400, 340)

  expect(level(app)).toBe(before)
  expect(light()).toBe('full')
})
