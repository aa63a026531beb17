import { act, fireEvent, screen, waitFor } from '@testing-library/preact'
import { expect, onTestFinished, test, vi } from 'vitest'
import type { OpenApp } from '../open-app.tsx'
import { openApp, pass, play, press, settle, tap, visit } from '../open-app.tsx'

const light = (): string | undefined => document.documentElement.dataset['light']
const session = (): string | undefined => document.documentElement.dataset['session']
const dark = (): string | null | undefined => document.querySelector('.darkness')?.textContent
const button = (name: string): HTMLElement => screen.getByRole('button', { name })

/** A session whose screen can go dark. */
async function listen(options: Parameters<typeof openApp>[0] = {}): Promise<OpenApp> {
  const app = await openApp(options)
  await play(app)
  await vi.dynamicImportSettled()
  await settle()
  await waitFor(() => expect(light()).toBe('full'))
  return app
}

/** A whole tap, with all that a browser tells of one. Says whether the click reached its button. */
async function touch(name: string): Promise<boolean> {
  const target = button(name)
  let reached = false
  const note = (): void => {
    reached = true
  }
  target.addEventListener('click', note)
  await act(async () => {
    const place = { isPrimary: true, pointerId: 1, pointerType: 'touch' }
    const goesOn = fireEvent.pointerDown(target, place)
    fireEvent.pointerUp(target, place)
    if (goesOn) fireEvent.mouseDown(target)
    fireEvent.click(target)
  })
  await settle()
  target.removeEventListener('click', note)
  return reached
}

/** From here on events happen so many milliseconds later. */
function later(by: number): void {
  const now = performance.now.bind(performance)
  const spy = vi.spyOn(performance, 'now').mockImplementation(() => now() + by)
  onTestFinished(() => spy.mockRestore())
}

test('goes dark 20 s after the last touch', async () => {
  const app = await listen()
  await touch('Add 15 minutes')

  await pass(app, 19)
  expect(light()).toBe('dimming')
  await pass(app, 1)

  expect(light()).toBe('dark')
})

test('shows the time left, and while it fades that it will be silent then', async () => {
  const app = await listen()
  await pass(app, 600)
  expect(dark()).toContain('20 min')
  expect(dark()).not.toContain('silent')

  await pass(app, 960)

  expect(dark()).toContain('silent in 4 min')
})

test('wakes at the first touch, which does nothing else; the second does what it is for', async () => {
  const app = await listen()
  await pass(app, 25)

  expect(await touch('Pause')).toBe(false)
  expect(light()).toBe('full')
  expect(session()).toBe('playing')

  later(501)
  expect(await touch('Pause')).toBe(true)
  expect(session()).toBe('paused')
})

test('wakes at the first key, which does nothing else, however long it is held', async () => {
  const app = await listen()
  await pass(app, 25)

  await press(' ')
  await press(' ', { repeat: true })
  await act(async () => void fireEvent.keyUp(document.body, { key: ' ' }))
  expect(light()).toBe('full')
  expect(session()).toBe('playing')

  await press(' ')
  expect(session()).toBe('paused')
})

test('leaves the keys of the sound to the sound', async () => {
  const app = await listen()
  await pass(app, 25)

  await press('AudioVolumeDown')

  expect(light()).toBe('dark')
})

test('lets whoever uses a screen reader act in the dark', async () => {
  const app = await listen()
  await pass(app, 25)

  // Everything is where it was, by role and name, and a click comes without a touch before it.
  expect(screen.getByRole('timer', { name: 'Time left' }).textContent).toBe('30 min')
  await tap('Pause')

  expect(session()).toBe('paused')
  expect(light()).toBe('full')
})

test('wakes at a movement of the mouse; the press that comes with it aimed at nothing', async () => {
  const app = await listen()
  await pass(app, 25)
  const move = async (movementX: number): Promise<void> =>
    act(async () => void fireEvent.pointerMove(document.body, { movementX, movementY: 0 }))

  await move(0)
  expect(light()).toBe('dark')
  await move(1)
  expect(light()).toBe('full')

  expect(await touch('Pause')).toBe(false)
  expect(await touch('Pause')).toBe(true)
})

test('stays awake while it is touched or scrolled', async () => {
  const app = await listen()

  for (let turn = 0; turn < 5; turn++) {
    await pass(app, 15)
    await act(async () => void fireEvent.scroll(screen.getByRole('main')))
    await pass(app, 15)
    await touch('Add 15 minutes')
  }

  expect(light()).toBe('full')
})

