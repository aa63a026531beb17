import { useState } from 'preact/hooks'
import { allWords } from '../../state/base/words.ts'
import type { CheckIn } from '../../core/diary/check-in.ts'
import { sleepFigures } from '../../core/diary/sleep-figures.ts'
import type { DiaryNight } from '../../core/diary/diary-night.ts'
import type { NightDate } from '../../core/base/night-date.ts'
import { formatRecipeLink } from '../../core/recipe/format-recipe-link.ts'
import type { SessionRow } from '../../core/session/session-row.ts'
import type { JournalModel } from '../../state/diary/journal-model.ts'
import type { MenuAction } from '../kit/more-menu.tsx'
import { MoreMenu } from '../kit/more-menu.tsx'
import { longDate } from '../shared/night-dates.ts'
import { clockOf } from '../shared/session-text.ts'
import { SessionEntry } from './session-entry.tsx'
import './night-entry.css'

interface NightEntryProps {
  readonly night: DiaryNight
  readonly journal: JournalModel
  readonly hideNumbers: boolean
}

/** One night in the list: all its sounds, its check-in, and one button for what can be done with them. */
export function NightEntry({ night, journal, hideNumbers }: NightEntryProps) {
  const [correcting, correct] = useState<string | undefined>(undefined)
  const date = longDate(night.night)
  return (
    <li class="night-entry">
      <div class="night-head">
        <h3 id={entryId(night.night)} tabIndex={-1}>
          {date}
        </h3>
        <MoreMenu
          title={date}
          actions={[
            ...night.sessions.flatMap(row =>
              sessionActions(row, {
                journal,
                several: night.sessions.length > 1,
                correct: hideNumbers ? undefined : () => correct(row.id)
              })
            ),
            ...checkInActions(night, journal)
          ]}
        />
      </div>
      {night.sessions.map(row => (
        <SessionEntry
          key={row.id}
          row={row}
          journal={journal}
          hideNumbers={hideNumbers}
          correcting={correcting === row.id}
          close={() => correct(undefined)}
        />
      ))}
      {night.checkIn && <Morning checkIn={night.checkIn} hideNumbers={hideNumbers} />}
    </li>
  )
}

interface SessionActionsOptions {
  readonly journal: JournalModel
  /** Whether the night has other sessions: each then says when it began. */
  readonly several: boolean
  /** Opens the correction of the minutes heard; undefined while numbers are hidden. */
  readonly correct: (() => void) | undefined
}

function sessionActions(
  row: SessionRow,
  { journal, several, correct }: SessionActionsOptions
): readonly MenuAction[] {
  const words = allWords()
  const named = (name: string): string => (several ? words.nights.of(name, clockOf(row)) : name)
  const actions: MenuAction[] = []
  if (!row.seal && !row.silent && !row.imported && !row.again)
    actions.push({
      name: named(words.journal.again),
      href: `#/?${formatRecipeLink(row.recipe)}`
    })
  if (row.end && correct) actions.push({ name: named(words.nights.correct), run: correct })
  if (row.end)
    actions.push({
      name: named(words.journal.remove),
      run: () => void journal.removeSession(row.id)
    })
  return actions
}

function checkInActions(
  { night, checkIn }: DiaryNight,
  journal: JournalModel
): readonly MenuAction[] {
  const words = allWords().nights
  const href = `#/checkin/${night}`
  if (!checkIn) return [{ name: words.addCheckIn, href }]
  return [
    { name: words.editCheckIn, href },
    { name: words.removeCheckIn, run: () => void journal.removeCheckIn(night) }
  ]
}

/** The element id of a night. */
export function entryId(night: NightDate): string {
  return `night-${night}`
}

interface MorningProps {
  readonly checkIn: CheckIn
  readonly hideNumbers: boolean
}

function Morning({ checkIn, hideNumbers }: MorningProps) {
  const words = allWords().nights
  const { sleepOnset, awakenings, awake, quality, comment, habits } = checkIn
  const { antibiotics = 'none' } = habits
  return (
    <div class="night-morning">
      {hideNumbers ? (
        <p>{words.noted}</p>
      ) : (
        <>
          <p>
            {words.asleepAfter(sleepOnset)}, {words.woke(awakenings, awake)}
          </p>
          <p>{words.rated(words.qualities[quality])}</p>
          <Figures checkIn={checkIn} />
        </>
      )}
      {antibiotics !== 'none' && <p class="quiet">{words.antibiotics[antibiotics]}</p>}
      {comment !== undefined && <p class="night-comment">{comment}</p>}
    </div>
  )
}

function Figures({ checkIn }: { readonly checkIn: CheckIn }) {
  const words = allWords().nights
  const figures = sleepFigures(checkIn)
  return (
    <p class="quiet">
      {figures ? words.slept(figures.timeAsleep, figures.efficiency) : words.noFigures}
    </p>
  )
}
