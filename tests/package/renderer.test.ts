import { describe, expect, it } from 'vitest'
import {
  compileFile,
  compileRecipe,
  DEFAULT_RECIPE,
  formatLink,
  ImportError,
  readGnaural,
  readLink,
  readSbg,
  renderScore,
  renderWav
} from '../../src/package/neap.ts'
import { compileRecipe as compileInApp } from '../../src/core/recipe/compile.ts'
import { openScoreWav } from '../../src/core/stream/score-wav.ts'

const RATE = 22_050
const SHORT = { minutes: 0.5, fadeIn: 0, fadeOut: 5, ramp: 0 } as const
const TONE = compileRecipe({ ...SHORT, bed: 'none' })

function joined(pieces: Iterable<Float32Array | Uint8Array>): readonly number[] {
  return [...pieces].flatMap(piece => [...piece])
}

describe('a link', () => {
  it.each([
    'https://neap.example/#/?carrier=200&to=2.5',
    '#/?carrier=200&to=2.5',
    'Listen: https://neap.example/?carrier=200&to=2.5.',
    'carrier=200&to=2.5'
  ])('gives its recipe: %s', text => {
    expect(readLink(text)?.recipe).toEqual({ ...DEFAULT_RECIPE, carrier: 200, to: 2.5 })
  })

  it('is not found where there is none', () => {
    expect(readLink('ts: 200+4/20\n0:00 ts')).toBeUndefined()
    expect(readLink('https://neap.example/#/journal')).toBeUndefined()
  })

  it('names what it cannot set, and what has no room', () => {
    const link = readLink('#/?carrier=9999&minutes=1&ramp=900&fadeOut=10')
    expect(link?.recipe.carrier).toBe(DEFAULT_RECIPE.carrier)
    expect(link?.problems).toMatchObject([{ name: 'carrier', was: '9999' }])
    expect(link?.adjustments).toEqual([{ field: 'ramp', asked: 900, used: 50 }])
  })

  it('can be written, and says the same again', () => {
    const recipe = { ...DEFAULT_RECIPE, carrier: 180, bed: 'rain' } as const
    expect(readLink(formatLink({ carrier: 180, bed: 'rain' }))?.recipe).toEqual(recipe)
  })
})

describe('a recipe', () => {
  it('compiles to the score of the app', () => {
    expect(compileRecipe({ carrier: 200 })).toEqual(
      compileInApp({ ...DEFAULT_RECIPE, carrier: 200 })
    )
  })

  it.each([
    [{ carrier: 9999 }, 'carrier must be 60 to 1000 Hz; it was 9999.'],
    [{ minutes: Number.NaN }, 'minutes must be 0.5 to 720 min; it was NaN.'],
    [
      { bed: 'velvet' },
      'bed must be none, white, pink, brown, rain, surf, wind, fan, brook, fire, thunder, crickets, birds, leaves, train, heartbeat, deep; it was velvet.'
    ],
    [{ beat: 3 }, 'A recipe has no beat.'],
    [{ version: 3 }, 'version must be 1 or 2; it was 3.']
  ])('is refused for %j', (recipe, words) => {
    expect(() => compileRecipe(recipe as object)).toThrow(new RangeError(words))
  })

  it('has the noise of its seed, which is a whole number', () => {
    const seeds = (seed: number): unknown[] =>
      compileRecipe({}, { seed }).voices.flatMap(voice => (voice.kind === 'bed' ? voice.seed : []))
    expect(seeds(7)).toEqual([7])
    for (const seed of [-1, 0.5, 2 ** 32, Number.NaN])
      expect(() => compileRecipe({}, { seed })).toThrow(RangeError)
  })

  it('rises to its wake, counted from when it starts', () => {
    const now = new Date(2026, 0, 15, 23, 0).getTime()
    const recipe = { after: 'bed', wake: { hour: 6, minute: 30 } } as const
    expect(compileRecipe(recipe, { now }).after?.wake?.at).toBe(7.5 * 3600)
  })
})

