import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { compileRecipe } from '../../src/core/compile.ts'
import { DEFAULT_RECIPE } from '../../src/core/recipe.ts'
import type { Performer } from '../../src/core/ports.ts'
import { lengthenScore, shortenScore } from '../../src/core/retime.ts'
import type { Score } from '../../src/core/score.ts'
import { importedScore } from '../helpers/file-scores.ts'
import { closeAll, tapSomewhere } from '../helpers/live-engine.ts'
import { performerContract } from '../helpers/performer-contract.ts'
import { setUpStream } from '../helpers/stream-engine.ts'

performerContract('the stream performer', setUpStream)
performerContract('the stream performer with an imported score', setUpStream, importedScore())

const QUIET = { ...DEFAULT_RECIPE, level: -40, minutes: 0.5, fadeIn: 0, fadeOut: 5 }

describe('a move to another score', () => {
  beforeAll(tapSomewhere)
  afterEach(closeAll)

  /** Whether the element loads anything, or its volume moves, until three seconds are heard. */
  async function hearsDip(change: (performer: Performer, score: Score) => void): Promise<boolean> {
    const score = compileRecipe(QUIET)
    const { performer, audio, told } = setUpStream()
    performer.start(score, 10)
    await told('sounding')
    const dips: string[] = []
    audio.addEventListener('emptied', () => dips.push('emptied'))
    audio.addEventListener('volumechange', () => dips.push('volume'))
    // The rise of a start midway is over, and what it says of itself as well.
    await vi.waitFor(() => expect(performer.position()).toBeGreaterThan(11), { timeout: 15_000 })
    dips.length = 0
    change(performer, score)
    await vi.waitFor(() => expect(performer.position()).toBeGreaterThan(14), { timeout: 15_000 })
    return dips.length > 0
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
    const score = compileRecipe(QUIET)
    const { performer, audio, told } = setUpStream()
    performer.start(score, 10)
    await told('sounding')
    const said = performer.changesAt()
    const moved = new Promise<number>(resolve =>
      audio.addEventListener('emptied', () => resolve(performer.position()), { once: true })
    )
    performer.change(lengthenScore(score, said, 900))
    const place = await moved
    console.log(`A move was made ${(place - said).toFixed(3)} s after the place that was said`)
    expect(place - said).toBeGreaterThan(-0.1)
    expect(place - said).toBeLessThan(0.5)
  })
})
