import type { Undo } from '../base/listeners.ts'
import { isRecord } from '../base/parse.ts'
import type { EpochMilliseconds } from '../base/units.ts'

/**
 * How the app can be put among the device's other apps:
 * - `ask`: the browser asks its own question when told to
 * - `by hand`: by the browser's share menu, as on iOS
 * - `none`: it is there already, or this browser has no way that is known here
 */
export type InstallWay = 'ask' | 'by hand' | 'none'

/** Installing. */
export interface Installing {
  /** Called at once and at each change. */
  subscribe(listener: (way: InstallWay) => void): Undo
  /**
   * Shows the browser's prompt; resolves to false when the answer was no. Must be called from a tap, synchronously, and
   * only where the way is `ask`.
   */
  ask(): Promise<boolean>
}

/** The answers to the offer to install. */
export interface InstallAnswers {
  /** How often the answer was “not now”. */
  readonly notNow: number
  /** When it was last. */
  readonly at: EpochMilliseconds
}

/** Finished sessions before it is offered: somebody who comes back may want it installed. */
export const FINISHED_BEFORE = 2
/** How often it is offered at most. */
export const MOST_OFFERS = 2
/** Days from one offer to the next. */
export const DAYS_BETWEEN = 30

const NEVER: InstallAnswers = { notNow: 0, at: 0 }
const DAY = 86_400_000

/** Reads answers of unknown origin; anything invalid counts as never asked. */
export function parseInstallAnswers(stored: unknown): InstallAnswers {
  if (!isRecord(stored)) return NEVER
  const { notNow, at } = stored
  return Number.isInteger(notNow) && Number.isFinite(at)
    ? { notNow: Math.max(0, Number(notNow)), at: Number(at) }
    : NEVER
}

/** Whether it is time to offer it. */
export function mayOfferInstall(
  finished: number,
  { notNow, at }: InstallAnswers,
  now: EpochMilliseconds
): boolean {
  if (finished < FINISHED_BEFORE || notNow >= MOST_OFFERS) return false
  return notNow === 0 || now - at >= DAYS_BETWEEN * DAY
}

/** What is stored stays when the browser runs short of room. Browsers grant it more readily to an app in use. */
export interface Persistence {
  /** Some browsers ask the listener: once is enough. False when refused or impossible. */
  request(): Promise<boolean>
}
