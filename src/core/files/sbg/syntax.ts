import type { TextPlace } from '../import-error.ts'
import type { Hertz } from '../../base/units.ts'

/**
 * The program a sequence file was written for, by its contents: SBaGenX where it holds anything that only SBaGenX
 * reads, else SBaGen+ where it holds anything that SBaGen does not read, else SBaGen 1.4.5, whose syntax all three
 * share. The same text sounds different in each.
 */
export type Dialect = 'sbagen' | 'sbagen-plus' | 'sbagenx'

/** Milliseconds, whole: the clock of the format. */
export type Milliseconds = number

/** What a channel of a tone-set is. */
export type ChannelKind =
  | 'off'
  /** Binaural, or plain where its beat is 0. */
  | 'tone'
  | 'monaural'
  | 'isochronic'
  | 'noise'
  | 'bell'
  /** Noise that wanders between the ears by a delay. */
  | 'spin'
  /** The sound file beside the sequence. */
  | 'mix'
  /** An effect on that sound file. */
  | 'mixed'
  /** Noise in pulses or in beats, with a spectrum of its own. */
  | 'shaped noise'

/** One channel of a tone-set. */
export interface Channel {
  readonly kind: ChannelKind
  /**
   * What else must match for one channel to continue as the other: the waveform of a tone, the colour of noise, as
   * written and without the colon at its end. Empty: a sine.
   */
  readonly flavour: string
  /**
   * Hz, below 0 that of a tone with its ears the other way round; of a spin the widest delay from the centre in
   * microseconds; 0 where there is none.
   */
  readonly carrier: number
  /** Signed: positive puts the higher tone on the left. 0 where there is none. */
  readonly beat: Hertz
  /** Percent of full scale. */
  readonly amplitude: number
  /** The amplitude in the file, where the program lowers it. */
  readonly written?: number
  /** For pulses that go round the head: turns a second, and metres from it. */
  readonly orbit?: { readonly rate: Hertz; readonly distance: number }
  /** The line it was first written on, from 1. */
  readonly line: number
}

/** Channels beyond this many in a tone-set are not played. */
export const MOST_CHANNELS = 16

/** How a tone-set fades in or out: from or to silence; dropping what does not match; sliding. */
export type FadeWay = 'silence' | 'fade' | 'slide'

/** A time as written: of day or from the start; or, without a base, from the last one that had a base. */
export interface TimeWords {
  readonly base: Milliseconds | 'now' | undefined
  /** The offsets, summed. */
  readonly plus: Milliseconds
}

/** A line of the timetable. */
export interface TimeLine {
  readonly place: TextPlace
  readonly time: TimeWords
  readonly fadeIn: FadeWay
  readonly fadeOut: FadeWay
  /** The name of a tone-set or a block, or a tone-set written inline. */
  readonly what: string | readonly Channel[]
  /** Position of `what`. */
  readonly at: TextPlace
  /**
   * `->`: everything until the next line is transition. `step`: it holds, then jumps. `linear`: as usual, regardless of
   * the fades.
   */
  readonly toNext: 'usual' | 'slide' | 'step' | 'linear'
}

/** The definition of a name. */
export type Definition =
  | { readonly kind: 'tones'; readonly channels: readonly Channel[] }
  | { readonly kind: 'block'; readonly lines: readonly TimeLine[] }

/** Samples of one period of a waveform, or of a spectrum, as written. */
export interface Table {
  readonly line: number
  readonly values: readonly number[]
}

/** The options of a file that change the sound. */
export interface SbgOptions {
  /** `-S`: begin with the first line, whatever the time of day. */
  readonly fromStart: boolean
  /** `-E`: end with the last line. */
  readonly toEnd: boolean
  /** `-T`: begin at this time of day. */
  readonly startAt: Milliseconds | undefined
  /** `-L`: end after this long. */
  readonly length: Milliseconds | undefined
  /** `-F`: length of a fade. */
  readonly fade: Milliseconds
  /** `-w`: waveform of tones that do not name one. */
  readonly waveform: string
  /** `-N`: a tone-set above full scale is played unchanged. */
  readonly overloads: boolean
  /** `-m`: the sound file, with its line. */
  readonly soundFile: { readonly name: string; readonly line: number } | undefined
}

/** Default length of a fade. */
export const USUAL_FADE: Milliseconds = 60_000

export const NO_OPTIONS: SbgOptions = {
  fromStart: false,
  toEnd: false,
  startAt: undefined,
  length: undefined,
  fade: USUAL_FADE,
  waveform: '',
  overloads: false,
  soundFile: undefined
}

/** A sequence file, read. */
export interface SbgFile {
  readonly dialect: Dialect
  /** The comments meant to be shown, one per line. */
  readonly notes: readonly string[]
  readonly options: SbgOptions
  readonly definitions: ReadonlyMap<string, Definition>
  /** Waveforms and spectra by their names. */
  readonly tables: ReadonlyMap<string, Table>
  readonly lines: readonly TimeLine[]
}

/** Every tone-set of a file: named ones, and those written inline in the timetable or in a block. */
export function toneSets(
  definitions: readonly Definition[],
  timetable: readonly TimeLine[]
): readonly (readonly Channel[])[] {
  return [
    ...definitions.flatMap(each => (each.kind === 'tones' ? [each.channels] : [])),
    ...[...timetable, ...blockLines(definitions)].flatMap(({ what }) =>
      typeof what === 'string' ? [] : [what]
    )
  ]
}

/** The lines of all blocks. */
export function blockLines(definitions: readonly Definition[]): readonly TimeLine[] {
  return definitions.flatMap(each => (each.kind === 'block' ? each.lines : []))
}
