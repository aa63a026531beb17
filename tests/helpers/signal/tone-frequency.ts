import type { Hertz, Seconds } from '../../../src/core/base/units.ts'

/** One tone, measured over all of its unbroken stretches. */
export interface MeasuredTone {
  readonly frequency: Hertz
  /** One standard deviation of `frequency`, from the scatter of the phases about the fit. */
  readonly uncertainty: Hertz
  /** Peak amplitude in the middle of the road: the median over the stretches. */
  readonly amplitude: number
  /** Stretches without a jump in phase. */
  readonly stretches: number
  /** Their length together. */
  readonly seconds: Seconds
}

interface Phases {
  readonly phase: Float64Array
  readonly magnitude: Float64Array
}

/** Long enough that the tone's mirror image (at −f) stays under −100 dB for 100 Hz and above. */
const WINDOW: Seconds = 0.1
const HOPS_PER_WINDOW = 4
/** Radians. A step off the usual one by more than this starts a new stretch. */
const LARGEST_STEP = 1e-3
/** Share of the loudest window under which a window tells nothing. */
const QUIETEST = 0.05
const SHORTEST_STRETCH: Seconds = 0.5

/**
 * Measures the strongest tone of one ear: its phase is tracked in overlapping Hann windows and one straight line,
 * with an own offset for every stretch between two phase jumps, is fitted through all of them. An underrun costs
 * its neighbourhood, not the accuracy.
 * @throws RangeError when no tone lasts for half a second
 */
export function measureTone(samples: Float32Array, rate: Hertz): MeasuredTone {
  // Tracked at a frequency that is a little off, a fade turns the phase; hence once more at the one that was found.
  const { frequency } = measureNear(samples, rate, strongestFrequency(samples, rate))
  return measureNear(samples, rate, frequency)
}

function measureNear(samples: Float32Array, rate: Hertz, near: Hertz): MeasuredTone {
  const hop = Math.round((WINDOW * rate) / HOPS_PER_WINDOW)
  const { phase, magnitude } = trackPhase(samples, near / rate, hop)
  const stretches = steadyStretches(phase, magnitude, Math.ceil((SHORTEST_STRETCH * rate) / hop))
  if (stretches.length === 0) throw new RangeError('no tone lasts for half a second')

  let timeSquares = 0
  let timePhase = 0
  let phaseSquares = 0
  let count = 0
  const amplitudes: number[] = []
  for (const stretch of stretches) {
    const phases = unwrap(phase.subarray(stretch.first, stretch.end))
    const middle = (phases.length - 1) / 2
    const mean = phases.reduce((sum, each) => sum + each, 0) / phases.length
    for (const [index, each] of phases.entries()) {
      timeSquares += (index - middle) ** 2
      timePhase += (index - middle) * (each - mean)
      phaseSquares += (each - mean) ** 2
      amplitudes.push(magnitude[stretch.first + index]!)
    }
    count += phases.length
  }
  const slope = timePhase / timeSquares
  const scatter =
    Math.max(0, phaseSquares - slope * timePhase) / Math.max(1, count - stretches.length - 1)
  const toHertz = rate / hop / (2 * Math.PI)
  return {
    frequency: near + slope * toHertz,
    // Overlapping windows share their noise: only every fourth counts.
    uncertainty: Math.sqrt((scatter * HOPS_PER_WINDOW) / timeSquares) * toHertz,
    amplitude: median(amplitudes),
    stretches: stretches.length,
    seconds: (count * hop) / rate
  }
}

