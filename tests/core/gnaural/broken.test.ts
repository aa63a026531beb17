import process from 'node:process'
import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { importGnaural } from '../../../src/core/gnaural/convert.ts'
import { layImported } from '../../../src/core/imported-score.ts'
import { ImportRefusal } from '../../../src/core/import-refusal.ts'
import { decodeScore, encodeScore } from '../../../src/core/score-code.ts'
import { corpusFiles } from '../../helpers/corpus.ts'
import { brokenSchedules } from '../../helpers/gnaural-mutations.ts'
import type { EntryNumbers } from '../../helpers/gnaural-text.ts'
import { exampleText, gnauralText } from '../../helpers/gnaural-text.ts'

const SESSION = { minutes: 30, fadeIn: 20, fadeOut: 300, fade: 'end', level: 0 } as const
const RUNS = Number(process.env['NEAP_FUZZ_RUNS'] ?? 200)
/** The four largest are the same to a reader as the others, and take most of the time. */
const LARGEST = Number(process.env['NEAP_FUZZ_LARGEST'] ?? 70_000)
const ENTRIES: readonly EntryNumbers[] = [
  [10, 0.5, 0.4, 4, 200],
  [0, 0.5, 0.4, 4, 300],
  [5, 0, 0.1, 0, 100]
]
const TEXTS = [
  exampleText('settling.gnaural'),
  gnauralText({ voices: [0, 1, 2, 3, 4, 5, 6].map(type => ({ type, entries: ENTRIES })) }),
  gnauralText({ voices: [{ type: 0, entries: [[0.02, 1, 1, 4, 200]] }], loops: 0, swap: true }),
  ...corpusFiles('gnaural').flatMap(({ text }) => (text.length <= LARGEST ? [text] : []))
]

/** Plays it, or refuses it; anything else falls through. */
function played(text: string): boolean {
  try {
    const score = layImported(importGnaural(text), SESSION)
    expect(decodeScore(encodeScore(score)).voices).toHaveLength(score.voices.length)
    return true
  } catch (error) {
    if (error instanceof ImportRefusal) return false
    throw error
  }
}

describe('broken .gnaural files', () => {
  test.prop([brokenSchedules(TEXTS)], { numRuns: RUNS })(
    'play or are refused, and none of them keeps anybody waiting',
    text => {
      // The time of this process: how busy the machine is otherwise does not count.
      const start = process.cpuUsage()
      played(text)
      const { user, system } = process.cpuUsage(start)
      expect((user + system) / 1000).toBeLessThan(1000)
    },
    RUNS * 50 + 5000
  )

  test.prop([fc.string({ unit: 'binary', maxLength: 400 })])(
    'that never were files are refused',
    text => {
      expect(played(`<schedule>${text}</schedule>`)).toBe(false)
      expect(played(text)).toBe(false)
    }
  )
})
