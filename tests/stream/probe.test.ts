import { describe, expect, it } from 'vitest'
import { openScoreWav } from '../../src/core/stream/score-wav.ts'
import { compileRecipe } from '../../src/core/recipe/compile.ts'
import { DEFAULT_RECIPE } from '../../src/core/recipe/recipe.ts'
import { probeStream } from '../../src/stream/probe.ts'
import { createClock } from '../../src/platform/clock.ts'

function fileOf(seconds: number): string {
  const score = { ...compileRecipe({ ...DEFAULT_RECIPE, bed: 'none' }), duration: seconds }
  const file = openScoreWav(score)
  return URL.createObjectURL(new Blob([file.read(0, file.bytes)], { type: 'audio/wav' }))
}

/** The probe, with the given answer to its request and the given file behind the address. */
function probe(
  answer: () => Response,
  file: string,
  prepare: (audio: HTMLAudioElement) => void = () => undefined
) {
  return probeStream({
    base: 'https://host.test/',
    fetch: async () => answer(),
    createElement: () => {
      const audio = new Audio()
      const set = (): void => audio.setAttribute('src', file)
      Object.defineProperty(audio, 'src', { set })
      prepare(audio)
      return audio
    },
    clock: createClock()
  })
}

const two = (): Response =>
  new Response(new Uint8Array(2), { status: 206, headers: { 'Neap-Engine': '3' } })

describe('the probe', () => {
  it('passes where two bytes come and the file has its length', async () => {
    expect(await probe(two, fileOf(2))).toEqual({
      verdict: 'works',
      engine: '3',
      setsVolume: true
    })
    expect(await probe(two, fileOf(2.05))).toMatchObject({ verdict: 'works' })
  })

  it('fails where the answer is no piece of two bytes', async () => {
    const whole = (): Response => new Response(new Uint8Array(2))
    const more = (): Response => new Response(new Uint8Array(3), { status: 206 })
    const none = (): Response => {
      throw new TypeError('no network')
    }
    for (const answer of [whole, more, none])
      expect(await probe(answer, fileOf(2))).toMatchObject({ verdict: 'no answer' })
  })

  it('fails where the element finds another length, or no sound', async () => {
    expect(await probe(two, fileOf(1.5))).toMatchObject({ verdict: 'not readable' })
    const nonsense = URL.createObjectURL(new Blob(['nonsense'], { type: 'audio/wav' }))
    expect(await probe(two, nonsense)).toMatchObject({ verdict: 'not readable' })
  })

  it('finds that the volume cannot be set, also where it seems so for a moment', async () => {
    const never = (audio: HTMLAudioElement): void =>
      void Object.defineProperty(audio, 'volume', { get: () => 1, set() {} })
    const takenBack = (audio: HTMLAudioElement): void => {
      let volume = 1
      Object.defineProperty(audio, 'volume', {
        get: () => volume,
        set(given: number) {
          volume = given
          setTimeout(() => {
            volume = 1
          })
        }
      })
    }
    for (const kept of [never, takenBack])
      expect(await probe(two, fileOf(2), kept)).toMatchObject({
        verdict: 'works',
        setsVolume: false
      })
  })
})
