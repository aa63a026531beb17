import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { compileRecipe } from '../../src/core/recipe/compile.ts'
import { DEFAULT_RECIPE } from '../../src/core/recipe/recipe.ts'
import { atFullLevel } from '../../src/core/score/gain-ratio.ts'
import { lengthenScore } from '../../src/core/score/retime.ts'
import type { StreamSource } from '../../src/stream/stream-source.ts'
import { comesTrue } from '../helpers/comes-true.ts'
import { closeAll, tapSomewhere } from '../helpers/scores/live-engine.ts'
import { soundSince } from '../helpers/signal/sound-since.ts'
import { createBlobSource, remembering, setUpStream } from '../helpers/scores/stream-engine.ts'

const RECIPE = { ...DEFAULT_RECIPE, level: -40, minutes: 0.5, fadeIn: 0, fadeOut: 5, ramp: 10 }
const SCORE = compileRecipe(RECIPE)
/** What the file of it is of, and the volume that makes the one the other. */
const FILE = atFullLevel(SCORE)
const VOLUME = 0.01

/** A source that can be made to give an address under which there is no sound. */
function createFragileSource() {
  const whole = createBlobSource()
  const good = remembering(whole)
  let broken = 0
  const source: StreamSource = {
    ...good,
    address(score) {
      if (broken <= 0) return good.address(score)
      broken--
      return URL.createObjectURL(new Blob(['no sound'], { type: 'audio/wav' }))
    }
  }
  return {
    source,
    mended: whole.mended,
    breakFor: (times: number) => {
      broken = times
    }
  }
}

type Stand = ReturnType<typeof setUpStream>

const types = ({ events }: Stand): string[] => events.map(event => event.type)

async function reaches({ performer }: Stand, position: number): Promise<void> {
  await comesTrue(() => expect(performer.position()).toBeGreaterThanOrEqual(position))
}

async function playing(stand: Stand, from = 5): Promise<Stand> {
  stand.performer.start(SCORE, from)
  await stand.told('sounding')
  await reaches(stand, from + 0.2)
  return stand
}

/** Every volume that the element is given from now on. */
function volumesGiven(audio: HTMLAudioElement): readonly number[] {
  const given: number[] = []
  const own = Object.getOwnPropertyDescriptor(HTMLMediaElement.prototype, 'volume')
  Object.defineProperty(audio, 'volume', {
    get: () => own?.get?.call(audio) as number,
    set(volume: number) {
      given.push(volume)
      own?.set?.call(audio, volume)
    }
  })
  return given
}

beforeAll(tapSomewhere)
afterEach(closeAll)

/** Whether each value is at least the one before, but for the rounding of a level that is reckoned anew at each step. */
function rises(volumes: readonly number[]): boolean {
  return volumes.every((volume, index) => volume >= (volumes[index - 1] ?? 0) - 1e-12)
}

describe('a stream that the system halts', () => {
  it('stays halted, also when the system sets it going again', async () => {
    const stand = await playing(setUpStream())
    const { performer, audio } = stand
    audio.pause()
    await stand.told('interrupted')
    const place = performer.position()
    await audio.play()
    await comesTrue(() => expect(audio.paused).toBe(true))
    expect(performer.position()).toBe(place)
    performer.resume()
    await stand.told('sounding', 2)
    await reaches(stand, place + 0.2)
    expect(types(stand)).toEqual(['sounding', 'interrupted', 'sounding'])
  })

  it('stays silent after it was stopped', async () => {
    const stand = await playing(setUpStream())
    stand.performer.stop()
    await comesTrue(() => expect(stand.audio.paused).toBe(true))
    await stand.audio.play().catch(() => undefined)
    await comesTrue(() => expect(stand.audio.paused).toBe(true))
    expect(types(stand)).toEqual(['sounding'])
  })
})

