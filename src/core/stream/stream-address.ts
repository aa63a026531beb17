import type { Seconds } from '../base/units.ts'

/** Where a two-second file lies by which a page finds out whether the night can be streamed. */
export const PROBE_PATH = 'night/probe'
export const PROBE_LENGTH: Seconds = 2
/** An address that would be longer goes by hash: some browsers and servers stop reading at 8 KiB. */
export const LONGEST_ADDRESS = 8000
/** Header of every answer: the engine version that made it, or that would have to be asked for. */
export const ENGINE_HEADER = 'Neap-Engine'
/** The cache in which the page leaves scores that go by hash. */
export const SCORES_CACHE = 'neap-scores'

/** What the address of a night's file names: the engine, and the score by its code or by the hash of that. */
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

/** Reads what {@link streamPath} wrote. A hash is no code: the code of a score begins with `W`. */
export function parseStreamPath(path: string): StreamAddress | undefined {
  const [, engine, name] = /^night\/([\w.-]+)\/([\w-]+)\.wav$/.exec(path) ?? []
  if (engine === undefined || name === undefined) return undefined
  return { engine, kind: /^[\da-f]{64}$/.test(name) ? 'hash' : 'code', name }
}

/** Path under which the code of a score lies in {@link SCORES_CACHE}. Nothing is served from there. */
export function scorePath(hash: string): string {
  return `night/scores/${hash}`
}
