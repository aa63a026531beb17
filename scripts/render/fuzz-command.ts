import * as fc from 'fast-check'
import { type ImportFormat, IMPORT_FORMATS } from '../../src/core/files/imported-file.ts'
import { brokenFiles, plays } from '../../tests/helpers/formats/broken-files.ts'
import { workedMilliseconds } from '../../tests/helpers/worked-milliseconds.ts'

/** What came of broken files. */
export interface FuzzReport {
  readonly played: number
  readonly refused: number
  /** How many broke the importer, and how the first of them did. */
  readonly faults: number
  readonly firstFault: string | undefined
  /** Milliseconds of processor time. */
  readonly slowest: number
  /** Bytes of this process: before the first file, and at the most. */
  readonly loaded: number
  readonly peak: number
}

/** Opens a number of broken files of a format, one after the other. The same seed gives the same files. */
export function fuzz(format: ImportFormat, runs: number, seed: number): FuzzReport {
  let [played, refused, faults, slowest] = [0, 0, 0, 0]
  let firstFault: string | undefined
  const files = brokenFiles(format)
  const loaded = process.memoryUsage().rss
  const property = fc.property(files, text => {
    const start = workedMilliseconds()
    try {
      if (plays(format, text)) played++
      else refused++
    } catch (error) {
      faults++
      firstFault ??= `${error instanceof Error ? (error.stack ?? '') : String(error)}\n${text}`
    }
    slowest = Math.max(slowest, workedMilliseconds() - start)
  })
  fc.assert(property, { numRuns: runs, seed })
  // Kibibytes.
  const peak = process.resourceUsage().maxRSS * 1024
  return { played, refused, faults, firstFault, slowest, loaded, peak }
}

/**
 * Opens broken files and says what came of it.
 * @param words a format, how many, a seed
 * @returns the exit code: 1 where one of them broke the importer
 */
export function fuzzCommand([name, runs, seed]: readonly string[]): number {
  const format = IMPORT_FORMATS.find(each => each === name)
  if (!format)
    throw new Error(`A format must be one of ${IMPORT_FORMATS.join(', ')}; it was ${name}.`)
  const report = fuzz(format, Number(runs), Number(seed))
  const { played, refused, faults, firstFault, slowest, loaded, peak } = report
  console.log(`${played + refused + faults} broken .${format} files (seed ${seed}):`)
  console.log(`  ${played} played, ${refused} refused, ${faults} broke the importer`)
  console.log(`  slowest ${slowest.toFixed(0)} ms of processor time`)
  console.log(`  at most ${megabytes(peak)} of memory, ${megabytes(loaded)} before the first`)
  if (firstFault !== undefined) console.error(firstFault)
  return faults === 0 ? 0 : 1
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(0)} MB`
}
