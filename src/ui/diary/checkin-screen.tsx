import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { NightDate } from '../../core/base/night-date.ts'
import { nightAfter } from '../../core/base/night-date.ts'
import type { CheckInModel } from '../../state/diary/check-in-model.ts'
import { createCheckInModel } from '../../state/diary/check-in-model.ts'
import { allWords } from '../../state/base/words.ts'
import { longDate } from '../shared/night-dates.ts'
import { focusProblem } from './form-question.tsx'
import { CheckInHabits } from './check-in-habits.tsx'
import { CheckInMorning } from './check-in-morning.tsx'
import { CheckInNight } from './check-in-night.tsx'
import { CheckInSaved } from './check-in-saved.tsx'
import { SuggestionCard, useSuggestion } from './suggestion.tsx'
import { TipsToRead } from '../shared/tips-to-read.tsx'
import { DayTip } from '../shared/day-tip.tsx'
import type { ScreenProps } from '../shared/screen-props.ts'
import '../shared/reading.css'
import './check-in.css'
import './turn-button.css'

/** The morning's check-in of one night. */
export function Screen({ model }: ScreenProps) {
  const checkIn = model.part(createCheckInModel)
  const phase = checkIn.phase.value
  if (phase === 'filling') return <Form checkIn={checkIn} />
  return (
    <div class="reading column">
      <Night checkIn={checkIn} />
      {phase === 'loading' && <p class="quiet">{allWords().checkIn.loading}</p>}
      {phase === 'saved' && <Saved model={model} checkIn={checkIn} />}
    </div>
  )
}

interface SavedProps extends Pick<ScreenProps, 'model'> {
  readonly checkIn: CheckInModel
}

function Saved({ model, checkIn }: SavedProps) {
  useSuggestion(model)
  return (
    <>
      <CheckInSaved checkIn={checkIn} />
      <TipsToRead model={model} />
      <SuggestionCard model={model} />
      <DayTip model={model} />
    </>
  )
}

/** Which night it is, and links to its neighbours. */
function Night({ checkIn }: { readonly checkIn: CheckInModel }) {
  const words = allWords().checkIn
  const later = checkIn.laterNight.value
  return (
    <div class="check-in-night">
      <Neighbour night={nightAfter(checkIn.night.value, -1)} name={words.earlierNight} glyph="‹" />
      <h2>{words.night(longDate(checkIn.night.value))}</h2>
      {later && <Neighbour night={later} name={words.laterNight} glyph="›" />}
    </div>
  )
}

interface NeighbourProps {
  readonly night: NightDate
  readonly name: string
  readonly glyph: string
}

function Neighbour({ night, name, glyph }: NeighbourProps) {
  return (
    <a class="turn-button" data-repeats href={`#/checkin/${night}`} aria-label={name}>
      <span aria-hidden="true">{glyph}</span>
    </a>
  )
}

function Form({ checkIn }: { readonly checkIn: CheckInModel }) {
  const form = useRef<HTMLFormElement>(null)
  const [refused, refuse] = useState(0)
  const words = allWords().checkIn
  // Once the error is displayed beside its answer.
  useLayoutEffect(() => {
    if (refused > 0 && form.current) focusProblem(form.current)
  }, [refused])

  async function save(event: Event): Promise<void> {
    event.preventDefault()
    if (!(await checkIn.save())) refuse(times => times + 1)
  }

  return (
    <form ref={form} class="docked" noValidate onSubmit={event => void save(event)}>
      <div class="reading check-in docked-scroll column">
        <Night checkIn={checkIn} />
        <CheckInNight checkIn={checkIn} />
        <CheckInMorning checkIn={checkIn} />
        <CheckInHabits checkIn={checkIn} />
      </div>
      <div class="check-in-save column">
        <Left checkIn={checkIn} />
        <button class="pill" type="submit">
          {words.save}
        </button>
      </div>
    </form>
  )
}

/** Why it could not be saved. */
function Left({ checkIn }: { readonly checkIn: CheckInModel }) {
  const words = allWords().checkIn
  const missing = checkIn.missing.value
  const refused = Object.keys(checkIn.refusals.value).length > 0
  return (
    <div role="status">
      {missing.length > 0 && <p>{words.stillNeeded(missing.length)}</p>}
      {missing.length === 0 && refused && <p>{words.toCorrect}</p>}
    </div>
  )
}
