import type { PerformerEvent } from '../../src/core/stream/performer.ts'
import { describe, expect, it } from 'vitest'
import { createDeferredPerformer } from '../../src/audio/deferred-performer.ts'
import { compileRecipe } from '../../src/core/recipe/compile.ts'
import { DEFAULT_RECIPE } from '../../src/core/recipe/recipe.ts'
import { createFakeClock } from '../fakes/fake-clock.ts'
import { createFakePerformer } from '../fakes/fake-performer.ts'

const SCORE = compileRecipe(DEFAULT_RECIPE)

function setUp() {
  const engine = createFakePerformer(createFakeClock())
  const events: PerformerEvent[] = []
  const contexts: AudioContext[] = []
  let take: (() => AudioContext) | undefined
  let arrive: (() => Promise<void>) | undefined
  let miss: (() => Promise<void>) | undefined
  const open = (): AudioContext => {
    const context = new AudioContext()
    contexts.push(context)
    return context
  }
  const performer = createDeferredPerformer(openContext => {
    take = openContext
    const { promise, resolve, reject } = Promise.withResolvers<typeof engine>()
    const settle = async (): Promise<void> =>
      void (await promise.then(
        () => undefined,
        () => undefined
      ))
    arrive = () => (resolve(engine), settle())
    miss = () => (reject(new Error('offline')), settle())
    return promise
  }, open)
  performer.subscribe(event => events.push(event))
  return {
    engine,
    performer,
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
    const { performer, events, arrive, engine } = setUp()
    performer.fetch()
    await arrive()
    performer.start(SCORE, 0)
    engine.sound()
    performer.stop()
    performer.hear(SCORE)
    performer.silence()
    expect(engine.calls.map(call => call.type)).toEqual(['start', 'stop', 'hear', 'silence'])
    expect(events).toEqual([{ type: 'sounding' }])
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
