import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { openContext } from '../../src/audio/open-context.ts'
import { compileRecipe } from '../../src/core/recipe/compile.ts'
import { DEFAULT_RECIPE } from '../../src/core/recipe/recipe.ts'
import { comesTrue } from '../helpers/comes-true.ts'
import { closeAll, comesTo, hear, setUp, tapSomewhere } from '../helpers/scores/live-engine.ts'

const RECIPE = { ...DEFAULT_RECIPE, level: -40, minutes: 0.5, fadeIn: 0 }
const SCORE = compileRecipe(RECIPE)
const TONE = compileRecipe({ ...RECIPE, bed: 'none' })

/** A context as an insecure origin would have it, or one whose worklet cannot be fetched. */
function contextWithWorklet(audioWorklet: unknown): AudioContext {
  const context = openContext()
  Object.defineProperty(context, 'audioWorklet', { value: audioWorklet })
  return context
}

beforeAll(tapSomewhere)
afterEach(() => {
  closeAll()
  vi.unstubAllGlobals()
})

describe('without a worklet', () => {
  const missing = {
    'on an insecure origin': undefined,
    'with its module out of reach': {
      addModule: () => Promise.reject(new DOMException('offline', 'AbortError'))
    }
  }
  for (const [where, worklet] of Object.entries(missing))
    it(`the bed still sounds: ${where}`, async () => {
      const { performer, contexts, told } = setUp(() => contextWithWorklet(worklet))
      performer.start(SCORE, 0)
      await told('sounding')
      await hear(contexts[0]!, 0.2)
      expect(performer.position()).toBeGreaterThan(0.05)
    })
})

describe('a worklet that is late', () => {
  it('is waited for even without a bed: a context that goes over to it has a hole', async () => {
    const order: string[] = []
    let arrive!: () => void
    const late = new Promise<void>(done => (arrive = done))
    const { performer, contexts, told } = setUp(() => {
      const context = openContext()
      const { audioWorklet } = context
      const addModule = async (address: string): Promise<void> => {
        await late
        await audioWorklet.addModule(address)
        order.push('worklet')
      }
      Object.defineProperty(context, 'audioWorklet', { value: { addModule } })
      return context
    })
    performer.start(compileRecipe({ ...RECIPE, bed: 'none' }), 0)
    const sounding = told('sounding').then(() => order.push('sounding'))
    // Long enough for a sound that did not wait.
    await hear(contexts[0]!, 0.5)
    arrive()
    await sounding
    expect(order).toEqual(['worklet', 'sounding'])
  })
})

describe('a clock that stands though the context says it runs', () => {
  it('is halted and set going again while the page is seen, and the session goes on', async () => {
    let stands = false
    const calls: string[] = []
    const { performer, contexts, clock, events, told } = setUp(() => {
      const context = openContext()
      const { suspend, resume } = AudioContext.prototype
      const time = Object.getOwnPropertyDescriptor(BaseAudioContext.prototype, 'currentTime')
      Object.defineProperty(context, 'currentTime', {
        get: () => (stands ? 7 : (time?.get?.call(context) as number))
      })
      context.suspend = () => (calls.push('suspend'), suspend.call(context))
      context.resume = () => (calls.push('resume'), resume.call(context))
      return context
    })
    performer.start(SCORE, 0)
    await told('sounding')
    calls.length = 0
    clock.advance(4)
    await hear(contexts[0]!, 0.1)
    clock.advance(4)
    expect(calls).toEqual([])
    stands = true
    clock.advance(8)
    stands = false
    await comesTrue(() => expect(calls).toEqual(['suspend', 'resume']))
    await comesTrue(() => expect(performer.position()).toBeGreaterThan(0.3))
    expect(events.map(event => event.type)).toEqual(['sounding'])
  })
})

describe('a clock that goes far ahead while a sound is made', () => {
  it('finds the sound made again, for a time that still lies ahead', async () => {
    let jump = 0
    const starts: number[] = []
    const { performer, contexts, told } = setUp(() => {
      const context = openContext()
      const time = Object.getOwnPropertyDescriptor(BaseAudioContext.prototype, 'currentTime')
      Object.defineProperty(context, 'currentTime', {
        get: () => (time?.get?.call(context) as number) + jump
      })
      return context
    })
    const start = vi.spyOn(OscillatorNode.prototype, 'start')
    start.mockImplementation(function (this: OscillatorNode, at = 0) {
      const { currentTime } = contexts[0]!
      // As WebKitGTK does on a busy machine: a fifth of a second is handed to the device at once.
      if (starts.length === 0) jump = 0.2
      starts.push(at - currentTime)
      return AudioScheduledSourceNode.prototype.start.call(this, at)
    })
    try {
      performer.start(TONE, 10)
      await told('sounding')
      // Made twice, of two tones each.
      expect(starts).toHaveLength(4)
      for (const ahead of starts.slice(2)) expect(ahead).toBeGreaterThan(0)
    } finally {
      start.mockRestore()
    }
  })
})

describe('a phone call that goes on', () => {
  it('leaves the session paused, so that Resume can be tapped again', async () => {
    let refuse = false
    const { performer, contexts, events, told } = setUp(() => {
      const context = openContext()
      const { resume } = AudioContext.prototype
      context.resume = () =>
        refuse
          ? Promise.reject(new DOMException('in a call', 'InvalidStateError'))
          : resume.call(context)
      return context
    })
    performer.start(SCORE, 3)
    await told('sounding')
    refuse = true
    await contexts[0]!.suspend()
    await told('interrupted')
    performer.resume()
    await told('interrupted', 2)
    refuse = false
    performer.resume()
    await told('sounding', 2)
    expect(performer.position()).toBeGreaterThan(2.9)
    expect(events.map(event => event.type)).not.toContain('failed')
  })
})

describe('tuning', () => {
  it('goes over from score to score on one context', async () => {
    const { performer, contexts } = setUp()
    performer.hear(SCORE)
    await hear(contexts[0]!, 0.3)
    for (const mode of ['monaural', 'isochronic', 'plain', 'binaural'] as const) {
      performer.hear(compileRecipe({ ...RECIPE, mode, carrier: 300 }))
      await hear(contexts[0]!, 0.1)
    }
    expect(contexts.length).toBe(1)
    performer.silence()
    await comesTo(contexts[0]!, 'closed')
  })

  it('tells nothing of itself to whoever follows the session', async () => {
    const { performer, contexts, events } = setUp()
    performer.hear(SCORE)
    await hear(contexts[0]!, 0.3)
    expect(events).toEqual([])
    expect(performer.position()).toBe(0)
  })

  it('starts again after the system has halted it', async () => {
    const { performer, contexts } = setUp()
    performer.hear(SCORE)
    await hear(contexts[0]!, 0.1)
    await contexts[0]!.suspend()
    await comesTo(contexts[0]!, 'closed')
    performer.hear(SCORE)
    expect(contexts.length).toBe(2)
    await hear(contexts[1]!, 0.1)
  })
})
