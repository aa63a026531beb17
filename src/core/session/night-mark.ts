import { finite } from '../base/parse.ts'

/** How many nights the programme has. */
export const NIGHTS = 21

/** Which night of the programme. */
// prettier-ignore
export type NightNumber =
  | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | 18 | 19 | 20 | 21

/** The two sides of the self-test: the night's beat, or the same sound without one. */
export const ARMS = ['beat', 'plain'] as const
export type Arm = (typeof ARMS)[number]

/** Alphabet of seals: nothing that reveals a side to a reader. 35^10 is still a safe integer. */
export const SEAL = /^[0-9a-y]{10}$/

/** The first night of the self-test, which ends with the programme. */
export const SELF_TEST_FROM: NightNumber = 8
/** A session's place in the programme. */
export interface ProgrammeMark {
  readonly night?: NightNumber
  /** A night of silence: its recipe is not played. */
  readonly silent?: true
  /** A night of the self-test, not revealed yet: it encodes the side, which no screen shows. */
  readonly seal?: string
  /** The side of a night of the self-test, once revealed. The recipe is then the one heard. */
  readonly arm?: Arm
}

/** Reads the number of a night of unknown origin. */
export function parseNightNumber(stored: unknown): NightNumber | undefined {
  const night = finite(stored, 1, NIGHTS)
  return night !== undefined && Number.isInteger(night) ? (night as NightNumber) : undefined
}
