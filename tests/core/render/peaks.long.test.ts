import { type BedKind, type BedChoice, isOwnBed } from '../../../src/core/score/kinds.ts'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { PRESETS } from '../../../src/content/data/presets.ts'
import { PROGRAMME } from '../../../src/content/data/programme.ts'
import { compileRecipe, DEFAULT_SEED } from '../../../src/core/recipe/compile.ts'
import { HIGHEST_PEAK } from '../../../src/core/recipe/recipe-tone.ts'
import { constant } from '../../../src/core/score/early/constant-curve.ts'
import { STREAM_RATE, openScoreWav } from '../../../src/core/stream/score-wav.ts'
import { presetRecipe } from '../../../src/core/recipe/preset.ts'
import { nightRecipe } from '../../../src/core/programme/programme.ts'
import type { Recipe } from '../../../src/core/recipe/recipe.ts'
import { DEFAULT_RECIPE, fitRecipe } from '../../../src/core/recipe/recipe.ts'
import { stageTimes } from '../../../src/core/recipe/stage-times.ts'
import { createBed } from '../../../src/core/render/beds/bed.ts'
import { createScoreRenderer } from '../../../src/core/render/score-renderer.ts'
import type { Score } from '../../../src/core/score/score.ts'
import { gainToDecibels } from '../../../src/core/base/units.ts'
import { FRAME_BYTES, WAV_HEADER_BYTES } from '../../../src/core/stream/wav.ts'
import { peakOf, rmsOf } from '../../helpers/signal/noise-questions.ts'

vi.setConfig({ hookTimeout: 400_000, testTimeout: 60_000 })

interface Named {
  readonly name: string
  readonly recipe: Recipe
}

/** All that the app itself proposes, as loud as it gets. */
const PROPOSED: readonly Named[] = [
  ...PRESETS.map(preset => ({ name: preset.id, recipe: presetRecipe(preset, 0) })).filter(
    ({ recipe }) => recipe.version === 1 && recipe.bed !== 'none'
  ),
  ...(['binaural', 'monaural'] as const).flatMap(mode =>
    PROGRAMME.map(night => ({
      name: `night ${night.night}, ${mode}`,
      recipe: nightRecipe(night, { ...DEFAULT_RECIPE, mode }, 'stereo')
    }))
  )
].map(({ name, recipe }) => ({ name, recipe: { ...recipe, level: 0 } }))

/** Presets of layers and stages, and those that breathe. */
const COMPOSED = PRESETS.map(preset => ({
  name: preset.id,
  recipe: presetRecipe(preset, 0)
})).filter(({ recipe }) => recipe.version === 2)

/** A bed of RMS 1, every sample of both ears looked at. */
interface Scan {
  /** The highest sample of each second. */
  readonly peaks: Float64Array
  readonly crest: number
}

function scan(kind: BedKind, minutes: number): Scan {
  const bed = createBed(kind, DEFAULT_SEED, STREAM_RATE)
  const ears = [new Float32Array(STREAM_RATE), new Float32Array(STREAM_RATE)] as const
  const peaks = new Float64Array(minutes * 60)
  let power = 0
  for (let second = 0; second < peaks.length; second++) {
    bed.render(second * STREAM_RATE, ...ears)
    peaks[second] = Math.max(...ears.map(peakOf))
    power += rmsOf(ears[0]) ** 2 + rmsOf(ears[1]) ** 2
  }
  return { peaks, crest: peakOf(peaks) / Math.sqrt(power / (2 * peaks.length)) }
}

function bedOf(recipe: Recipe): BedKind | undefined {
  const bed: BedChoice = recipe.bed
  return bed === 'none' || isOwnBed(bed) ? undefined : bed
}

/** The highest sample of a score's tone where nothing dampens it: it swells evenly all night. */
function tonePeak(score: Score): number {
  const tones = { ...score, envelope: constant(1), voices: score.voices.filter(isTone) }
  const ears = [new Float64Array(3 * STREAM_RATE), new Float64Array(3 * STREAM_RATE)] as const
  createScoreRenderer(tones, STREAM_RATE).render(0, ...ears)
  return Math.max(...ears.map(peakOf))
}

