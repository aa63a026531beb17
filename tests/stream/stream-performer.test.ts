import type { Performer } from '../../src/core/stream/performer.ts'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { compileRecipe } from '../../src/core/recipe/compile.ts'
import { DEFAULT_RECIPE } from '../../src/core/recipe/recipe.ts'
import { lengthenScore, shortenScore } from '../../src/core/score/retime.ts'
import type { Score } from '../../src/core/score/score.ts'
import { createFakeClock } from '../fakes/fake-clock.ts'
import { importedScore } from '../helpers/scores/file-scores.ts'
import { closeAll, tapSomewhere } from '../helpers/scores/live-engine.ts'
import { performerContract } from '../helpers/scores/performer-contract.ts'
import { createBlobSource, remembering, setUpStream } from '../helpers/scores/stream-engine.ts'

performerContract('the stream performer', setUpStream)
performerContract('the stream performer with an imported score', setUpStream, importedScore())

const QUIET = { ...DEFAULT_RECIPE, level: -40, minutes: 0.5, fadeIn: 0, fadeOut: 5 }

describe('a move to another score', () => {
  beforeAll(tapSomewhere)
  afterEach(closeAll)

  /** One that plays, with a clock that the test moves; the rise of its start midway is over. */
  async function playing() {
    const score = compileRecipe(QUIET)
    const clock = createFakeClock()
    const { performer, audio, told } = setUpStream(undefined, undefined, clock)
    performer.start(score, 10)
    await told('sounding')
    clock.advance(1)
    expect(audio.volume).toBeCloseTo(0.01, 9)
    return { score, clock, performer, audio }
  }

  /** Whether the element loads anything, or its volume moves, within three seconds. */
  async function hearsDip(change: (performer: Performer, score: Score) => void): Promise<boolean> {
    const { score, clock, performer, audio } = await playing()
    const { src, volume } = audio
    change(performer, score)
    let dipped = false
    for (let step = 0; step < 300; step++) {
      clock.advance(0.01)
      dipped ||= audio.volume !== volume || audio.src !== src
    }
    return dipped
  }

  it('is not made where nothing would sound different', async () => {
    expect(await hearsDip(performer => performer.change(compileRecipe(QUIET)))).toBe(false)
  })

  it('is not made where presses have come back to what is heard', async () => {
    const dips = await hearsDip((performer, score) => {
      const longer = lengthenScore(score, performer.changesAt(), 900)
      performer.change(longer)
      performer.change(shortenScore(longer, performer.changesAt(), 900))
    })
    expect(dips).toBe(false)
  })

  it('is made all the same where nobody may hear whether anything differs', async () => {
    expect(await hearsDip((performer, score) => performer.change(score, true))).toBe(true)
  })

  it('is made where the performer said that a change would be heard', async () => {
    const { score, clock, performer, audio } = await playing()
    const { src } = audio
    const said = performer.changesAt()
    const ahead = said - performer.position()
    performer.change(lengthenScore(score, said, 900))
    clock.advance(ahead - 0.02)
    expect(audio.src).toBe(src)
    clock.advance(0.04)
    expect(audio.src).not.toBe(src)
  })
})

