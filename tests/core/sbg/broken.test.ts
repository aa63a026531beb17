import process from 'node:process'
import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { layImported } from '../../../src/core/imported-score.ts'
import { ImportRefusal } from '../../../src/core/import-refusal.ts'
import { importSbg } from '../../../src/core/sbg/convert.ts'
import { expandSbgText } from '../../../src/core/sbg/expand-text.ts'
import { decodeScore, encodeScore } from '../../../src/core/score-code.ts'
import { corpusFiles } from '../../helpers/corpus.ts'
import { brokenSequences } from '../../helpers/sbg-mutations.ts'
import { clock, SBG_EXAMPLES, sbgExample } from '../../helpers/sbg-text.ts'

const SESSION = { minutes: 30, fadeIn: 20, fadeOut: 300, fade: 'end', level: 0 } as const
const TEXTS = [...SBG_EXAMPLES.map(sbgExample), ...corpusFiles('sbg').map(({ text }) => text)]
const RUNS = Number(process.env['NEAP_FUZZ_RUNS'] ?? 500)

/** Plays it, or refuses it; anything else falls through. */
function played(text: string): boolean {
  try {
    expandSbgText(text, clock(22))
    const score = layImported(importSbg(text, clock(22)), SESSION)
    expect(decodeScore(encodeScore(score)).voices).toHaveLength(score.voices.length)
    return true
  } catch (error) {
    if (error instanceof ImportRefusal) return false
    throw error
  }
}

describe('broken .sbg files', () => {
  test.prop([brokenSequences(TEXTS)], { numRuns: RUNS })(
    'play or are refused, and none of them keeps anybody waiting',
    text => {
      // The time of this process: how busy the machine is otherwise does not count.
      const start = process.cpuUsage()
      played(text)
      const { user, system } = process.cpuUsage(start)
      const took = (user + system) / 1000
      expect(took).toBeLessThan(1000)
    },
    RUNS * 20 + 5000
  )

  test.prop([fc.string({ unit: 'binary', maxLength: 400 })])(
    'that never were files are refused',
    text => {
      expect(typeof played(text)).toBe('boolean')
    }
  )
})
