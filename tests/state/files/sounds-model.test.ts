import { beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { DEFAULT_RECIPE } from '../../../src/core/recipe/recipe.ts'
import { fetchWords } from '../../../src/state/base/words.ts'
import type { ListedSound } from '../../../src/state/files/sounds-list.ts'
import { soundsPart } from '../../../src/state/files/sounds-model.ts'
import { HEARD_FOR } from '../../../src/state/session/brief-hearing.ts'
import { createAppModel } from '../../../src/state/app/app-model.ts'
import { EVENING } from '../../fakes/fake-clock.ts'
import { favourite } from '../../fakes/rows/favourites.ts'
import { sessionRow } from '../../fakes/rows/session-rows.ts'
import type { TestPorts, TestPortsOptions } from '../../fakes/test-ports.ts'
import { createTestPorts } from '../../fakes/test-ports.ts'

const RAIN = favourite({
  id: 'rain',
  name: 'Rain',
  recipe: { ...DEFAULT_RECIPE, mode: 'monaural', bed: 'rain', minutes: 45 },
  place: 0
})
const RIVER = favourite({
  id: 'river',
  name: 'River',
  file: { text: '0:00 200+8/20', name: 'Slow river.sbg' },
  place: 1
})
const TORN = favourite({ id: 'torn', name: 'Torn', file: { text: '?', name: 'Torn' }, place: 2 })
const LAST_NIGHT = sessionRow({
  recipe: { ...DEFAULT_RECIPE, bed: 'surf' },
  startedAt: EVENING - 86_400_000,
  offsetMinutes: 0
})

beforeAll(fetchWords)

async function settle(): Promise<void> {
  for (let turn = 0; turn < 50; turn++) await Promise.resolve()
}

async function open(storage: TestPortsOptions['storage'] = {}, hash = '#/sounds') {
  const ports = createTestPorts({ hash, storage, performer: { latency: 0.02 } })
  const app = createAppModel(ports, async () => [])
  onTestFinished(() => app.dispose())
  await app.tonight.loaded
  const model = app.part(soundsPart)
  await settle()
  const find = (id: string): ListedSound => model.sounds.value.find(each => each.id === id)!
  return { ports, app, model, find, ids: () => model.sounds.value.map(each => each.id) }
}

function heard({ auditioner }: TestPorts): unknown {
  return auditioner
    .heard()
    ?.voices.map(each => each.kind === 'bed' && each.bed)
    .filter(Boolean)
}

describe('the list of sounds', () => {
  it('begins with what Start plays, then the last one heard, favourites and presets', async () => {
    const { ids, find } = await open({ favourites: [RAIN, RIVER], rows: [LAST_NIGHT] })

    expect(ids().slice(0, 5)).toEqual([
      'half-an-hour',
      'last',
      'favourite rain',
      'favourite river',
      'settle'
    ])
    expect(find('half-an-hour').current).toBe(true)
    expect(find('last').source).toEqual({ kind: 'last', lastNight: true })
  })

  it('has a row for a sound that is none of the others, and none for one that only differs in level', async () => {
    const { app, ids } = await open()
    expect(ids()).not.toContain('tonight')
    app.tonight.set({ level: -20 })
    expect(ids()).not.toContain('tonight')

    app.tonight.set({ carrier: 300 })

    expect(ids()[0]).toBe('tonight')
  })

  it('has a file that was heard lately, once', async () => {
    const file = { text: '0:00 200+4/20', name: 'Lake.sbg' }
    const other = await open({ values: { 'file-heard': file } })
    expect(other.find('file').file).toEqual({ text: '0:00 200+4/20', name: 'Lake.sbg' })

    const kept = await open({
      values: { 'file-heard': file },
      favourites: [favourite({ id: 'lake', name: 'Lake', file, place: 0 })]
    })
    expect(kept.ids()).not.toContain('file')
  })

  it('lists a sound by what it is good for', async () => {
    const { find } = await open({ favourites: [RAIN, RIVER] })

    expect(find('favourite rain').needs).toEqual(['sleep', 'speaker'])
    expect(find('favourite river').needs).toEqual(['sleep'])
    expect(find('rain-till-morning').needs).toEqual(['night'])
  })

  it('tells nothing of a sealed night of the programme, and plays nothing of it', async () => {
    const { app, model, find, ports } = await open()
    app.tonight.night.value = { label: 'Night 16', says: 'Sealed', mark: { night: 16 } }

    expect(find('tonight')).toMatchObject({
      source: { kind: 'night', label: 'Night 16', says: 'Sealed' },
      needs: ['sleep']
    })
    expect(model.sounds.value.filter(each => each.current)).toHaveLength(1)
    model.hear(find('tonight'))
    expect(ports.auditioner.heard()).toBeUndefined()
  })
})

describe('a sound that is heard in the list', () => {
  it('ends after eight seconds', async () => {
    const { ports, model, find } = await open({ favourites: [RAIN] })
    model.hear(find('favourite rain'))
    expect(heard(ports)).toEqual(['rain'])

    ports.clock.advance(HEARD_FOR - 0.1)
    expect(model.hearing.value).toBe('favourite rain')
    ports.clock.advance(0.1)

    expect(model.hearing.value).toBeUndefined()
    expect(ports.auditioner.heard()).toBeUndefined()
  })

  it('ends at a second press, and gives way to another for eight seconds of its own', async () => {
    const { ports, model, find } = await open({ favourites: [RAIN] })
    model.hear(find('favourite rain'))
    ports.clock.advance(5)
    model.hear(find('surf-on-a-speaker'))
    expect(heard(ports)).toEqual(['surf'])
    ports.clock.advance(5)
    expect(heard(ports)).toEqual(['surf'])

    model.hear(find('surf-on-a-speaker'))

    expect(ports.auditioner.heard()).toBeUndefined()
  })

  it('ends when the list is left', async () => {
    const { ports, model, find } = await open()
    model.hear(find('settle'))

    ports.location.go('#/')

    expect(ports.auditioner.heard()).toBeUndefined()
  })

  it('is a file of another program just as well', async () => {
    const { ports, model, find } = await open({ favourites: [RIVER] })

    model.hear(find('favourite river'))

    expect(ports.auditioner.heard()?.voices).toHaveLength(1)
  })

  it('is not to be had while a session is open', async () => {
    const { ports, app, model, find } = await open()
    app.player.start(app.tonight.recipe.value)
    await settle()

    model.hear(find('settle'))

    expect(model.canHear.value).toBe(false)
    expect(ports.auditioner.heard()).toBeUndefined()
  })
})

describe('a sound that is taken', () => {
  it('is what Start plays, as a whole and at the level it has there', async () => {
    const { app, model, find } = await open()
    app.tonight.set({ level: -24, after: 'bed' })

    expect(model.take(find('settle'))).toBe('#/')

    expect(app.tonight.recipe.value).toMatchObject({ to: 4, level: -24, after: 'silence' })
    expect(find('settle').current).toBe(true)
  })

  it('may be a file, and may take the place of one', async () => {
    const { app, model, find } = await open({ favourites: [RAIN, RIVER] })
    model.take(find('favourite river'))
    expect(app.tonight.file.value?.mark.title).toBe('Slow river')
    expect(find('favourite river').current).toBe(true)

    model.take(find('favourite rain'))

    expect(app.tonight.file.value).toBeUndefined()
    expect(app.tonight.recipe.value.bed).toBe('rain')
  })

  it('is heard at once where a session plays, which ends when it would have', async () => {
    const { ports, app, model, find } = await open()
    app.player.start(app.tonight.recipe.value)
    await settle()
    const end = ports.performer.score()?.duration

    expect(model.take(find('low-and-slow'))).toBe('#/')

    expect(app.player.recipe.value?.to).toBe(2)
    expect(ports.performer.score()?.duration).toBe(end)
    expect(ports.performer.calls.at(-1)?.type).toBe('change')
  })

  it('waits to be used in a night of the self-test', async () => {
    const { ports, app, model, find } = await open()
    app.player.start(app.tonight.recipe.value, { night: 9, seal: '0123456789' })
    await settle()
    const playing = ports.performer.score()

    expect(model.take(find('low-and-slow'))).toBe('#/tune')

    expect(app.tonight.recipe.value.to).toBe(2)
    expect(ports.performer.score()).toBe(playing)
  })

  it('leaves all as it is and says why where its file cannot be read', async () => {
    const { ports, app, model, find } = await open({ favourites: [TORN] })
    const before = app.tonight.recipe.value

    expect(model.take(find('favourite torn'))).toBeUndefined()

    expect(ports.location.hash()).toBe('#/open')
    expect(app.tonight.recipe.value).toBe(before)
    expect(app.tonight.file.value).toBeUndefined()
  })
})
