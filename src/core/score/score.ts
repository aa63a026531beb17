import type { BedKind, OwnBed, ToneMode } from './kinds.ts'
import type { Curve } from './curve.ts'
import { type Decibels, type Seconds, gainToDecibels } from '../base/units.ts'

/** The modes of a tone: those of a recipe, and pulses that alternate between the ears. */
export type VoiceMode = ToneMode | 'alternating'

/**
 * A tone's waveform instead of a sine, band-limited at every rate. A list is one period of the file's own wave, 2 to
 * {@link MOST_WAVE_SAMPLES} evenly spaced samples from −1 to 1; the smoothest periodic curve through them is played,
 * minus its mean.
 */
export type Wave = 'square' | 'triangle' | 'sawtooth' | readonly number[]

/** A file's own volume of a voice in each ear, 0–1; where both ears share one, the same curve twice. */
export interface GainCurve {
  readonly left: Curve
  readonly right: Curve
}

/** Fields common to all voices. */
interface VoiceGain {
  /**
   * Gain of this voice alone, 0–1, on top of the score's envelope: how a session lets a voice go before the others. In
   * the session's time: it never repeats. Missing: 1 throughout.
   */
  readonly gain?: Curve
  /** The volume of the voice in its file; it repeats with the score. Jumps are smoothed. Missing: 1 throughout. */
  readonly volume?: GainCurve
}

/**
 * A tone. The ears get, with c = carrier, b = beat (signed: negative puts the higher tone on the left), phases
 * integrated: binaural left c − b/2, right c + b/2; monaural both of these in both ears at 1/√2 each; isochronic c
 * times an envelope at b; alternating the same with the right ear's envelope half a period later; plain c. Imported: a
 * binaural `c+b/a` of SBaGen, whose higher tone is left, has beat −b; its `rms` comes from `rmsAtPeak`.
 */
export interface ToneVoice extends VoiceGain {
  readonly kind: 'tone'
  readonly mode: VoiceMode
  /** Hertz, 0–10,000. */
  readonly carrier: Curve
  /** Hertz, −1000–1000. */
  readonly beat: Curve
  /** RMS amplitude in each ear where gain and volume are 1, over whole beats. */
  readonly rms: number
  /** Pulses only: share of a period above half of the depth, 0–1, already limited by the 50 ms rise (`yieldedDuty`). */
  readonly duty: number
  /** Pulses only: 1 − lowest value of the envelope. */
  readonly depth: number
  /** Missing: a sine. */
  readonly wave?: Wave
}

/** Pulses of a bed: what `mixpulse:` does to a noise. The shape is that of an isochronic tone. */
export interface BedPulse {
  readonly rate: Curve
  /** Like a tone's, already limited. */
  readonly duty: number
  readonly depth: number
}

/**
 * The bed swells with a breath: from its lowest it rises to its top while one breathes in and falls back while one
 * breathes out, in dB by a raised cosine, so that it turns smoothly at both ends. The first breath in begins at 0.
 */
export interface BedBreath {
  /** Breaths a second, {@link SLOWEST_BREATH}–{@link FASTEST_BREATH}. */
  readonly rate: Curve
  /** How far below its top the bed falls between breaths: dB, 0–{@link DEEPEST_BREATH}. */
  readonly depth: Curve
  /** Share of a breath that is breathed in, {@link SHORTEST_INHALE}–{@link LONGEST_INHALE}. */
  readonly inhale: number
}

/** Noise under the tone. */
export interface BedVoice extends VoiceGain {
  readonly kind: 'bed'
  /** A sound of the listener's own repeats without a seam, from its beginning on; where it is missing, it is silent. */
  readonly bed: BedKind | OwnBed
  /**
   * RMS amplitude in each ear, its tilt included; for pulses and breaths, at their top. A sound of the listener's own is
   * as loud as pink noise of that RMS.
   */
  readonly rms: number
  /** Unsigned 32-bit; the same seed gives the same noise at the same frame. An own sound has no use for it. */
  readonly seed: number
  /** The same in both ears, as SBaGen plays noise. Missing: independent in the two. */
  readonly mono?: true
  readonly pulse?: BedPulse
  readonly breath?: BedBreath
  /**
   * Brightness: dB an octave that its spectrum is turned by, about 1 kHz and from 60 Hz to 8 kHz,
   * −{@link STEEPEST_TILT}–{@link STEEPEST_TILT}; negative is darker. Its level stays `rms`. Missing: as it is, like every
   * sound of the listener's own.
   */
  readonly tilt?: Decibels
}

/** One noise that moves between the ears, by the delay between them, or by level. */
export interface SpinVoice extends VoiceGain {
  readonly kind: 'spin'
  readonly bed: BedKind
  readonly rms: number
  readonly seed: number
  /**
   * Microseconds, −{@link WIDEST_SPIN}–{@link WIDEST_SPIN}: at a turn's quarter the left ear hears the noise this much
   * earlier, the right this much later than in the middle, at its third quarter the other way round. SBaGen's number.
   * By level it is a share of the noise, {@link LEVEL_PER_MICROSECOND} each and 1 at most, that moves from the left ear
   * to the right at a turn's quarter, and back at its third.
   */
  readonly width: Curve
  /** Turns a second, −1000–1000. */
  readonly rate: Curve
  /** What moves it: as in SBaGen+ and SBaGenX. Missing: the delay, as in SBaGen. */
  readonly by?: 'level'
}

