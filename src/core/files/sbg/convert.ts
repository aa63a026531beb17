import type { Dialect, Channel, Milliseconds, SbgFile } from './syntax.ts'
import { ImportError } from '../import-error.ts'
import { type ImportedFile, seedOf } from '../imported-file.ts'
import { type ImportLoss, type ImportLossReason, lossOf } from '../import-losses.ts'
import { type Voice, LONGEST_SCORE } from '../../score/score.ts'
import { SHORTEST_REPEAT } from '../../score/file-limits.ts'
import { hasRoom, isCrowded, MOST_POINTS } from '../../score/score-limits.ts'
import { titled } from '../titled.ts'
import { type Timeline, timelineOf } from './timeline.ts'
import { type NoiseColour, COLOURS } from './noises.ts'
import { printChannel } from './print.ts'
import { readSbg } from './read.ts'
import { type VoiceRun, type RunStretch, endOf, followRuns } from './runs.ts'
import { MOST_CHANNELS, toneSets } from './syntax.ts'
import { type RunVoice, noiseVoice, runVoice } from './voices.ts'

/** At most this many left-out parts are named. */
const MOST_NAMED = 100

/**
 * Reads a `.sbg` file and converts it.
 * @param now the time of day for NOW
 * @throws ImportError where it cannot be read, or holds nothing playable.
 */
export function importSbg(text: string, now: Milliseconds): ImportedFile {
  return convertSbg(readSbg(text), now)
}

/**
 * Converts a sequence to the voices of a score, from where its listener starts. A channel that changes its kind becomes
 * several voices, whose volumes meet.
 * @throws ImportError where it holds nothing playable, or more than a score can hold.
 */
export function convertSbg(file: SbgFile, now: Milliseconds): ImportedFile {
  const heard = timelineOf(file, now)
  const leftOut: ImportLoss[] = []
  const voices: Voice[] = []
  const runs = followRuns(heard.periods)
  const noises = noiseRuns(heard)
  const add = (channel: Channel | undefined, { voice, reasons }: RunVoice): void => {
    const full = voice && !hasRoom(voices, voice)
    if (voice && !full) voices.push(voice)
    if (channel)
      leftOut.push(
        ...(full ? ['too many' as const] : reasons).map(reason => named(channel, reason, voice))
      )
  }
  noises.forEach(([colour, run], index) =>
    add(loudest(run), noiseVoice(colour, run, seedOf(index), file.dialect))
  )
  const spins = new Map<string, number>()
  runs.forEach((run, index) => {
    if (run.kind === 'noise' || run.kind === 'off') return
    const own = seedOf(noises.length + index)
    const shared = sharesNoise(run, file.dialect) ? spins.get(colourOf(run)) : undefined
    if (run.kind === 'spin') spins.set(colourOf(run), shared ?? own)
    add(loudest(run), runVoice(run, file, shared ?? own))
  })
  const where = { line: file.lines[0]?.place.line ?? 1, column: 1 }
  if (isCrowded({ voices }))
    throw new ImportError(where, 'many', { kind: 'at most', count: MOST_POINTS, of: 'entries' })
  if (voices.length === 0) {
    const [first] = leftOut
    throw new ImportError({ line: first?.line ?? where.line, column: 1 }, first?.name ?? '-', {
      kind: 'sound'
    })
  }
  const length = heard.length / 1000
  return {
    format: 'sbg',
    dialect: file.dialect,
    ...titled(file.notes),
    author: '',
    voices,
    ...(length >= SHORTEST_REPEAT && length <= LONGEST_SCORE && { repeat: length }),
    length,
    leftOut: withoutRepeats([...leftOut, ...unplaced(file)], file)
  }
}

/** In these files all noise of a colour is the same, on whatever channels it is written: their amplitudes add up. */
function noiseRuns({ periods }: Timeline): readonly (readonly [NoiseColour, VoiceRun])[] {
  return COLOURS.flatMap(colour => {
    const sum = (set: readonly Channel[]): number =>
      set.reduce((total, each) => total + (isNoise(each, colour) ? each.amplitude : 0), 0)
    const stretches = periods.flatMap(({ start, end, from, to }): readonly RunStretch[] => {
      const channel = from.find(each => isNoise(each, colour))
      if (!channel) return []
      const at = { start: start / 1000, end: end / 1000 }
      return [
        {
          ...at,
          from: { ...channel, amplitude: sum(from) },
          to: { ...channel, amplitude: sum(to) }
        }
      ]
    })
    const run = {
      index: 0,
      kind: 'noise' as const,
      flavour: colour,
      stretches,
      over: endOf(periods)
    }
    return stretches.length > 0 ? [[colour, run] as const] : []
  })
}

/** Spins of one colour are one noise as well; but SBaGen+ draws white and brown ones separately for each. */
function sharesNoise({ kind, flavour }: VoiceRun, dialect: Dialect): boolean {
  return kind === 'spin' && (dialect !== 'sbagen-plus' || flavour.endsWith('pink'))
}

function colourOf({ flavour }: VoiceRun): string {
  return flavour.split(':').at(-1) ?? ''
}

function isNoise({ kind, flavour }: Channel, colour: NoiseColour): boolean {
  return kind === 'noise' && flavour.split(':').at(-1) === colour
}

/** The channel that names a run: as written where it is loudest. */
function loudest({ stretches }: VoiceRun): Channel | undefined {
  return stretches
    .flatMap(({ from, to }) => [from, to])
    .reduce((one, other) => (other.amplitude > one.amplitude ? other : one))
}

function named(channel: Channel, reason: ImportLossReason, voice?: Voice): ImportLoss {
  const { line, written = channel.amplitude } = channel
  const name = printChannel({ ...channel, amplitude: written }, String, false)
  return lossOf(line, name, reason, voice)
}

/** What follows the last channel that a tone-set may have: the field's programs ignore it as well. */
function unplaced({ definitions, lines }: SbgFile): readonly ImportLoss[] {
  return toneSets([...definitions.values()], lines)
    .flatMap(set => set.slice(MOST_CHANNELS))
    .filter(({ kind }) => kind !== 'off')
    .map(channel => named(channel, 'too many'))
}

function withoutRepeats(
  leftOut: readonly ImportLoss[],
  { options }: SbgFile
): readonly ImportLoss[] {
  const { soundFile } = options
  const all = soundFile
    ? [{ line: soundFile.line, name: soundFile.name, reason: 'sound file' as const }, ...leftOut]
    : leftOut
  const once = new Map(all.map(each => [`${each.line} ${each.name} ${each.reason}`, each]))
  return [...once.values()].toSorted((one, other) => one.line - other.line).slice(0, MOST_NAMED)
}
