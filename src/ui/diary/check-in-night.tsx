import type { ComponentChildren } from 'preact'
import type { NightMoment } from '../../core/diary/check-in.ts'
import { MOST_AWAKENINGS, QUALITIES } from '../../core/diary/check-in.ts'
import type { ClockTime } from '../../core/base/clock-time.ts'
import { clockTimeBefore, minutesAfter } from '../../core/diary/clock-step.ts'
import type { RequiredAnswer } from '../../core/diary/check-in-draft.ts'
import { clockTimeOf } from '../../core/base/moment.ts'
import { startOf } from '../../core/diary/check-in-time.ts'
import type { CheckInModel } from '../../state/diary/check-in-model.ts'
import { allWords } from '../../state/base/words.ts'
import { clockTimeText } from '../shared/score-text.ts'
import { FormQuestion, Chip, Chips } from './form-question.tsx'
import { NumberAnswer } from './number-answer.tsx'
import { TimeAnswer } from './time-answer.tsx'

const ONSETS = [5, 10, 15, 20, 30, 45, 60]
const AWAKE = [0, 5, 10, 20, 30, 45, 60]
const TRYING = [0, 5, 10, 15, 30, 45]
/** How long before they got up they woke for good. */
const BEFORE_RISING = [0, 10, 20, 30, 60]
const AWAKENINGS = [0, 1, 2, 3, 4, 5]
/** The most minutes that the steps reach beyond the chips. */
const MOST_STEPPED = 720

const USUAL: Readonly<Record<NightMoment, ClockTime>> = {
  intoBed: { hour: 22, minute: 30 },
  triedToSleep: { hour: 23, minute: 0 },
  finalAwakening: { hour: 7, minute: 0 },
  outOfBed: { hour: 7, minute: 0 }
}

/** The night itself, in chronological order. */
export function CheckInNight({ checkIn }: { readonly checkIn: CheckInModel }) {
  const words = allWords().checkIn
  const draft = checkIn.draft.value
  const { set } = checkIn
  const row = checkIn.bedtime.value
  const started = row && clockTimeOf(startOf(row))
  const slept = !draft.noSleep
  const trying = slept && (checkIn.layOn.value || (draft.stillTrying ?? 0) > 0)
  return (
    <section class="check-in-part">
      <p class="quiet">
        {words.guess} <Sound checkIn={checkIn} />
      </p>
      <Place checkIn={checkIn} />
      <Time checkIn={checkIn} field="intoBed" from={started} />
      <Time checkIn={checkIn} field="triedToSleep" needed from={started} />
      <NumberAnswer
        label={words.sleepOnset}
        needed
        problem={problemOf(checkIn, 'sleepOnset')}
        choices={ONSETS}
        value={draft.sleepOnset}
        step={5}
        most={MOST_STEPPED}
        text={words.minutes}
        set={sleepOnset => set({ sleepOnset, noSleep: undefined })}
      >
        <Chip
          name={words.noSleep}
          chosen={!slept}
          toggle={() =>
            set(slept ? { noSleep: true, sleepOnset: undefined } : { noSleep: undefined })
          }
        />
      </NumberAnswer>
      {slept && <Asleep checkIn={checkIn} />}
      <Time
        checkIn={checkIn}
        field="outOfBed"
        needed
        hint={checkIn.risingProposed.value ? words.risingProposed : undefined}
      />
      <FormQuestion label={words.quality} needed problem={problemOf(checkIn, 'quality')}>
        <Chips
          choices={QUALITIES}
          chosen={draft.quality}
          scale
          name={quality => words.qualities[quality]}
          choose={quality => set({ quality })}
        />
      </FormQuestion>
      {/* The last: it comes and goes with the times, and moves none of the other answers. */}
      {trying && (
        <NumberAnswer
          label={words.stillTrying}
          problem={problemOf(checkIn, 'stillTrying')}
          choices={TRYING}
          value={draft.stillTrying ?? 0}
          step={5}
          most={MOST_STEPPED}
          text={words.minutes}
          set={stillTrying => set({ stillTrying })}
        />
      )}
    </section>
  )
}

