import type { Arm, NightNumber } from '../session/night-mark.ts'
import { NIGHTS, parseNightNumber, SEAL, SELF_TEST_FROM } from '../session/night-mark.ts'
import type { SessionRow } from '../session/session-row.ts'
import type { ProgrammeNight } from './programme.ts'
import { isBeatless } from '../session/marked-score.ts'
import { evenly, mix } from '../render/dsp/hash.ts'
import { isRecord } from '../base/parse.ts'

/** Seven pairs, in each of them one night with the beat and one without. */
export const SELF_TEST_NIGHTS = NIGHTS - SELF_TEST_FROM + 1

/** A blinded comparison of nights with the beat and nights without. */
export interface SelfTest {
  /** One a night, {@link SELF_TEST_FROM} first. */
  readonly seals: readonly string[]
  readonly revealed: boolean
  /** The nights that the listener took for those with the beat before it was revealed: at most one of each pair. */
  readonly guesses?: readonly NightNumber[]
}

/**
 * Draws a self-test: in each pair of nights a coin toss decides which one has the beat. Pairs keep both sides alike
 * through the weeks, so that what changes slowly falls on both.
 * @param seed unsigned 32-bit
 */
export function drawSelfTest(seed: number): SelfTest {
  const seals = Array.from({ length: SELF_TEST_NIGHTS }, (_, index) => {
    const beatFirst = evenly(seed, Math.floor(index / 2), 0) < 0.5
    return drawSeal(seed, index, (index % 2 === 0) === beatFirst ? 'beat' : 'plain')
  })
  return { seals, revealed: false }
}

/** The side that a seal encodes. */
export function armOf(seal: string): Arm {
  return isBeatless(seal) ? 'plain' : 'beat'
}

/** A seed from an id: 32 bits of whatever randomness it has. */
export function seedOf(id: string): number {
  let hash = 0
  for (const character of id) hash = mix(hash + character.charCodeAt(0) + 1)
  return hash >>> 0
}

/** The seal of a night, while the test runs. */
export function sealOf(test: SelfTest | undefined, night: NightNumber): string | undefined {
  return test?.revealed ? undefined : test?.seals[night - SELF_TEST_FROM]
}

/**
 * What is planned for a night of the test: the two nights of a pair are the same but for the beat, so both take their
 * numbers from the first of the two, and where that has no beat of its own, from the last night that has.
 */
export function selfTestNight(
  nights: readonly ProgrammeNight[],
  night: NightNumber
): ProgrammeNight | undefined {
  const own = nights.find(each => each.night === night)
  const first = nights.find(each => each.night === night - ((night - SELF_TEST_FROM) % 2))
  if (!own || !first) return undefined
  const { minutes, fadeOut } = first
  const beating = nights.findLast(each => each.night <= first.night && 'from' in each)
  if (!beating || !('from' in beating)) return own
  return { ...beating, night, week: own.week, tip: own.tip, mode: 'binaural', minutes, fadeOut }
}

/**
 * Opens the rows of a revealed test: each names its side, and its recipe is what was heard.
 * @returns only the rows that change
 */
export function openSeals(
  rows: readonly SessionRow[],
  tests: readonly SelfTest[]
): readonly SessionRow[] {
  const revealed = new Set(tests.flatMap(test => (test.revealed ? test.seals : [])))
  return rows.flatMap(({ seal, ...row }) => {
    if (seal === undefined || !revealed.has(seal)) return []
    const arm = armOf(seal)
    const recipe = arm === 'plain' ? { ...row.recipe, mode: 'plain' as const } : row.recipe
    return [{ ...row, recipe, arm }]
  })
}

/** How many pairs were guessed, and how many of them right; chance gets half of them. */
export function guessScore({ seals, guesses = [] }: SelfTest): {
  readonly right: number
  readonly pairs: number
} {
  const right = guesses.filter(night => armOf(seals[night - SELF_TEST_FROM] ?? '') === 'beat')
  return { right: right.length, pairs: guesses.length }
}

/** Reads a self-test of unknown origin. */
export function parseSelfTest(stored: unknown): SelfTest | undefined {
  if (!isRecord(stored)) return undefined
  const { seals, revealed, guesses } = stored
  const whole =
    Array.isArray(seals) &&
    seals.length === SELF_TEST_NIGHTS &&
    seals.every(seal => typeof seal === 'string' && SEAL.test(seal))
  if (!whole || typeof revealed !== 'boolean') return undefined
  const read = Array.isArray(guesses) ? guesses.map(parseNightNumber) : []
  const nights = read.filter(night => night !== undefined && night >= SELF_TEST_FROM)
  return {
    seals: seals as readonly string[],
    revealed,
    ...(nights.length > 0 && { guesses: onePerPair(nights as readonly NightNumber[]) })
  }
}

function onePerPair(nights: readonly NightNumber[]): readonly NightNumber[] {
  return [...new Map(nights.map(night => [pairOf(night), night])).values()]
}

/** Which of the seven pairs a night belongs to: 0–6. */
function pairOf(night: NightNumber): number {
  return Math.floor((night - SELF_TEST_FROM) / 2)
}

function drawSeal(seed: number, index: number, arm: Arm): string {
  for (let draw = 1; ; draw += 2) {
    const seal = [draw, draw + 1]
      .map(each => Math.floor(evenly(seed, index, each) * 35 ** 5).toString(35))
      .map(part => part.padStart(5, '0'))
      .join('')
    if (armOf(seal) === arm) return seal
  }
}
