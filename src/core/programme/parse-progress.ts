import { parseNightNumber } from '../session/night-mark.ts'
import { ROW_ID, finite, isRecord, listOf } from '../base/parse.ts'
import { LAST_MOMENT } from '../base/moment.ts'
import { parseNightDate } from '../base/night-date.ts'
import type { Progress, ProgressStep, NightChoice } from './programme-progress.ts'
import { parseSelfTest } from './self-test.ts'
import { isRecipeQuery } from '../recipe/recipe-link.ts'

/**
 * Reads a stored course of unknown origin. Never throws; invalid steps or tests are dropped, the rest stays.
 * @returns undefined where its start is missing
 */
export function parseProgress(stored: unknown): Progress | undefined {
  if (!isRecord(stored) || stored['version'] !== 1) return undefined
  const startedAt = finite(stored['startedAt'], 0, LAST_MOMENT)
  const startedOn = parseNightDate(stored['startedOn'])
  if (startedAt === undefined || !startedOn) return undefined
  const leftOn = parseNightDate(stored['leftOn'])
  const choice = parseChoice(stored['choice'])
  const ready = parseNightNumber(stored['ready'])
  const own = stored['own']
  const ownOn = parseNightDate(stored['ownOn'])
  const tests = listOf(stored['tests'], parseSelfTest)
  return {
    version: 1,
    startedAt,
    startedOn,
    steps: listOf(stored['steps'], parseStep),
    ...(choice && { choice }),
    ...(ready && { ready }),
    ...(typeof own === 'string' && isRecipeQuery(own) && { own }),
    ...(ownOn && { ownOn }),
    ...(leftOn && { leftOn }),
    tests: tests.filter((test, index) => test.revealed || index === tests.length - 1)
  }
}

function parseStep(stored: unknown): ProgressStep | undefined {
  if (!isRecord(stored)) return undefined
  const { kind, session } = stored
  const night = parseNightNumber(stored['night'])
  const on = parseNightDate(stored['on'])
  if (!night || !on) return undefined
  if (kind === 'skipped' || kind === 'moved') return { kind, night, on }
  if (kind !== 'done' || typeof session !== 'string' || !ROW_ID.test(session)) return undefined
  return { kind, night, on, session }
}

function parseChoice(stored: unknown): NightChoice | undefined {
  if (!isRecord(stored)) return undefined
  const night = parseNightNumber(stored['night'])
  const on = parseNightDate(stored['on'])
  if (!night || !on) return undefined
  return { night, on, ...(stored['silent'] === true && { silent: true }) }
}
