import { describe, expect, it } from 'vitest'
import { PIECE_FRAMES } from '../../../../src/core/render/own/own-sound.ts'
import { createPieceShelf } from '../../../../src/core/render/own/piece-shelf.ts'
import { createScoreRenderer } from '../../../../src/core/render/score-renderer.ts'
import type { Score } from '../../../../src/core/score/score.ts'
import { openScoreWav } from '../../../../src/core/stream/score-wav.ts'
import { fileScore } from '../../../helpers/scores/file-scores.ts'
import { fetched, only, OWN, ownSoundOf } from '../../../helpers/scores/own-sounds.ts'

const SOUND = ownSoundOf(3.2 * PIECE_FRAMES, frame => Math.sin(frame * 0.11) / 2)
const SCORE: Score = {
  ...fileScore([{ kind: 'bed', bed: OWN, rms: 0.1, seed: 0 }]),
  duration: 100
}

describe('the pieces of own sounds', () => {
  it.each([24_000, 48_000])(
    'are all at hand for what they were fetched for, at %i Hz',
    async rate => {
      const all = createScoreRenderer(SCORE, rate, only(SOUND))
      for (const from of [0, 3.9, 12.5, 13.75, 60]) {
        const shelf = createPieceShelf(fetched(SOUND), 4)
        await shelf.fetch(SCORE, from, from + 0.7)
        const some = createScoreRenderer(SCORE, rate, shelf.sounds)
        const [one, other] = [all, some].map(({ render }) => {
          const ears = [new Float64Array(0.7 * rate), new Float64Array(0.7 * rate)] as const
          render(Math.round(from * rate), ...ears)
          return ears
        })
        expect(other).toEqual(one)
      }
    }
  )

  it('stay at hand as long as there is room, and are fetched once however many wait', async () => {
    const read: number[] = []
    const pieces = fetched(SOUND)
    const counted = {
      ...pieces,
      read: (bed: typeof OWN, index: number) => {
        read.push(index)
        return pieces.read(bed, index)
      }
    }
    const shelf = createPieceShelf(counted, 2)
    await Promise.all([shelf.fetch(SCORE, 5, 6), shelf.fetch(SCORE, 5, 6)])
    expect(read).toEqual([1])
    await shelf.fetch(SCORE, 9, 10)
    await shelf.fetch(SCORE, 5, 6)
    expect(read).toEqual([1, 2])
    await shelf.fetch(SCORE, 12.3, 12.4)
    await shelf.fetch(SCORE, 9, 10)
    expect(read).toEqual([1, 2, 3, 2])
  })

  it('are let go of when their sound is no longer kept', async () => {
    let kept = true
    const pieces = fetched(SOUND)
    const shelf = createPieceShelf(
      { ...pieces, facts: async bed => (kept ? pieces.facts(bed) : undefined) },
      4
    )
    await shelf.fetch(SCORE, 0, 1)
    await shelf.renew()
    expect(shelf.sounds(OWN)?.piece(0)).toBeDefined()
    kept = false
    await shelf.renew()
    expect(shelf.sounds(OWN)).toBeUndefined()
  })

  it('leave the rest of a score as it is where the sound is missing', async () => {
    const shelf = createPieceShelf({ facts: async () => undefined, read: async () => undefined }, 2)
    await shelf.fetch(SCORE, 0, 5)
    const noise = fileScore([{ kind: 'bed', bed: 'pink', rms: 0.1, seed: 3 }])
    const both = { ...noise, voices: [...noise.voices, ...SCORE.voices] }
    expect(openScoreWav(both, 24_000, shelf.sounds).read(44, 20_044)).toEqual(
      openScoreWav(noise).read(44, 20_044)
    )
  })
})
