import { beforeAll, describe, expect, it, vi } from 'vitest'
import { compileRecipe } from '../../src/core/compile.ts'
import { DEFAULT_RECIPE } from '../../src/core/recipe.ts'
import type { NightExport } from '../../src/core/night-export.ts'
import { createExportModel } from '../../src/state/export-model.ts'
import { openSound } from '../../src/core/open-sound.ts'
import { fetchWords } from '../../src/state/words.ts'
import { createFakeNightExport } from '../fakes/fake-night-export.ts'
import { createTestPorts } from '../fakes/test-ports.ts'

const SCORE = compileRecipe(DEFAULT_RECIPE)
const SOUND = { recipe: DEFAULT_RECIPE, score: SCORE }

beforeAll(fetchWords)

/** Lets every promise that can be kept be kept. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 10; turn++) await Promise.resolve()
}

async function begin() {
  const ports = createTestPorts()
  const model = createExportModel(ports)
  model.save(SOUND)
  await settle()
  return { model, file: ports.nightExport }
}

describe('saving tonight as a file', () => {
  it('offers what the browser can write', async () => {
    const packing = createExportModel(createTestPorts())
    const plain = createExportModel({
      ...createTestPorts(),
      openNightExport: async () => createFakeNightExport(false)
    })
    await settle()
    expect(packing.formats.value).toEqual(['wav', 'opus', 'sbg', 'gnaural'])
    expect(plain.formats.value).toEqual(['wav', 'sbg', 'gnaural'])
  })

  it('writes the format that was chosen, under the name the sound has', async () => {
    const ports = createTestPorts()
    const model = createExportModel(ports)
    model.choose('opus')
    model.save({ ...SOUND, name: 'Rain: late' })
    await settle()
    expect(ports.nightExport.asked).toEqual([
      { score: SCORE, format: 'opus', name: 'neap-Rain-late', title: 'Rain: late' }
    ])
  })

  it('tells how far it is, and when it is done', async () => {
    const { model, file } = await begin()
    expect(file.asked).toEqual([
      {
        score: SCORE,
        format: 'wav',
        name: 'neap-binaural-pink-30-min',
        title: 'Binaural, 8 → 3 Hz'
      }
    ])
    file.write(0.25)
    expect(model.state.value).toEqual({ kind: 'writing', share: 0.25 })
    file.end({ kind: 'saved' })
    await settle()
    expect(model.state.value).toEqual({ kind: 'saved' })
  })

  it('writes one file at a time', async () => {
    const { model, file } = await begin()
    model.save(SOUND)
    await settle()
    expect(file.asked).toHaveLength(1)
  })

  it.each(['sbg', 'gnaural'] as const)('hands over a %s text that plays the same', async format => {
    const ports = createTestPorts()
    const model = createExportModel(ports)
    const recipe = { ...DEFAULT_RECIPE, bed: 'rain' as const }
    model.choose(format)
    model.save({ recipe, score: compileRecipe(recipe), name: 'Late' })
    await vi.dynamicImportSettled()
    await settle()
    expect(model.state.value).toEqual({ kind: 'saved' })
    const [file] = ports.files.saved()
    expect(file?.name).toBe(`neap-Late.${format}`)
    const { imported } = openSound(file!.text, 'x', 0)
    expect(imported.voices.some(({ kind }) => kind === 'tone')).toBe(true)
    // Neither program knows our rain.
    expect(model.unwritten.value).toEqual(['rain'])
  })

  it('can be cancelled, and begun again', async () => {
    const { model, file } = await begin()
    model.cancel()
    await settle()
    expect(model.state.value).toEqual({ kind: 'cancelled' })
    model.save(SOUND)
    await settle()
    expect(file.asked).toHaveLength(2)
  })

  it('asks for nothing when it was cancelled before its code came', async () => {
    const ports = createTestPorts()
    const model = createExportModel(ports)
    model.save(SOUND)
    model.cancel()
    await settle()
    expect(model.state.value).toEqual({ kind: 'cancelled' })
    expect(ports.nightExport.asked).toEqual([])
  })

  it('hands a file over at a second tap when the first was too long ago', async () => {
    const { model, file } = await begin()
    let taken = 0
    file.end({ kind: 'ready', take: () => taken++ })
    await settle()
    model.take()
    model.take()
    expect(taken).toBe(1)
    expect(model.state.value).toEqual({ kind: 'saved' })
  })

  it('says that it failed when its code cannot be fetched, and fetches it anew', async () => {
    const ports = createTestPorts()
    let tries = 0
    const model = createExportModel({
      ...ports,
      openNightExport: async (): Promise<NightExport> => {
        if (++tries === 1) throw new TypeError('Failed to fetch')
        return ports.nightExport
      }
    })
    model.save(SOUND)
    await settle()
    expect(model.state.value).toEqual({ kind: 'failed', why: 'broken' })
    model.save(SOUND)
    await settle()
    expect(ports.nightExport.asked).toHaveLength(1)
  })
})
