import type { Undo } from '../core/base/listeners.ts'
import type { Curve } from '../core/score/curve.ts'
import { prepareCurve } from '../core/score/curve.ts'
import { constant } from '../core/score/early/constant-curve.ts'
import type { PlainScore, PlainVoice, Score } from '../core/score/score.ts'
import { alike, isOscillatorScore, soundsAlike } from '../core/score/oscillator-score.ts'
import { layerFactors } from '../core/render/layer-mixer.ts'
import type { Seconds } from '../core/base/units.ts'
import { clamp } from '../core/base/units.ts'
import type { Beds } from './beds.ts'
import type { ClockedSource } from './clocked-source.ts'
import { atTime } from './marker.ts'
import { outputLatency } from './output-latency.ts'
import type { Automation } from './ramps.ts'
import { automate, blend, gainRamps, LEAD, restOf } from './ramps.ts'
import type { Desk } from './tone.ts'
import { connect, Gain, nativeParameter } from './tone.ts'
import type { Scores } from './scores.ts'
import type { ToneSource } from './tone-voice.ts'
import { createToneSource } from './tone-voice.ts'

/** A score made of nodes and sounding from its start on, its end included. */
export interface Graph {
  /** Seconds in the score at a context time. */
  positionAt(time: Seconds): Seconds
  /**
   * Goes over to a score of the same origin without a click.
   * @returns false, and does nothing, when its sources are of another kind: that takes another graph
   */
  follow(score: Score, now: Seconds): boolean
  /** Ramps down from `LEAD` after `now`, then lets everything go and calls back. */
  release(now: Seconds, fade: Seconds, released: () => void): void
  /** Lets everything go at once: for when nothing sounds. */
  dispose(): void
}

export interface GraphPlan {
  readonly score: Score
  /** Seconds in the score, heard at `start`. */
  readonly position: Seconds
  /** A context time at a sample, still ahead when the graph is built in a running context. */
  readonly start: Seconds
  /** Length of a ramp from silence on top of the score's own fades; 0 for none. */
  readonly rise: Seconds
  /** Calls back at the score's end, unless it was released or disposed of before. */
  readonly ended: () => void
}

/** How fast a level, an envelope or a frequency moves to a new value. */
export const GLIDE: Seconds = 0.15
/**
 * The same for levels alone, that of the whole and those of voices, which are to be heard at once. Should the audio thread be further ahead, it enters the
 * glide where that is still flat.
 */
const LEVEL_GLIDE: Seconds = 0.1
const LEVEL_LEAD: Seconds = 0.03

/**
 * How long after the last sample is heard the nodes are let go: a source may report its end while the audio thread is
 * still at the stretch of samples in which it ends, and the latency that a browser tells is an estimate.
 */
const TAIL: Seconds = 0.05

/** One voice, or all of an imported score: its sources, and its amplitude. */
interface Strand {
  readonly source: ToneSource | ClockedSource
  readonly level: Gain
  readonly amplitude: Automation
  /** Context time at which the last change of its level is through. */
  levelled: Seconds
}

/** What makes sources that are no oscillators, as far as it is loaded. */
export interface Sources {
  readonly beds?: Beds
  readonly scores?: Scores
}

