import type { Curve, Point } from '../score/curve.ts'
import { bedCompensation, bedCrest } from '../score/loudness.ts'
import { pulseMeanSquare } from '../score/pulse.ts'
import type { BedBreath, BedVoice, Voice } from '../score/score.ts'
import type { Decibels, Seconds } from '../base/units.ts'
import { clamp, decibelsToGain, gainToDecibels } from '../base/units.ts'
import { isOwnBed } from '../score/kinds.ts'
import type { Layer } from './composition.ts'
import { HIGHEST_PEAK, HOLD, dutyOf, recipeTone, toneAloneLevel, toneCrest } from './recipe-tone.ts'
import type { Recipe, WholeRecipe } from './recipe.ts'
import { wholeRecipe } from './recipe.ts'
import { stageTimes } from './stage-times.ts'

/** Points by which a crossfade follows its sine: what is left out is 0.02 dB. */
const CROSSFADE_STEPS = 8
/** Peak over RMS that noise of any colour stays below, and so does any sum of noises: of a night, 6.3 times its RMS. */
const NOISE_CREST: Decibels = 16
/** Apart enough that no two layers share their random numbers. */
const NEXT_SEED = 0x9e3779b1
/** Share of the breathing time in which it slows, and in which it lets go. */
const SLOWING = 0.5
const LETTING_GO = 0.2

/** The voices of a recipe with anything that version 2 added. */
export interface Composed {
  readonly voices: readonly Voice[]
  /** Level of all voices together in the softest stage: dBFS RMS. */
  readonly holdDecibels: Decibels
}

/** What sounds from one time on: the RMS amplitude of each voice, by its name. */
interface Part {
  readonly start: Seconds
  readonly crossfade: Seconds
  readonly levels: ReadonlyMap<string, number>
}

/**
 * The voices of layers and stages. A background of several layers is as loud as pink alone: by the sum of the powers of
 * its layers, each compensated like a bed alone. One that goes on through two stages stays one voice. Levels are the
 * voices' volumes, since their gains are the session's.
 * @param recipe fitted
 */
export function composeVoices(recipe: Recipe, seed: number): Composed {
  const whole = wholeRecipe(recipe)
  const times = stageTimes(recipe)
  const backgrounds = times.map(({ beds }) => backgroundLevels(whole, beds))
  const first = backgrounds.find(levels => levels.size > 0)
  const tone = whole.mode === 'noise' ? undefined : toneRms(recipe, first)
  const room = roomOf(whole, backgrounds, tone)
  const parts = times.map(({ start, crossfade, level }, place): Part => {
    const gain = decibelsToGain(level + room)
    const levels = new Map<string, number>()
    if (tone !== undefined) levels.set('tone', tone * gain)
    for (const [name, rms] of backgrounds[place] ?? []) levels.set(name, rms * gain)
    return { start, crossfade, levels }
  })
  const names = [...new Set(parts.flatMap(({ levels }) => [...levels.keys()]))]
  const voices = names.map((name, place): Voice => {
    const rms = Math.max(...parts.map(({ levels }) => levels.get(name) ?? 0))
    const volume = volumeCurve(parts, name, rms)
    const index = tone === undefined ? place : place - 1
    const voice: Voice =
      name === 'tone'
        ? recipeTone(recipe, gainToDecibels(rms))
        : bedVoice(whole, name, rms, (seed + index * NEXT_SEED) >>> 0)
    return volume ? withVolume(voice, volume) : voice
  })
  const holds = parts.map(({ levels }) => Math.hypot(...levels.values()))
  return { voices, holdDecibels: gainToDecibels(Math.min(...holds)) }
}

/** RMS amplitudes of a background's layers, by the names of their voices. */
function backgroundLevels(
  recipe: WholeRecipe,
  beds: readonly Layer[]
): ReadonlyMap<string, number> {
  const powers = beds.map(({ level }) => decibelsToGain(level) ** 2)
  const sum = gainToDecibels(Math.sqrt(powers.reduce((total, power) => total + power, 0)))
  // Pulses have their level at the top.
  const pulses = recipe.mode === 'noise' ? pulseLoss(recipe) : 0
  const levels = new Map<string, number>()
  for (const { bed, level } of beds) {
    const rms = decibelsToGain(HOLD + bedCompensation(bed) + level - sum + pulses)
    levels.set(freeName(levels, bed), rms)
  }
  return levels
}

/** The name of a bed's voice; a second one of the same kind gets another. */
function freeName(taken: ReadonlyMap<string, number>, bed: string): string {
  let name = bed
  while (taken.has(name)) name += ' again'
  return name
}

function kindOf(name: string): Layer['bed'] {
  return name.replaceAll(' again', '') as Layer['bed']
}

/** How much softer pulses are than their top: dB, 0 or more. */
function pulseLoss(recipe: Recipe): Decibels {
  return -gainToDecibels(Math.sqrt(pulseMeanSquare(dutyOf(recipe), recipe.depth)))
}

/** The tone lies `bedLevel` under the first background; alone it takes its place. */
function toneRms(recipe: Recipe, background: ReadonlyMap<string, number> | undefined): number {
  if (!background) return decibelsToGain(toneAloneLevel(recipe))
  return Math.hypot(...background.values()) * decibelsToGain(-recipe.bedLevel)
}