/** One stroke of a bell. */
export interface Strike {
  readonly at: Seconds
  /** Hertz, 20–10,000. */
  readonly frequency: number
  /** 0–1, of the voice's `rms`. */
  readonly strength: number
}

/**
 * A bell: sines that are struck, at their loudest after 20 ms, and die away; the same in both ears. SBaGen's bell loses
 * a twelfth every 50 ms: a `decay` of {@link SBAGEN_DECAY}.
 */
export interface BellVoice extends VoiceGain {
  readonly kind: 'bell'
  /**
   * In rising time, {@link CLOSEST_STRIKES} apart. They repeat with the score. Each ends the sound of the one before.
   */
  readonly strikes: readonly Strike[]
  /** RMS of a lasting sine as loud as a stroke of strength 1 at its loudest: peak/√2. */
  readonly rms: number
  /** In this time the amplitude falls to 1/e. After 12 times that, nothing is left. */
  readonly decay: Seconds
}

/**
 * Gnaural's drops: short sounds of random pitch, each at a random place between the ears. `water` rings at 590–9850 Hz,
 * `rain` ticks; both are softer the higher they are, as its low-pass at 220 Hz makes them. Beyond what can be
 * distinguished, noise of their spectrum and level replaces the rest.
 */
export interface DropsVoice extends VoiceGain {
  readonly kind: 'drops'
  readonly drops: 'water' | 'rain'
  /**
   * Drops per second, 0–{@link MOST_DROPS}. Of Gnaural's n places at which with probability p a sample a drop begins: n
   * / (1 / (44,100 × p) + mean length).
   */
  readonly perSecond: Curve
  /** RMS of a lasting sine as loud as a drop is at first, all in one ear, before its pitch softens it: peak/√2. */
  readonly rms: number
  readonly seed: number
  /** Every drop equally in both ears. Missing: each at its own position. */
  readonly mono?: true
}

/** One sound source in a score. Bells, spins and drops, waves and volumes come only from imported files. */
export type Voice = ToneVoice | BedVoice | SpinVoice | BellVoice | DropsVoice

/** The voices of a recipe: what a live performer can make of oscillators. */
export type PlainTone = ToneVoice & {
  readonly mode: ToneMode
  readonly wave?: never
  readonly volume?: never
}
export type PlainBed = BedVoice & {
  readonly bed: BedKind
  readonly mono?: never
  readonly pulse?: never
  readonly breath?: never
  readonly tilt?: never
  readonly volume?: never
  readonly gain?: never
}
export type PlainVoice = PlainTone | PlainBed

/** What a WAV file of 24 kHz, 16 bits, stereo can hold within 4 GiB, rounded down. */
export const LONGEST_SCORE: Seconds = 44_700

/** What plays when a session has ended: its bed, alone and soft; at the very end perhaps a rise to wake by. */
export interface AfterPart {
  /** Where the tone begins to fade and the bed to drop. */
  readonly fadeAt: Seconds
  /** Where the session ends: the tone is gone. */
  readonly at: Seconds
  /** The planned time between the two, which a later end of the session keeps. */
  readonly fade: Seconds
  readonly wake?: Wake
}

/** A rise of the whole sound, up to the hold. */
export interface Wake {
  /** Where it is complete. */
  readonly at: Seconds
  /** The planned length. */
  readonly rise: Seconds
}

/** The compiled, time-resolved plan of all sound: the performers' only input. */
export interface Score {
  readonly version: 1
  /** The last sample lies just before this. */
  readonly duration: Seconds
  readonly voices: readonly Voice[]
  /**
   * Period, {@link SHORTEST_REPEAT} or more, after which a file's data repeat: carriers, beats, rates, volumes,
   * strikes. Phases continue. Gains, the envelope and the level are the session's and do not repeat. A file that ends
   * repeats as well, so that its session can be lengthened. Missing: never.
   */
  readonly repeat?: Seconds
  /** Gain of the whole from the fades, 0–1. Ends at 0 at `duration`. */
  readonly envelope: Curve
  /** Gain of the whole from the chosen level, ≤ 1. */
  readonly level: Curve
  /** Where the last fade-out starts. */
  readonly fadeOutAt: Seconds
  /** Its planned length, which a later end keeps; {@link LONGEST_SCORE} for one that always fills the session. */
  readonly fadeOut: Seconds
  /** Level of all voices together where the envelope and `level` are 1: dBFS RMS in one ear. */
  readonly holdDecibels: Decibels
  /** Missing: the session is followed by silence. */
  readonly after?: AfterPart
  /**
   * For ears that hear unalike: dB by which the right ear of the whole is softened where it is negative, the left where
   * it is positive; −{@link WIDEST_BALANCE}–{@link WIDEST_BALANCE}. It raises neither. Missing: both as they are.
   */
  readonly balance?: Decibels
}

/** A score of plain voices alone, which never repeats and leaves both ears as they are: see `isOscillatorScore`. */
export interface PlainScore extends Score {
  readonly voices: readonly PlainVoice[]
  readonly repeat?: never
  readonly balance?: never
}

/** The `level` a score ends up at: dB. */
export function currentLevel(score: Score): Decibels {
  return gainToDecibels(score.level.at(-1)?.value ?? 1)
}