/** Builds the nodes of a score and schedules all of it. */
export function createGraph(desk: Desk, sources: Sources, plan: GraphPlan): Graph {
  const { context, native } = desk
  const { position, start } = plan
  const origin = start - position
  let { score } = plan
  let cancelEnd: Undo

  const envelope = new Gain({ context, gain: 0 })
  const level = new Gain({ context, gain: 0 })
  const door = new Gain({ context, gain: 0 })
  const shape = automate(nativeParameter(envelope.gain), gainRamps(score.envelope), origin, start)
  const volume = automate(nativeParameter(level.gain), gainRamps(score.level), origin, start)
  const opening = automate(nativeParameter(door.gain), rising(start, plan.rise), 0, start)
  connect(envelope, level)
  connect(level, door)
  connect(door, native.destination)

  const strands = isOscillatorScore(score)
    ? score.voices.map(voice => createStrand(createSource(voice), amplitudeOf(voice)))
    : [createStrand(createWhole(score), constant(1))]

  function createStrand(source: Strand['source'], amplitude: Curve): Strand {
    const gain = new Gain({ context, gain: 0 })
    connect(source.output, gain)
    connect(gain, envelope)
    return {
      source,
      level: gain,
      amplitude: automate(nativeParameter(gain.gain), amplitude, origin, start),
      levelled: start
    }
  }

  function createSource(voice: PlainVoice): ToneSource | ClockedSource {
    if (voice.kind === 'tone') return createToneSource(desk, voice, position, start)
    if (!sources.beds) throw new Error('A score with a bed needs the beds loaded; they were not.')
    return sources.beds(voice, position, start)
  }

  /** What a file says can be thousands of events: the renderer plays them all. */
  function createWhole(imported: Score): ClockedSource {
    if (!sources.scores) throw new Error('An imported score needs its worklet loaded; it was not.')
    return sources.scores(imported, position, start)
  }

  function followVoices(next: PlainScore, before: PlainScore, now: Seconds): void {
    next.voices.forEach((voice, index) => {
      const old = before.voices[index]
      const strand = strands[index]
      if (!old || !strand) return
      if (voice.rms !== old.rms || !alike(gainOf(voice), gainOf(old)))
        followLevel(strand, amplitudeOf(voice), now)
      if (voice.kind === 'tone' && 'follow' in strand.source && !sameCurves(voice, old))
        strand.source.follow(voice, now, GLIDE)
    })
  }

  function stopAt(time: Seconds, call: () => void): void {
    for (const { source } of strands) source.stop(time)
    cancelEnd = atTime(native, time, () => {
      // Rendered is not heard: a context that is closed or suspended drops what still waits on its way out.
      cancelEnd = atTime(native, time + outputLatency(native) + TAIL, () => {
        dispose()
        call()
      })
    })
  }

  function dispose(): void {
    cancelEnd()
    for (const { source, level: gain } of strands) {
      source.dispose()
      gain.dispose()
    }
    for (const node of [envelope, level, door]) node.dispose()
  }

  /** Context time at which the last change of level is through. */
  let levelled = start

  stopAt(Math.max(origin + score.duration, start + LEAD), plan.ended)

  return {
    positionAt: time => clamp(time - origin, position, score.duration),
    follow(next, now) {
      if (isOscillatorScore(score) && isOscillatorScore(next)) {
        if (!sameSources(score, next)) return false
        followVoices(next, score, now)
      } else if (!soundsAlike(score, next) && !moveLayers(strands, plan.score, next)) return false
      if (!alike(next.envelope, score.envelope)) shape.follow(gainRamps(next.envelope), now, GLIDE)
      if (!alike(next.level, score.level)) {
        // One press after the other: too fast a turn in the middle of a glide would be heard.
        const glide = now < levelled ? GLIDE : LEVEL_GLIDE
        levelled = now + LEVEL_LEAD + glide
        // Straight to where the level will be then: a ramp of its own inside the glide would end in a corner.
        volume.follow(restOf(gainRamps(next.level), levelled - origin), now, glide, LEVEL_LEAD)
      }
      if (next.duration !== score.duration) {
        cancelEnd()
        stopAt(Math.max(origin + next.duration, now + LEAD + GLIDE), plan.ended)
      }
      score = next
      return true
    },
    release(now, fade, released) {
      cancelEnd()
      opening.follow(constant(0), now, fade)
      stopAt(Math.max(now, start) + LEAD + fade, released)
    },
    dispose
  }
}

/** Leads one voice to another level, as soon as the level of the whole. */
function followLevel(strand: Strand, amplitude: Curve, now: Seconds): void {
  const glide = now < strand.levelled ? GLIDE : LEVEL_GLIDE
  strand.levelled = now + LEVEL_LEAD + glide
  strand.amplitude.follow(amplitude, now, glide, LEVEL_LEAD)
}

/**
 * Leads the layers of a score that one source plays to the levels of another score.
 * @param built the score that the source was made of
 * @returns false, and does nothing, where more than levels differs or the source cannot
 */
function moveLayers(strands: readonly Strand[], built: Score, next: Score): boolean {
  const source = strands[0]?.source
  const factors = isOscillatorScore(built) ? undefined : layerFactors(built, next)
  if (!factors || !source || !('move' in source) || !source.move) return false
  source.move(factors)
  return true
}

/** The level of one voice, and what it does of its own. */
function amplitudeOf(voice: PlainVoice): Curve {
  return gainRamps(gainOf(voice)).map(({ at, value, shape }) => ({
    at,
    value: voice.rms * value,
    shape
  }))
}

function gainOf(voice: PlainVoice): Curve {
  return (voice.kind === 'tone' && voice.gain) || constant(1)
}

function rising(start: Seconds, rise: Seconds): Curve {
  if (rise === 0) return constant(1)
  const risen = start + rise
  const closed = prepareCurve(constant(0))
  const open = prepareCurve(constant(1))
  return [...blend(closed, open, start, risen), { at: risen, value: 1, shape: 'step' }]
}

/** Whether one score's sources can become the other's by parameters alone. */
function sameSources(one: PlainScore, other: PlainScore): boolean {
  return (
    one.voices.length === other.voices.length &&
    one.voices.every((voice, index) => sameSource(voice, other.voices[index]))
  )
}

function sameSource(one: PlainVoice, other: PlainVoice | undefined): boolean {
  if (one.kind === 'bed')
    return other?.kind === 'bed' && one.bed === other.bed && one.seed === other.seed
  if (other?.kind !== 'tone' || one.mode !== other.mode) return false
  return one.mode !== 'isochronic' || (one.duty === other.duty && one.depth === other.depth)
}

function sameCurves(one: PlainVoice, other: PlainVoice): boolean {
  if (one.kind === 'bed' || other.kind === 'bed') return one.kind === other.kind
  return alike(one.carrier, other.carrier) && alike(one.beat, other.beat)
}