describe('a file that breaks', () => {
  it('is loaded again at the same place, and tells how it stood still', async () => {
    const { source, mended } = createFragileSource()
    const stand = await playing(setUpStream(source))
    const place = stand.performer.position()
    stand.audio.dispatchEvent(new Event('error'))
    await reaches(stand, place + 0.3)
    expect(mended).toEqual([FILE])
    expect(types(stand)).toEqual(['sounding', 'stalled', 'sounding'])
    const stall = stand.events.find(event => event.type === 'stalled')
    expect(stall?.reload).toBe(true)
    expect(stall?.position).toBeCloseTo(place, 0)
  })

  it('is loaded again when its data does not come', async () => {
    const { source, mended } = createFragileSource()
    const stand = await playing(setUpStream(source))
    await comesTrue(() => {
      // Said again and again: the element itself, which has all its data, may say that it plays.
      if (mended.length === 0) stand.audio.dispatchEvent(new Event('waiting'))
      expect(mended).toEqual([FILE])
    })
    await reaches(stand, stand.performer.position() + 0.3)
    const stalls = stand.events.filter(event => event.type === 'stalled')
    expect(stalls[0]?.reload).toBe(false)
    expect(stalls.filter(({ reload }) => reload)).toHaveLength(1)
    expect(types(stand).at(-1)).toBe('sounding')
  })

  it('only stalls when the data comes after all', async () => {
    const { source, mended } = createFragileSource()
    const stand = await playing(setUpStream(source))
    // Said twice, it is one stall.
    stand.audio.dispatchEvent(new Event('waiting'))
    stand.audio.dispatchEvent(new Event('waiting'))
    stand.audio.dispatchEvent(new Event('playing'))
    expect(types(stand)).toEqual(['sounding', 'stalled', 'sounding'])
    await reaches(stand, stand.performer.position() + 0.3)
    expect(mended).toEqual([])
  })

  it('is mended at the start, before anybody notices', async () => {
    const { source, mended, breakFor } = createFragileSource()
    const stand = setUpStream(source)
    breakFor(2)
    stand.performer.start(SCORE, 3)
    await stand.told('sounding')
    expect(mended).toHaveLength(2)
    expect(types(stand)).toEqual(['sounding'])
  })

  it('is given up after three tries: a session that sounded stays paused, and Resume tries anew', async () => {
    const { source, mended, breakFor } = createFragileSource()
    const stand = await playing(setUpStream(source))
    breakFor(3)
    stand.audio.dispatchEvent(new Event('error'))
    await stand.told('interrupted')
    expect(mended).toHaveLength(3)
    expect(types(stand)).toEqual(['sounding', 'stalled', 'stalled', 'stalled', 'interrupted'])
    expect(stand.events.at(-1)).toEqual({ type: 'interrupted', gaveUp: true })
    const place = stand.performer.position()
    const since = soundSince()
    stand.performer.resume()
    await stand.told('sounding', 2)
    expect(stand.performer.position()).toBeGreaterThanOrEqual(place)
    expect(stand.performer.position()).toBeLessThan(place + since())
  })

  it('is told as a failure when no sound ever came', async () => {
    const { source, breakFor } = createFragileSource()
    const stand = setUpStream(source)
    breakFor(4)
    stand.performer.start(SCORE, 3)
    await stand.told('failed')
    expect(types(stand)).toEqual(['failed'])
  })

  it('is mended once when it was only to be prepared', async () => {
    const { source, mended, breakFor } = createFragileSource()
    const stand = setUpStream(source)
    breakFor(1)
    await stand.performer.prepare(SCORE)
    await comesTrue(() => expect(mended).toEqual([FILE]))
    await comesTrue(() => expect(stand.audio.readyState).toBeGreaterThan(2))
    expect(stand.events).toEqual([])
  })
})

