import { parseFileMark } from '../files/file-mark.ts'
import type { Collection } from '../base/collection.ts'
import { type SessionRow, closeCutOff, SESSION_ORDER } from './session-row.ts'
import { LAST_MOMENT, MOST_OFFSET } from '../base/moment.ts'
import { parseNightDate } from '../base/night-date.ts'
import { type ProgrammeMark, ARMS, parseNightNumber, SEAL } from './night-mark.ts'
import type { SessionEnd } from './session.ts'
import { parseStoredRecipe } from '../recipe/stored-recipe.ts'
import { finite, isRecord, ROW_ID } from '../base/parse.ts'

const PERFORMERS = ['live', 'stream'] as const satisfies readonly SessionRow['performer'][]
const ENDS = ['finished', 'stopped', 'cut off'] as const satisfies readonly SessionEnd[]

/**
 * Reads a session's row of unknown origin: an older version's, a damaged one, an imported one. Never throws.
 * @returns undefined without its id, its time, or how it went. Missing numbers of the recipe take their defaults, those
 * out of range are clamped.
 */
export function parseSessionRow(stored: unknown): SessionRow | undefined {
  if (!isRecord(stored) || stored['version'] !== 1) return undefined
  const id = stored['id']
  const recipe = parseStoredRecipe(stored['recipe'])
  const performer = PERFORMERS.find(each => each === stored['performer'])
  const end = ENDS.find(each => each === stored['end'])
  const startedAt = finite(stored['startedAt'], 0, LAST_MOMENT)
  const offsetMinutes = finite(stored['offsetMinutes'], -MOST_OFFSET, MOST_OFFSET)
  const planned = finite(stored['planned'], 0)
  const heard = finite(stored['heard'], 0)
  const seenAt = finite(stored['seenAt'], 0, LAST_MOMENT)
  const interruptions = finite(stored['interruptions'], 0)
  const stoodStill = finite(stored['stoodStill'], 0)
  const sounding = stored['sounding']
  const again = parseNightDate(stored['again'])
  if (
    typeof id !== 'string' ||
    !ROW_ID.test(id) ||
    !recipe ||
    !performer ||
    startedAt === undefined ||
    offsetMinutes === undefined ||
    planned === undefined ||
    heard === undefined ||
    seenAt === undefined ||
    interruptions === undefined ||
    typeof sounding !== 'boolean' ||
    (stored['end'] !== undefined && !end)
  )
    return undefined
  return {
    id,
    version: 1,
    recipe,
    performer,
    startedAt,
    offsetMinutes,
    planned,
    heard: Math.min(heard, planned),
    seenAt,
    interruptions: Math.round(interruptions),
    ...(stoodStill !== undefined && { stoodStill }),
    ...(end && { end }),
    sounding,
    ...(again !== undefined && { again }),
    ...parseMark(stored)
  }
}

/** Invalid marks are dropped and the session stays; rows from before the programme have none. */
function parseMark(stored: Readonly<Record<string, unknown>>): ProgrammeMark {
  const { seal } = stored
  const night = parseNightNumber(stored['night'])
  const imported = parseFileMark(stored['imported'])
  const arm = ARMS.find(each => each === stored['arm'])
  return {
    ...(imported && { imported }),
    ...(night && { night }),
    ...(stored['silent'] === true && { silent: true }),
    ...(arm ? { arm } : typeof seal === 'string' && SEAL.test(seal) && { seal })
  }
}

/** The journal's sessions. Their rows are rewritten continually during playback, so other windows are not notified. */
export const SESSIONS = {
  ...SESSION_ORDER,
  store: 'sessions',
  since: 1,
  keyPath: 'id',
  newest: { index: 'startedAt' },
  parse: parseSessionRow,
  forBackup: closeCutOff
} as const satisfies Collection<SessionRow>
