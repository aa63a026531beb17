import { describe, expect, it } from 'vitest'
import { compileRecipe } from '../../../src/core/recipe/compile.ts'
import { readSoundFile } from '../../../src/core/files/read-sound-file.ts'
import { DEFAULT_RECIPE } from '../../../src/core/recipe/recipe.ts'
import { lengthenScore } from '../../../src/core/score/retime.ts'
import { outlineScore } from '../../../src/core/score/score-outline.ts'

describe('the outline of a score', () => {
  it('tells where the beat begins, rests and ends, and where the fade begins', () => {
    expect(outlineScore(compileRecipe(DEFAULT_RECIPE))).toMatchObject({
      duration: 1800,
      startBeat: 8,
      endBeat: 3,
      rampEnd: 900,
      fadeOutAt: 1500,
      beating: true
    })
  })

  it('goes from start to end in rising time, evenly and at every corner', () => {
    const { points } = outlineScore(compileRecipe(DEFAULT_RECIPE))
    const times = points.map(point => point.at)
    expect(times[0]).toBe(0)
    expect(times.at(-1)).toBe(1800)
    expect(times).toEqual(times.toSorted((a, b) => a - b))
    for (const corner of [20, 900, 1500, 1780]) expect(times).toContain(corner)
  })

  it('shows the session in full however long its bed goes on, and no tone after it', () => {
    const lasting = { ...DEFAULT_RECIPE, after: 'bed', afterMinutes: 480 } as const
    const { points, ...outline } = outlineScore(compileRecipe(lasting))
    expect(outline).toMatchObject({ fadeOutAt: 1500, sessionEnd: 1800, fadesThroughout: false })
    expect(points.filter(({ at }) => at < 900).length).toBeGreaterThan(45)
    expect(points.filter(({ at }) => at >= 1800).every(({ presence }) => presence === 0)).toBe(true)
    expect(outlineScore(compileRecipe({ ...lasting, fade: 'whole' })).fadesThroughout).toBe(true)
  })

  it('goes out with the fade', () => {
    const { points } = outlineScore(compileRecipe(DEFAULT_RECIPE))
    const presence = (at: number): number => points.find(point => point.at >= at)!.presence
    expect(presence(600)).toBe(1)
    expect(presence(1650)).toBeGreaterThan(0.3)
    expect(presence(1650)).toBeLessThan(0.9)
    expect(presence(1800)).toBe(0)
  })

  it('is flat and without a beat for a plain sound', () => {
    const outline = outlineScore(compileRecipe({ ...DEFAULT_RECIPE, mode: 'plain' }))
    expect(outline).toMatchObject({ beating: false, rampEnd: 0 })
    expect(outline.points.every(point => point.beat === 0)).toBe(true)
  })

  it('goes round with a file that repeats, and tells its highest rate', () => {
    const file = readSoundFile(
      `<schedule><voice><type>0</type><entries>
<entry duration="300" volume_left="0.5" volume_right="0.5" beatfreq="2" basefreq="200"/>
<entry duration="300" volume_left="0.5" volume_right="0.5" beatfreq="12" basefreq="200"/>
</entries></voice></schedule>`,
      'a',
      0
    )
    const outline = outlineScore(file.lay({ ...DEFAULT_RECIPE, minutes: 45 }))
    const beat = (at: number): number => outline.points.find(point => point.at >= at)!.beat
    expect([0, 300, 600, 900, 1200, 2100].map(at => Math.round(beat(at)))).toEqual([
      2, 12, 2, 12, 2, 12
    ])
    expect(outline).toMatchObject({ settles: false, startBeat: 12, endBeat: 2 })
  })

  it('ends with what a file has come to that plays once', () => {
    const file = readSoundFile('-SE\na: 200+8/20\nb: 200+2/20\n0:00 == a ->\n0:30 == b', 'a', 0)
    const outline = outlineScore(file.lay({ ...DEFAULT_RECIPE, minutes: 30 }))
    expect(outline).toMatchObject({ settles: true, startBeat: 8, endBeat: 2 })
  })

  it('tells how far the beat of a file goes that comes back to where it began', () => {
    const file = readSoundFile(
      '-SE\na: 200+8/20\nb: 200+2/20\n0:00 == a ->\n0:10 == b ->\n0:20 == a',
      'a',
      0
    )
    const outline = outlineScore(file.lay({ ...DEFAULT_RECIPE, minutes: 20 }))
    expect(outline).toMatchObject({ settles: false, startBeat: 8, endBeat: 2 })
  })

  it('follows a session that was made longer', () => {
    const longer = lengthenScore(compileRecipe(DEFAULT_RECIPE), 1600, 900)
    expect(outlineScore(longer)).toMatchObject({ duration: 2700, fadeOutAt: 2400, rampEnd: 900 })
  })
})
