import { describe, expect, it } from 'vitest'
import { compileRecipe } from '../../src/core/compile.ts'
import { DEFAULT_RECIPE } from '../../src/core/recipe.ts'
import type { NightExport } from '../../src/core/night-export.ts'
import { createExportModel } from '../../src/state/export-model.ts'
import { createTestPorts } from '../fakes/test-ports.ts'

const SCORE = compileRecipe(DEFAULT_RECIPE)

/** Lets every promise that can be kept be kept. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 10; turn++) await Promise.resolve()
}

async function begin() {
  const ports = createTestPorts()
  const model = createExportModel(ports)
  model.save(SCORE, DEFAULT_RECIPE)
  await settle()
  return { model, file: ports.nightExport }
}

describe('saving tonight as a file', () => {
  it('knows the size beforehand: half an hour is 173 MB', () => {
    expect(createExportModel(createTestPorts()).bytes(SCORE)).toBe(44 + 1800 * 24_000 * 4)
  })

  it('tells how far it is, and when it is done', async () => {
    const { model, file } = await begin()
    expect(file.asked).toEqual([{ score: SCORE, name: 'neap-binaural-pink-30-min.wav' }])
    file.write(0.25)
    expect(model.state.value).toEqual({ kind: 'writing', share: 0.25 })
    file.end({ kind: 'saved' })
    await settle()
    expect(model.state.value).toEqual({ kind: 'saved' })
  })

  it('writes one file at a time', async () => {
    const { model, file } = await begin()
    model.save(SCORE, DEFAULT_RECIPE)
    await settle()
    expect(file.asked).toHaveLength(1)
  })

  it('can be cancelled, and begun again', async () => {
    const { model, file } = await begin()
    model.cancel()
    await settle()
    expect(model.state.value).toEqual({ kind: 'cancelled' })
    model.save(SCORE, DEFAULT_RECIPE)
    await settle()
    expect(file.asked).toHaveLength(2)
  })

  it('asks for nothing when it was cancelled before its code came', async () => {
    const ports = createTestPorts()
    const model = createExportModel(ports)
    model.save(SCORE, DEFAULT_RECIPE)
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
    model.save(SCORE, DEFAULT_RECIPE)
    await settle()
    expect(model.state.value).toEqual({ kind: 'failed', why: 'broken' })
    model.save(SCORE, DEFAULT_RECIPE)
    await settle()
    expect(ports.nightExport.asked).toHaveLength(1)
  })
})
