import type { SessionRow } from '../../../src/core/session/session-row.ts'
import { DEFAULT_RECIPE } from '../../../src/core/recipe/recipe.ts'
import { EVENING } from '../fake-clock.ts'

/** A finished half hour of the default recipe, with whatever a test cares about put in its place. */
export function sessionRow(change: Partial<SessionRow> = {}): SessionRow {
  return {
    id: 'one',
    version: 1,
    recipe: DEFAULT_RECIPE,
    performer: 'live',
    startedAt: EVENING,
    offsetMinutes: 60,
    planned: 1800,
    heard: 1800,
    seenAt: EVENING + 1_800_000,
    interruptions: 0,
    end: 'finished',
    sounding: false,
    ...change
  }
}
