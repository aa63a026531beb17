import type * as fc from 'fast-check'
import process from 'node:process'
import type { ImportFormat } from '../../../src/core/files/imported-file.ts'
import { ImportError } from '../../../src/core/files/import-error.ts'
import { layFileSession } from '../../../src/core/files/file-session.ts'
import { importText } from '../../../src/core/files/read-sound-file.ts'
import { expandSbgText } from '../../../scripts/render/expand-text.ts'
import { decodeScore, encodeScore } from '../../../src/core/score/codec/score-code.ts'
import { corpusFiles } from './corpus.ts'
import { brokenSchedules } from './gnaural-mutations.ts'
import type { EntryNumbers } from './gnaural-text.ts'
import { exampleText, gnauralText } from './gnaural-text.ts'
import { brokenSequences } from './sbg-mutations.ts'
import { clock, SBG_EXAMPLES, sbgExample } from './sbg-text.ts'
import { SIN_EXAMPLES, SIN_TOKENS, sinExample } from './sin-text.ts'
import { SPSQ_EXAMPLES, SPSQ_TOKENS, spsqExample } from './spsq-text.ts'

const SESSION = { minutes: 30, fadeIn: 20, fadeOut: 300, fade: 'end', level: 0 } as const
const NOW = clock(22)
/** Of real schedules. The four largest are the same to a reader as the others, and take most of the time. */
const LARGEST = Number(process.env['NEAP_FUZZ_LARGEST'] ?? 70_000)
const ENTRIES: readonly EntryNumbers[] = [
  [10, 0.5, 0.4, 4, 200],
  [0, 0.5, 0.4, 4, 300],
  [5, 0, 0.1, 0, 100]
]

/** Files of a format that were right once: the project's own, and real ones where they are. */
export function brokenFiles(format: ImportFormat): fc.Arbitrary<string> {
  if (format === 'spsq') return brokenSequences(SPSQ_EXAMPLES.map(spsqExample), SPSQ_TOKENS)
  if (format === 'sin') return brokenSchedules(SIN_EXAMPLES.map(sinExample), SIN_TOKENS)
  const real = corpusFiles(format).map(({ text }) => text)
  if (format === 'sbg') return brokenSequences([...SBG_EXAMPLES.map(sbgExample), ...real])
  return brokenSchedules([
    exampleText('settling.gnaural'),
    gnauralText({ voices: [0, 1, 2, 3, 4, 5, 6].map(type => ({ type, entries: ENTRIES })) }),
    gnauralText({ voices: [{ type: 0, entries: [[0.02, 1, 1, 4, 200]] }], loops: 0, swap: true }),
    ...real.filter(text => text.length <= LARGEST)
  ])
}

/**
 * Does all with a file that is done with one that a listener opens.
 * @returns whether it plays; it is refused otherwise
 * @throws whatever is neither: a fault
 */
export function plays(format: ImportFormat, text: string): boolean {
  try {
    if (format === 'sbg') expandSbgText(text, NOW)
    const score = layFileSession(importText(text, format, NOW / 1000), SESSION)
    const again = decodeScore(encodeScore(score)).voices.length
    if (again !== score.voices.length)
      throw new Error(
        `There must be ${score.voices.length} voices in the code; there were ${again}.`
      )
    return true
  } catch (error) {
    if (error instanceof ImportError) return false
    throw error
  }
}
