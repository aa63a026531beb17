import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { parseJournalChoices } from '../../../src/core/diary/journal-choices.ts'
import { parseProgress } from '../../../src/core/programme/parse-progress.ts'
import type { Storage } from '../../../src/core/app/storage.ts'
import { startProgramme, takeOwnSound } from '../../../src/core/programme/programme-progress.ts'
import { formatStoredRecipe, parseRecipeLink } from '../../../src/core/recipe/recipe-link.ts'
import { parseSettings } from '../../../src/core/base/settings.ts'
import { textList } from '../../../src/core/base/parse.ts'
import { createAppModel } from '../../../src/state/app/app-model.ts'
import { createFavouritesModel } from '../../../src/state/files/favourites-model.ts'
import { createJournalChoicesModel } from '../../../src/state/diary/journal-choices-model.ts'
import { createProgrammeModel } from '../../../src/state/programme/programme-model.ts'
import { savedTipsPart } from '../../../src/state/tips/saved-tips-model.ts'
import { fetchWords } from '../../../src/state/base/words.ts'
import { EVENING } from '../../fakes/fake-clock.ts'
import { favourite } from '../../fakes/rows/favourites.ts'
import { createFakeWindows } from '../../fakes/fake-windows.ts'
import { createTestPorts } from '../../fakes/test-ports.ts'

/** Everything that a listener changes for good, in one open window. */
function openWindow(storage: Storage, name: string) {
  let ids = 0
  const ports = {
    ...createTestPorts(),
    storage,
    identifiers: { next: () => `${name}-${++ids}` }
  }
  const app = createAppModel(ports, async () => [])
  return {
    app,
    journal: app.part(createJournalChoicesModel),
    tips: app.part(savedTipsPart),
    favourites: app.part(createFavouritesModel),
    programme: app.part(createProgrammeModel)
  }
}

type OpenWindow = ReturnType<typeof openWindow>

/** What the first window alone changes, and what the second does: whatever comes of one is its own. */
const OWN = [
  {
    settings: ['tips', 'screenOn'] as const,
    choice: (on: boolean) => ({ hideNumbers: on }),
    recipe: (step: number) => ({ carrier: 200 + step }),
    tip: 'fibre-1',
    favourite: 'sea'
  },
  {
    settings: ['shortcuts', 'tips'] as const,
    choice: (on: boolean) => ({ primary: on ? ('quality' as const) : ('onset' as const) }),
    recipe: (step: number) => ({ level: -step }),
    tip: 'clock-2',
    favourite: 'rain'
  }
] as const
const KINDS = ['setting', 'choice', 'recipe', 'tip', 'rename', 'move', 'keep', 'skip'] as const

interface Press {
  readonly window: 0 | 1
  readonly kind: (typeof KINDS)[number]
  readonly step: number
}

const press: fc.Arbitrary<Press> = fc.record({
  window: fc.constantFrom(0, 1),
  kind: fc.constantFrom(...KINDS),
  step: fc.integer({ min: 1, max: 20 })
})

function make({ app, journal, tips, favourites, programme }: OpenWindow, given: Press): void {
  const { window, kind, step } = given
  const own = OWN[window]
  if (kind === 'setting') app.settings.set({ [own.settings[0]]: step % 2 === 0 })
  if (kind === 'choice') void journal.set(own.choice(step % 2 === 0))
  if (kind === 'recipe') app.tonight.set(own.recipe(step))
  if (kind === 'tip') tips.toggle(own.tip)
  if (kind === 'rename') favourites.rename(own.favourite, `Named ${step}`)
  if (kind === 'move') favourites.move(own.favourite, step % 2 === 0 ? 1 : -1)
  if (kind === 'keep') void favourites.keep(`Kept ${window}`, app.tonight.recipe.peek())
  if (kind === 'skip') void programme.skip()
}

/** What has to come of the presses, by window: the last of each kind, and how often a thing was put aside or kept. */
function wanted(presses: readonly Press[]) {
  const of = (window: 0 | 1, kind: Press['kind']) =>
    presses.filter(each => each.window === window && each.kind === kind)
  return ([0, 1] as const).map(window => {
    const last = (kind: Press['kind']) => of(window, kind).at(-1)?.step
    return { last, times: (kind: Press['kind']) => of(window, kind).length, own: OWN[window] }
  })
}

