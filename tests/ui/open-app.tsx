import { act, fireEvent, render, screen, waitFor } from '@testing-library/preact'
import { expect, onTestFinished, vi } from 'vitest'
import type { ListedTip } from '../../src/content/data/tips.ts'
import { TIPS } from '../../src/content/data/tips.ts'
import type { AppModel } from '../../src/state/app/app-model.ts'
import { createAppModel } from '../../src/state/app/app-model.ts'
import { firstWords } from '../../src/state/base/words.ts'
import { App } from '../../src/ui/frame/app.tsx'
import type { TestPorts, TestPortsOptions } from '../fakes/test-ports.ts'
import { createTestPorts } from '../fakes/test-ports.ts'

// This page knows dialogs, but not how to show them over everything.
HTMLDialogElement.prototype.showModal ??= function showModal(this: HTMLDialogElement) {
  this.open = true
}
HTMLDialogElement.prototype.close ??= function close(this: HTMLDialogElement) {
  this.open = false
}

/** Three tips for the bed: how to listen, and two about the same. */
export const TEST_TIPS: readonly ListedTip[] = (
  ['as-quiet-as-you-can', 'small-study-big-headline', 'gut-and-brain-talk'] as const
).flatMap(id => TIPS.filter(tip => tip.id === id))

/** The app on the page, and the world in the test's hands. */
export interface OpenApp {
  readonly ports: TestPorts
  readonly model: AppModel
  readonly page: HTMLElement
}

/** Opens the app and waits until what was stored has arrived. Sound comes out 20 ms after it is asked for. */
export async function openApp(options: TestPortsOptions = {}): Promise<OpenApp> {
  const ports = createTestPorts({ performer: { latency: 0.02 }, ...options })
  const model = createAppModel(ports, async () => TEST_TIPS)
  onTestFinished(() => model.dispose())
  const { container } = render(<App model={model} />)
  await settle()
  await vi.dynamicImportSettled()
  await settle()
  await screenLoaded()
  return { ports, model, page: container as HTMLElement }
}

/** Lets every promise that can be kept be kept, and the screen follow. */
export async function settle(): Promise<void> {
  await act(async () => {
    for (let turn = 0; turn < 200; turn++) await Promise.resolve()
  })
}

/** Lets time pass in the app's world. */
export async function pass({ ports }: OpenApp, seconds: number): Promise<void> {
  await act(async () => ports.clock.advance(seconds))
  await settle()
}

/** Goes to another address, as a link or Back does, and waits for the screen. */
export async function visit({ ports }: OpenApp, hash: string): Promise<void> {
  await act(async () => ports.location.go(hash))
  await vi.dynamicImportSettled()
  await settle()
  await screenLoaded()
}

/** Waits until the code of the screen has come: its "One moment" goes. */
async function screenLoaded(): Promise<void> {
  await waitFor(() => expect(screen.queryByText(firstWords().notices.loading)).toBeNull())
}

/** Taps a button by its name. */
export async function tap(name: string | RegExp): Promise<void> {
  await act(async () => void fireEvent.click(screen.getByRole('button', { name })))
  await settle()
}

/** Presses a key where the focus is. */
export async function press(key: string, init: KeyboardEventInit = {}): Promise<void> {
  const target = document.activeElement ?? document.body
  await act(async () => void fireEvent.keyDown(target, { key, ...init }))
  await settle()
}

/** Starts a session, of the programme or not, and some seconds of it pass. */
export async function play(app: OpenApp, seconds = 1): Promise<void> {
  await tap(/^Start( Night \d+| Own sound)?$/)
  await vi.dynamicImportSettled()
  await settle()
  await pass(app, seconds)
}
