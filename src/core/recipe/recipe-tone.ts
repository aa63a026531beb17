import type { Curve, Point } from '../score/curve.ts'
import { constant } from '../score/early/constant-curve.ts'
import { carrierCompensation } from '../score/loudness.ts'
import { pulseMeanSquare, yieldedDuty } from '../score/pulse.ts'
import type { PlainTone } from '../score/score.ts'
import type { Decibels } from '../base/units.ts'
import { decibelsToGain, gainToDecibels } from '../base/units.ts'
import type { Recipe } from './recipe.ts'
import { stageTimes } from './stage-times.ts'

/** dBFS RMS of a pink bed, or of a 250 Hz tone alone, at `level` 0. */
export const HOLD: Decibels = -20
/** dBFS. Nothing a recipe can say peaks above it. */
export const HIGHEST_PEAK: Decibels = -3

/** The tone of a recipe. @param level dBFS RMS */
export function recipeTone(recipe: Recipe, level: Decibels): PlainTone {
  return {
    kind: 'tone',
    mode: recipe.mode === 'noise' ? 'isochronic' : recipe.mode,
    carrier: constant(recipe.carrier),
    beat: recipe.mode === 'plain' ? constant(0) : beatCurve(recipe),
    rms: decibelsToGain(level),
    duty: dutyOf(recipe),
    depth: recipe.depth
  }
}

/** The level of a tone without a bed: dBFS RMS. */
export function toneAloneLevel(recipe: Recipe): Decibels {
  return Math.min(HOLD + carrierCompensation(recipe.carrier), HIGHEST_PEAK - toneCrest(recipe))
}

/** Peak over RMS of a tone, in dB. */
export function toneCrest(recipe: Recipe): Decibels {
  if (recipe.mode === 'monaural') return gainToDecibels(2)
  const sine = gainToDecibels(Math.SQRT2)
  if (recipe.mode !== 'isochronic') return sine
  return sine - gainToDecibels(Math.sqrt(pulseMeanSquare(dutyOf(recipe), recipe.depth)))
}

/** The duty of pulses, as much as their fastest beat leaves. */
export function dutyOf(recipe: Recipe): number {
  const stages = recipe.stages ?? []
  return yieldedDuty(recipe.duty, Math.max(recipe.from, recipe.to, ...stages.map(({ to }) => to)))
}

function beatCurve(recipe: Recipe): Curve {
  const { from, to, ramp } = recipe
  const first: Curve =
    ramp === 0 || from === to
      ? constant(to)
      : [
          { at: 0, value: from, shape: 'cosine' },
          { at: ramp, value: to, shape: 'step' }
        ]
  return [...first, ...stageTimes(recipe).slice(1).flatMap(beatPoints)]
}

/** The way of a later stage from the beat before it to its own. */
function beatPoints({ start, from, to, ramp }: ReturnType<typeof stageTimes>[number]): Point[] {
  if (from === to) return []
  if (ramp === 0) return [{ at: start, value: to, shape: 'step' }]
  return [
    { at: start, value: from, shape: 'cosine' },
    { at: start + ramp, value: to, shape: 'step' }
  ]
}
