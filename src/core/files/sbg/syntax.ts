import type { TextPlace } from '../import-error.ts'
import type { Hertz } from '../../base/units.ts'

/**
 * The program a sequence file was written for, by what stands in it: SBaGenX where it holds anything that only SBaGenX
 * reads, else SBaGen+ where it holds anything that SBaGen does not read, else SBaGen 1.4.5, whose syntax all three
 * share. The same text sounds different in each.
 */
export type Dialect = 'sbagen' | 'sbagen-plus' | 'sbagenx'

/** Milliseconds, whole: the clock of the format. */
export type Milliseconds = number

/** What a channel of a tone-set makes. */
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
  /** A change made to that sound file. */
  | 'mixed'
  /** Noise in pulses or in beats, with a spectrum of its own. */
  | 'shaped noise'

/** One channel of a tone-set. */
export interface Channel {
  readonly kind: ChannelKind
  /**
   * What else must be alike for one channel to go on as the other: the waveform of a tone, the colour of noise, as
   * written and without the colon at its end. Empty: a sine.
   */
  readonly flavour: string
  /**
   * Hz, below 0 that of a tone with its ears the other way round; of a spin the widest delay from the centre in
   * microseconds; 0 where there is none.
   */
  readonly carrier: number
  /** Signed: positive puts the higher tone left. 0 where there is none. */
  readonly beat: Hertz
  /** Percent of full scale. */
  readonly amplitude: number
  /** The amplitude as it stands in the file, where the program lowers it. */
  readonly written?: number
  /** Of pulses that go round the head: turns a second, and metres from it. */
  readonly orbit?: { readonly rate: Hertz; readonly distance: number }
  /** Line it was first written in, from 1. */
  readonly line: number
}

/** So many channels of a tone-set are played. */
export const MOST_CHANNELS = 16

/** How a tone-set is gone into or left: from or to silence; letting go of what is not alike; sliding. */
export type FadeWay = 'silence' | 'fade' | 'slide'

/** A time as written: of day or from the moment of the start; or, with no base, from the last one that had a base. */
export interface TimeWords {
  readonly base: Milliseconds | 'now' | undefined
  /** All that is added. */
  readonly plus: Milliseconds
}

/** A line of the timetable. */
export interface TimeLine {
  readonly place: TextPlace
  readonly time: TimeWords
  readonly fadeIn: FadeWay
  readonly fadeOut: FadeWay
  /** A tone-set or a block by its name, or a tone-set written out. */
  readonly what: string | readonly Channel[]
  /** Where `what` stands. */
  readonly at: TextPlace
  /**
   * `->`: what comes until the next line is all transition. `step`: it holds, then jumps. `linear`: as usual, whatever
   * the fades say.
   */
  readonly toNext: 'usual' | 'slide' | 'step' | 'linear'
}

/** What a name stands for. */
export type Definition =
  | { readonly kind: 'tones'; readonly channels: readonly Channel[] }
  | { readonly kind: 'block'; readonly lines: readonly TimeLine[] }

/** Samples of one period of a waveform, or of a spectrum, as written. */
export interface Table {
  readonly line: number
  readonly values: readonly number[]
}

/** The options of a file that change what is heard. */
export interface SbgOptions {
  /** `-S`: begin with the first line, whatever the clock shows. */
  readonly fromStart: boolean
  /** `-E`: end with the last line. */
  readonly toEnd: boolean
  /** `-T`: begin at this time of day. */
  readonly startAt: Milliseconds | undefined
  /** `-L`: end after so long. */
  readonly length: Milliseconds | undefined
  /** `-F`: length of a fade. */
  readonly fade: Milliseconds
  /** `-w`: waveform of tones that name none. */
  readonly waveform: string
  /** `-N`: a tone-set of more than full scale is played as it is. */
  readonly overloads: boolean
  /** `-m`: the sound file, with its line. */
  readonly soundFile: { readonly name: string; readonly line: number } | undefined
}

/** Length of a fade where no option says otherwise. */
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
  /** The comments meant to be shown, a line each. */
  readonly notes: readonly string[]
  readonly options: SbgOptions
  readonly definitions: ReadonlyMap<string, Definition>
  /** Waveforms and spectra by their names. */
  readonly tables: ReadonlyMap<string, Table>
  readonly lines: readonly TimeLine[]
}

/** Every tone-set of a file: the named ones, and those that are written out in the timetable or within a block. */
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
