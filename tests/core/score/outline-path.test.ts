import { describe, expect, it } from 'vitest'
import { compileRecipe } from '../../../src/core/recipe/compile.ts'
import { readSoundFile } from '../../../src/core/files/read-sound-file.ts'
import { DEFAULT_RECIPE } from '../../../src/core/recipe/recipe.ts'
import { outlineScore } from '../../../src/core/score/score-outline.ts'
import type { OutlinePath } from '../../../src/core/score/outline-path.ts'
import { outlinePath } from '../../../src/core/score/outline-path.ts'

function geometry(change: Partial<typeof DEFAULT_RECIPE> = {}): OutlinePath {
  return outlinePath(outlineScore(compileRecipe({ ...DEFAULT_RECIPE, ...change })))
}

describe('the picture of a score', () => {
  it('runs down from the left into the delta band', () => {
    const { place, delta } = geometry()
    expect(place(0).x).toBe(0)
    expect(place(0).y).toBeLessThan(delta!)
    expect(place(900)).toMatchObject({ x: 50 })
    expect(place(900).y).toBeGreaterThan(delta!)
    expect(place(1800).x).toBe(100)
  })

  it('keeps the dot on the line between the points it is drawn from', () => {
    const { place } = geometry()
    const heights = Array.from({ length: 900 }, (_, at) => place(at).y)
    expect(heights).toEqual(heights.toSorted((a, b) => a - b))
  })

  it('reaches up to faster beats than usual', () => {
    expect(geometry({ from: 14 }).place(0).y).toBe(geometry({ from: 8 }).place(0).y)
  })

  it('has no band where a file reaches so far above it that its name has no room', () => {
    const text = (beat: number): string =>
      `-SE\na: 200+2/20\nb: 200+${beat}/20\n0:00 == a ->\n0:30 == b`
    const bandAt = (beat: number): number | undefined =>
      outlinePath(outlineScore(readSoundFile(text(beat), 'a', 0).lay(DEFAULT_RECIPE))).delta
    expect(bandAt(15)).toBeLessThan(75)
    expect(bandAt(40)).toBeUndefined()
  })

  it('is a level line without a band where there is no beat', () => {
    const { delta, place } = geometry({ mode: 'plain' })
    expect(delta).toBeUndefined()
    expect(place(0).y).toBe(place(1500).y)
  })

  it('leaves the session room beside a bed all night, and a rise to a wake its own', () => {
    const lasting = { after: 'bed', afterMinutes: 480 } as const
    const bed = geometry(lasting)
    expect(bed.place(1800).x).toBe(60)
    expect(bed.bed).toMatch(/^M60 [\d.]+L100 /)
    const recipe = { ...DEFAULT_RECIPE, ...lasting, wake: { hour: 7, minute: 0 }, wakeRise: 10 }
    const woken = outlinePath(outlineScore(compileRecipe(recipe, 1, 30_000)))
    expect(woken.place(30_000 - 600).x).toBe(85)
    expect(woken.bed).toMatch(/^M60 [\d.]+L85 /)
    // Strongest at the top of the rise, gone before it and at the end.
    const opacity = (x: number): number => woken.stops.find(stop => stop.x >= x)!.opacity
    expect([opacity(70), opacity(99.2), opacity(100)]).toEqual([0, 1, 0])
    expect(geometry().bed).toBeUndefined()
  })

  it('needs few stops for the fades', () => {
    const { stops } = geometry()
    expect(stops.length).toBeLessThan(12)
    expect(stops.at(-1)).toEqual({ x: 100, opacity: 0 })
  })
})
