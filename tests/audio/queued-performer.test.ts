import type { PerformerEvent, Selected } from '../../src/core/stream/performer.ts'
import { describe, expect, it } from 'vitest'
import type { Engine } from '../../src/audio/queued-performer.ts'
import { createQueuedPerformer } from '../../src/audio/queued-performer.ts'
import { compileRecipe } from '../../src/core/recipe/compile.ts'
import { DEFAULT_RECIPE } from '../../src/core/recipe/recipe.ts'
import { createFakeClock } from '../fakes/fake-clock.ts'
import { createFakePerformer } from '../fakes/fake-performer.ts'
import { createFakeSelection } from '../fakes/fake-selection.ts'

const SCORE = compileRecipe(DEFAULT_RECIPE)

function setUp() {
  const engine = createFakePerformer(createFakeClock())
  const chosen = createFakeSelection('live')
  const events: PerformerEvent[] = []
  const contexts: AudioContext[] = []
  let take: (() => AudioContext | undefined) | undefined
  let arrive: (() => Promise<void>) | undefined
  let miss: (() => Promise<void>) | undefined
  const open = (): AudioContext => {
    const context = new AudioContext()
    contexts.push(context)
    return context
  }
  const { performer, selection, auditioner, fetch } = createQueuedPerformer(takeContext => {
    take = takeContext
    const { promise, resolve, reject } = Promise.withResolvers<Engine>()
    const settle = async (): Promise<void> =>
      void (await promise.then(
        () => undefined,
        () => undefined
      ))
    arrive = () => (resolve({ performer: engine, selection: chosen, auditioner: engine }), settle())
    miss = () => (reject(new Error('offline')), settle())
    return promise
  }, open)
  performer.subscribe(event => events.push(event))
  return {
    engine,
    chosen,
    performer,
    selection,
    auditioner,
    fetch,
    events,
    contexts,
    take: () => take?.(),
    arrive: () => arrive?.(),
    miss: () => miss?.()
  }
}

describe('a performer whose engine is still on its way', () => {
  it('opens the context in the tap and hands that very one to the engine', async () => {
    const { performer, contexts, take, arrive, engine } = setUp()
    performer.start(SCORE, 12)
    expect(contexts).toHaveLength(1)
    expect(performer.position()).toBe(12)
    await arrive()
    expect(engine.calls).toMatchObject([{ type: 'start', position: 12 }])
    expect(take()).toBe(contexts[0])
    expect(contexts).toHaveLength(1)
    await contexts[0]?.close()
  })

  it('forgets a tap that was taken back', async () => {
    const { performer, contexts, arrive, engine } = setUp()
    performer.start(SCORE, 0)
    performer.stop()
    await arrive()
    expect(engine.calls).toEqual([])
    expect(contexts[0]?.state).toBe('closed')
  })

  it('carries out what was asked meanwhile', async () => {
    const { performer, contexts, arrive, engine } = setUp()
    const other = compileRecipe({ ...DEFAULT_RECIPE, carrier: 200 })
    await performer.prepare(SCORE)
    performer.start(SCORE, 0)
    performer.change(other)
    performer.pause()
    await arrive()
    expect(engine.calls.map(call => call.type)).toEqual(['prepare', 'start', 'pause'])
    expect(engine.score()).toBe(other)
    await contexts[0]?.close()
  })

  it('passes everything on once the engine is there, its events included', async () => {
    const { performer, auditioner, fetch, events, arrive, engine } = setUp()
    fetch()
    await arrive()
    performer.start(SCORE, 0)
    engine.sound()
    performer.stop()
    auditioner.hear(SCORE)
    auditioner.silence()
    expect(engine.calls.map(call => call.type)).toEqual(['start', 'stop', 'hear', 'silence'])
    expect(events).toEqual([{ type: 'sounding' }])
  })

  it('is live meanwhile, and then what the engine selects by the choice that was made', async () => {
    const { performer, selection, fetch, arrive, chosen } = setUp()
    const selected: Selected[] = []
    selection.subscribe(now => selected.push(now))
    selection.prefer('stream')
    fetch()
    await arrive()
    expect(chosen.preferred()).toBe('stream')
    chosen.select({ kind: 'stream', stream: 'works' })
    expect(performer.kind).toBe('stream')
    selection.prefer('live')
    expect(chosen.preferred()).toBe('live')
    expect(selected.at(0)).toEqual({ kind: 'live', stream: 'untried' })
    expect(selected.at(-1)).toEqual({ kind: 'stream', stream: 'works' })
  })

  it('says that it failed when the engine cannot be fetched, and tries again at the next tap', async () => {
    const { performer, events, miss, arrive, engine } = setUp()
    performer.start(SCORE, 0)
    await miss()
    expect(events).toEqual([{ type: 'failed', reason: 'Error: offline' }])
    performer.start(SCORE, 0)
    await arrive()
    expect(engine.calls).toMatchObject([{ type: 'start' }])
    performer.stop()
  })
})