test('stays awake while no session is open', async () => {
  const app = await openApp()
  await pass(app, 600)
  expect(light()).not.toBe('dark')

  await play(app)
  await vi.dynamicImportSettled()
  await touch('Stop')
  await pass(app, 600)

  expect(light()).toBe('full')
})

test('stays dark after the end, with nothing in sight where nothing stands ready', async () => {
  const app = await listen({ storage: { values: { settings: { again: false } } } })
  await pass(app, 1900)

  expect(session()).toBe('ended')
  expect(light()).toBe('dark')
  expect(dark()).toBe('')
  expect(await touch('Start')).toBe(false)
  expect(light()).toBe('full')
  expect(session()).toBe('ended')
})

test('shows the time left in the dark, and no time of day', async () => {
  const app = await listen()
  await pass(app, 421)

  const veil = app.page.querySelector('.darkness')!
  expect(veil.querySelector('.darkness-time')?.textContent).toBe('23 min')
  expect(veil.textContent).not.toMatch(/\d:\d\d/)
  expect(veil.getAttribute('aria-hidden')).toBe('true')
})

test('leaves a reader two minutes on other screens', async () => {
  const app = await listen()
  await visit(app, '#/settings')

  await pass(app, 110)
  expect(light()).toBe('full')
  await pass(app, 10)

  expect(light()).toBe('dark')
})

test('keeps the screen on where that is set', async () => {
  const app = await openApp()
  await visit(app, '#/settings')
  await act(async () => screen.getByRole('switch', { name: /Keep the screen on/ }).click())
  await visit(app, '#/')
  await play(app)
  await vi.dynamicImportSettled()
  await settle()
  expect(app.ports.wakeLock.held()).toBe(true)

  await touch('Stop')

  expect(app.ports.wakeLock.held()).toBe(false)
})

test('says where the screen cannot be kept on', async () => {
  await openApp({
    hash: '#/settings',
    capabilities: { wakeLock: false },
    storage: { values: { settings: { screenOn: true } } }
  })

  const choice = screen.getByRole<HTMLInputElement>('switch', { name: /Keep the screen on/ })
  expect(choice.disabled).toBe(true)
  expect(choice.checked).toBe(false)
  expect(screen.getByText('This browser can’t keep the screen on at this address.')).toBeTruthy()
})

/** A session that ended in the dark. */
async function ended(): Promise<OpenApp> {
  const app = await listen()
  await pass(app, 1800)
  expect(session()).toBe('ended')
  expect(light()).toBe('dark')
  return app
}

test('after the end it says what one tap plays, and the first tap anywhere plays that', async () => {
  const app = await ended()
  expect(dark()).toBe(
    'Light up hereAwake again?One tap, or Play on your headset:15 softer minutes.'
  )

  expect(await touch('Start')).toBe(false)
  await pass(app, 1)
  expect(session()).toBe('playing')
  // Nobody who wants to go back to sleep needs the light.
  expect(light()).toBe('dark')
  expect(app.ports.performer.score()?.duration).toBe(900)
})

test('after the end the pointer only wakes, and a button plays that too', async () => {
  const app = await ended()
  await act(async () => void fireEvent.pointerMove(document.body, { movementX: 9, movementY: 0 }))
  expect(light()).toBe('full')
  expect(session()).toBe('ended')

  expect(await touch('Play 15 softer minutes')).toBe(true)
  await pass(app, 1)
  expect(session()).toBe('playing')
})

test('in the dark the second tap of two does nothing either: it was aimed at nothing', async () => {
  const app = await listen()
  await pass(app, 25)

  expect(await touch('Stop')).toBe(false)
  expect(light()).toBe('full')
  expect(await touch('Stop')).toBe(false)

  expect(session()).toBe('playing')
})

test('after the end a finger that slides over the dark screen starts nothing', async () => {
  await ended()
  const finger = { isPrimary: true, pointerId: 1, pointerType: 'touch', clientX: 100 }

  await act(async () => {
    fireEvent.pointerDown(document.body, { ...finger, clientY: 500 })
    fireEvent.pointerMove(document.body, { ...finger, clientY: 300 })
    fireEvent.pointerUp(document.body, { ...finger, clientY: 300 })
  })
  await settle()

  expect(session()).toBe('ended')
})
