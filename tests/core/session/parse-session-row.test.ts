import { BED_CHOICES, TONE_MODES } from '../../../src/core/score/kinds.ts'
import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import type { Recipe } from '../../../src/core/recipe/recipe.ts'
import { DEFAULT_RECIPE } from '../../../src/core/recipe/recipe.ts'
import { parseSessionRow } from '../../../src/core/session/parse-session-row.ts'
import { sessionRow } from '../../fakes/rows/session-rows.ts'

describe('a row from storage', () => {
  test.prop(
    [
      fc.record({
        id: fc.uuid(),
        performer: fc.constantFrom('live' as const, 'stream' as const),
        startedAt: fc.integer({ min: 0, max: Date.UTC(2100, 0) }),
        offsetMinutes: fc.integer({ min: -720, max: 840 }),
        planned: fc.double({ min: 1000, max: 43_200, noNaN: true }),
        heard: fc.double({ min: 0, max: 1000, noNaN: true }),
        interruptions: fc.nat(99),
        stoodStill: fc.double({ min: 0, max: 1e6, noNaN: true }),
        sounding: fc.boolean()
      }),
      fc.constantFrom(...TONE_MODES),
      fc.constantFrom(...BED_CHOICES)
    ],
    { seed: 2 }
  )('comes back as it was written, by way of text', (change, mode, bed) => {
    const wake = { hour: 6, minute: 30 }
    // As asked for, whether there is room for it or not.
    const recipe: Recipe = {
      ...DEFAULT_RECIPE,
      mode,
      bed,
      to: 0.5,
      minutes: 5,
      after: 'bed',
      wake,
      fade: 'whole'
    }
    const row = sessionRow({ ...change, recipe })
    expect(parseSessionRow(JSON.parse(JSON.stringify(row)))).toEqual(row)
  })

  test.prop([fc.anything()], { seed: 3, numRuns: 300 })('never makes the reader throw', thing => {
    expect(parseSessionRow(thing)).toBeUndefined()
  })

  test.prop([fc.constantFrom(...Object.keys(sessionRow())), fc.anything()], {
    seed: 4,
    numRuns: 500
  })('is whole or skipped, whatever stands in one of its fields', (field, thing) => {
    const parsed = parseSessionRow({ ...sessionRow(), [field]: thing })
    if (parsed) expect(parseSessionRow(parsed)).toEqual(parsed)
  })

  it('says which night of the programme it was, in silence, or sealed, or on which side', () => {
    const marks = [
      { night: 21, silent: true },
      { night: 8, seal: 'abcdef0123' },
      { night: 21, arm: 'plain' }
    ] as const
    for (const mark of marks) expect(parseSessionRow(sessionRow(mark))).toEqual(sessionRow(mark))
  })

  it('belongs to the night of the session before it, where that can be read', () => {
    const again = sessionRow({ again: '2026-03-14' })
    expect(parseSessionRow(again)).toEqual(again)
    for (const night of ['2026-02-30', 'last night', 14, true])
      expect(parseSessionRow({ ...sessionRow(), again: night })).toEqual(sessionRow())
  })

  it('stays, without what cannot be read of the programme', () => {
    for (const mark of [
      { night: 0 },
      { night: 22 },
      { night: 1.5 },
      { night: '3' },
      { silent: 'yes' },
      { seal: '=1+1' },
      { arm: 'both' }
    ])
      expect(parseSessionRow({ ...sessionRow(), ...mark })).toEqual(sessionRow())
  })

  it('takes the defaults for what older rows do not say of the night’s end', () => {
    const row = sessionRow()
    const { fade, after, afterMinutes, wake, wakeRise, ...older } = row.recipe
    expect([fade, after, afterMinutes, wake, wakeRise]).toEqual([
      'end',
      'silence',
      30,
      undefined,
      10
    ])
    expect(parseSessionRow({ ...row, recipe: older })).toEqual(row)
  })

  it('stays open while it has no end', () => {
    const { end: _end, ...open } = sessionRow({ sounding: true })
    expect(parseSessionRow(open)).toEqual(open)
    expect(parseSessionRow(open)).not.toHaveProperty('end')
  })

  it('knows nothing of how long it stood still where nothing was noted', () => {
    expect(parseSessionRow(sessionRow({ interruptions: 1 }))).not.toHaveProperty('stoodStill')
    const damaged = { ...sessionRow({ interruptions: 1 }), stoodStill: -3 }
    expect(parseSessionRow(damaged)).not.toHaveProperty('stoodStill')
  })

  it('loses what does not belong to it', () => {
    expect(parseSessionRow({ ...sessionRow(), extra: 1 })).toEqual(sessionRow())
  })

  it('takes the defaults for numbers its recipe lacks, and fits those out of range', () => {
    const recipe = { version: 1, mode: 'plain', bed: 'none', carrier: 9999, level: Number.NaN }
    expect(parseSessionRow({ ...sessionRow(), recipe })?.recipe).toEqual({
      ...DEFAULT_RECIPE,
      version: 2,
      mode: 'plain',
      bed: 'none',
      carrier: 1000
    })
  })

  it('has not been heard for longer than it was planned', () => {
    expect(parseSessionRow(sessionRow({ planned: 60, heard: 61 }))?.heard).toBe(60)
  })

  it.each([
    ['another version', { version: 2 }],
    ['no id', { id: '' }],
    ['an id that could pass for a formula', { id: '=1+1' }],
    ['an unknown mode', { recipe: { ...DEFAULT_RECIPE, mode: 'xyz' } }],
    ['no recipe', { recipe: undefined }],
    ['an unknown end', { end: 'vanished' }],
    ['a start that is no time', { startedAt: Number.NaN }],
    ['a start beyond any calendar', { startedAt: 1e17 }],
    ['a negative length', { planned: -1 }]
  ])('is skipped with %s', (_what, change) => {
    expect(parseSessionRow({ ...sessionRow(), ...change })).toBeUndefined()
  })
})
