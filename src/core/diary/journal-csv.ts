import { lowestLevel } from '../score/fades.ts'
import type { CheckIn } from './check-in.ts'
import { compileRecipe } from '../recipe/compile.ts'
import { sleepFigures, mealFigures } from './sleep-figures.ts'
import type { SessionRow } from '../session/session-row.ts'
import type { DiaryNight } from './diary-night.ts'
import type { Moment } from '../base/moment.ts'
import { type Recipe, fitRecipe } from '../recipe/recipe.ts'
import type { EpochMilliseconds, Hours } from '../base/units.ts'

/** The MIME type of the journal's table. */
export const CSV_TYPE = 'text/csv;charset=utf-8'

/** Says that the text is UTF-8: without it, spreadsheets garble umlauts. */
const BYTE_ORDER_MARK = '\uFEFF'

type Cell = string | number | boolean | undefined
type Columns<T> = readonly (readonly [string, (of: T) => Cell])[]

/** Each column's name and value. Units are in the names; times are local, with the offset of that night. */
const SESSION_COLUMNS: Columns<SessionRow> = [
  ['started', row => localTime(row.startedAt, row.offsetMinutes)],
  ['heard_minutes', row => rounded(row.heard / 60)],
  ['planned_minutes', row => rounded(row.planned / 60)],
  ['end', row => row.end ?? 'open'],
  ['interruptions', row => row.interruptions],
  ['stood_still_minutes', row => row.stoodStill && rounded(row.stoodStill / 60)],
  // What a sealed night played is revealed when the self-test is over.
  ['mode', modeOf],
  ['carrier_hz', ifSounding(({ carrier }) => carrier)],
  ['beat_from_hz', ifBeating(({ from }) => from)],
  ['beat_to_hz', ifBeating(({ to }) => to)],
  ['ramp_seconds', ifSounding(({ ramp }) => ramp)],
  ['bed', ifSounding(({ bed }) => bed)],
  ['bed_above_tone_db', ifSounding(({ bed, bedLevel }) => (bed === 'none' ? undefined : bedLevel))],
  ['level_db', ifSounding(({ level }) => level)],
  ['file', ({ imported }) => imported?.title],
  ['performer', row => row.performer],
  ['programme_night', row => row.night],
  ['self_test', row => row.arm ?? (row.seal && 'sealed')],
  ['asleep_again', row => row.again !== undefined],
  ['id', row => row.id]
]

const CHECK_IN_COLUMNS: Columns<CheckIn> = [
  ['into_bed', ({ intoBed }) => momentText(intoBed)],
  ['tried_to_sleep', ({ triedToSleep }) => momentText(triedToSleep)],
  ['sleep_onset_minutes', ({ sleepOnset }) => sleepOnset],
  ['awakenings', ({ awakenings }) => awakenings],
  ['awake_minutes', ({ awake }) => awake],
  ['final_awakening', ({ finalAwakening }) => momentText(finalAwakening)],
  ['out_of_bed', ({ outOfBed }) => momentText(outOfBed)],
  ['still_trying_minutes', ({ stillTrying }) => stillTrying],
  ['quality_1_to_5', ({ quality }) => quality],
  ['asleep_minutes', checkIn => whole(sleepFigures(checkIn)?.timeAsleep)],
  ['efficiency_percent', checkIn => perCent(sleepFigures(checkIn)?.efficiency)],
  ['in_bed_minutes', checkIn => whole(sleepFigures(checkIn)?.timeInBed)],
  ['classic_efficiency_percent', checkIn => perCent(sleepFigures(checkIn)?.classicEfficiency)],
  ['sound_bothered', ({ morning }) => morning.soundBothered],
  ['woke_when_it_stopped', ({ morning }) => morning.wokeWhenItStopped],
  ['complaints', ({ morning }) => morning.complaints?.join(' ')],
  ['bad_day', ({ morning }) => morning.badDay],
  ['drinks', ({ habits }) => habits.drinks],
  ['last_drink', ({ habits }) => momentText(habits.lastDrink)],
  ['last_food', ({ habits }) => momentText(habits.lastFood)],
  ['first_food', ({ habits }) => momentText(habits.firstFood)],
  ['drink_to_sleep_hours', checkIn => hours(mealFigures(checkIn).drinkToSleep)],
  ['food_to_sleep_hours', checkIn => hours(mealFigures(checkIn).foodToSleep)],
  ['eating_window_hours', checkIn => hours(mealFigures(checkIn).eatingWindow)],
  ['fibre', ({ habits }) => habits.fibre],
  ['fermented_servings', ({ habits }) => habits.fermented],
  ['prebiotic', ({ habits }) => habits.prebiotic],
  ['antibiotics', ({ habits }) => habits.antibiotics],
  ['caffeine_after_noon', ({ habits }) => habits.caffeineAfterNoon],
  ['nap', ({ habits }) => habits.nap],
  ['ill', ({ habits }) => habits.ill],
  ['travel', ({ habits }) => habits.travel],
  ['comment', ({ comment }) => comment]
]

