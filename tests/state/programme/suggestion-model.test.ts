import { describe, expect, it } from 'vitest'
import type { CheckIn } from '../../../src/core/diary/check-in.ts'
import { nightAfter } from '../../../src/core/base/night-date.ts'
import {
  beginTest,
  moveTo,
  startProgramme
} from '../../../src/core/programme/programme-progress.ts'
import { suggestionPart } from '../../../src/state/programme/suggestion-model.ts'
import { createAppModel } from '../../../src/state/app/app-model.ts'
import { createProgrammeModel } from '../../../src/state/programme/programme-model.ts'
import { fetchWords } from '../../../src/state/base/words.ts'
import { checkIn } from '../../fakes/rows/check-ins.ts'
import { EVENING } from '../../fakes/fake-clock.ts'
import { sessionRow } from '../../fakes/rows/session-rows.ts'
import type { FakeStorageContents } from '../../fakes/fake-storage.ts'
import { createTestPorts } from '../../fakes/test-ports.ts'

const DAY = 86_400_000

/** The three nights before this evening, all of the same kind. */
function threeNights(said: Partial<CheckIn>): FakeStorageContents {
  const back = [1, 2, 3]
  return {
    rows: back.map(days => sessionRow({ id: `${days}`, startedAt: EVENING - days * DAY })),
    checkIns: back.map(days => checkIn({ night: nightAfter('2026-03-14', -days), ...said }))
  }
}

async function setUp(storage: FakeStorageContents) {
  await fetchWords()
  const ports = createTestPorts({ storage })
  const model = createAppModel(ports, async () => [])
  const adaptation = model.part(suggestionPart)
  await adaptation.evaluate()
  return { ...ports, model, adaptation }
}

const LONG = { sleepOnset: 40 }

describe('what the mornings speak for', () => {
  it('changes nothing before it is taken', async () => {
    const { adaptation, model } = await setUp(threeNights(LONG))
    expect(adaptation.suggestion.value).toMatchObject({ kind: 'longer', change: { minutes: 35 } })
    expect(model.tonight.recipe.value.minutes).toBe(30)
    expect(adaptation.taken.value).toBeUndefined()
  })

  it('is done when it is taken, remembered, and put back when taken back', async () => {
    const { adaptation, model, storage } = await setUp(threeNights(LONG))
    await adaptation.take()
    expect(model.tonight.recipe.value.minutes).toBe(35)
    expect(adaptation.taken.value).toBe('longer')
    await adaptation.evaluate()
    expect(adaptation.suggestion.value).toBeUndefined()
    expect(await storage.values.get('adaptation')).toMatchObject({
      answers: [{ kind: 'longer', night: '2026-03-13', taken: true }],
      offsets: { length: 5, fade: 0 }
    })
    await adaptation.undo()
    expect(model.tonight.recipe.value.minutes).toBe(30)
    expect(adaptation.taken.value).toBeUndefined()
    expect(await storage.values.get('adaptation')).toMatchObject({
      offsets: { length: 0, fade: 0 }
    })
  })

  it('does not speak again from the same mornings once it was left', async () => {
    const { adaptation, model } = await setUp(threeNights(LONG))
    await adaptation.leave()
    await adaptation.evaluate()
    expect(adaptation.suggestion.value).toBeUndefined()
    expect(model.tonight.recipe.value.minutes).toBe(30)
  })

  it('shapes the nights of the programme as well', async () => {
    const { adaptation, model } = await setUp({
      ...threeNights(LONG),
      values: { programme: startProgramme(EVENING, '2026-03-14') }
    })
    const programme = model.part(createProgrammeModel)
    await programme.refresh()
    expect(programme.planned.value?.night.minutes).toBe(20)
    await adaptation.take()
    await programme.refresh()
    expect(programme.planned.value?.night.minutes).toBe(25)
    await adaptation.undo()
    await programme.refresh()
    expect(programme.planned.value?.night.minutes).toBe(20)
  })

  const AT_NIGHT_8 = moveTo(startProgramme(EVENING - 9 * DAY, '2026-03-05'), 8, '2026-03-13')

  it('shapes the nights of a self-test by what was taken before it', async () => {
    const { adaptation, model } = await setUp({
      ...threeNights(LONG),
      values: { programme: AT_NIGHT_8 }
    })
    const programme = model.part(createProgrammeModel)
    await adaptation.take()
    model.settings.set({ headphones: 'stereo' })
    await programme.beginTest()
    expect(programme.planned.value?.mark.seal).toBeDefined()
    expect(programme.planned.value?.night.minutes).toBe(35)
  })

  it('leaves the length alone while a self-test runs', async () => {
    const { adaptation, model } = await setUp({
      ...threeNights(LONG),
      values: { programme: beginTest(AT_NIGHT_8, 3) }
    })
    expect(adaptation.suggestion.value).toBeUndefined()
    await model.part(createProgrammeModel).revealTest()
    await adaptation.evaluate()
    expect(adaptation.suggestion.value?.kind).toBe('longer')
  })

  it('of what was stored, takes only what can be read', async () => {
    const { adaptation } = await setUp({
      ...threeNights(LONG),
      values: {
        adaptation: {
          version: 1,
          answers: [{ kind: 'louder', night: '2026-03-13', taken: true }, 7],
          offsets: { length: 1e9, fade: 'long' },
          undo: { kind: 'longer' }
        }
      }
    })
    expect(adaptation.suggestion.value?.kind).toBe('longer')
    expect(adaptation.taken.value).toBeUndefined()
  })
})
