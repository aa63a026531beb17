import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { createOwnBed } from '../../../../src/core/render/own/own-bed.ts'
import { PIECE_FRAMES } from '../../../../src/core/render/own/own-sound.ts'
import { OWN, only, ownSoundOf } from '../../../helpers/scores/own-sounds.ts'

const FRAMES = 2.5 * PIECE_FRAMES
/** A whole number of periods in the loop: it has no seam of its own. */
const HERTZ = (24_000 / FRAMES) * 10_000
const sine = (frame: number): number => 0.5 * Math.sin((2 * Math.PI * HERTZ * frame) / 24_000)
const SOUND = ownSoundOf(FRAMES, sine, frame => -sine(frame))

function render(rate: number, first: number, count: number, sounds = only(SOUND)) {
  const [left, right] = [new Float64Array(count), new Float64Array(count)]
  createOwnBed(OWN, sounds, rate).render(first, left, right)
  return { left, right }
}

function highestOff(rate: number, first: number, count = 5000): number {
  const { left, right } = render(rate, first, count)
  let off = 0
  left.forEach((value, index) => {
    const wanted = sine((((first + index) * 24_000) / rate) % FRAMES)
    off = Math.max(off, Math.abs(value - wanted), Math.abs((right[index] ?? 0) + wanted))
  })
  return off
}

describe('a sound of the listener’s own as a bed', () => {
  it.each([22_050, 24_000, 44_100, 48_000, 96_000])(
    'is the sound as it was kept, at %i Hz, over its pieces and round its end',
    rate => {
      const places = [0, PIECE_FRAMES - 2000, FRAMES - 2000, 40 * FRAMES - 2000]
      for (const place of places)
        expect(highestOff(rate, Math.round((place * rate) / 24_000))).toBeLessThan(2e-4)
    }
  )

  test.prop([fc.nat(3 * FRAMES), fc.nat(2000), fc.constantFrom(24_000, 44_100, 48_000)])(
    'has the same bits however it is asked for',
    (first, cut, rate) => {
      const whole = render(rate, first, 2048)
      const rest = render(rate, first + cut, 2048 - cut)
      expect(rest.left).toEqual(whole.left.subarray(cut))
      expect(rest.right).toEqual(whole.right.subarray(cut))
    }
  )

  it('is silent where it is missing, and where a piece of it is not at hand', () => {
    const silent = new Float64Array(4000)
    expect(render(24_000, 0, 4000, () => undefined).left).toEqual(silent)
    const torn = {
      ...SOUND,
      piece: (index: number) => (index === 1 ? undefined : SOUND.piece(index))
    }
    expect(render(24_000, PIECE_FRAMES, 4000, only(torn)).left).toEqual(silent)
    expect(render(24_000, 0, 4000, only(torn)).left).toEqual(render(24_000, 0, 4000).left)
  })

  it('never peaks more than 16 dB over pink noise as loud, however loud a moment of it is', () => {
    const bang = ownSoundOf(PIECE_FRAMES, frame => (frame % 1000 === 500 ? 1 : 0.01), undefined, 20)
    const { left } = render(24_000, 0, 4000, only(bang))
    expect(Math.max(...left)).toBeLessThan(10 ** (16 / 20))
    expect(Math.max(...left)).toBeGreaterThan(5)
  })
})
