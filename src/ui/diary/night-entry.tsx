import { allWords } from '../../state/base/words.ts'
import type { CheckIn } from '../../core/diary/check-in.ts'
import { sleepFigures } from '../../core/diary/sleep-figures.ts'
import type { DiaryNight } from '../../core/diary/diary-night.ts'
import type { NightDate } from '../../core/base/night-date.ts'
import type { JournalModel } from '../../state/diary/journal-model.ts'
import { longDate } from '../shared/night-dates.ts'
import { SessionEntry } from './session-entry.tsx'
import './night-entry.css'

interface NightEntryProps {
  readonly night: DiaryNight
  readonly journal: JournalModel
  readonly hideNumbers: boolean
}

/** One night in the list: all its sounds, and its check-in. */
export function NightEntry({
  night: { night, sessions, checkIn },
  journal,
  hideNumbers
}: NightEntryProps) {
  const date = longDate(night)
  return (
    <li class="night-entry">
      <h3 id={entryId(night)} tabIndex={-1}>
        {date}
      </h3>
      {sessions.map(row => (
        <SessionEntry key={row.id} row={row} journal={journal} hideNumbers={hideNumbers} />
      ))}
      {checkIn ? (
        <Morning checkIn={checkIn} journal={journal} date={date} hideNumbers={hideNumbers} />
      ) : (
        <p class="night-actions">
          <a href={`#/checkin/${night}`}>
            {allWords().nights.addCheckIn}
            <span class="unseen">: {date}</span>
          </a>
        </p>
      )}
    </li>
  )
}

/** The element id of a night. */
export function entryId(night: NightDate): string {
  return `night-${night}`
}

interface MorningProps {
  readonly checkIn: CheckIn
  readonly journal: JournalModel
  readonly date: string
  readonly hideNumbers: boolean
}

function Morning({ checkIn, journal, date, hideNumbers }: MorningProps) {
  const words = allWords().nights
  const { night, sleepOnset, awakenings, awake, quality, comment, habits } = checkIn
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
      <p class="night-actions">
        <a href={`#/checkin/${night}`}>
          {words.editCheckIn}
          <span class="unseen">: {date}</span>
        </a>
        <button
          type="button"
          aria-label={words.of(words.removeCheckIn, date)}
          onClick={() => void journal.removeCheckIn(night)}
        >
          {words.removeCheckIn}
        </button>
      </p>
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
