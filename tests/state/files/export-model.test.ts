import { beforeAll, describe, expect, it, vi } from 'vitest'
import { compileRecipe } from '../../../src/core/recipe/compile.ts'
import { DEFAULT_RECIPE } from '../../../src/core/recipe/recipe.ts'
import type { SoundExport } from '../../../src/core/stream/sound-export.ts'
import type { SaveFormat } from '../../../src/state/files/export-model.ts'
import { createExportModel } from '../../../src/state/files/export-model.ts'
import { readSoundFile } from '../../../src/core/files/read-sound-file.ts'
import { fetchWords } from '../../../src/state/base/words.ts'
import { createFakeNightExport } from '../../fakes/fake-night-export.ts'
import { createTestPorts } from '../../fakes/test-ports.ts'
import { gnauralText } from '../../helpers/formats/gnaural-text.ts'

const SCORE = compileRecipe(DEFAULT_RECIPE)
const SOUND = { recipe: DEFAULT_RECIPE, sound: SCORE }

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
  return { model, file: ports.soundExport }
}

describe('saving tonight as a file', () => {
  it('offers what the browser can write', async () => {
    const packing = createExportModel(createTestPorts())
    const plain = createExportModel({
      ...createTestPorts(),
      soundExport: createFakeNightExport(false)
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
    expect(ports.soundExport.asked).toEqual([
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
    model.save({ recipe, sound: compileRecipe(recipe), name: 'Late' })
    await vi.dynamicImportSettled()
    await settle()
    expect(model.state.value).toEqual({ kind: 'saved' })
    const [file] = ports.files.saved()
    expect(file?.name).toBe(`neap-Late.${format}`)
    const { imported } = readSoundFile(file!.text, 'x', 0)
    expect(imported.voices.some(({ kind }) => kind === 'tone')).toBe(true)
    // Neither program knows our rain: the one leaves it out, the other makes it its noise.
    const reason = format === 'sbg' ? 'no such voice' : 'one noise'
    expect(model.unheld.value).toEqual({
      file: `neap-Late.${format}`,
      losses: [{ kind: 'voice', word: 'rain', reason, count: 1 }]
    })
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
    expect(ports.soundExport.asked).toEqual([])
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

  it('says that it failed when its code cannot be fetched, and fetches it again', async () => {
    const ports = createTestPorts()
    let tries = 0
    const unfetched = (): Promise<never> => Promise.reject(new TypeError('Failed to fetch'))
    const soundExport: SoundExport = {
      packs: async () => tries > 0,
      save: (...given) =>
        ++tries === 1 ? { saved: unfetched(), cancel() {} } : ports.soundExport.save(...given)
    }
    const model = createExportModel({ ...ports, soundExport })
    model.save(SOUND)
    await settle()
    expect(model.state.value).toEqual({ kind: 'failed', why: 'broken' })
    model.save(SOUND)
    await settle()
    expect(ports.soundExport.asked).toHaveLength(1)
  })
})

const SBG = `## Slow river
## Of a valley
deep: pink/40 200+8/20 spin:300+0.5/10
off: -
0:00 deep ->
0:40 deep
0:45 off
`
const BELLS = 'ring: bell+600/20\noff: -\n0:00 ring\n0:01 off\n'
const GNAURAL = gnauralText({
  voices: [
    { type: 0, entries: [[60.5, 0.5, 0.4, 4, 200]] },
    { type: 1, entries: [[60.5, 0.1, 0.1, 0, 0]] },
    { type: 5, entries: [[60.5, 0.1, 0.1, 2, 0.001]] }
  ]
})
/** A quarter of an hour. */
const recipe = { ...DEFAULT_RECIPE, minutes: 15 }

async function saveKept(text: string, format: SaveFormat) {
  const ports = createTestPorts()
  const model = createExportModel(ports)
  model.choose(format)
  model.save({ recipe, sound: { text, name: 'x' }, name: 'Late' })
  await vi.dynamicImportSettled()
  await settle()
  await vi.dynamicImportSettled()
  await settle()
  const [file] = ports.files.saved()
  return { ports, model, file, read: file && readSoundFile(file.text, 'x', 0).imported }
}

describe('saving a file that was kept', () => {
  it('writes a sequence as a schedule, with its title and what it says of itself', async () => {
    const { model, file, read } = await saveKept(SBG, 'gnaural')
    expect(file?.name).toBe('neap-Late.gnaural')
    expect(read).toMatchObject({ format: 'gnaural', title: 'Late', description: 'Of a valley' })
    // The pass, which its program repeats.
    expect(read?.repeat).toBeCloseTo(45 * 60, 6)
    expect(model.unheld.value?.losses).toEqual([
      { kind: 'voice', word: 'pink', reason: 'one noise', count: 1 },
      { kind: 'voice', word: 'spin', reason: 'no such voice', count: 1 },
      { kind: 'session' }
    ])
  })

  it('writes a schedule as a sequence, as long as it was kept with', async () => {
    const { model, read } = await saveKept(GNAURAL, 'sbg')
    expect(read).toMatchObject({ format: 'sbg', title: 'Late', length: 15 * 60 })
    expect(read?.voices.map(({ kind }) => kind)).toEqual(['bed', 'tone'])
    expect(model.unheld.value?.losses).toEqual([
      { kind: 'voice', word: 'binaural', reason: 'ears differ', count: 1 },
      { kind: 'voice', word: 'dark', reason: 'brown noise', count: 1 },
      { kind: 'voice', word: 'dark', reason: 'shared noise', count: 1 },
      { kind: 'voice', word: 'water', reason: 'no such voice', count: 1 }
    ])
  })

  it('renders it with the length and the fades it was kept with', async () => {
    const { ports } = await saveKept(SBG, 'wav')
    expect(ports.soundExport.asked).toMatchObject([
      { name: 'neap-Late', title: 'Late', score: { duration: 15 * 60, repeat: 45 * 60 } }
    ])
  })

  it('makes no file that nobody would hear, and says what was in the way', async () => {
    const { model, file } = await saveKept(BELLS, 'gnaural')
    expect(file).toBeUndefined()
    expect(model.state.value).toEqual({ kind: 'silent' })
    expect(model.unheld.value?.losses).toEqual([
      { kind: 'voice', word: 'bell', reason: 'no such voice', count: 1 }
    ])
  })

  it('says so when what is kept cannot be read', async () => {
    const { model, file } = await saveKept('0:00 nothing', 'sbg')
    expect(file).toBeUndefined()
    expect(model.state.value).toEqual({ kind: 'unreadable' })
  })
})
