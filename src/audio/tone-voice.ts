import { type Curve, prepareCurve } from '../core/score/curve.ts'
import { pulse, pulseMeanSquare } from '../core/score/pulse.ts'
import type { PlainTone } from '../core/score/score.ts'
import type { Seconds } from '../core/base/units.ts'
import { type Automation, addLines, automate, frequencyLines } from './ramps.ts'
import { type Desk, connect, Gain, Merge, ToneOscillatorNode } from './tone.ts'

/** The oscillators of one tone, at RMS 1 in each ear. */
export interface ToneSource {
  readonly output: Gain
  /** Glides to the frequencies of a tone of the same mode and pulse. */
  follow(voice: PlainTone, now: Seconds, glide: Seconds): void
  /** May be called again with another time as long as it has not come. */
  stop(time: Seconds): void
  dispose(): void
}

/** One oscillator of a voice: its frequency, and where in its cycle it is. */
interface Part {
  /** Frequency = carrier × `carrier` + beat × `beat`. */
  readonly carrier: number
  readonly beat: number
  /** Cycles added to the phase that frequency has come to. */
  readonly ahead: number
}

const LEFT: Part = { carrier: 1, beat: -0.5, ahead: 0 }
const RIGHT: Part = { carrier: 1, beat: 0.5, ahead: 0 }
const MIDDLE: Part = { carrier: 1, beat: 0, ahead: 0 }
/** −cos: lowest where the pulse rests, highest at its top. */
const PULSE: Part = { carrier: 0, beat: 1, ahead: -0.25 }

/** Enough that straight lines between them stay within 1e-6 of the narrowest pulse. */
const SHAPER_POINTS = 65_537

/**
 * Builds the oscillators of a tone and starts them.
 * @param position seconds in the score: their phases are what they have come to there, all 0 at 0
 * @param start context time at which that position is heard
 */
export function createToneSource(
  desk: Desk,
  voice: PlainTone,
  position: Seconds,
  start: Seconds
): ToneSource {
  const { context } = desk
  const parts = partsOf(voice)
  const oscillators = parts.map(part => oscillator(desk, voice, part, position, start))
  const output = new Gain({ context, gain: 0 })
  const between = wire(
    desk,
    voice,
    oscillators.map(each => each.node),
    output
  )
  // A gain of its own, not a factor of the amplitude: the loudness of a mode does not glide when the level does.
  automate(output.gain, [{ at: 0, value: unitGain(voice), shape: 'step' }], 0, start)

  return {
    output,
    follow(next, now, glide) {
      oscillators.forEach(({ frequency }, index) => {
        const part = parts[index]
        if (part) frequency.follow(frequencyOf(next, part), now, glide)
      })
    },
    stop(time) {
      for (const { node } of oscillators) node.stop(time)
    },
    dispose() {
      for (const { node } of oscillators) node.dispose()
      for (const node of between) node.disconnect()
      output.dispose()
    }
  }
}

/** The amplitude that gives one ear an RMS of 1. */
function unitGain(voice: PlainTone): number {
  switch (voice.mode) {
    case 'monaural':
      return 1
    case 'isochronic':
      return Math.SQRT2 / Math.sqrt(pulseMeanSquare(voice.duty, voice.depth))
    default:
      return Math.SQRT2
  }
}

function partsOf(voice: PlainTone): readonly Part[] {
  switch (voice.mode) {
    case 'binaural':
    case 'monaural':
      return [LEFT, RIGHT]
    case 'isochronic':
      return [MIDDLE, PULSE]
    case 'plain':
      return [MIDDLE]
  }
}

function frequencyOf(voice: PlainTone, part: Part): Curve {
  const beat = frequencyLines(voice.beat)
  const carrier = frequencyLines(voice.carrier)
  if (part.carrier === 0) return beat
  return part.beat === 0 ? carrier : addLines(carrier, beat, part.beat)
}

interface Running {
  readonly node: ToneOscillatorNode
  readonly frequency: Automation
}

function oscillator(
  { context }: Desk,
  voice: PlainTone,
  part: Part,
  position: Seconds,
  start: Seconds
): Running {
  const curve = frequencyOf(voice, part)
  // Within the block of samples in which an oscillator starts, Chromium takes its frequencies from the block's
  // beginning: so it has its first one from before the start on, or its phase would be off.
  const first = prepareCurve(curve).value(position)
  const node = new ToneOscillatorNode({ context, frequency: first, type: 'sine' })
  const cycles =
    part.ahead +
    part.carrier * prepareCurve(voice.carrier).integral(position) +
    part.beat * prepareCurve(voice.beat).integral(position)
  const turn = 2 * Math.PI * (cycles - Math.floor(cycles))
  if (turn !== 0)
    node.setPeriodicWave(
      context.createPeriodicWave([0, Math.sin(turn)], [0, Math.cos(turn)], {
        disableNormalization: true
      })
    )
  const frequency = automate(node.frequency, curve, start - position, start)
  node.start(start)
  return { node, frequency }
}

/** Connects the oscillators to the output. Returns the native nodes in between. */
function wire(
  desk: Desk,
  voice: PlainTone,
  nodes: readonly ToneOscillatorNode[],
  output: Gain
): readonly { disconnect(): void }[] {
  const [first, second] = nodes
  if (!first) return []
  if (voice.mode === 'binaural' && second) {
    const ears = new Merge({ context: desk.context, channels: 2 })
    connect(first, ears, 0, 0)
    connect(second, ears, 0, 1)
    connect(ears, output)
    return [ears]
  }
  if (voice.mode === 'isochronic' && second) {
    const shaper = desk.context.createWaveShaper()
    shaper.curve = pulseCurve(voice.duty, voice.depth)
    const swell = new Gain({ context: desk.context, gain: 0 })
    connect(second, shaper)
    connect(shaper, swell.gain)
    connect(first, swell)
    connect(swell, output)
    return [shaper, swell]
  }
  // One channel goes to both ears.
  for (const node of nodes) connect(node, output)
  return []
}

/** What −cos of the beat's phase is turned into: the gain of the carrier. */
function pulseCurve(duty: number, depth: number): Float32Array<ArrayBuffer> {
  return Float32Array.from({ length: SHAPER_POINTS }, (_, index) => {
    const height = (2 * index) / (SHAPER_POINTS - 1) - 1
    return 1 - depth + depth * pulse(Math.acos(-height) / (2 * Math.PI), duty)
  })
}