describe('an end after which a sound stands ready', () => {
  beforeAll(tapSomewhere)
  afterEach(closeAll)

  const FADING = compileRecipe({ ...QUIET, fadeOut: 28 })
  const NEXT = compileRecipe({ ...QUIET, minutes: 0.5, fadeOut: 10 })

  it('is a pause in the last seconds, where nothing can be heard, and the file stays', async () => {
    const { performer, audio, events, told } = setUpStream(undefined, undefined, undefined, false)
    performer.standBy(NEXT)
    performer.start(FADING, 26)
    await told('sounding')
    const { src } = audio
    await told('ended')
    expect(audio.ended).toBe(false)
    expect(audio.paused).toBe(true)
    expect(audio.currentTime).toBeGreaterThan(26.9)
    expect(audio.src).toBe(src)
    expect(performer.position()).toBe(30)
    // Nor does what the first screen prepares take its place.
    await performer.prepare(compileRecipe({ ...QUIET, minutes: 1 }))
    expect(audio.src).toBe(src)
    expect(events.map(event => event.type)).toEqual(['sounding', 'ended'])
  })

  it('is followed by that sound at a press, on the same element', async () => {
    const { performer, audio, told } = setUpStream(undefined, undefined, undefined, false)
    performer.standBy(NEXT)
    performer.start(FADING, 26.5)
    await told('ended')
    const { src } = audio
    performer.start(NEXT, 0)
    await told('sounding', 2)
    expect(audio.src).not.toBe(src)
    expect(audio.volume).toBe(1)
    expect(performer.position()).toBeLessThan(5)
  })

  /** A session that has just ended so, with everything that the element tells from then on. */
  async function justEnded(next = NEXT) {
    const stream = setUpStream()
    const { performer, audio, told } = stream
    performer.standBy(next)
    performer.start(FADING, 26.5)
    await told('sounding')
    const { src } = audio
    const volumes: number[] = []
    await told('ended')
    audio.addEventListener('playing', () => volumes.push(audio.volume))
    expect(audio.src).not.toBe(src)
    return { ...stream, address: audio.src, volumes }
  }

  /** Until the element has played what stands ready, and is back at its beginning. */
  async function standsReady(audio: HTMLAudioElement): Promise<void> {
    await expect
      .poll(() => [audio.paused, audio.currentTime, audio.readyState])
      .toEqual([true, 0, HTMLMediaElement.HAVE_ENOUGH_DATA])
  }

  it('leaves the element with that sound, played unheard for a moment, at its beginning', async () => {
    const { performer, audio, events, address, volumes } = await justEnded()
    await standsReady(audio)
    expect(audio.src).toBe(address)
    expect(volumes).toHaveLength(1)
    // More than nothing, or a browser might take it for a mute player.
    expect(volumes[0]).toBeGreaterThan(0)
    expect(volumes[0]).toBeLessThan(0.0001)
    expect(performer.position()).toBe(30)
    await performer.prepare(compileRecipe({ ...QUIET, minutes: 1 }))
    expect(audio.src).toBe(address)
    expect(events.map(event => event.type)).toEqual(['sounding', 'ended'])
  })

  it('is followed by that sound at a press, of the file that is there, at its own volume', async () => {
    const { performer, audio, told, address } = await justEnded()
    await standsReady(audio)
    let emptied = 0
    audio.addEventListener('emptied', () => emptied++)
    performer.start(NEXT, 0)
    await told('sounding', 2)
    expect(emptied).toBe(0)
    expect(audio.src).toBe(address)
    expect(audio.volume).toBeCloseTo(0.01, 9)
  })

  it('is followed by that sound as well where the press comes before the element is ready', async () => {
    const { performer, audio, events, told, address } = await justEnded()
    performer.start(NEXT, 0)
    await told('sounding', 2)
    await expect.poll(() => audio.currentTime).toBeGreaterThan(0.6)
    expect(audio.paused).toBe(false)
    expect(audio.src).toBe(address)
    expect(audio.volume).toBeCloseTo(0.01, 9)
    expect(events.map(event => event.type)).toEqual(['sounding', 'ended', 'sounding'])
  })

  it('is followed by another sound as well before the element is ready', async () => {
    const { performer, audio, told, address } = await justEnded()
    performer.start(FADING, 3)
    await told('sounding', 2)
    expect(audio.src).not.toBe(address)
    expect(audio.currentTime).toBeGreaterThanOrEqual(3)
  })

  it('leaves the element paused where the system pauses it before it is ready', async () => {
    const { audio, events } = await justEnded()
    audio.pause()
    await expect.poll(() => audio.readyState).toBe(HTMLMediaElement.HAVE_ENOUGH_DATA)
    expect(audio.paused).toBe(true)
    await audio.play().catch(() => undefined)
    await expect.poll(() => audio.paused).toBe(true)
    expect(events.at(-1)).toEqual({ type: 'ended' })
  })

  it('lets the element go where nothing stands ready any more before it is', async () => {
    const { performer, audio } = await justEnded()
    performer.standBy(undefined)
    expect(audio.paused).toBe(true)
    expect(audio.hasAttribute('src')).toBe(false)
  })

  it('stays an end where nobody presses, whatever sets the element going', async () => {
    const { performer, audio, events, told } = setUpStream()
    performer.standBy(NEXT)
    performer.start(FADING, 26.5)
    await told('ended')
    await audio.play().catch(() => undefined)
    await expect.poll(() => audio.paused).toBe(true)
    expect(events.at(-1)).toEqual({ type: 'ended' })
  })

  it('loads that sound at once where the fade is too short for a pause', async () => {
    const source = remembering(createBlobSource())
    const { performer, audio, told } = setUpStream(source, undefined, undefined, false)
    performer.standBy(NEXT)
    performer.start(compileRecipe(QUIET), 29)
    await told('ended')
    expect(audio.src).toBe(source.address(NEXT))
  })

  it('leaves what is prepared as it is where nothing stood ready', async () => {
    const { performer, audio } = setUpStream()
    await performer.prepare(NEXT)
    let emptied = 0
    audio.addEventListener('emptied', () => emptied++)
    performer.standBy(undefined)
    await performer.prepare(NEXT)
    expect(emptied).toBe(0)
  })

  it('lets the element go once nothing stands ready any more', async () => {
    const source = remembering(createBlobSource())
    const { performer, audio, told } = setUpStream(source, undefined, undefined, false)
    const tonight = compileRecipe({ ...QUIET, minutes: 1 })
    performer.standBy(NEXT)
    performer.start(FADING, 26.5)
    await told('ended')
    await performer.prepare(tonight)
    performer.standBy(undefined)
    expect(audio.src).toBe(source.address(tonight))
  })
})