function isTone({ kind }: { readonly kind: string }): boolean {
  return kind === 'tone'
}

describe('what the app proposes, at level 0', () => {
  const kinds = [...new Set(PROPOSED.flatMap(({ recipe }) => bedOf(recipe) ?? []))]
  const beds = new Map<BedKind, Scan>()

  beforeAll(() => {
    // With one seed for all, sessions with the same bed have the same noise: the longest holds them all.
    for (const kind of kinds) {
      const sessions = PROPOSED.filter(({ recipe }) => recipe.bed === kind)
      beds.set(kind, scan(kind, Math.max(...sessions.map(({ recipe }) => recipe.minutes))))
    }
  })

  it.each(kinds)('keeps the crest of its bed under 16 dB, all session long: %s', kind => {
    const { crest, peaks } = beds.get(kind)!
    console.log(`${kind}: crest ${gainToDecibels(crest).toFixed(2)} dB in ${peaks.length / 60} min`)
    expect(gainToDecibels(crest)).toBeLessThan(16)
  })

  it('has no sample over −3 dBFS in any preset or any night, to the last', () => {
    let loudest = { name: '', level: -Infinity }
    for (const { name, recipe } of PROPOSED) {
      const score = compileRecipe(recipe)
      const kind = bedOf(recipe)
      const rms = score.voices.find(voice => voice.kind === 'bed')?.rms ?? 0
      // Fades only take away: no sample can pass the bed's highest one and the tone's together.
      const noise = kind ? peakOf(beds.get(kind)!.peaks.subarray(0, score.duration)) : 0
      const most = rms * noise + tonePeak(score)
      expect(score.level).toEqual(constant(1))
      expect(Math.max(...score.envelope.map(point => point.value))).toBe(1)
      expect(gainToDecibels(most), name).toBeLessThan(HIGHEST_PEAK)
      if (gainToDecibels(most) > loudest.level) loudest = { name, level: gainToDecibels(most) }
    }
    console.log(
      `${PROPOSED.length} sessions: at most ${loudest.level.toFixed(2)} dBFS (${loudest.name})`
    )
  })

  it('comes near that where its bed is highest, in the bytes that are played', () => {
    for (const { name, recipe } of PROPOSED.slice(0, -2 * PROGRAMME.length)) {
      const score = compileRecipe(recipe)
      // A bed that plays on after the session does so softly.
      const end = score.after?.fadeAt ?? score.fadeOutAt
      const held = beds.get(bedOf(recipe)!)!.peaks.subarray(recipe.fadeIn, end - 1)
      const peak = peakOf(held)
      const second = recipe.fadeIn + held.indexOf(peak)
      const start = WAV_HEADER_BYTES + second * STREAM_RATE * FRAME_BYTES
      const bytes = openScoreWav(score).read(start, start + STREAM_RATE * FRAME_BYTES)
      const samples = Float64Array.from(new Int16Array(bytes.slice().buffer), at => at / 0x7fff)
      const played = peakOf(samples)
      console.log(`${name}: ${gainToDecibels(played).toFixed(2)} dBFS in second ${second}`)
      expect(gainToDecibels(played)).toBeLessThan(HIGHEST_PEAK)
      const rms = score.voices.find(voice => voice.kind === 'bed')?.rms ?? 0
      expect(played).toBeGreaterThan(rms * peak - tonePeak(score))
    }
  })
})

describe('presets of layers and stages, at level 0', () => {
  it.each(COMPOSED)(
    'have no sample over −3 dBFS in a minute of every stage: $name',
    ({ recipe }) => {
      const renderer = createScoreRenderer(compileRecipe(recipe), STREAM_RATE)
      const ears = [new Float64Array(60 * STREAM_RATE), new Float64Array(60 * STREAM_RATE)] as const
      const stages = stageTimes(fitRecipe(recipe).recipe)
      for (const { start, crossfade } of stages) {
        renderer.render(Math.round((start + crossfade) * STREAM_RATE), ...ears)
        expect(gainToDecibels(Math.max(...ears.map(peakOf)))).toBeLessThan(HIGHEST_PEAK)
      }
    }
  )
})
