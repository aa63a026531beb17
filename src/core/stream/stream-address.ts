import type { Seconds } from '../base/units.ts'

/** A two-second file by which a page finds out whether the night can be streamed. */
export const PROBE_PATH = 'night/probe'
export const PROBE_LENGTH: Seconds = 2
/** Scores with longer addresses go by hash: some browsers and servers stop reading at 8 KiB. */
export const LONGEST_ADDRESS = 8000
/** Header of every answer: the engine version that made it, or that should be requested. */
export const ENGINE_HEADER = 'Neap-Engine'
/** The cache in which the page leaves scores that go by hash. */
export const SCORES_CACHE = 'neap-scores'

/** What the address of a night's file names: the engine, and the score by its code or by that code's hash. */
export interface StreamAddress {
  readonly engine: string
  readonly kind: 'code' | 'hash'
  readonly name: string
}

/**
 * Path of a night's file, below the app's own.
 * @param name a score's code, or the SHA-256 of it in 64 lower-case hexadecimal digits
 */
export function streamPath(engine: string, name: string): string {
  return `night/${engine}/${name}.wav`
}

/** Reads a path of {@link streamPath}. A hash is no code: the code of a score begins with `W`. */
export function parseStreamPath(path: string): StreamAddress | undefined {
  const [, engine, name] = /^night\/([\w.-]+)\/([\w-]+)\.wav$/.exec(path) ?? []
  if (engine === undefined || name === undefined) return undefined
  return { engine, kind: /^[\da-f]{64}$/.test(name) ? 'hash' : 'code', name }
}

/** Path of a score's code in {@link SCORES_CACHE}. Nothing is served from there. */
export function scorePath(hash: string): string {
  return `night/scores/${hash}`
}