/** From falling asleep to the final awakening. */
function Asleep({ checkIn }: { readonly checkIn: CheckInModel }) {
  const words = allWords().checkIn
  const draft = checkIn.draft.value
  const { set } = checkIn
  const { outOfBed, finalAwakening } = draft
  return (
    <>
      <NumberAnswer
        label={words.awakenings}
        hint={checkIn.awakeningsProposed.value ? words.awakeningsKnown : undefined}
        choices={AWAKENINGS}
        value={draft.awakenings}
        step={1}
        most={MOST_AWAKENINGS}
        text={String}
        set={awakenings => set({ awakenings })}
      />
      <NumberAnswer
        label={words.awake}
        needed
        problem={problemOf(checkIn, 'awake')}
        choices={AWAKE}
        value={draft.awake}
        step={5}
        most={MOST_STEPPED}
        text={words.minutes}
        set={awake => set({ awake })}
      />
      <Time checkIn={checkIn} field="finalAwakening" needed from={outOfBed}>
        {/* Always in its place: the answer below it is what it waits for. */}
        <p class="answer-hint">{words.beforeRisingAsked}</p>
        <Chips
          choices={BEFORE_RISING}
          chosen={outOfBed && finalAwakening ? minutesAfter(finalAwakening, outOfBed) : undefined}
          disabled={!outOfBed}
          name={words.beforeRising}
          choose={minutes =>
            set({
              finalAwakening:
                minutes === undefined || !outOfBed ? undefined : clockTimeBefore(outOfBed, minutes)
            })
          }
        />
      </Time>
    </>
  )
}

/** When the sound they went to bed with played, which helps to estimate the rest. */
function Sound({ checkIn }: { readonly checkIn: CheckInModel }) {
  const row = checkIn.bedtime.value
  if (!row) return <></>
  const at = row.seenAt
  // By the clock where it began; somebody who has travelled since wants to know how long it ran.
  const offsetMinutes = checkIn.nightClock.value.evening(at)
  const from = clockTimeText(clockTimeOf(startOf(row)))
  const to = clockTimeText(clockTimeOf({ at, offsetMinutes }))
  return <>{allWords().checkIn.sound(from, to)}</>
}

/** The time zone of the times, where it is not obvious. */
function Place({ checkIn }: { readonly checkIn: CheckInModel }) {
  const words = allWords().checkIn
  const { place } = checkIn.nightClock.value
  if (place === 'here') return <></>
  return <p>{place === 'elsewhere' ? words.elsewhere : words.onTheWay}</p>
}

interface TimeProps {
  readonly checkIn: CheckInModel
  readonly field: NightMoment
  readonly needed?: boolean
  readonly hint?: string | undefined
  /** Where the steps begin while unanswered, if that is known better than usual. */
  readonly from?: ClockTime | undefined
  readonly children?: ComponentChildren
}

function Time({ checkIn, field, needed = false, hint, from, children }: TimeProps) {
  const words = allWords().checkIn
  const isUsual = checkIn.usual.value.includes(field)
  return (
    <TimeAnswer
      label={words.times[field]}
      needed={needed}
      hint={isUsual ? words.usualTime : hint}
      problem={problemOf(checkIn, field)}
      time={checkIn.draft.value[field]}
      usual={from ?? USUAL[field]}
      set={time => checkIn.set({ [field]: time })}
    >
      {children}
    </TimeAnswer>
  )
}

/** What is wrong with an answer, in words: it is impossible, or still missing. */
function problemOf(
  checkIn: CheckInModel,
  field: NightMoment | RequiredAnswer | 'stillTrying'
): string | undefined {
  const words = allWords().checkIn
  const refusal = field === 'quality' ? undefined : checkIn.refusals.value[field]
  if (refusal) return words.refusals[refusal]
  return checkIn.missing.value.some(each => each === field) ? words.needed : undefined
}
