import { alike } from '../score/oscillator-score.ts'
import type { Score, Voice } from '../score/score.ts'
import type { Frames, Hertz, Seconds } from '../base/units.ts'
import { type OwnSounds, NO_OWN_SOUNDS } from './own/own-sound.ts'
import { createScoreRenderer } from './score-renderer.ts'

/** A score's sound while its layers' levels are being moved: what was set once, it is from any frame on. */
export interface LayerMixer {
  /** Fills both ears, of one length, from frame `first` on. The levels move on by as many frames. */
  render(first: Frames, left: Float32Array, right: Float32Array): void
  /** Leads every layer to a factor of the level that the score gives it, without a step or a corner. */
  move(factors: readonly number[]): void
}

/**
 * How fast a level follows, twice over: half of a change is made after 34 ms, nine tenths after 78. A hand that moves on
 * meanwhile bends it, and never breaks it.
 */
const FOLLOWS: Seconds = 0.02
/** A factor this close has arrived: −160 dB. */
const ARRIVED = 1e-8

/** One layer: where its factor is, and the value between it and where it shall be. */
interface Layer {
  readonly render: (first: Frames, left: Float64Array, right: Float64Array) => void
  factor: number
  between: number
  target: number
}

/**
 * Renders a score layer by layer: each bed is one, all other voices together are another.
 * @throws RangeError as `createScoreRenderer`
 */
export function createLayerMixer(
  score: Score,
  sampleRate: Hertz,
  sounds: OwnSounds = NO_OWN_SOUNDS
): LayerMixer {
  const layers = layersOf(score).map((voices): Layer => {
    const { render } = createScoreRenderer({ ...score, voices }, sampleRate, sounds)
    return { render, factor: 1, between: 1, target: 1 }
  })
  const pace = 1 - Math.exp(-1 / (FOLLOWS * sampleRate))
  let ears: readonly [Float64Array, Float64Array] = [new Float64Array(0), new Float64Array(0)]

  function add(layer: Layer, left: Float32Array, right: Float32Array): void {
    const [one, other] = ears
    const { target } = layer
    let { factor, between } = layer
    for (let index = 0; index < left.length; index++) {
      between += (target - between) * pace
      factor += (between - factor) * pace
      left[index] = (left[index] as number) + factor * (one[index] as number)
      right[index] = (right[index] as number) + factor * (other[index] as number)
    }
    const arrived = Math.abs(target - factor) < ARRIVED && Math.abs(target - between) < ARRIVED
    layer.factor = arrived ? target : factor
    layer.between = arrived ? target : between
  }

  return {
    render(first, left, right) {
      if (ears[0].length !== left.length)
        ears = [new Float64Array(left.length), new Float64Array(left.length)]
      left.fill(0)
      right.fill(0)
      for (const layer of layers) {
        layer.render(first, ...ears)
        add(layer, left, right)
      }
    },
    move(factors) {
      layers.forEach((layer, index) => {
        layer.target = factors[index] ?? layer.target
      })
    }
  }
}

/**
 * The factors that make one score's layers another's, where nothing but levels differs between their voices.
 * @returns undefined where more does, where voices of one layer part, or where there is no factor: from silence
 */
export function layerFactors(from: Score, to: Score): readonly number[] | undefined {
  const same =
    from.repeat === to.repeat &&
    (from.balance ?? 0) === (to.balance ?? 0) &&
    alike(from.voices.map(unlevelled), to.voices.map(unlevelled))
  if (!same) return undefined
  const after = layersOf(to)
  const factors = layersOf(from).map((voices, layer) => {
    const ratios = voices.map(({ rms }, index) => (after[layer]?.[index]?.rms ?? 0) / rms)
    const [first = 1] = ratios
    return ratios.every(ratio => Math.abs(ratio - first) < ARRIVED) ? first : Number.NaN
  })
  return factors.every(Number.isFinite) ? factors : undefined
}

function layersOf({ voices }: Score): readonly (readonly Voice[])[] {
  const beds = voices.filter(({ kind }) => kind === 'bed')
  const others = voices.filter(({ kind }) => kind !== 'bed')
  return [...beds.map(bed => [bed]), ...(others.length > 0 ? [others] : [])]
}

function unlevelled(voice: Voice): Voice {
  return { ...voice, rms: 0 }
}
