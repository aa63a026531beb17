import process from 'node:process'
import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { brokenFiles, plays } from '../../../helpers/formats/broken-files.ts'
import { workedMilliseconds } from '../../../helpers/worked-milliseconds.ts'

const RUNS = Number(process.env['NEAP_FUZZ_RUNS'] ?? 200)

describe('broken .sin files', () => {
  test.prop([brokenFiles('sin')], { numRuns: RUNS })(
    'play or are refused, and none of them keeps anybody waiting',
    text => {
      const start = workedMilliseconds()
      plays('sin', text)
      expect(workedMilliseconds() - start).toBeLessThan(1000)
    },
    RUNS * 200 + 60_000
  )

  test.prop([fc.string({ unit: 'binary', maxLength: 400 })])(
    'that never were files are refused',
    text => {
      expect(plays('sin', text)).toBe(false)
    }
  )
})
