import type { Curve } from '../../score/curve.ts'
import { constant } from '../../score/early/constant-curve.ts'
import type { Score, Voice } from '../../score/score.ts'
import type { Seconds } from '../../base/units.ts'
import { balanceGains } from '../../score/bed/balance.ts'
import { breathLevelOf } from '../../score/bed/breath.ts'
import type { ExportLoss } from '../export-losses.ts'
import { type GnauralDocument, type GnauralVoice, MOST_ENTRIES } from './document.ts'
import type { GnauralEntry } from './entry.ts'
import { type LinePoint, edgedCurve, linesOf } from './lines.ts'
import { type VoicePlan, planVoice } from './voice-plan.ts'

/** A score as a file, and what was lost. */
export interface WrittenScore {
  readonly document: GnauralDocument
  readonly unwritten: readonly ExportLoss[]
  /** Whether it is silent. */
  readonly silent: boolean
}

/** A file's descriptive texts. */
export type FileWords = Pick<GnauralDocument, 'title' | 'description' | 'author'>

/** The parts of a score that a file can hold. */
export type WritableScore = Pick<
  Score,
  'voices' | 'duration' | 'repeat' | 'envelope' | 'level' | 'balance'
>

/** Of beat and base in hertz, and of the volumes: less than a listener could tell. */
const TOLERANCE = [
  [1e-4, 0],
  [1e-4, 0],
  [1e-6, 2e-3],
  [1e-6, 2e-3]
] as const
/** More would be noise: a rounding of 1e-12 over a night is a ten-millionth of a second. */
const DIGITS = 12

/**
 * A score as a `.gnaural` document. A repeating score is written as its single pass, without the session's fades and
 * level; any other in full. Where a volume would exceed 1, all are lowered together. Voices that would make the file
 * too long to read are left out.
 */
export function documentOf(score: WritableScore, words: FileWords): WrittenScore {
  const unwritten: ExportLoss[] = []
  let room = MOST_ENTRIES
  const written = score.voices.flatMap((voice, index): readonly GnauralVoice[] => {
    const { plan, reasons } = planVoice(voice)
    const entries = plan ? entriesOf(score, voice, plan) : []
    const fits = entries.length <= room
    const lost = fits ? reasons : (['too many'] as const)
    for (const reason of lost) unwritten.push({ voice: index, reason })
    if (!plan || !fits) return []
    room -= entries.length
    return [
      {
        place: { line: 1, column: 1 },
        description: '',
        type: plan.type,
        mono: plan.mono,
        muted: false,
        hidden: false,
        entries
      }
    ]
  })
  const document = {
    ...words,
    loops: score.repeat === undefined ? 1 : Number.POSITIVE_INFINITY,
    volumeLeft: 1,
    volumeRight: 1,
    swapped: false,
    voices: lowered(written)
  }
  const silent = !written.some(({ entries }) => entries.some(isHeard))
  return { document, unwritten, silent }
}

function isHeard({ volumeLeft, volumeRight }: GnauralEntry): boolean {
  return volumeLeft > 0 || volumeRight > 0
}

function entriesOf(
  score: WritableScore,
  voice: Voice,
  { beat, base, volume }: VoicePlan
): readonly GnauralEntry[] {
  const end = score.repeat ?? score.duration
  const { left, right } = voice.volume ?? { left: constant(1), right: constant(1) }
  const own = [beat, base, left, right].map(edgedCurve)
  const gains = [...sessionGains(score, voice), breathLevelOf(voice)].map(edgedCurve)
  const ears = [1, 1, ...balanceGains(score.balance)]
  const valuesBy = (side: 'value' | 'before') => (t: Seconds) => {
    const gain = gains.reduce((product, curve) => product * curve[side](t), volume)
    return own.map((curve, index) => curve[side](t) * (index < 2 ? 1 : gain) * (ears[index] ?? 1))
  }
  const inside = [...own, ...gains].flatMap(({ corners }) =>
    [...corners].filter(corner => corner > 0 && corner < end)
  )
  const lines = linesOf({
    corners: [...new Set([0, ...inside, end])].toSorted((one, other) => one - other),
    tolerance: TOLERANCE,
    values: valuesBy('value'),
    before: valuesBy('before')
  })
  const entries = lines.map((point, index) => entryAt(point, lines[index + 1]))
  // The format returns to the first entry by itself.
  const last = entries.at(-1)
  return last && entries[0] && sameValues(last, entries[0]) ? entries.slice(0, -1) : entries
}

/** The gain that the session applies to a voice. */
function sessionGains(
  { repeat, envelope, level }: WritableScore,
  { gain }: Voice
): readonly Curve[] {
  if (repeat !== undefined) return []
  return gain ? [envelope, level, gain] : [envelope, level]
}

function entryAt({ at, values }: LinePoint, next: LinePoint | undefined): GnauralEntry {
  const [beat = 0, base = 0, left = 0, right = 0] = values
  return {
    duration: rounded(next ? next.at - at : 0),
    volumeLeft: rounded(left),
    volumeRight: rounded(right),
    beat: rounded(beat),
    base: rounded(base)
  }
}

function sameValues(one: GnauralEntry, other: GnauralEntry): boolean {
  return (
    one.volumeLeft === other.volumeLeft &&
    one.volumeRight === other.volumeRight &&
    one.beat === other.beat &&
    one.base === other.base
  )
}

function rounded(value: number): number {
  return Number(value.toPrecision(DIGITS))
}

/** No volume over 1, where the sliders of the format's own program end. */
function lowered(voices: readonly GnauralVoice[]): readonly GnauralVoice[] {
  let top = 1
  for (const { entries } of voices)
    for (const { volumeLeft, volumeRight } of entries) top = Math.max(top, volumeLeft, volumeRight)
  if (top === 1) return voices
  return voices.map(voice => ({
    ...voice,
    entries: voice.entries.map(entry => ({
      ...entry,
      volumeLeft: rounded(entry.volumeLeft / top),
      volumeRight: rounded(entry.volumeRight / top)
    }))
  }))
}
