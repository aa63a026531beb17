import { laySession } from '../recipe/compile.ts'
import { HIGHEST_PEAK, HOLD } from '../recipe/recipe-tone.ts'
import { highest } from '../base/extremes.ts'
import type { ImportedFile } from './imported-file.ts'
import { carrierCompensation } from '../score/loudness.ts'
import { type Fade, DEFAULT_RECIPE, fitRecipe, UNUSED_WITH_FILE } from '../recipe/recipe.ts'
import { type Score, type Voice, LONGEST_SCORE } from '../score/score.ts'
import type { Decibels, Seconds } from '../base/units.ts'
import { clamp, decibelsToGain, gainToDecibels } from '../base/units.ts'
import { voiceLevels } from '../score/voice-level.ts'

/**
 * A listener's choices for a session with an imported sound, in the ranges of the recipe's fields of the same names.
 */
export interface FileSession {
  readonly minutes: number
  readonly fadeIn: Seconds
  readonly fadeOut: Seconds
  readonly fade: Fade
  readonly level: Decibels
}

/** An imported sound, brought to our own level. */
export interface LevelledVoices {
  readonly voices: readonly Voice[]
  /** dBFS RMS of its loudest ten seconds, in the louder ear. */
  readonly holdDecibels: Decibels
  /** The factor applied to every voice. */
  readonly gain: number
}

/** An ear gets used to a level that lasts this long. */
const STRETCH: Seconds = 10
const MOST_STRETCHES = 720

/**
 * Brings an imported sound to the level of our own: its loudest ten seconds to a hold of −20 dBFS RMS, tones alone
 * compensated for their carriers, and no peak above −3 dBFS. All voices together: their balance is the author's.
 */
export function levelVoices({ voices, repeat, length }: ImportedFile): LevelledVoices {
  const span = Math.min(repeat ?? length, LONGEST_SCORE)
  const stretches = clamp(Math.ceil(span / STRETCH), 1, MOST_STRETCHES)
  const tonesOnly = voices.every(({ kind }) => kind === 'tone')
  const sums = Array.from({ length: stretches }, () => ({ left: 0, right: 0, heard: 0, peak: 0 }))
  const levels = voiceLevels(voices, span, stretches)
  voices.forEach((voice, place) => {
    const level = levels[place]
    if (!level) return
    const weight = tonesOnly ? decibelsToGain(-carrierCompensation(meanCarrier(voice))) ** 2 : 1
    sums.forEach((sum, index) => {
      const left = level.left[index] ?? 0
      const right = level.right[index] ?? 0
      sum.left += left
      sum.right += right
      sum.heard += weight * Math.max(left, right)
      sum.peak += level.peak[index] ?? 0
    })
  })
  const loudest = highest(sums.map(({ left, right }) => Math.max(left, right)))
  const heard = highest(sums.map(sum => sum.heard))
  const peak = highest(sums.map(sum => sum.peak))
  const most = Math.min(
    decibelsToGain(HOLD) / Math.sqrt(heard),
    decibelsToGain(HIGHEST_PEAK) / peak,
    // No voice of a score has more.
    1 / highest(voices.map(({ rms }) => rms))
  )
  // Silence is not raised.
  const gain = Number.isFinite(most) ? most : 1
  return {
    voices: voices.map(voice => ({ ...voice, rms: voice.rms * gain })),
    holdDecibels: gainToDecibels(Math.sqrt(loudest) * gain),
    gain
  }
}

/**
 * A session of an imported sound: faded in, faded out, and over on time. Values out of range are fitted.
 * @param levelled the result of {@link levelVoices}, where it is known
 */
export function layFileSession(
  imported: ImportedFile,
  wanted: FileSession,
  { voices, holdDecibels }: LevelledVoices = levelVoices(imported)
): Score {
  const { minutes, fadeIn, fadeOut, fade, level } = wanted
  const { recipe } = fitRecipe({
    ...DEFAULT_RECIPE,
    ...UNUSED_WITH_FILE,
    minutes,
    fadeIn,
    fadeOut,
    fade,
    level
  })
  const score = laySession(recipe, voices, holdDecibels)
  return imported.repeat === undefined ? score : { ...score, repeat: imported.repeat }
}

/** The carrier of a tone, its mean over all of its points; other voices have none. */
function meanCarrier(voice: Voice): number {
  if (voice.kind !== 'tone') return 250
  return voice.carrier.reduce((sum, { value }) => sum + value, 0) / voice.carrier.length
}
