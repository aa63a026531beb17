import { useEffect, useLayoutEffect, useState } from 'preact/hooks'
import { allWords } from '../../state/base/words.ts'
import { DEFAULT_JOURNAL_CHOICES } from '../../core/diary/journal-choices.ts'
import type { DiaryNight } from '../../core/diary/diary-night.ts'
import type { NightDate } from '../../core/base/night-date.ts'
import { isOpen } from '../../core/session/session.ts'
import { monthsOf, shownPeriod } from '../../core/diary/shown-period.ts'
import type { JournalChoicesModel } from '../../state/diary/journal-choices-model.ts'
import { createJournalChoicesModel } from '../../state/diary/journal-choices-model.ts'
import type { JournalModel } from '../../state/diary/journal-model.ts'
import { createJournalModel } from '../../state/diary/journal-model.ts'
import type { JournalView } from '../../state/diary/journal-view-model.ts'
import { createJournalView } from '../../state/diary/journal-view-model.ts'
import { JournalContents } from './journal-contents.tsx'
import { JournalBackup, JournalFiles } from './journal-files.tsx'
import { lateStatistics } from '../late.ts'
import { CalendarLegend, NightCalendar } from './night-calendar.tsx'
import { entryId, NightEntry } from './night-entry.tsx'
import { PeriodBar } from './period-bar.tsx'
import { PeriodFigures } from './period-figures.tsx'
import { DayTip } from '../shared/day-tip.tsx'
import type { ScreenProps } from '../shared/screen-props.ts'
import '../shared/reading.css'
import '../shared/screen-dock.css'
import './journal.css'

/** Charts and statistics load after the nights themselves. */
const Trends = lateStatistics('Trends')
const Comparisons = lateStatistics('Comparisons')

/** Most nights that a phone shows before it is scrolled. */
const FIRST_SEEN = 2

/** The nights so far: a week or a month of them, trends, and comparisons. */
export function Screen({ model }: ScreenProps) {
  const journal = model.part(createJournalModel)
  const choices = model.part(createJournalChoicesModel)
  const view = model.part(createJournalView)
  const open = isOpen(model.player.session.value)
  // A session that began or ended meanwhile has written its row. Not before the first frame, which is still empty.
  useLayoutEffect(() => {
    let wanted = true
    void journal
      .glance()
      .then(painted)
      .then(() => (wanted ? journal.load() : undefined))
    return () => {
      wanted = false
    }
  }, [journal, open])
  const nights = journal.nights.value
  if (nights === undefined || choices.choices.value === undefined)
    return <p class="quiet column">{allWords().journal.loading}</p>
  return (
    <div class="docked">
      <div class="reading journal docked-scroll column">
        {nights.length === 0 ? (
          <>
            <p>{allWords().journal.empty}</p>
            <JournalBackup />
          </>
        ) : (
          <>
            <Nights nights={nights} journal={journal} view={view} choices={choices} />
            <JournalFiles journal={journal} />
            <DayTip model={model} />
          </>
        )}
      </div>
      <Dock journal={journal} asks={!open} />
    </div>
  )
}

interface DockProps {
  readonly journal: JournalModel
  /** Whether the check-in may be asked for: not while a sound plays. */
  readonly asks: boolean
}

/** Where the thumb is: the check-in that is due, and the way back from the last change. */
function Dock({ journal, asks }: DockProps) {
  const change = journal.change.value
  const due = asks ? journal.due.value : undefined
  return (
    <div class="screen-dock column" data-empty={!change && due === undefined}>
      <div class="screen-dock-main">
        <div role="status">
          {change && (
            <p class="journal-undo">
              {allWords().nights.undone[change.what]}
              <button class="text-button" type="button" onClick={() => void journal.undo()}>
                {allWords().journal.undo}
              </button>
            </p>
          )}
        </div>
        {due !== undefined && (
          <a class="pill" href={`#/checkin/${due}`}>
            {allWords().checkIn.offer}
          </a>
        )}
      </div>
    </div>
  )
}

interface NightsProps {
  /** Newest first. */
  readonly nights: readonly DiaryNight[]
  readonly journal: JournalModel
  readonly view: JournalView
  readonly choices: JournalChoicesModel
}

function Nights({ nights, journal, view, choices }: NightsProps) {
  const { hideNumbers } = choices.choices.value ?? DEFAULT_JOURNAL_CHOICES
  const seen = useSeen()
  const tonight = view.tonight()
  const shown = shownPeriod(view.period.value, view.anchor.value, nights, tonight)
  return (
    <>
      <PeriodBar view={view} shown={shown} months={monthsOf(nights)} />
      <NightCalendar period={shown} tonight={tonight} hideNumbers={hideNumbers} show={goToNight} />
      <CalendarLegend />
      {hideNumbers ? (
        <p class="quiet">
          {allWords().nights.numbersHidden}{' '}
          <button
            class="text-button"
            type="button"
            onClick={() => void choices.set({ hideNumbers: false })}
          >
            {allWords().nights.showNumbers}
          </button>
        </p>
      ) : (
        <PeriodFigures nights={shown.nights} />
      )}
      {!hideNumbers && <JournalContents />}
      <h2 id="journal-nights" tabIndex={-1}>
        {allWords().nights.calendar}
      </h2>
      {shown.nights.length === 0 ? (
        <p class="quiet">{allWords().nights.nothing[shown.kind]}</p>
      ) : (
        <ul class="night-list" aria-labelledby="journal-nights">
          {shown.nights.slice(0, seen ? undefined : FIRST_SEEN).map(night => (
            <NightEntry
              key={night.night}
              night={night}
              journal={journal}
              hideNumbers={hideNumbers}
            />
          ))}
        </ul>
      )}
      {seen && !hideNumbers && (
        <>
          <Trends nights={nights} view={view} />
          <Comparisons nights={nights} view={view} choices={choices} />
        </>
      )}
    </>
  )
}

/** Whether the first part has been painted, so that more may follow. */
function useSeen(): boolean {
  const [seen, setSeen] = useState(false)
  useEffect(() => {
    let wanted = true
    void painted().then(() => wanted && setSeen(true))
    return () => {
      wanted = false
    }
  }, [])
  return seen
}

/** Resolves when the next frame has been painted. */
function painted(): Promise<void> {
  return new Promise(resolve => {
    requestAnimationFrame(() => {
      setTimeout(resolve)
    })
  })
}

/** Scrolls to a night of the list, and focuses it. */
function goToNight(night: NightDate): void {
  document.getElementById(entryId(night))?.focus()
}
