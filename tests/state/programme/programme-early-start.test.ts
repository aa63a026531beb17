import type { NightNumber } from '../../../src/core/session/night-mark.ts'
import { describe, expect, it } from 'vitest'
import { PROGRAMME } from '../../../src/content/data/programme.ts'
import { nightRecipe } from '../../../src/core/programme/programme.ts'
import type { Progress } from '../../../src/core/programme/programme-progress.ts'
import {
  beginTest,
  chooseNight,
  moveTo,
  startProgramme
} from '../../../src/core/programme/programme-progress.ts'
import { DEFAULT_RECIPE } from '../../../src/core/recipe/recipe.ts'
import { formatRecipeLink } from '../../../src/core/recipe/format-recipe-link.ts'
import { armOf } from '../../../src/core/programme/self-test.ts'
import { createAppModel } from '../../../src/state/app/app-model.ts'
import { createProgrammeModel } from '../../../src/state/programme/programme-model.ts'
import { fetchWords } from '../../../src/state/base/words.ts'
import { EVENING } from '../../fakes/fake-clock.ts'
import { createTestPorts } from '../../fakes/test-ports.ts'

const FIRST = '2026-03-14'

/** A course that goes on with a night this evening. */
function courseAt(night: NightNumber): Progress {
  return moveTo(startProgramme(EVENING - 86_400_000, '2026-03-13'), night, '2026-03-13')
}

/** Start is tapped while the programme's code is still on its way; the night was made ready on an earlier visit. */
async function startEarly(course: Progress, night: NightNumber, after = 1, hash = '#/') {
  await fetchWords()
  const recipe = nightRecipe(PROGRAMME[night - 1]!, DEFAULT_RECIPE, 'stereo')
  const ports = createTestPorts({
    performer: { latency: 0 },
    hash,
    storage: { values: { programme: course, recipe: formatRecipeLink(recipe) } }
  })
  const app = createAppModel(ports, async () => [])
  const settle = async () => {
    for (let turn = 0; turn < 400; turn++) await Promise.resolve()
  }
  await settle()
  app.player.start(app.tonight.recipe.peek())
  ports.clock.advance(after)
  app.part(createProgrammeModel)
  await settle()
  return { ...ports, app, settle }
}

describe('a session that was started before the programme was there', () => {
  it('is noted as the night that it is', async () => {
    const { app, storage } = await startEarly(courseAt(6), 6)
    expect(app.player.mark.value).toEqual({ night: 6 })
    app.player.stop()
    expect(await storage.sessions.all()).toMatchObject([{ night: 6 }])
  })

  it('becomes the night where the one before stood there still', async () => {
    const { app, storage, settle } = await startEarly(courseAt(8), 7)
    expect(app.player.mark.value).toEqual({ night: 8 })
    expect(app.player.recipe.value).toMatchObject({ fadeOut: 360 })
    app.player.stop()
    await settle()
    expect(await storage.sessions.all()).toMatchObject([{ night: 8, recipe: { fadeOut: 360 } }])
  })

  it('stays another’s sound, and no night, where it has played for minutes', async () => {
    const { app } = await startEarly(courseAt(8), 7, 200)
    expect(app.player.mark.value).toBeUndefined()
  })

  it('stays the sound of a link that was opened', async () => {
    const { app } = await startEarly(courseAt(8), 7, 1, '#/?carrier=180')
    expect(app.player.mark.value).toBeUndefined()
    expect(app.player.recipe.value).toMatchObject({ carrier: 180 })
  })

  it('is silent on a night of silence', async () => {
    const course = chooseNight(courseAt(21), { night: 21, on: FIRST, silent: true })
    const { app, performer, clock, settle, storage } = await startEarly(course, 21)
    expect(app.player.mark.value).toEqual({ night: 21, silent: true })
    expect(performer.score()?.voices).toEqual([])
    clock.advance(1201)
    await settle()
    expect(await storage.sessions.all()).toMatchObject([{ silent: true, end: 'finished' }])
  })

  it('stays what it is where the night comes minutes later', async () => {
    const { app, performer } = await startEarly(beginTest(courseAt(8), 1), 8, 200)
    expect(app.player.mark.value).toBeUndefined()
    expect(performer.calls.some(({ type }) => type === 'change')).toBe(false)
  })

  it('is sealed in a self-test, on either side alike', async () => {
    const heard = new Map<string, number>()
    for (const seed of [1, 2, 3, 4, 5, 6]) {
      const course = beginTest(courseAt(8), seed)
      const seal = course.tests[0]!.seals[0]!
      const { app, performer, storage } = await startEarly(course, 8)
      expect(app.player.mark.value).toEqual({ night: 8, seal })
      const mode = armOf(seal) === 'plain' ? 'plain' : 'binaural'
      expect(performer.score()?.voices[0]).toMatchObject({ mode })
      expect(app.player.score.value?.voices[0]).toMatchObject({ mode: 'binaural' })
      heard.set(mode, performer.calls.filter(({ type }) => type === 'change').length)
      app.player.stop()
      expect((await storage.sessions.all())[0]).toMatchObject({ night: 8, seal })
    }
    expect(Object.fromEntries(heard)).toEqual({ plain: 1, binaural: 1 })
  })
})
