import type { NightNumber } from '../../../src/core/session/night-mark.ts'
import { describe, expect, it } from 'vitest'
import { readSoundFile } from '../../../src/core/files/read-sound-file.ts'
import { parseProgress } from '../../../src/core/programme/parse-progress.ts'
import { nightAfter } from '../../../src/core/base/night-date.ts'
import type { Progress } from '../../../src/core/programme/programme-progress.ts'
import {
  moveTo,
  nightStates,
  startProgramme
} from '../../../src/core/programme/programme-progress.ts'
import { DEFAULT_RECIPE } from '../../../src/core/recipe/recipe.ts'
import { formatRecipeLink } from '../../../src/core/recipe/format-recipe-link.ts'
import { createReplayModel } from '../../../src/state/session/replay-model.ts'
import { createAppModel } from '../../../src/state/app/app-model.ts'
import { createProgrammeModel } from '../../../src/state/programme/programme-model.ts'
import { startTonight } from '../../../src/state/session/start-tonight.ts'
import { fetchWords } from '../../../src/state/base/words.ts'
import { createFakeClock, EVENING } from '../../fakes/fake-clock.ts'
import type { TestPortsOptions } from '../../fakes/test-ports.ts'
import { createTestPorts } from '../../fakes/test-ports.ts'

const DAY = 86_400
const FIRST = '2026-03-14'
const OWN = {
  ...DEFAULT_RECIPE,
  mode: 'monaural',
  bed: 'rain',
  carrier: 300,
  minutes: 45
} as const
const FILE = readSoundFile('-SE\nts: 200+4/20\noff: -\n0:00 ts\n0:45 off\n', 'Slow river.sbg', 0)

/** A course that goes on with a night this evening. */
function courseAt(night: NightNumber): Progress {
  const before = nightAfter(FIRST, -1)
  return moveTo(startProgramme(EVENING - DAY * 1000, before), night, before)
}

/** Opens the app; the programme comes a moment later, as it does on a phone. */
async function openAt(course?: unknown, options: TestPortsOptions & { hash?: string } = {}) {
  await fetchWords()
  const ports = createTestPorts({
    performer: { latency: 0 },
    ...options,
    storage: {
      ...options.storage,
      values: {
        ...(course !== undefined && { programme: course }),
        recipe: formatRecipeLink(OWN),
        ...options.storage?.values
      }
    }
  })
  const app = createAppModel(ports, async () => [])
  const settle = async () => {
    for (let turn = 0; turn < 400; turn++) await Promise.resolve()
  }
  await settle()
  const programme = app.part(createProgrammeModel)
  await settle()
  const stored = async () => parseProgress(await ports.storage.values.get('programme'))!
  const done = async () => nightStates(await stored()).filter(state => state === 'done').length
  /** Lets a session play for so long, and stops it. */
  const hear = async (seconds: number) => {
    ports.clock.advance(seconds)
    app.player.stop()
    await settle()
  }
  return { ...ports, ports, app, programme, settle, stored, done, hear }
}

