import type { Transition } from './syntax.ts'

/** How steep the bent transitions are: the program's own number. */
const BEND = 6
/** Lines that stand for a bent transition; it leaves them by less than a thousandth of the way. */
const CHORDS = 32

/** A moment of a passage from one line to the next: shares of its time and of its way. */
export interface Moment {
  readonly time: number
  readonly way: number
}

/**
 * How SynapSeq goes from one line of the timetable to the next, in straight lines.
 * @param steps how often it goes there and back before it stays
 * @param least lines on each way
 */
export function passage(transition: Transition, steps: number, least: number): readonly Moment[] {
  const ways = 2 * steps + 1
  const there = oneWay(transition, least)
  return Array.from({ length: ways }, (_, index) =>
    // The first moment of a way is the last of the one before.
    there.slice(index === 0 ? 0 : 1).map(({ time, way }) => ({
      time: (index + time) / ways,
      way: index % 2 === 0 ? way : 1 - way
    }))
  ).flat()
}

/** How many moments a passage has. */
export function passageLength(transition: Transition, steps: number, least: number): number {
  return (2 * steps + 1) * linesOf(transition, least) + 1
}

function linesOf(transition: Transition, least: number): number {
  return transition === 'steady' ? least : CHORDS
}

function oneWay(transition: Transition, least: number): readonly Moment[] {
  const count = linesOf(transition, least)
  return Array.from({ length: count + 1 }, (_, index) => {
    const share = index / count
    // Close together where the way bends most.
    switch (transition) {
      case 'steady':
        return { time: share, way: share }
      case 'ease-in': {
        const time = Math.log1p(share * Math.expm1(BEND / 2)) / (BEND / 2)
        return { time, way: Math.expm1(BEND * time) / Math.expm1(BEND) }
      }
      case 'ease-out':
        return { time: Math.expm1(BEND * share) / Math.expm1(BEND), way: share }
      case 'smooth': {
        const low = logistic(0)
        return { time: share, way: (logistic(share) - low) / (logistic(1) - low) }
      }
    }
  }).map((moment, index) => (index === 0 || index === count ? whole(index / count) : moment))
}

/** Exactly at either end. */
function whole(share: number): Moment {
  return { time: share, way: share }
}

function logistic(share: number): number {
  return 1 / (1 + Math.exp(-BEND * (share - 0.5)))
}
