import type { NightNumber } from '../../../src/core/session/night-mark.ts'
import { describe, expect, it } from 'vitest'
import { PROGRAMME } from '../../../src/content/data/programme.ts'
import { parseProgress } from '../../../src/core/programme/parse-progress.ts'
import { nightAfter } from '../../../src/core/base/night-date.ts'
import { nightRecipe } from '../../../src/core/programme/programme.ts'
import type { Progress } from '../../../src/core/programme/programme-progress.ts'
import {
  beginTest,
  nextNight,
  startProgramme
} from '../../../src/core/programme/programme-progress.ts'
import { DEFAULT_RECIPE } from '../../../src/core/recipe/recipe.ts'
import { formatRecipeLink } from '../../../src/core/recipe/format-recipe-link.ts'
import { armOf } from '../../../src/core/programme/self-test.ts'
import { createAppModel } from '../../../src/state/app/app-model.ts'
import { createProgrammeModel } from '../../../src/state/programme/programme-model.ts'
import { fetchWords } from '../../../src/state/base/words.ts'
import { createFakeClock, EVENING } from '../../fakes/fake-clock.ts'
import { sessionRow } from '../../fakes/rows/session-rows.ts'
import type { TestPortsOptions } from '../../fakes/test-ports.ts'
import { createTestPorts } from '../../fakes/test-ports.ts'

const DAY = 86_400
const FIRST = '2026-03-14'

/** A course whose nights 1 to `done` were heard, the last of them on the evening before. */
function courseAfter(done: number): Progress {
  const begun = startProgramme(EVENING - done * DAY * 1000 - 1, nightAfter(FIRST, -done))
  const steps = Array.from({ length: done }, (_, index) => ({
    kind: 'done' as const,
    night: (index + 1) as NightNumber,
    on: nightAfter(FIRST, index - done),
    session: `old-${index}`
  }))
  return { ...begun, steps }
}

async function setUp(course?: unknown, options: TestPortsOptions = {}) {
  await fetchWords()
  const ports = createTestPorts({
    performer: { latency: 0 },
    ...options,
    storage: { ...options.storage, values: { programme: course, ...options.storage?.values } }
  })
  const app = createAppModel(ports, async () => [])
  const programme = app.part(createProgrammeModel)
  const settled = async () => {
    for (let turn = 0; turn < 400; turn++) await Promise.resolve()
  }
  const stored = async () => parseProgress(await ports.storage.values.get('programme'))
  await settled()
  /** As Start does it. */
  const start = (): void =>
    app.player.start(app.tonight.recipe.peek(), app.tonight.night.peek()?.mark)
  return { ...ports, ports, app, programme, settled, stored, start }
}

