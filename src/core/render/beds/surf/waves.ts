import { decibelsToGain, type Decibels, type Seconds } from '../../../base/units.ts'
import { between, evenly } from '../../dsp/hash.ts'
import { createLognormalIntervals } from '../../dsp/random-intervals.ts'

/** Amplitudes of the waves, each over its RMS: of their roar, and of their hiss, which goes out sooner. */
export interface Sea {
  roar: number
  hiss: number
}

/** Between two crests: mean, and deviation of its logarithm. */
const APART: Seconds = 7.5
const IRREGULAR = 0.38
/** How much crests differ in height, and a crest's pieces, which on the mean are softer. */
const HEIGHTS: Decibels = 3.5
const PIECES: Decibels = 4
const PIECE: Decibels = -2
const FEWEST = 3
const MOST = 6
/** Mean time from one wave's first piece to another, and the longest. */
const LATE: Seconds = 0.9
const LATEST: Seconds = 4
/** The hiss goes out in this many falls beyond what the roar takes. */
const DARKENING = 1.3
/** A piece counts from so many rises before it to so many falls after it: −54 dB. */
const RISES = 3.5
const FALLS = 6.2
/** Waves that can still be heard, or already: those before the moment's stretch, and after. */
const BEFORE = 4
const AFTER = 1
/** No sea is higher, however waves meet: in RMS of all. */
const HIGHEST = 2.1
/** Mean squares before that, measured over 12 hours of 2 seeds. */
const MEANS = { roar: 1.224, hiss: 0.897 }

/** A piece of a crest that breaks by itself. */
interface Piece {
  at: Seconds
  height: number
  rise: Seconds
  fall: Seconds
}

interface Wave {
  number: number
  count: number
  readonly pieces: readonly Piece[]
}

/**
 * The sea at any time, from nothing but the seed: waves at lognormal intervals, each of its own height and breaking in
 * several pieces that rise like half a bell curve and fall exponentially, the hiss before the roar.
 */
export function createWaves(seed: number): (t: Seconds) => Readonly<Sea> {
  const moments = createLognormalIntervals(seed, APART, IRREGULAR)
  const starts = createLognormalIntervals(seed, APART, IRREGULAR)
  // Each in the place of its number's remainder: the waves about a moment are drawn once.
  const waves = Array.from({ length: BEFORE + AFTER + 1 }, emptyWave)
  const sea: Sea = { roar: 0, hiss: 0 }
  let around = Number.NaN

  function drawAround(t: Seconds): void {
    const { number } = moments.at(t)
    if (number === around) return
    around = number
    let at = t
    for (let back = 0; back <= BEFORE; back++) {
      const { start, end, number: found } = starts.at(at)
      if (back === 0) draw(number + 1, end)
      draw(found, start)
      at = start - 1e-6
    }
  }

  function draw(number: number, at: Seconds): void {
    const wave = waves[((number % waves.length) + waves.length) % waves.length]
    if (wave && wave.number !== number) drawWave(seed, number, at, wave)
  }

  return t => {
    drawAround(t)
    let [roar, hiss] = [0, 0]
    for (const { count, pieces } of waves)
      for (let index = 0; index < count; index++) {
        const { at, height, rise, fall } = pieces[index] as Piece
        const since = t - at
        if (since < -RISES * rise || since > FALLS * fall) continue
        if (since < 0) {
          const power = (height * Math.exp(-0.5 * (since / rise) ** 2)) ** 2
          roar += power
          hiss += power
        } else {
          const power = (height * Math.exp(-since / fall)) ** 2
          roar += power
          hiss += power * Math.exp((-2 * since) / (DARKENING * fall))
        }
      }
    sea.roar = bounded(roar / MEANS.roar)
    sea.hiss = bounded(hiss / MEANS.hiss)
    return sea
  }
}

function emptyWave(): Wave {
  const pieces = Array.from({ length: MOST }, () => ({ at: 0, height: 0, rise: 1, fall: 1 }))
  return { number: Number.NaN, count: 0, pieces }
}

function drawWave(seed: number, number: number, at: Seconds, wave: Wave): void {
  const height = HEIGHTS * bell(seed, number, 60)
  const rise = between(0.8, 2.2, seed, number, 63)
  const fall = between(1.6, 4, seed, number, 64)
  wave.number = number
  wave.count = FEWEST + Math.floor((MOST - FEWEST + 1) * evenly(seed, number, 65))
  wave.pieces.forEach((piece, index) => {
    const draw = 70 + 8 * index
    piece.at = at + Math.min(LATEST, -LATE * Math.log(1 - evenly(seed, number, draw)))
    piece.height = decibelsToGain(height + PIECE + PIECES * bell(seed, number, draw + 1))
    piece.rise = rise * between(0.2, 0.7, seed, number, draw + 4)
    piece.fall = fall * between(0.35, 1, seed, number, draw + 5)
  })
}

/** About normally distributed with deviation 1, never beyond ±3. */
function bell(seed: number, number: number, draw: number): number {
  return (
    2 *
    (evenly(seed, number, draw) +
      evenly(seed, number, draw + 1) +
      evenly(seed, number, draw + 2) -
      1.5)
  )
}

/** The amplitude of a power, bent toward {@link HIGHEST} where it comes near it. */
function bounded(power: number): number {
  return Math.sqrt(power / Math.sqrt(1 + (power / HIGHEST ** 2) ** 2))
}
