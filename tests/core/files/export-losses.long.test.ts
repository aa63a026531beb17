import { describe, expect, it, vi } from 'vitest'
import { documentOf } from '../../../src/core/files/gnaural/from-score.ts'
import { formatGnaural } from '../../../src/core/files/gnaural/format.ts'
import type { WrittenFormat } from '../../../src/core/files/imported-file.ts'
import { ImportError } from '../../../src/core/files/import-error.ts'
import type { SoundFile } from '../../../src/core/files/read-sound-file.ts'
import { readSoundFile, wholeMinutes } from '../../../src/core/files/read-sound-file.ts'
import { DEFAULT_RECIPE } from '../../../src/core/recipe/recipe.ts'
import { writeSbg } from '../../../src/core/files/sbg/write-score.ts'
import type { Score } from '../../../src/core/score/score.ts'
import type { Seconds } from '../../../src/core/base/units.ts'
import type { ExportLoss } from '../../../src/core/files/export-losses.ts'
import { corpusFiles, hasCorpus } from '../../helpers/formats/corpus.ts'
import { exampleText } from '../../helpers/formats/gnaural-text.ts'
import { SBG_EXAMPLES, sbgExample } from '../../helpers/formats/sbg-text.ts'
import type { Part } from '../../helpers/scores/written-sound.ts'
import { compareParts, partsAt, steadyTimes } from '../../helpers/scores/written-sound.ts'

// Real files come by the hundred, and the machine may have more to do than this.
vi.setConfig({ testTimeout: 60_000 })

const WORDS = { title: 'Mine', description: '', author: '' }
const NOW: Seconds = 22 * 3600

interface Written {
  readonly text: string
  readonly unwritten: readonly ExportLoss[]
  readonly roundedTo?: Seconds
  readonly silent: boolean
}

function write(score: Score, format: WrittenFormat): Written {
  if (format === 'sbg') return writeSbg(score, [WORDS.title])
  const { document, ...written } = documentOf(score, WORDS)
  return { text: formatGnaural(document), ...written }
}

/** As long as most files are: more of one that goes on and on takes long to write and says nothing new. */
const LONGEST_MINUTES = 90

/** A session without fades that holds a file, or its beginning. */
function wholeScore(sound: SoundFile): Score {
  const minutes = Math.min(wholeMinutes(sound.imported) ?? LONGEST_MINUTES, LONGEST_MINUTES)
  return sound.lay({ ...DEFAULT_RECIPE, minutes, fadeIn: 0, fadeOut: 0, level: 0 })
}

interface Outcome {
  /** Parts of the sound in each ear, at all times that were looked at. */
  readonly parts: number
  readonly times: number
  /** In words; empty where everything that is not named came back. */
  readonly missing: readonly string[]
  readonly named: readonly ExportLoss[]
  readonly roundedTo: Seconds | undefined
  readonly silent: boolean
}

/** Writes a sound in a format, reads that, and compares both wherever nothing moves. */
function writtenOver(sound: SoundFile, format: WrittenFormat): Outcome {
  const score = wholeScore(sound)
  const { text, unwritten: named, roundedTo, silent } = write(score, format)
  const outcome = { parts: 0, times: 0, missing: [], named, roundedTo, silent: false }
  if (silent) return { ...outcome, silent: true }
  const again = readSoundFile(text, 'again', NOW).imported
  const read = again.format === 'gnaural' ? again : { voices: again.voices }
  const missing: string[] = []
  let [parts, times] = [0, 0]
  let gain: number | undefined
  for (const t of steadyTimes(score, 2 * (roundedTo ?? 0))) {
    const wanted = partsAt(score, t, named)
    const found = partsAt(read, t)
    // One gain for all of a file: a schedule's volumes are lowered together.
    if (wanted.length > 0) gain ??= loudest(found) / loudest(wanted)
    const comparison = compareParts(wanted, found, gain ?? 1)
    parts += comparison.found
    times++
    missing.push(...comparison.missing.map(each => `${t} s: ${each}`))
  }
  return { ...outcome, parts, times, missing }
}

function loudest(parts: readonly Part[]): number {
  return Math.max(...parts.map(({ level }) => level))
}

function other(format: WrittenFormat): WrittenFormat {
  return format === 'sbg' ? 'gnaural' : 'sbg'
}

/** The format of a file that is one of those that are written. */
function own({ mark }: SoundFile): WrittenFormat {
  return mark.format === 'gnaural' ? 'gnaural' : 'sbg'
}

const EXAMPLES = [
  ...SBG_EXAMPLES.map(name => [`${name}.sbg`, sbgExample(name)] as const),
  ['settling.gnaural', exampleText('settling.gnaural')] as const
]

describe('a file written in the other format', () => {
  it.each(EXAMPLES)('has the tones of %s where they hold, but for what it names', (name, text) => {
    const sound = readSoundFile(text, name, NOW)
    expect(writtenOver(sound, other(own(sound))).missing).toEqual([])
  })

  it.each(EXAMPLES)('has the tones of %s in its own format', (name, text) => {
    const sound = readSoundFile(text, name, NOW)
    expect(writtenOver(sound, own(sound)).missing).toEqual([])
  })
})

const FOLDERS = (['sbg', 'gnaural'] as const).filter(hasCorpus)

describe.runIf(FOLDERS.length > 0)('real files written in the other format', () => {
  it.each(FOLDERS)('have their tones where they hold, but for what is named: %s', from => {
    const to = other(from)
    const outcomes = playable(from).map(sound => ({ sound, ...writtenOver(sound, to) }))
    const wrong = outcomes.flatMap(({ sound, missing }) =>
      missing.length > 0 ? [`${sound.mark.title}: ${missing.slice(0, 3).join('; ')}`] : []
    )
    const count = (is: (outcome: Outcome) => boolean): number => outcomes.filter(is).length
    const sum = (of: (outcome: Outcome) => number): number =>
      outcomes.reduce((all, outcome) => all + of(outcome), 0)
    console.log(
      `${outcomes.length} .${from} files as .${to}:`,
      `${count(({ named, roundedTo }) => named.length === 0 && !roundedTo)} whole,`,
      `${count(({ roundedTo }) => roundedTo !== undefined)} with rounded times,`,
      `${count(({ silent }) => silent)} with nothing to hear; ${sum(({ parts }) => parts)}`,
      `tones and noises compared at ${sum(({ times }) => times)} times`
    )
    expect(wrong).toEqual([])
  })
})

function playable(folder: WrittenFormat): readonly SoundFile[] {
  return corpusFiles(folder).flatMap(({ name, text }) => {
    try {
      return [readSoundFile(text, name, NOW)]
    } catch (error) {
      if (error instanceof ImportError) return []
      throw error
    }
  })
}