describe('the programme', () => {
  it('is nobody’s until it is started', async () => {
    const { programme, app, stored } = await setUp()
    expect(programme.loaded.value).toBe(true)
    expect(programme.tonight.value).toBeUndefined()
    expect(app.tonight.night.value).toBeUndefined()
    await programme.start()
    expect(programme.tonight.value).toMatchObject({ kind: 'night', night: 1 })
    expect(await stored()).toMatchObject({ startedOn: FIRST, steps: [] })
  })

  it('makes tonight’s night ready, and Start then plays and notes it', async () => {
    const { programme, app, settled, storage, start } = await setUp(courseAfter(5))
    expect(programme.planned.value).toMatchObject({ prepared: true, mark: { night: 6 } })
    expect(app.tonight.recipe.value).toMatchObject({ from: 9, to: 4.5, minutes: 30, carrier: 240 })
    start()
    await settled()
    expect((await storage.sessions.all())[0]).toMatchObject({ night: 6 })
  })

  it('counts a session of ten minutes when it ends, and the next evening holds the next night', async () => {
    const { programme, app, clock, settled, start, stored } = await setUp(courseAfter(5))
    programme.prepare()
    start()
    clock.advance(599)
    app.player.stop()
    await settled()
    expect(programme.tonight.value).toMatchObject({ kind: 'night', night: 6 })
    start()
    clock.advance(1801)
    await settled()
    expect(programme.tonight.value).toEqual({ kind: 'done', next: 7 })
    expect(app.tonight.night.value).toBeUndefined()
    clock.advance(DAY)
    expect(programme.tonight.value).toMatchObject({ kind: 'night', night: 7, missed: 0 })
    expect((await stored())?.steps.at(-1)).toMatchObject({ night: 6, on: FIRST })
  })

  it('counts at the next start what a killed tab had played', async () => {
    const { end: _, ...cut } = sessionRow({ night: 6, heard: 900, startedAt: EVENING })
    const { programme } = await setUp(courseAfter(5), {
      clock: createFakeClock(EVENING + 36_000_000),
      storage: { rows: [{ ...cut, offsetMinutes: 0 }] }
    })
    expect(programme.course.value && nextNight(programme.course.value)).toBe(7)
  })

  it('knows a night that was made ready on an earlier visit', async () => {
    const recipe = nightRecipe(PROGRAMME[5]!, DEFAULT_RECIPE, 'stereo')
    const { app } = await setUp(courseAfter(5), {
      storage: { values: { recipe: formatRecipeLink(recipe) } }
    })
    expect(app.tonight.night.value?.mark).toEqual({ night: 6 })
    app.tonight.set({ level: -30, minutes: 25 })
    expect(app.tonight.night.value?.mark).toEqual({ night: 6 })
    app.tonight.set({ to: 2 })
    expect(app.tonight.night.value?.mark).toBeUndefined()
  })

  it.each([
    [4, 5, 'which swells', { mode: 'binaural' }],
    [7, 8, 'whose fade is shorter', { fadeOut: 360 }],
    [12, 13, 'which swells', { mode: 'binaural' }],
    [18, 19, 'which is longer', { minutes: 30 }],
    [20, 21, 'which is longer', { minutes: 20 }]
  ] as const)(
    'takes the recipe of night %i not for night %i, %s, and makes that ready',
    async (done, due, _, own) => {
      const recipe = nightRecipe(PROGRAMME[done - 1]!, DEFAULT_RECIPE, 'stereo')
      const { programme, app } = await setUp(courseAfter(done), {
        storage: { values: { recipe: formatRecipeLink(recipe) } }
      })
      expect(programme.planned.value).toMatchObject({ prepared: true, mark: { night: due } })
      expect(app.tonight.recipe.value).toMatchObject(own)
    }
  )

  it('gives the last night the listener’s own sound back, no louder than the nights were', async () => {
    const own = {
      ...DEFAULT_RECIPE,
      mode: 'monaural',
      bed: 'rain',
      carrier: 300,
      level: -8
    } as const
    const { programme, app, storage, settled } = await setUp(undefined, {
      storage: { values: { recipe: formatRecipeLink(own) } }
    })
    await programme.start()
    const { own: kept } = (await storage.values.get('programme')) as Progress
    await storage.values.set('programme', { ...courseAfter(19), own: kept })
    await programme.refresh()
    programme.prepare()
    await settled()
    app.tonight.set({ level: -20 })
    await programme.skip()
    await programme.choose(21)
    expect(app.tonight.recipe.value).toMatchObject({
      ...own,
      level: -20,
      minutes: 20,
      fadeOut: 600
    })
    expect(app.tonight.used.value.recipe.ramp).toBe(600)
    // What the listener has chosen meanwhile is what is meant.
    app.tonight.set({ bed: 'surf', fadeOut: 200 })
    await programme.choose(21)
    expect(app.tonight.recipe.value).toMatchObject({ bed: 'surf', fadeOut: 600 })
  })

  it('keeps the night that was made ready through the listener’s changes and another visit', async () => {
    const { programme, app, settled, storage } = await setUp(courseAfter(12))
    programme.prepare()
    await settled()
    app.tonight.set({ mode: 'isochronic', minutes: 20 })
    expect(app.tonight.night.value?.mark).toEqual({ night: 13 })
    await settled()
    const { app: again } = await setUp(await storage.values.get('programme'), {
      storage: { values: { recipe: await storage.values.get('recipe') } }
    })
    expect(again.tonight.night.value?.mark).toEqual({ night: 13 })
  })

  it.each([
    ['speaker', { mode: 'isochronic', carrier: 350 }],
    ['mono', { mode: 'isochronic', carrier: 240 }],
    ['stereo', { mode: 'binaural', carrier: 240 }]
  ])('sounds for the ears that are there: %s', async (headphones, expected) => {
    const { programme, app } = await setUp(courseAfter(5), {
      storage: { values: { settings: { headphones } } }
    })
    programme.prepare()
    expect(app.tonight.recipe.value).toMatchObject(expected)
  })

  it('can be left and resumed, skipped, repeated and started over', async () => {
    const { programme, stored } = await setUp(courseAfter(5))
    await programme.skip()
    expect(programme.tonight.value).toMatchObject({ night: 7 })
    await programme.choose(3)
    expect(programme.planned.value).toMatchObject({ mark: { night: 3 }, prepared: true })
    await programme.dropChoice()
    expect(programme.tonight.value).toMatchObject({ night: 7 })
    await programme.leave()
    expect(programme.tonight.value).toEqual({ kind: 'left' })
    await programme.takeUp()
    expect(programme.tonight.value).toMatchObject({ night: 7 })
    await programme.start()
    expect(programme.tonight.value).toMatchObject({ night: 1 })
    expect((await stored())?.steps).toEqual([])
  })

  it('goes on from what another window has kept meanwhile', async () => {
    const { programme, storage } = await setUp(courseAfter(5))
    await storage.values.set('programme', courseAfter(9))
    await programme.skip()
    expect(programme.tonight.value).toMatchObject({ night: 11 })
  })

  it('starts over where what is stored cannot be read', async () => {
    const { programme } = await setUp({ version: 7 })
    expect(programme.course.value).toBeUndefined()
    await programme.start()
    expect(programme.tonight.value).toMatchObject({ night: 1 })
  })
})