/**
 * By how much all must be softer so that nothing peaks over {@link HIGHEST_PEAK}, in no stage and in no crossfade: dB, 0
 * or less. The tone's peak lasts, and is added.
 */
function roomOf(
  recipe: WholeRecipe,
  backgrounds: readonly ReadonlyMap<string, number>[],
  tone: number | undefined
): Decibels {
  const crossfades = backgrounds
    .slice(1)
    .flatMap((next, place) => crossfadeMixes(backgrounds[place] ?? next, next))
  const noises = [...backgrounds, ...crossfades].map(levels => mixPeak(recipe, levels))
  const peak = Math.max(...noises) + (tone ?? 0) * decibelsToGain(toneCrest(recipe))
  return Math.min(0, HIGHEST_PEAK - gainToDecibels(peak))
}

/** What two backgrounds come to on the way from one to the other: at every point of the curves that lead there. */
function crossfadeMixes(
  from: ReadonlyMap<string, number>,
  to: ReadonlyMap<string, number>
): readonly ReadonlyMap<string, number>[] {
  const names = [...new Set([...from.keys(), ...to.keys()])]
  return Array.from({ length: CROSSFADE_STEPS - 1 }, (_, step) => {
    const turn = (((step + 1) / CROSSFADE_STEPS) * Math.PI) / 2
    return new Map(
      names.map(name => [name, midway(from.get(name) ?? 0, to.get(name) ?? 0, turn)] as const)
    )
  })
}

/**
 * The highest sample of a mix of independent noises. Never more than all their peaks at once; and what is not limited
 * tightly adds up by its squares, as its power does. Of those that are, such as brown, many samples are near their
 * peaks, so that two often meet there: the sum of several has the crest of noise that is not limited.
 */
function mixPeak(recipe: WholeRecipe, levels: ReadonlyMap<string, number>): number {
  const all = [...levels.values()]
  const peaks = [...levels].map(([name, rms]) => {
    const crest = recipe.tilt === 0 ? bedCrest(kindOf(name)) : NOISE_CREST
    return rms * decibelsToGain(crest)
  })
  const together = peaks.reduce((sum, peak) => sum + peak, 0)
  const mixed = Math.hypot(...all) * decibelsToGain(NOISE_CREST)
  return Math.min(together, Math.max(Math.hypot(...peaks), mixed))
}

function withVolume(voice: Voice, volume: Curve): Voice {
  return { ...voice, volume: { left: volume, right: volume } }
}

function bedVoice(recipe: WholeRecipe, name: string, rms: number, seed: number): BedVoice {
  const { mode, tilt, breath, depth } = recipe
  const bed = kindOf(name)
  return {
    kind: 'bed',
    bed,
    rms,
    seed,
    ...(mode === 'noise' && {
      pulse: { rate: recipeTone(recipe, 0).beat, duty: dutyOf(recipe), depth }
    }),
    ...(breath > 0 && { breath: breathOf(recipe) }),
    // A recording stays as bright as it is: what a slope does to its level is not known.
    ...(tilt !== 0 && !isOwnBed(bed) && { tilt })
  }
}

/** From the rate at the start it slows to its own, and at the end lets go. */
function breathOf({
  breath,
  breathFrom,
  breathMinutes,
  breathDepth,
  inhale
}: WholeRecipe): BedBreath {
  const end = breathMinutes * 60
  return {
    rate: [
      { at: 0, value: breathFrom / 60, shape: 'cosine' },
      { at: end * SLOWING, value: breath / 60, shape: 'step' }
    ],
    depth: [
      { at: 0, value: breathDepth, shape: 'step' },
      { at: end * (1 - LETTING_GO), value: breathDepth, shape: 'cosine' },
      { at: end, value: 0, shape: 'step' }
    ],
    inhale
  }
}

/** A voice's volume through the stages, joined at equal power; undefined where it never changes. */
function volumeCurve(parts: readonly Part[], name: string, rms: number): Curve | undefined {
  const points: Point[] = []
  let before: number | undefined
  for (const { start, crossfade, levels } of parts) {
    const value = clamp((levels.get(name) ?? 0) / rms, 0, 1)
    if (before === undefined) points.push({ at: 0, value, shape: 'step' })
    else if (value !== before) points.push(...crossfadePoints(start, crossfade, before, value))
    before = value
  }
  return points.length > 1 ? points : undefined
}

function crossfadePoints(
  start: Seconds,
  length: Seconds,
  from: number,
  to: number
): readonly Point[] {
  return Array.from({ length: CROSSFADE_STEPS + 1 }, (_, step) => {
    const turn = ((step / CROSSFADE_STEPS) * Math.PI) / 2
    const value = step === CROSSFADE_STEPS ? to : midway(from, to, turn)
    return {
      at: start + (length * step) / CROSSFADE_STEPS,
      value,
      shape: step === CROSSFADE_STEPS ? 'step' : 'linear'
    } as const
  })
}

/** A level on an equal-power way from one to another. @param turn 0 at its start, π/2 at its end */
function midway(from: number, to: number, turn: number): number {
  return Math.hypot(from * Math.cos(turn), to * Math.sin(turn))
}