describe('Start, with a programme under way', () => {
  it('plays and counts tonight’s night on each of five evenings', async () => {
    const opened = await openAt()
    await opened.programme.start()
    await opened.settle()
    for (let evening = 1; evening <= 5; evening++) {
      expect(opened.app.tonight.night.value?.mark).toEqual({ night: evening })
      startTonight(opened.app)
      await opened.hear(700)
      expect(await opened.done()).toBe(evening)
      opened.clock.advance(DAY - 700)
      await opened.settle()
    }
    expect(opened.programme.tonight.value).toMatchObject({ night: 6 })
  })

  it('plays tonight’s night in place of the sound or the file of the evening before', async () => {
    const kept = { text: FILE.text, name: FILE.mark.title }
    const { app } = await openAt(courseAt(6), { storage: { values: { file: kept } } })
    expect(app.tonight.file.value).toBeUndefined()
    expect(app.tonight.recipe.value).toMatchObject({ from: 9, to: 4.5, minutes: 30, bed: 'rain' })
    expect(app.tonight.night.value).toMatchObject({ mark: { night: 6 }, label: 'Night 6' })
  })

  it('plays the night also for who taps it before the programme is there', async () => {
    await fetchWords()
    const ports = createTestPorts({
      performer: { latency: 0 },
      storage: { values: { programme: courseAt(6), recipe: formatRecipeLink(OWN) } }
    })
    const app = createAppModel(ports, async () => [])
    const settle = async () => {
      for (let turn = 0; turn < 400; turn++) await Promise.resolve()
    }
    await settle()
    startTonight(app)
    ports.clock.advance(2)
    app.part(createProgrammeModel)
    await settle()
    expect(app.player.mark.value).toEqual({ night: 6 })
    expect(app.player.recipe.value).toMatchObject({ from: 9, to: 4.5, minutes: 30 })
    expect(ports.performer.score()?.duration).toBe(1800)
    app.player.stop()
    await settle()
    expect(await ports.storage.sessions.all()).toMatchObject([
      { night: 6, planned: 1800, recipe: { from: 9, to: 4.5, minutes: 30 } }
    ])
  })

  it('counts the last night with the listener’s own sound, however that is tuned', async () => {
    const { app, programme, hear, settle, storage } = await openAt(courseAt(21))
    expect(app.tonight.recipe.value).toMatchObject({ bed: 'rain', minutes: 20, fadeOut: 600 })
    app.tonight.set({ minutes: 35, fadeOut: 120, carrier: 180 })
    await settle()
    expect(app.tonight.night.value?.mark).toEqual({ night: 21 })
    startTonight(app)
    await hear(700)
    expect((await storage.sessions.all())[0]).toMatchObject({ night: 21 })
    expect(programme.tonight.value).toEqual({ kind: 'finished' })
  })

  it.each([
    ['a link', undefined],
    ['a file', FILE]
  ])('counts %s as the own sound of the last night', async (_, file) => {
    const { app, settle, hear, programme } = await openAt(courseAt(21))
    if (file) app.tonight.play(file, { minutes: 45 })
    else app.tonight.openLink('carrier=180&minutes=45', false)
    await settle()
    startTonight(app)
    expect(app.player.imported.value).toEqual(file?.mark)
    expect(app.player.score.value?.duration).toBe(2700)
    await hear(700)
    expect(programme.tonight.value).toEqual({ kind: 'finished' })
  })

  it('plays the own file on the last night', async () => {
    const kept = { text: FILE.text, name: FILE.mark.title }
    const { programme, app, settle } = await openAt(courseAt(20), {
      storage: { values: { file: kept } }
    })
    expect(app.tonight.file.value).toBeUndefined()
    await programme.skip()
    await settle()
    expect(app.tonight.night.value?.mark).toEqual({ night: 21 })
    expect(app.tonight.file.value?.mark).toEqual(FILE.mark)
  })
})

