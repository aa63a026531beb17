import type { PerformerEvent, Selected } from '../../src/core/stream/performer.ts'
import { describe, expect, it } from 'vitest'
import { compileRecipe } from '../../src/core/recipe/compile.ts'
import { DEFAULT_RECIPE } from '../../src/core/recipe/recipe.ts'
import type { StreamSupport } from '../../src/core/stream/stream-support.ts'
import type { OnVerdict } from '../../src/stream/performer-switch.ts'
import { createPerformerSwitch } from '../../src/stream/performer-switch.ts'
import { createFakeClock } from '../fakes/fake-clock.ts'
import { createFakePerformer } from '../fakes/fake-performer.ts'

const SCORE = compileRecipe(DEFAULT_RECIPE)

function setUp() {
  const clock = createFakeClock()
  const live = createFakePerformer(clock, { latency: 0.1 })
  const stream = createFakePerformer(clock, { kind: 'stream' })
  const gesture: string[] = []
  let served = true
  let onVerdict: OnVerdict | undefined
  const { performer, selection } = createPerformerSwitch({
    live,
    clock,
    gesture: { keep: () => gesture.push('keep'), release: () => gesture.push('release') },
    isServed: () => served,
    search: report => {
      onVerdict = report
    }
  })
  const events: PerformerEvent[] = []
  const selected: Selected[] = []
  performer.subscribe(event => events.push(event))
  selection.subscribe(now => selected.push(now))
  return {
    clock,
    live,
    stream,
    gesture,
    performer,
    selection,
    events,
    selected,
    loseWorker: () => {
      served = false
    },
    works: () => onVerdict?.('works', stream),
    found: (verdict: StreamSupport) => onVerdict?.(verdict)
  }
}

const calls = (performer: { readonly calls: readonly { readonly type: string }[] }): string[] =>
  performer.calls.map(call => call.type)

describe('the switch between live and the stream', () => {
  it('is live until the stream is known to work, and stays what it was during a session', () => {
    const { performer, selected, works, clock, events } = setUp()
    performer.start(SCORE, 0)
    works()
    expect(performer.kind).toBe('live')
    clock.advance(0.2)
    performer.stop()
    expect(selected).toEqual([
      { kind: 'live', stream: 'untried' },
      { kind: 'live', stream: 'works' },
      { kind: 'stream', stream: 'works' }
    ])
    expect(events).toEqual([{ type: 'sounding' }])
  })

  it('hands what was prepared to the stream as soon as it is there', async () => {
    const { performer, stream, works } = setUp()
    await performer.prepare(SCORE)
    works()
    expect(stream.calls).toEqual([{ type: 'prepare', score: SCORE }])
  })

  it('follows what the listener asks for, from the next start on', () => {
    const { performer, selection, works, live, stream } = setUp()
    works()
    selection.prefer('live')
    expect(performer.kind).toBe('live')
    performer.start(SCORE, 0)
    selection.prefer('stream')
    expect(performer.kind).toBe('live')
    performer.stop()
    performer.start(SCORE, 0)
    expect(performer.kind).toBe('stream')
    // The second lets go of what may still stand ready there.
    expect(calls(live)).toEqual(['start', 'stop', 'stop'])
    expect(calls(stream)).toContain('start')
  })

  it('says why there is no stream', () => {
    const { selected, found } = setUp()
    found('no answer')
    expect(selected.at(-1)).toEqual({ kind: 'live', stream: 'no answer' })
  })

  it('passes a whole session through, with its end', () => {
    const { performer, works, stream, events, clock } = setUp()
    works()
    performer.start(SCORE, 12)
    stream.sound()
    performer.pause()
    performer.resume()
    stream.sound()
    performer.change(SCORE)
    expect(performer.position()).toBeCloseTo(12, 3)
    stream.stall()
    clock.advance(4)
    expect(performer.position()).toBeCloseTo(12, 3)
    stream.sound()
    clock.advance(SCORE.duration)
    expect(events.map(event => event.type)).toEqual([
      'sounding',
      'sounding',
      'stalled',
      'sounding',
      'ended'
    ])
    expect(calls(stream)).toEqual(['start', 'pause', 'resume', 'change'])
  })
})

describe('a sound that stands ready', () => {
  it('does so with the performer that would play it', () => {
    const { performer, selection, live, stream, works } = setUp()
    performer.standBy(SCORE)
    expect(live.standing().score).toBe(SCORE)
    works()
    expect(stream.standing().score).toBe(SCORE)
    expect(live.standing().score).toBeUndefined()
    selection.prefer('live')
    performer.standBy(SCORE)
    expect(live.standing().score).toBe(SCORE)
    expect(stream.standing().score).toBeUndefined()
  })
})

