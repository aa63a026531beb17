import { numberText } from '../../src/content/en/values.ts'

export interface Progress {
  /** @param share of the file that is written, 0–1 */
  tell(share: number): void
  /** @param what was written, in words */
  done(what: string): void
}

/** Where progress is shown: a terminal has one line for it, anything else gets a line now and then. */
export interface ProgressPlace {
  readonly isTTY?: boolean
  write(text: string): unknown
}

/** Per cent between two lines where there is no terminal. */
const STEP = 10

/**
 * Tells how far a file is.
 * @param seconds that it plays
 * @param now milliseconds of any clock that only goes forward
 */
export function createProgress(
  place: ProgressPlace,
  seconds: number,
  now: () => number = () => performance.now()
): Progress {
  const began = now()
  let told = 0

  function pace(share: number): string {
    const spent = Math.max((now() - began) / 1000, 1e-3)
    return `${numberText(Math.round((share * seconds) / spent))} times real time`
  }

  return {
    tell(share) {
      const percent = Math.floor(share * 100)
      if (percent < told + (place.isTTY ? 1 : STEP)) return
      told = place.isTTY ? percent : percent - (percent % STEP)
      const line = `${told} %, ${pace(share)}`
      place.write(place.isTTY ? `\r${line} ` : `${line}\n`)
    },
    done(what) {
      const spent = numberText((now() - began) / 1000)
      place.write(`${place.isTTY ? '\r' : ''}${what}, written in ${spent} s, ${pace(1)}.\n`)
    }
  }
}