describe('a browser that will not', () => {
  it('is told as a failure at the start, and as an interruption later', async () => {
    const refuse = (): Promise<void> =>
      Promise.reject(new DOMException('no gesture', 'NotAllowedError'))
    const first = setUpStream()
    first.audio.play = refuse
    first.performer.start(SCORE, 0)
    await first.told('failed')

    const later = await playing(setUpStream())
    later.performer.pause()
    await comesTrue(() => expect(later.audio.paused).toBe(true))
    later.audio.play = refuse
    later.performer.resume()
    await later.told('interrupted')
    expect(types(later)).toEqual(['sounding', 'interrupted'])
  })
})

describe('the element', () => {
  it('holds what was prepared, so that Start loads nothing', async () => {
    const stand = setUpStream(remembering(createBlobSource()))
    await stand.performer.prepare(SCORE)
    const emptied = vi.fn()
    stand.audio.addEventListener('emptied', emptied)
    stand.performer.start(SCORE, 0)
    await stand.told('sounding')
    expect(emptied).not.toHaveBeenCalled()
    expect(stand.audio.volume).toBeCloseTo(VOLUME, 9)
  })

  it('is prepared again once a session is over', async () => {
    const stand = setUpStream()
    await stand.performer.prepare(SCORE)
    await playing(stand, 10)
    stand.performer.stop()
    await comesTrue(() => {
      expect(stand.audio.paused).toBe(true)
      expect(stand.audio.currentTime).toBe(0)
      expect(stand.audio.readyState).toBeGreaterThan(2)
    })
    expect(stand.performer.position()).toBeGreaterThan(10)
  })

  it('dips to silence and back to its level around a move', async () => {
    const stand = await playing(setUpStream())
    await comesTrue(() => expect(stand.audio.volume).toBeCloseTo(VOLUME, 9))
    const volumes = volumesGiven(stand.audio)
    const moved = new Promise(resolve => stand.audio.addEventListener('emptied', resolve))
    stand.performer.change(lengthenScore(SCORE, stand.performer.position(), 900))
    await moved
    expect(stand.audio.volume).toBe(0)
    await comesTrue(() => expect(stand.audio.volume).toBeCloseTo(VOLUME, 9))
    const silence = volumes.indexOf(0)
    const [down, up] = [volumes.slice(0, silence), volumes.slice(silence)]
    // How many steps a busy machine takes is its own affair; there is one at least on either way.
    expect(down.length).toBeGreaterThan(0)
    expect(rises(down.toReversed())).toBe(true)
    expect(up.some(volume => volume > 0 && volume < VOLUME)).toBe(true)
    expect(rises(up)).toBe(true)
    expect(stand.audio.muted || stand.audio.loop).toBe(false)
  })

  it('moves and pauses directly where the system keeps the volume to itself', async () => {
    const stand = setUpStream(undefined, undefined, undefined, false)
    Object.defineProperty(stand.audio, 'volume', { get: () => 1, set() {} })
    await playing(stand)
    stand.performer.change(lengthenScore(SCORE, stand.performer.position(), 900))
    await reaches(stand, 8)
    stand.performer.pause()
    expect(stand.audio.paused).toBe(true)
    stand.performer.resume()
    await stand.told('sounding', 2)
  })

  it('plays scores whose address takes its time', async () => {
    const source = remembering(createBlobSource())
    const stand = setUpStream({ ...source, address: async score => source.address(score) })
    await playing(stand)
    expect(types(stand)).toEqual(['sounding'])
  })

  it('is claimed for playback at every Play, and never listened to for the time', async () => {
    const heard: string[] = []
    const stand = setUpStream(remembering(createBlobSource()), () => {
      const audio = new Audio()
      const listen = audio.addEventListener.bind(audio)
      audio.addEventListener = (type: string, ...more: [never]) => {
        heard.push(type)
        listen(type, ...more)
      }
      return audio
    })
    await playing(stand)
    stand.performer.pause()
    stand.performer.resume()
    await stand.told('sounding', 2)
    expect(stand.claims()).toBe(2)
    expect(heard).not.toContain('timeupdate')
  })
})
