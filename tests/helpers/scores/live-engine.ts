import type { PerformerEvent } from '../../../src/core/stream/performer.ts'
import { userEvent } from 'vitest/browser'
import { createLivePerformer } from '../../../src/audio/live-performer.ts'
import { openContext } from '../../../src/audio/open-context.ts'
import { createFakeClock } from '../../fakes/fake-clock.ts'
import { createFakeVisibility } from '../../fakes/fake-visibility.ts'

const closings: (() => void)[] = []

/** Ends whatever a test has left sounding. */
export function closeAll(): void {
  for (const close of closings.splice(0)) close()
}

/** Has something done when the test is over. */
export function onClose(close: () => void): void {
  closings.push(close)
}

/** Contexts may sound once the listener has tapped anywhere. */
export async function tapSomewhere(): Promise<void> {
  const button = document.createElement('button')
  button.textContent = 'Start'
  document.body.append(button)
  await userEvent.click(button)
}

/** The live performer on real contexts, with a clock and a page that the test moves. */
export function setUp(open: () => AudioContext = openContext) {
  const clock = createFakeClock()
  const visibility = createFakeVisibility()
  const contexts: AudioContext[] = []
  const events: PerformerEvent[] = []
  const waiting = new Set<() => void>()
  const performer = createLivePerformer({
    clock,
    visibility,
    claimAudioSession: () => undefined,
    openContext() {
      const context = open()
      contexts.push(context)
      return context
    }
  })
  performer.subscribe(event => {
    events.push(event)
    for (const look of waiting) look()
  })
  onClose(() => {
    performer.stop()
    performer.silence()
  })
  return {
    performer,
    contexts,
    events,
    clock,
    visibility,
    /** Waits until an event of this type has come, for the given time. */
    told: (type: PerformerEvent['type'], times = 1) =>
      new Promise<void>(resolve => {
        const look = (): void => {
          if (events.filter(event => event.type === type).length < times) return
          waiting.delete(look)
          resolve()
        }
        waiting.add(look)
        look()
      })
  }
}

/** Waits until the context's clock has gone on by so much. */
export async function hear(context: AudioContext, seconds: number): Promise<void> {
  const until = context.currentTime + seconds
  const source = new ConstantSourceNode(context, { offset: 0 })
  source.connect(context.destination)
  const ended = new Promise(resolve => source.addEventListener('ended', resolve))
  source.start()
  source.stop(until)
  await ended
}

/** Seconds: a place that is told may lie so far from where the context's clock is. */
const ROUGHLY = 0.1

/** Begins to count what a context plays. @returns how far a sound can have come since, by the clock of the sound itself */
export function heardSince(context: AudioContext): () => number {
  const from = context.currentTime
  return () => context.currentTime - from + ROUGHLY
}

export async function comesTo(context: AudioContext, state: AudioContextState): Promise<void> {
  while (context.state !== state)
    await new Promise(resolve => context.addEventListener('statechange', resolve, { once: true }))
}
