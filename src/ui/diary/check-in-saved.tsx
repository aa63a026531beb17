import { useLayoutEffect, useRef } from 'preact/hooks'
import type { Hours, Minutes } from '../../core/base/units.ts'
import type { CheckInModel } from '../../state/diary/check-in-model.ts'
import { allWords } from '../../state/base/words.ts'
import { Fold } from '../kit/fold.tsx'

/** The saved check-in, with its figures on demand. */
export function CheckInSaved({ checkIn }: { readonly checkIn: CheckInModel }) {
  const words = allWords()
  const thanks = useRef<HTMLParagraphElement>(null)
  // The pressed button is gone: the focus moves to the result.
  useLayoutEffect(() => thanks.current?.focus({ preventScroll: true }), [])
  return (
    <>
      <p ref={thanks} class="check-in-thanks" tabIndex={-1}>
        {words.checkIn.saved}
      </p>
      <Figures checkIn={checkIn} />
      <p class="check-in-ways">
        <button class="text-button" type="button" onClick={checkIn.change}>
          {words.checkIn.change}
        </button>
        <a href="#/journal">{words.navigation.journal}</a>
        <a href="#/">{words.navigation.tonight}</a>
      </p>
    </>
  )
}

function Figures({ checkIn }: { readonly checkIn: CheckInModel }) {
  const figures = checkIn.figures.value
  const words = allWords().checkIn
  if (!figures) return <></>
  const { timeAsleep, efficiency, timeInBed, classicEfficiency } = figures
  return (
    <Fold title={words.figures}>
      <p>{words.timeAsleep(Math.round(timeAsleep))}</p>
      <p>{words.efficiency(percent(efficiency))}</p>
      {timeInBed !== undefined && classicEfficiency !== undefined && (
        <p class="quiet">{words.timeInBed(Math.round(timeInBed), percent(classicEfficiency))}</p>
      )}
      <Meals checkIn={checkIn} />
    </Fold>
  )
}

function Meals({ checkIn }: { readonly checkIn: CheckInModel }) {
  const { foodToSleep, drinkToSleep, eatingWindow } = checkIn.meals.value
  const words = allWords().checkIn
  return (
    <>
      {foodToSleep !== undefined && <p>{words.foodToSleep(minutes(foodToSleep))}</p>}
      {eatingWindow !== undefined && (
        <p class="quiet">{words.eatingWindow(minutes(eatingWindow))}</p>
      )}
      {drinkToSleep !== undefined && <p>{words.drinkToSleep(minutes(drinkToSleep))}</p>}
    </>
  )
}

function minutes(hours: Hours): Minutes {
  return Math.round(hours * 60)
}

function percent(share: number): number {
  return Math.round(share * 100)
}