describe('a night of silence', () => {
  it('is a choice of the last night, shown and played as such', async () => {
    const { programme, app, start, performer, clock, settled, storage } = await setUp(
      courseAfter(20)
    )
    await programme.choose(21, true)
    expect(app.tonight.night.value).toEqual({
      mark: { night: 21, silent: true },
      label: 'Night 21',
      says: 'Silence'
    })
    expect(app.tonight.score.value).toMatchObject({ voices: [], duration: 1200 })
    start()
    expect(performer.score()?.voices).toEqual([])
    clock.advance(1201)
    await settled()
    expect((await storage.sessions.all())[0]).toMatchObject({ silent: true, end: 'finished' })
    expect(programme.tonight.value).toEqual({ kind: 'finished' })
  })
})

describe('a self-test', () => {
  const testing = beginTest(courseAfter(7), 3)

  it('says nothing of its side before, during or after a night', async () => {
    const { programme, app, start, performer, clock, settled, storage } = await setUp(testing)
    programme.prepare()
    expect(app.tonight.night.value?.says).toBe('Self-test, sealed')
    const side = armOf(app.tonight.night.value!.mark!.seal!)
    start()
    expect(performer.score()?.voices[0]).toMatchObject({
      mode: side === 'plain' ? 'plain' : 'binaural'
    })
    expect(app.player.score.value?.voices[0]).toMatchObject({ mode: 'binaural' })
    clock.advance(1801)
    await settled()
    const [row] = await storage.sessions.all()
    expect(row).toMatchObject({ night: 8, recipe: { mode: 'binaural' } })
    expect(row).not.toHaveProperty('arm')
  })

  it('opens the rows of its nights when it is ended', async () => {
    const seals = testing.tests[0]!.seals
    const rows = seals.slice(0, 4).map((seal, index) =>
      sessionRow({
        id: `s-${index}`,
        startedAt: EVENING - 60 * DAY * 1000,
        night: (index + 8) as NightNumber,
        seal
      })
    )
    const { programme, storage } = await setUp(testing, { storage: { rows } })
    await programme.revealTest()
    const opened = await storage.sessions.all()
    expect(opened.map(row => row.seal)).toEqual([undefined, undefined, undefined, undefined])
    for (const row of opened)
      expect(row.arm).toBe(armOf(seals[rows.findIndex(({ id }) => id === row.id)]!))
    expect(programme.planned.value?.mark).toEqual({ night: 8 })
  })

  it('needs headphones, and is drawn again each time', async () => {
    const { programme, app } = await setUp(courseAfter(7))
    app.settings.set({ headphones: 'speaker' })
    await programme.beginTest()
    expect(programme.course.value?.tests).toEqual([])
    app.settings.set({ headphones: 'stereo' })
    await programme.beginTest()
    await programme.revealTest()
    await programme.beginTest()
    const [one, other] = programme.course.value!.tests
    expect(one?.seals).not.toEqual(other?.seals)
  })
})