describe('one’s own sound, with a programme under way', () => {
  it('comes back as it was, is not counted, and the next evening is the night’s again', async () => {
    const opened = await openAt(courseAt(6))
    const { app, programme, settle } = opened
    await programme.useOwn()
    await settle()
    expect(app.tonight.recipe.value).toEqual({ ...OWN })
    expect(app.tonight.night.value).toEqual({ label: 'Own sound' })
    expect(programme.planned.value).toMatchObject({ prepared: false, mark: { night: 6 } })
    startTonight(app)
    await opened.hear(700)
    expect((await opened.storage.sessions.all())[0]).not.toHaveProperty('night')
    expect(await opened.done()).toBe(0)
    opened.clock.advance(DAY)
    await settle()
    expect(app.tonight.night.value?.mark).toEqual({ night: 6 })
  })

  it('stays for the evening over another visit, and gives way to the night at a tap', async () => {
    const first = await openAt(courseAt(6))
    await first.programme.useOwn()
    await first.settle()
    const values = Object.fromEntries(
      await Promise.all(
        (['programme', 'recipe'] as const).map(async key => [
          key,
          await first.storage.values.get(key)
        ])
      )
    )
    const { app, programme, settle } = await openAt(undefined, { storage: { values } })
    expect(app.tonight.recipe.value).toEqual({ ...OWN })
    programme.prepare()
    await settle()
    expect(app.tonight.night.value?.mark).toEqual({ night: 6 })
    await programme.useOwn()
    expect(app.tonight.recipe.value).toEqual({ ...OWN })
  })

  it('is the file that stood there, where one did', async () => {
    const kept = { text: FILE.text, name: FILE.mark.title }
    const { app, programme, settle } = await openAt(courseAt(6), {
      storage: { values: { file: kept } }
    })
    await programme.useOwn()
    await settle()
    expect(app.tonight.file.value?.mark).toEqual(FILE.mark)
  })

  it.each([
    ['by a link that opens the app', '#/?carrier=180&minutes=45', () => {}],
    [
      'by a link or a favourite',
      '#/',
      (app: Awaited<ReturnType<typeof openAt>>['app']) =>
        app.tonight.openLink('carrier=180&minutes=45', false)
    ],
    [
      'by tuning the night’s beat away',
      '#/',
      (app: Awaited<ReturnType<typeof openAt>>['app']) =>
        app.tonight.set({ to: 2, carrier: 180, minutes: 45 })
    ]
  ])('is what was asked for %s', async (_, hash, choose) => {
    const { app, settle, hear, done, storage } = await openAt(courseAt(6), { hash })
    choose(app)
    await settle()
    expect(app.tonight.night.value).toEqual({ label: 'Own sound' })
    expect(app.tonight.recipe.value).toMatchObject({ carrier: 180, minutes: 45 })
    startTonight(app)
    await settle()
    expect(app.player.mark.value).toBeUndefined()
    await hear(700)
    expect(await done()).toBe(0)
    // What was tuned is not put away by another visit.
    const values = {
      programme: await storage.values.get('programme'),
      recipe: await storage.values.get('recipe')
    }
    const again = await openAt(undefined, { storage: { values } })
    expect(again.app.tonight.recipe.value).toMatchObject({ carrier: 180, minutes: 45 })
  })

  it('is what was heard last, played at its own button', async () => {
    const opened = await openAt(courseAt(6))
    await opened.programme.useOwn()
    startTonight(opened.app)
    await opened.hear(700)
    opened.clock.advance(DAY - 700)
    await opened.settle()
    const again = opened.app.part(createReplayModel)
    await opened.settle()
    expect(opened.app.tonight.night.value?.mark).toEqual({ night: 6 })
    again.start()
    await opened.settle()
    expect(opened.app.player.recipe.value).toEqual({ ...OWN })
    expect(opened.app.player.mark.value).toBeUndefined()
  })

  it('comes back when the programme is left', async () => {
    const { app, programme, settle } = await openAt(courseAt(6))
    await programme.leave()
    await settle()
    expect(app.tonight.recipe.value).toEqual({ ...OWN })
    expect(app.tonight.night.value).toBeUndefined()
  })
})

describe('a session of the programme that was interrupted', () => {
  it('counts when it is continued after Stop, and when it is gone on with after a cut', async () => {
    const opened = await openAt(courseAt(6))
    startTonight(opened.app)
    await opened.hear(400)
    opened.app.player.goOn()
    await opened.hear(300)
    expect(await opened.done()).toBe(1)

    const cut = await openAt(courseAt(6))
    startTonight(cut.app)
    cut.clock.advance(400)
    await cut.settle()
    const { end: _, ...row } = (await cut.storage.sessions.all())[0]!
    const later = await openAt(courseAt(6), {
      clock: createFakeClock(EVENING + 500_000),
      storage: { rows: [row] }
    })
    later.app.player.goOn()
    await later.hear(300)
    expect(await later.done()).toBe(1)
  })
})
