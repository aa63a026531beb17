import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compileRecipe } from '../../../src/core/recipe/compile.ts'
import { prepareCurve } from '../../../src/core/score/curve.ts'
import { RESTORE } from '../../../src/core/score/fades.ts'
import type { MediaKey, MediaKeyAnswer } from '../../../src/core/session/media-key.ts'
import {
  answerMediaKey,
  PRESS_ADDS,
  SECOND_PRESS_WITHIN
} from '../../../src/core/session/media-key.ts'
import { DEFAULT_RECIPE } from '../../../src/core/recipe/recipe.ts'
import { lengthenScore } from '../../../src/core/score/retime.ts'
import type { SessionState } from '../../../src/core/session/session.ts'
import { isOpen } from '../../../src/core/session/session.ts'

const keys = fc.constantFrom<MediaKey>('play', 'pause')
const long = fc.double({ min: SECOND_PRESS_WITHIN + 0.001, max: 1e5, noNaN: true })
const short = fc.double({ min: 0, max: SECOND_PRESS_WITHIN, noNaN: true })
const sinceAny = fc.oneof(fc.constant(undefined), long, short)
const sinceLong = fc.oneof(fc.constant(undefined), long)
const states = fc.constantFrom<SessionState>(
  { status: 'idle' },
  { status: 'starting' },
  { status: 'playing' },
  { status: 'fading' },
  { status: 'paused', by: 'listener' },
  { status: 'paused', by: 'system' },
  { status: 'ended', how: 'finished' },
  { status: 'failed', reason: 'no device' }
)

function answer(
  key: MediaKey,
  state: SessionState,
  sinceExtended: number | undefined,
  again = false
): MediaKeyAnswer {
  return answerMediaKey(key, { state, sinceExtended, again })
}

describe('a press without looking', () => {
  it('starts the sound that stands ready after the end, whichever of the two keys it is', () => {
    const closed = states.filter(state => !isOpen(state))
    fc.assert(
      fc.property(keys, closed, sinceAny, (key, state, since) => {
        expect(answer(key, state, since, true)).toBe('again')
      })
    )
  })

  it('keeps the sound during the fade-out, whichever of the two keys it is', () => {
    fc.assert(
      fc.property(keys, sinceLong, (key, since) => {
        expect(answer(key, { status: 'fading' }, since)).toBe('extend')
      })
    )
  })

  it('pauses within 5 s of a press that kept it, whichever of the two keys it is', () => {
    const sounding = fc.constantFrom<SessionState>({ status: 'playing' }, { status: 'fading' })
    fc.assert(
      fc.property(keys, sounding, short, (key, state, since) => {
        expect(answer(key, state, since)).toBe('pause')
      })
    )
  })

  it('does outside the fade-out as its key says', () => {
    fc.assert(
      fc.property(sinceLong, since => {
        expect(answer('pause', { status: 'playing' }, since)).toBe('pause')
        expect(answer('play', { status: 'playing' }, since)).toBe('nothing')
      })
    )
  })

  it('never makes a sound but by Play on what is paused', () => {
    fc.assert(
      fc.property(keys, states, sinceAny, (key, state, since) => {
        const done = answer(key, state, since)
        expect(done === 'resume').toBe(key === 'play' && state.status === 'paused')
        if (!isOpen(state)) expect(done).toBe('nothing')
      })
    )
  })
})

describe('the score that a press during the fade-out asks for', () => {
  it('is back at its level within 2 s and 15 minutes longer, however long its fade', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1, max: 700, noNaN: true }),
        fc.double({ min: 1, max: 42_000, noNaN: true }),
        fc.double({ min: 0.001, max: 0.999, noNaN: true }),
        (minutes, fadeOut, part) => {
          const score = compileRecipe({ ...DEFAULT_RECIPE, fadeIn: 0, ramp: 0, minutes, fadeOut })
          const now = score.fadeOutAt + part * (score.duration - score.fadeOutAt)
          const next = lengthenScore(score, now, PRESS_ADDS, true)
          expect(next.duration).toBeCloseTo(score.duration + 900, 6)
          expect(prepareCurve(next.envelope).value(now + RESTORE)).toBeCloseTo(1, 9)
          expect(next.fadeOutAt).toBeGreaterThanOrEqual(now + RESTORE)
        }
      )
    )
  })
})