describe('two windows', () => {
  test.prop([fc.scheduler(), fc.array(press, { minLength: 2, maxLength: 10 })], { numRuns: 60 })(
    'never undo one another, and both show what is stored, however their work falls together',
    async (scheduler, presses) => {
      await fetchWords()
      let free = true
      const { windows, stores } = createFakeWindows(step =>
        free ? Promise.resolve() : scheduler.schedule(Promise.resolve(), step)
      )
      await stores.favourites.updateAll(() => [
        favourite({ id: 'sea', place: 0 }),
        favourite({ id: 'rain', place: 1 }),
        favourite({ id: 'fan', place: 2 })
      ])
      // The evening is given to a sound of one's own: a night that is due would take its place in every window.
      const tonight = '2026-03-14'
      const begun = takeOwnSound(startProgramme(EVENING, tonight), tonight)
      await stores.values.set('programme', begun)
      const open = [openWindow(windows[0], 'a'), openWindow(windows[1], 'b')] as const
      for (const { favourites, programme } of open) {
        await favourites.load()
        await programme.refresh()
      }
      const before = await stores.values.get('recipe')
      free = false
      for (const each of presses)
        void scheduler
          .schedule(Promise.resolve(), `press ${JSON.stringify(each)}`)
          .then(() => make(open[each.window], each))
      await scheduler.waitIdle()

      const settings = parseSettings(await stores.values.get('settings'))
      const choices = parseJournalChoices(await stores.values.get('journal'))
      const tips = textList(await stores.values.get('tips-saved'))
      const list = await stores.favourites.all()
      const stored = await stores.values.get('recipe')
      const { recipe } = parseRecipeLink(typeof stored === 'string' ? stored : '')
      const order = scheduler
        .report()
        .flatMap(({ label }) =>
          label.startsWith('press ') ? [JSON.parse(label.slice(6)) as Press] : []
        )
      for (const { last, times, own } of wanted(order)) {
        const setting = last('setting')
        if (setting) expect(settings[own.settings[0]]).toBe(setting % 2 === 0)
        const choice = last('choice')
        if (choice) expect(choices).toMatchObject(own.choice(choice % 2 === 0))
        const part = last('recipe')
        if (part) expect(recipe).toMatchObject(own.recipe(part))
        expect(tips.includes(own.tip)).toBe(times('tip') % 2 === 1)
        const name = last('rename')
        if (name) expect(list.find(({ id }) => id === own.favourite)?.name).toBe(`Named ${name}`)
      }
      expect(list).toHaveLength(3 + order.filter(({ kind }) => kind === 'keep').length)
      expect(list.map(({ place }) => place)).toEqual([...list.keys()])

      const course = parseProgress(await stores.values.get('programme'))
      const skipped = course?.steps.filter(({ kind }) => kind === 'skipped')
      expect(skipped).toHaveLength(order.filter(({ kind }) => kind === 'skip').length)

      for (const window of open) {
        if (order.some(({ kind }) => kind === 'setting'))
          expect(window.app.settings.settings.value).toEqual(settings)
        expect(window.journal.choices.value).toEqual(choices)
        expect(window.tips.saved.value).toEqual(tips)
        expect(window.favourites.favourites.value).toEqual(list)
        if (stored !== before)
          expect(formatStoredRecipe(window.app.tonight.recipe.value)).toBe(stored)
        expect(window.programme.course.value).toEqual(course)
      }
      for (const { app } of open) app.dispose()
    }
  )

  it('keep what each of them has switched off', async () => {
    const { windows, stores } = createFakeWindows(async () => undefined)
    const [one, other] = [openWindow(windows[0], 'a'), openWindow(windows[1], 'b')]
    await windows[0].values.get('settings')
    await windows[1].values.get('settings')
    one.app.settings.set({ tips: false })
    await windows[0].values.get('settings')
    other.app.settings.set({ shortcuts: false })
    await windows[1].values.get('settings')
    expect(await stores.values.get('settings')).toMatchObject({ tips: false, shortcuts: false })
  })
})
