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
import { setUpStream } from '../helpers/scores/stream-engine.ts'

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
