import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { compileRecipe } from '../../src/core/compile.ts'
import { DEFAULT_RECIPE } from '../../src/core/recipe.ts'
import { lengthenScore } from '../../src/core/retime.ts'
import { importedScore } from '../helpers/file-scores.ts'
import { closeAll, tapSomewhere } from '../helpers/live-engine.ts'
import { performerContract } from '../helpers/performer-contract.ts'
import { setUpStream } from '../helpers/stream-engine.ts'

performerContract('the stream performer', setUpStream)
performerContract('the stream performer with an imported score', setUpStream, importedScore())

describe('a move to another score', () => {
  beforeAll(tapSomewhere)
  afterEach(closeAll)

  it('is made where the performer said that a change would be heard', async () => {
    const score = compileRecipe({ ...DEFAULT_RECIPE, level: -40, minutes: 0.5, fadeIn: 0 })
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