describe('a file', () => {
  const SBG = 'deep: 200+4/20\noff: -\n0:00 deep\n0:40 off\n'
  const GNAURAL = `<schedule><loops>1</loops><voice><type>0</type><entries>
<entry duration="40" volume_left="0.5" volume_right="0.5" beatfreq="3" basefreq="200"/>
</entries></voice></schedule>`

  it('plays through once where nothing else is asked for', () => {
    expect(compileFile(readGnaural(GNAURAL)).duration).toBe(40)
    expect(compileFile(readGnaural(GNAURAL), { minutes: 2 }).duration).toBe(120)
    expect(compileFile(readSbg(SBG)).duration).toBe(40 * 60)
  })

  it('begins at the time of day that NOW is', () => {
    const text = 'a: 200+4/20\nb: 300+4/20\nNOW a\n+0:10 b\n'
    const at = (hour: number): number => new Date(2026, 0, 15, hour).getTime()
    expect(readSbg(text, { now: at(3) })).toEqual(readSbg(text, { now: at(15) }))
  })

  it('is refused by line and column', () => {
    const read = (): unknown => readSbg('ts: 200+4/20\n0:00 nothing\n')
    expect(read).toThrow(ImportError)
    expect(read).toThrow(/^Line 2, column 6/)
    expect(() => readGnaural('<schedule>')).toThrow(ImportError)
  })

  it('gets a session whose numbers are in range', () => {
    expect(() => compileFile(readSbg(SBG), { minutes: 1000 })).toThrow(
      new RangeError('minutes must be 0.5 to 720 min; it was 1000.')
    )
  })
})

describe('the samples of a score', () => {
  it('come in blocks that join to the whole, the last as long as what is left', () => {
    const sound = renderScore(TONE, { sampleRate: RATE, blockFrames: 100_000 })
    expect(sound.frames).toBe(30 * RATE)
    const blocks = [...sound]
    expect(blocks.map(({ left }) => left.length)).toEqual([
      ...Array.from({ length: 6 }, () => 100_000),
      61_500
    ])
    const { right } = sound.read(0, sound.frames)
    expect(joined(blocks.map(block => block.right))).toEqual([...right])
    expect(Math.max(...right.subarray(0, 1000))).toBeGreaterThan(0.01)
  })

  it('are silent outside of it', () => {
    const sound = renderScore(TONE, { sampleRate: RATE })
    expect(new Set(sound.read(-50, 50).left)).toEqual(new Set([0]))
    expect(new Set(sound.read(sound.frames, 50).left)).toEqual(new Set([0]))
  })

  it.each([
    [{ sampleRate: 8000 }, 'sampleRate'],
    [{ sampleRate: 44_100.5 }, 'sampleRate'],
    [{ blockFrames: 0 }, 'blockFrames']
  ])('are refused at %j', (options, name) => {
    expect(() => renderScore(TONE, options)).toThrow(RangeError)
    expect(() => renderScore(TONE, options)).toThrow(name)
  })

  it('are refused at places that are none', () => {
    const sound = renderScore(TONE)
    expect(() => sound.read(0.5, 1)).toThrow('first must be a whole number')
    expect(() => sound.read(0, -1)).toThrow('count must be a whole number')
  })
})

describe('the WAV file of a score', () => {
  it('comes in pieces that join to the very bytes of the app', () => {
    const wav = renderWav(TONE, { sampleRate: RATE })
    const whole = openScoreWav(TONE, RATE)
    const pieces = [...wav]
    expect(pieces.length).toBeGreaterThan(2)
    expect(Buffer.compare(Buffer.concat(pieces), whole.read(0, whole.bytes))).toBe(0)
    expect(wav.bytes).toBe(whole.bytes)
  })

  it('is refused where it would be too long, or its rate is none', () => {
    const night = compileRecipe({ minutes: 720 })
    expect(() => renderWav(night, { sampleRate: 48_000 })).toThrow(RangeError)
    expect(() => renderWav(night, { sampleRate: 8000 })).toThrow('sampleRate')
  })
})
