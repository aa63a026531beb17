import { type Decibels, decibelsToGain } from '../../base/units.ts'

/** The gains that a score's balance leaves its ears: the one that is softened, and 1. */
export function balanceGains(balance: Decibels = 0): readonly [left: number, right: number] {
  return [decibelsToGain(Math.min(0, -balance)), decibelsToGain(Math.min(0, balance))]
}