/** To 2 Hz, from the loudest half second, between 20 Hz and 1 kHz. Every sixth sample of 48 kHz is enough to tell. */
function strongestFrequency(samples: Float32Array, rate: Hertz): Hertz {
  const length = Math.min(samples.length, Math.round(rate / 2))
  let loudest = 0
  let most = -1
  for (let first = 0; first + length <= samples.length; first += length) {
    let energy = 0
    for (let frame = first; frame < first + length; frame++) energy += samples[frame]! ** 2
    if (energy > most) [most, loudest] = [energy, first]
  }
  const stride = Math.max(1, Math.floor(rate / 8000))
  const windowed = Float64Array.from(
    { length: Math.floor(length / stride) },
    (_, index) => samples[loudest + index * stride]! * hann(index * stride, length)
  )
  let best = 20
  let strongest = -1
  for (let frequency = 20; frequency <= 1000; frequency += 2) {
    const power = goertzelPower(windowed, (frequency * stride) / rate)
    if (power > strongest) [strongest, best] = [power, frequency]
  }
  return best
}

/** @param turns cycles per sample */
function goertzelPower(samples: Float64Array, turns: number): number {
  const factor = 2 * Math.cos(2 * Math.PI * turns)
  let [last, before] = [0, 0]
  for (const sample of samples) [last, before] = [sample + factor * last - before, last]
  return last ** 2 + before ** 2 - factor * last * before
}

/** Phase (radians, −π…π) and amplitude relative to a tone of `turns` cycles per sample, once a hop. */
function trackPhase(samples: Float32Array, turns: number, hop: number): Phases {
  const length = HOPS_PER_WINDOW * hop
  const angle = 2 * Math.PI * turns
  const weight = Float64Array.from({ length }, (_, frame) => hann(frame, length))
  const total = weight.reduce((sum, each) => sum + each, 0)
  const cosine = weight.map((each, frame) => (2 * each * Math.cos(angle * frame)) / total)
  const sine = weight.map((each, frame) => (-2 * each * Math.sin(angle * frame)) / total)
  const windows = Math.max(0, Math.floor((samples.length - length) / hop) + 1)
  const phase = new Float64Array(windows)
  const magnitude = new Float64Array(windows)
  for (let index = 0; index < windows; index++) {
    const first = index * hop
    let [real, imaginary] = [0, 0]
    for (let frame = 0; frame < length; frame++) {
      real += samples[first + frame]! * cosine[frame]!
      imaginary += samples[first + frame]! * sine[frame]!
    }
    phase[index] = wrap(Math.atan2(imaginary, real) - angle * first)
    magnitude[index] = Math.hypot(real, imaginary)
  }
  return { phase, magnitude }
}

function steadyStretches(phase: Float64Array, magnitude: Float64Array, shortest: number) {
  const loudest = magnitude.reduce((most, each) => Math.max(most, each), 0)
  const heard = (index: number) => magnitude[index]! > QUIETEST * loudest
  const steps: number[] = []
  for (let index = 1; index < phase.length; index++)
    if (heard(index - 1) && heard(index)) steps.push(wrap(phase[index]! - phase[index - 1]!))
  const usual = steps.length > 0 ? median(steps) : 0
  const stretches: { first: number; end: number }[] = []
  let first = 0
  for (let index = 0; index <= phase.length; index++) {
    const goesOn =
      index < phase.length &&
      heard(index) &&
      (index === first || Math.abs(wrap(phase[index]! - phase[index - 1]! - usual)) < LARGEST_STEP)
    if (goesOn) continue
    if (index - first >= shortest) stretches.push({ first, end: index })
    first = index < phase.length && heard(index) ? index : index + 1
  }
  return stretches
}

function unwrap(phases: Float64Array): Float64Array {
  const unwrapped = Float64Array.from(phases)
  for (let index = 1; index < unwrapped.length; index++)
    unwrapped[index] = unwrapped[index - 1]! + wrap(phases[index]! - phases[index - 1]!)
  return unwrapped
}

/** An angle brought into −π…π. */
function wrap(angle: number): number {
  return angle - 2 * Math.PI * Math.round(angle / (2 * Math.PI))
}

function hann(frame: number, length: number): number {
  return 1 - Math.cos((2 * Math.PI * (frame + 0.5)) / length)
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!
}
