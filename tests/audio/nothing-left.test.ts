import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { compileRecipe } from '../../src/core/recipe/compile.ts'
import { DEFAULT_RECIPE } from '../../src/core/recipe/recipe.ts'
import { closeAll, comesTo, hear, setUp, tapSomewhere } from '../helpers/scores/live-engine.ts'

const SCORE = compileRecipe({ ...DEFAULT_RECIPE, level: -40, mode: 'isochronic', minutes: 30 })

/** Counts the page's timers that are set and neither cleared nor due. */
function countTimers() {
  const pending = new Set<unknown>()
  const { setTimeout: set, clearTimeout: clear } = globalThis
  vi.stubGlobal('setTimeout', (call: () => void, delay?: number) => {
    const timer = set(() => {
      pending.delete(timer)
      call()
    }, delay)
    pending.add(timer)
    return timer
  })
  vi.stubGlobal('clearTimeout', (timer: number) => {
    pending.delete(timer)
    clear(timer)
  })
  return pending
}

/** Notes every source that is started and has not ended. */
function countSources() {
  const sounding = new Set<AudioScheduledSourceNode>()
  const { start } = AudioScheduledSourceNode.prototype
  vi.spyOn(AudioScheduledSourceNode.prototype, 'start').mockImplementation(function (
    this: AudioScheduledSourceNode,
    when?: number
  ) {
    sounding.add(this)
    start.call(this, when)
  })
  return () => [...sounding].filter(source => source.context.state !== 'closed').length
}

beforeAll(tapSomewhere)
afterEach(() => {
  closeAll()
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

describe('ten starts and stops', () => {
  it('leave no context open, no source playing, no timer and no listener', async () => {
    const timers = countTimers()
    const playing = countSources()
    const before = timers.size
    const { performer, contexts, clock, visibility, told } = setUp()
    for (let round = 1; round <= 10; round++) {
      performer.start(SCORE, round * 60)
      await told('sounding', round)
      expect(timers.size).toBeGreaterThan(before)
      performer.stop()
      await comesTo(contexts.at(-1)!, 'closed')
    }
    expect(contexts.map(context => context.state)).toEqual(Array(10).fill('closed'))
    expect(playing()).toBe(0)
    expect(timers.size).toBe(before)
    expect(clock.pending()).toBe(0)
    expect(visibility.listeners()).toBe(0)
  })

  it('of tuning leave nothing either', async () => {
    const { performer, contexts, clock } = setUp()
    for (let round = 0; round < 10; round++) {
      performer.hear(SCORE)
      await hear(contexts.at(-1)!, 0.05)
      performer.silence()
      await comesTo(contexts.at(-1)!, 'closed')
    }
    expect(contexts.length).toBe(10)
    expect(clock.pending()).toBe(0)
  })
})

describe('the engine', () => {
  it('opens no context but the one that the tap asked for, and writes nothing to the console', async () => {
    const written = (['log', 'info', 'warn', 'error'] as const).map(kind => vi.spyOn(console, kind))
    const opened: string[] = []
    const Native = AudioContext
    vi.stubGlobal(
      'AudioContext',
      class extends Native {
        constructor(options?: AudioContextOptions) {
          super(options)
          opened.push(String(options?.latencyHint))
        }
      }
    )
    const { performer, contexts, told } = setUp()
    performer.start(SCORE, 0)
    await told('sounding')
    performer.stop()
    await comesTo(contexts[0]!, 'closed')
    expect(opened).toEqual(['playback'])
    for (const each of written) expect(each).not.toHaveBeenCalled()
  })

  it('does not wake the page while it is hidden, and looks after its sources again when it is seen', async () => {
    const timers = countTimers()
    const before = timers.size
    const { performer, visibility, told, clock } = setUp()
    visibility.hide()
    performer.start(SCORE, 0)
    await told('sounding')
    expect([timers.size, clock.pending()]).toEqual([before, 0])
    visibility.show()
    expect([timers.size, clock.pending()]).toEqual([before + 1, 1])
    visibility.hide()
    expect([timers.size, clock.pending()]).toEqual([before, 0])
  })
})