/**
 * The journal as a table (RFC 4180): a byte-order mark, a header, then one line a session, each ended by CR LF, in the
 * order of the nights given. The check-in is on the first line of its night, so that no night counts twice; a night
 * without a session has a line of its own.
 */
export function formatJournalCsv(nights: readonly DiaryNight[]): string {
  const names = [...SESSION_COLUMNS, ...CHECK_IN_COLUMNS].map(([name]) => name)
  const lines = nights.flatMap(({ night, sessions, checkIn }) => {
    const rows = sessions.length === 0 ? [undefined] : sessions
    return rows.map((row, index) =>
      [
        night,
        cells(SESSION_COLUMNS, row),
        cells(CHECK_IN_COLUMNS, index === 0 ? checkIn : undefined)
      ].flat()
    )
  })
  const table = [['night', ...names], ...lines].map(line => `${line.map(field).join(',')}\r\n`)
  return BYTE_ORDER_MARK + table.join('')
}

function cells<T>(columns: Columns<T>, of: T | undefined): readonly Cell[] {
  return columns.map(([, value]) => of && value(of))
}

function modeOf({ silent, seal, recipe, imported }: SessionRow): Cell {
  if (silent) return 'silence'
  if (imported) return 'file'
  return seal ? undefined : recipe.mode
}

function used(asked: Recipe): Recipe {
  return fitRecipe(asked, lowestLevel(compileRecipe(asked).holdDecibels)).recipe
}

/** The value that was played, which may be less than was asked for. */
function ifSounding(value: (recipe: Recipe) => Cell): (row: SessionRow) => Cell {
  return ({ recipe, silent, imported }) => (silent || imported ? undefined : value(used(recipe)))
}

function ifBeating(value: (recipe: Recipe) => Cell): (row: SessionRow) => Cell {
  const sounding = ifSounding(value)
  return row => (row.seal || row.recipe.mode === 'plain' ? undefined : sounding(row))
}

/** What a formula begins with, full-width and small forms included: some programs read those alike. */
const FORMULA = /[=+\-@＝＋－＠﹦﹢﹣﹫]/
/** Where some program may begin another cell, or line, whatever this table says. */
const SEPARATOR = /[,;|\p{Cc}\p{Zl}\p{Zp}]/u
/** What does not show, or is dropped, at the beginning of a cell. */
const UNSEEN = /["\s\p{C}\p{Default_Ignorable_Code_Point}]/u

function field(cell: Cell): string {
  if (typeof cell === 'boolean') return cell ? 'yes' : 'no'
  const text = typeof cell === 'string' ? withoutFormulas(cell) : String(cell ?? '')
  const isQuoted = text.includes('"') || SEPARATOR.test(text)
  return isQuoted ? `"${text.replaceAll('"', '""')}"` : text
}

/**
 * Puts an apostrophe before whatever a spreadsheet would take for a formula, as OWASP advises: at the beginning, and
 * where the text would be cut by a program that divides cells by other characters than we do.
 */
function withoutFormulas(text: string): string {
  let begins = true
  let harmless = ''
  for (const character of text) {
    if (begins && FORMULA.test(character)) harmless += "'"
    harmless += character
    begins = SEPARATOR.test(character) || (begins && UNSEEN.test(character))
  }
  return harmless
}

function momentText(moment: Moment | undefined): string | undefined {
  return moment && localTime(moment.at, moment.offsetMinutes)
}

function whole(minutes: number | undefined): number | undefined {
  return minutes && Math.round(minutes)
}

function perCent(share: number | undefined): number | undefined {
  return share && rounded(100 * share)
}

function hours(value: Hours | undefined): number | undefined {
  return value === undefined ? undefined : rounded(value)
}

/** ISO 8601 with offset, as 2026-03-14T23:30:00+01:00. */
function localTime(at: EpochMilliseconds, offsetMinutes: number): string {
  const local = new Date(at + offsetMinutes * 60_000).toISOString().slice(0, 19)
  const size = Math.abs(offsetMinutes)
  const hours = String(Math.floor(size / 60)).padStart(2, '0')
  const minutes = String(Math.floor(size % 60)).padStart(2, '0')
  return `${local}${offsetMinutes < 0 ? '-' : '+'}${hours}:${minutes}`
}

/** To a hundredth: a little over half a second. */
function rounded(value: number): number {
  return Math.round(value * 100) / 100
}
