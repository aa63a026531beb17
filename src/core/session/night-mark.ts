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

/** What seals are made of: nothing that says a side to those who read it. 35^10 is a whole number still. */
export const SEAL = /^[0-9a-y]{10}$/

/** The first night of the self-test; it ends with the programme. */
export const SELF_TEST_FROM: NightNumber = 8
/** What a session is of the programme. */
export interface ProgrammeMark {
  readonly night?: NightNumber
  /** A night of silence: its recipe lies by. */
  readonly silent?: true
  /** A night of the self-test that is not revealed: the side is in it, and no screen says which. */
  readonly seal?: string
  /** The side of a night of the self-test, once revealed. The recipe is then what was heard. */
  readonly arm?: Arm
}

/** Reads the number of a night of unknown origin. */
export function parseNightNumber(stored: unknown): NightNumber | undefined {
  const night = finite(stored, 1, NIGHTS)
  return night !== undefined && Number.isInteger(night) ? (night as NightNumber) : undefined
}
