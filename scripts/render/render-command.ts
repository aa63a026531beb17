import { open, rename, rm } from 'node:fs/promises'
import { minutesText } from '../../src/content/en/values.ts'
import { sizeText } from '../../src/content/en/phrases.ts'
import { localTimeOfDay } from '../../src/core/base/clock-time.ts'
import { ImportError } from '../../src/core/files/import-error.ts'
import type { ScoreWav } from '../../src/core/stream/score-wav.ts'
import { openScoreWav } from '../../src/core/stream/score-wav.ts'
import { formatOf } from '../../src/core/files/format-of.ts'
import { expandSbgText } from './expand-text.ts'
import type { Score } from '../../src/core/score/score.ts'
import { MOST_FRAMES } from '../../src/core/stream/wav.ts'
import type { RenderRequest } from './render-arguments.ts'
import { helpText, parseArguments, UsageError } from './render-arguments.ts'
import { createProgress } from './render-progress.ts'
import { findSource, readSource } from './render-source.ts'

/** What is made and written at once. */
const PIECE = 2 ** 20

/** Why something that was well asked for could not be done. */
class Failure extends Error {
  override readonly name = 'Failure'
}

/** Where the bytes go, one piece after the other. */
interface Sink {
  write(piece: Uint8Array): Promise<void>
  /** What was written is whole. */
  keep(): Promise<void>
  /** Throws away what was written. */
  drop(): Promise<void>
}

/**
 * Does what the command line says.
 * @param given the words after the program's own name
 * @param programs how the help says the program is called, with and without the words of npm around its output
 * @returns the exit code: 0 done, 1 not possible, 2 not understood
 */
export async function renderCommand(
  given: readonly string[],
  programs: readonly [string, string] = ['npm run render --', 'npm run --silent render --']
): Promise<0 | 1 | 2> {
  try {
    const request = parseArguments(given)
    if (request === 'help') await print(helpText(...programs))
    else if (request.expand) await expand(request)
    else await render(request)
    return 0
  } catch (error) {
    if (error instanceof UsageError) {
      process.stderr.write(`${error.message}\nSee --help.\n`)
      return 2
    }
    if (!(error instanceof Failure || error instanceof ImportError || isFromTheSystem(error)))
      throw error
    process.stderr.write(`${error.message}\n`)
    return 1
  }
}

async function expand({ source }: RenderRequest): Promise<void> {
  const text = await readSource(source)
  if (formatOf(text) !== 'sbg')
    throw new UsageError(`--expand needs an .sbg file; ${source} isn’t one.`)
  await print(expandSbgText(text, localTimeOfDay(Date.now()) * 1000))
}

async function render(request: RenderRequest): Promise<void> {
  const { score, notes } = await findSource(request, Date.now())
  for (const note of notes) process.stderr.write(`${note}\n`)
  const file = openFile(score, request.rate)
  const { out } = request
  const sink = out === undefined ? standardOutput() : await fileSink(out)
  // A half-written file is none: also where somebody presses Ctrl+C.
  const drop = (): void => void sink.drop().finally(() => process.exit(1))
  process.once('SIGINT', drop)
  try {
    await writeFile(file, score, sink, request)
    await sink.keep()
  } catch (error) {
    await sink.drop()
    throw error
  } finally {
    process.off('SIGINT', drop)
  }
}

function openFile(score: Score, rate: number): ScoreWav {
  const longest = MOST_FRAMES / rate
  if (score.duration <= longest) return openScoreWav(score, rate)
  throw new Failure(
    `${minutesText(score.duration / 60)} at ${rate} Hz is more than the 4 GiB a WAV file can hold. ` +
      `It can hold ${minutesText(Math.floor(longest / 60))}; with --rate 24000, ${minutesText(Math.floor(MOST_FRAMES / 24_000 / 60))}.`
  )
}

async function writeFile(
  file: ScoreWav,
  score: Score,
  sink: Sink,
  { out, rate, quiet }: RenderRequest
): Promise<void> {
  const progress = quiet ? undefined : createProgress(process.stderr, score.duration)
  for (let start = 0; start < file.bytes; start += PIECE) {
    const end = Math.min(start + PIECE, file.bytes)
    await sink.write(file.read(start, end))
    progress?.tell(end / file.bytes)
  }
  const length = `${minutesText(score.duration / 60)} at ${rate} Hz, ${sizeText(file.bytes)}`
  progress?.done(`${out ?? 'The sound'}: ${length}`)
}

/** The file takes its name when it is whole; until then what had that name stays. */
async function fileSink(out: string): Promise<Sink> {
  const part = `${out}.part`
  const file = await open(part, 'w')
  return {
    async write(piece) {
      for (let done = 0; done < piece.length;)
        done += (await file.write(piece, done, piece.length - done)).bytesWritten
    },
    async keep() {
      await file.close()
      await rename(part, out)
    },
    async drop() {
      await file.close()
      await rm(part, { force: true })
    }
  }
}

function standardOutput(): Sink {
  return {
    write: writeOut,
    keep: async () => undefined,
    drop: async () => undefined
  }
}

/** Text to the standard output. A reader may go away when it has read enough. */
async function print(text: string): Promise<void> {
  try {
    await writeOut(text)
  } catch (error) {
    if (!isFromTheSystem(error) || error.code !== 'EPIPE') throw error
  }
}

/** Resolves when the piece is taken, so that nothing gathers before a slow reader. */
function writeOut(piece: string | Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(piece, error => (error ? reject(error) : resolve()))
  })
}

/** A full disk, a missing folder, a reader that went away: the system's words say it. */
function isFromTheSystem(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'code' in error && 'errno' in error
}
