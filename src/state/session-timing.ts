import type { ClockTime } from '../core/clock-time.ts'
import { endPosition } from '../core/clock-time.ts'
import type { Clock, Performer } from '../core/ports.ts'
import type { Recipe } from '../core/recipe.ts'
import {
  lengthenScore,
  movesEnd,
  moveWake,
  relevelScore,
  retimeScore,
  shortenScore
} from '../core/retime.ts'
import type { Score } from '../core/score.ts'
import type { Decibels, Seconds } from '../core/units.ts'

/** What a listener can change of an open session's plan without changing its sound. */
export interface TimingVerbs {
  /** +15 lengthens; −15 shortens but never cuts. */
  addMinutes(minutes: number): void
  /** Lengthens, and a sound that fades comes back, even where the planned fade has no room any more. */
  extend(by: Seconds): void
  endAt(time: ClockTime): void
  /** dB, −40–0. */
  setLevel(level: Decibels): void
}

export interface SessionTiming extends TimingVerbs {
  /** After a pause the clock has gone on: what was promised for a time of day is planned anew. */
  renew(recipe: Recipe | undefined): void
  /** A new session begins, of which nothing was asked yet. */
  forget(): void
}

/**
 * The end of a session, its wake and its level, while it is open.
 * @param playing what plays or is paused; undefined between sessions
 * @param change goes over to another score at the same position
 */
export function createSessionTiming(
  {
    performer,
    clock
  }: {
    readonly performer: Pick<Performer, 'position' | 'changesAt'>
    readonly clock: Pick<Clock, 'now'>
  },
  playing: () => Score | undefined,
  change: (next: Score) => void
): SessionTiming {
  /** The time of day that was asked for as the end. */
  let endTime: ClockTime | undefined

  /** Goes over to what is made of the score, from where that will be heard. @returns whether there was anything to do */
  function remake(make: (score: Score, from: Seconds) => Score): boolean {
    const score = playing()
    const next = score && make(score, performer.changesAt())
    if (!next || next === score) return false
    change(next)
    return true
  }

  /** The same, where it moves an end: any other going over would be heard for nothing. */
  function retime(make: (score: Score, from: Seconds) => Score): boolean {
    return remake((score, from) => {
      const next = make(score, from)
      return movesEnd(score, next) ? next : score
    })
  }

  /** Where in the score the clock will show a time, if nothing comes between. */
  function placeOf(time: ClockTime): Seconds {
    return endPosition(performer.position(), clock.now(), time)
  }

  return {
    addMinutes(minutes) {
      const by = Math.abs(minutes) * 60
      const moved = retime((score, from) =>
        minutes > 0 ? lengthenScore(score, from, by) : shortenScore(score, from, by)
      )
      if (moved) endTime = undefined
    },
    extend(by) {
      endTime = undefined
      remake((score, from) => lengthenScore(score, from, by, true))
    },
    endAt(time) {
      endTime = time
      retime((score, from) => retimeScore(score, from, placeOf(time)))
    },
    setLevel: level => void remake((score, from) => relevelScore(score, from, level)),
    renew(recipe) {
      const time = endTime
      const wake = recipe?.wake
      if (wake && playing()?.after?.wake)
        retime((score, from) => moveWake(score, from, placeOf(wake)))
      else if (time) retime((score, from) => retimeScore(score, from, placeOf(time)))
    },
    forget() {
      endTime = undefined
    }
  }
}