describe('live in place of a stream that fails', () => {
  it('keeps the tap until the stream has come 2 s far', () => {
    const { performer, works, stream, gesture, clock, live } = setUp()
    works()
    performer.start(SCORE, 0)
    clock.advance(0)
    expect(gesture.at(-1)).toBe('keep')
    clock.advance(1)
    stream.sound()
    clock.advance(1.5)
    expect(gesture.at(-1)).toBe('keep')
    clock.advance(1)
    expect(gesture.at(-1)).toBe('release')
    clock.advance(60)
    expect(calls(live)).not.toContain('start')
  })

  it('lets the stream play in the tap, and keeps that by a timer set in it: the press is painted between them', () => {
    const { performer, works, stream, gesture, clock } = setUp()
    works()
    performer.start(SCORE, 0)
    expect(calls(stream)).toContain('start')
    expect(gesture).not.toContain('keep')
    clock.advance(0)
    expect(gesture.at(-1)).toBe('keep')
  })

  it('takes over when no sound has come within 3 s, with the score as it is by then', () => {
    const { performer, works, stream, live, clock, events, selected } = setUp()
    works()
    performer.start(SCORE, 7)
    const longer = { ...SCORE, duration: SCORE.duration + 900 }
    performer.change(longer)
    clock.advance(3.2)
    expect(calls(stream)).toEqual(['start', 'change', 'stop'])
    expect(live.score()).toBe(longer)
    expect(performer.kind).toBe('live')
    expect(events).toEqual([{ type: 'sounding' }])
    expect(selected.at(-1)).toEqual({ kind: 'live', stream: 'did not start' })
    performer.pause()
    expect(calls(live)).toContain('pause')
    performer.stop()
    expect(performer.kind).toBe('live')
  })

  it('takes over at once when the stream says that it cannot', () => {
    const { performer, works, stream, live, clock, events } = setUp()
    works()
    performer.start(SCORE, 0)
    stream.fail('no file')
    clock.advance(0.2)
    expect(live.score()).toBe(SCORE)
    expect(events).toEqual([{ type: 'sounding' }])
  })

  it('never plays by itself once there was sound', () => {
    const { performer, works, stream, live, clock, events } = setUp()
    works()
    performer.start(SCORE, 0)
    stream.sound()
    clock.advance(600)
    stream.interrupt()
    clock.advance(60)
    expect(calls(live)).not.toContain('start')
    expect(events.map(event => event.type)).toEqual(['sounding', 'interrupted'])
  })

  it.each(['did not come any more', 'has nobody left to make it'])(
    'goes on at Resume with a stream whose sound %s, at the same place',
    how => {
      const { performer, works, stream, live, clock, events, selected, loseWorker } = setUp()
      works()
      performer.start(SCORE, 0)
      stream.sound()
      clock.advance(600)
      if (how === 'did not come any more') stream.interrupt(true)
      else {
        performer.pause()
        loseWorker()
      }
      expect(calls(live)).not.toContain('start')
      performer.resume()
      expect(live.calls.at(-1)).toMatchObject({ type: 'start', score: SCORE })
      expect(live.position()).toBeCloseTo(600, 0)
      clock.advance(0.2)
      expect(events.at(-1)).toEqual({ type: 'sounding' })
      expect(performer.kind).toBe('live')
      const why = how === 'did not come any more' ? 'did not start' : 'not in control'
      expect(selected.at(-1)).toEqual({ kind: 'live', stream: why })
    }
  )

  it('leaves a stream to itself that the system has interrupted', () => {
    const { performer, works, stream, live, clock } = setUp()
    works()
    performer.start(SCORE, 0)
    stream.sound()
    clock.advance(600)
    stream.interrupt()
    performer.resume()
    expect(calls(live)).not.toContain('start')
    expect(calls(stream).at(-1)).toBe('resume')
  })

  it('lets the tap go when the listener pauses before any sound, and keeps the next one at Resume', () => {
    const { performer, works, gesture, live, clock } = setUp()
    works()
    performer.start(SCORE, 0)
    performer.pause()
    expect(gesture.at(-1)).toBe('release')
    clock.advance(10)
    expect(calls(live)).not.toContain('start')
    performer.resume()
    clock.advance(0)
    expect(gesture.at(-1)).toBe('keep')
    clock.advance(3)
    expect(live.score()).toBe(SCORE)
  })

  it('lets a stream that did not start try again only when it is asked for by name', () => {
    const { performer, selection, works, clock, stream } = setUp()
    works()
    performer.start(SCORE, 0)
    clock.advance(4)
    performer.stop()
    expect(performer.kind).toBe('live')
    selection.prefer('stream')
    performer.start(SCORE, 0)
    expect(performer.kind).toBe('stream')
    expect(calls(stream).filter(type => type === 'start')).toHaveLength(2)
  })
})

describe('a score without voices', () => {
  it('is live, though the stream works', async () => {
    const { performer, live, stream, works, selected } = setUp()
    works()
    const silent = { ...SCORE, voices: [] }
    await performer.prepare(silent)
    performer.start(silent, 0)
    expect(performer.kind).toBe('live')
    expect(calls(live)).toContain('start')
    expect(calls(stream)).not.toContain('start')
    performer.stop()
    await performer.prepare(SCORE)
    performer.start(SCORE, 0)
    expect(selected.at(-1)?.kind).toBe('stream')
  })
})
