import type { Clock } from '../../core/base/clock.ts'
import type { Performer } from '../../core/stream/performer.ts'
import type { Signal } from '@preact/signals-core'
import type { ClockTime } from '../../core/base/clock-time.ts'
import { endPosition } from '../../core/base/clock-time.ts'
import {
  lengthenScore,
  movesEnd,
  moveWake,
  relevelScore,
  retimeScore,
  shortenScore
} from '../../core/score/retime.ts'
import type { Score } from '../../core/score/score.ts'
import { LONGEST_SCORE } from '../../core/score/score.ts'
import type { Decibels, Seconds } from '../../core/base/units.ts'
import type { Playback } from './playback.ts'

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
  renew(): void
  /** The same, if local clocks have been set since: in another zone, the time promised comes sooner or later. */
  followClocks(): void
}

/** The time of day that was asked for as the end, and the length that this came to. */
export interface AskedEnd {
  readonly time: ClockTime
  readonly duration: Seconds
}

/** A session with a plan, and what carries it out. */
export interface TimedSession extends Pick<Playback, 'now' | 'open' | 'change'> {
  readonly performer: Pick<Performer, 'position' | 'changesAt'>
  readonly clock: Pick<Clock, 'now' | 'offsetMinutes'>
  readonly askedEnd: Signal<AskedEnd | undefined>
}

/** The end of a session, its wake and its level, while it is open. */
export function createSessionTiming({
  performer,
  clock,
  now,
  open,
  change,
  askedEnd
}: TimedSession): SessionTiming {
  /** The wake gave way to the end that was asked for. */
  let unwoken = false
  let offset = clockOffset()

  function playing(): Score | undefined {
    return open.peek() ? now.score.peek() : undefined
  }

  /** Goes over to what is made of the score, from where that will be heard. */
  function remake(make: (score: Score, from: Seconds) => Score): void {
    const score = playing()
    const next = score && make(score, performer.changesAt())
    if (next && next !== score) change(next)
  }

  /** The same, where it moves an end: any other going over would be heard for nothing. */
  function retime(make: (score: Score, from: Seconds) => Score): void {
    remake((score, from) => {
      const next = make(score, from)
      return movesEnd(score, next) ? next : score
    })
  }

  /** Where in the score the clock will show a time, if nothing comes between. */
  function placeOf(time: ClockTime): Seconds {
    return endPosition(performer.position(), clock.now(), time)
  }

  /** @param beyond takes the longest there is for a time that comes later */
  function plan(time: ClockTime, beyond: boolean): void {
    const place = placeOf(time)
    const held = place <= LONGEST_SCORE
    if (held || beyond) retime((score, from) => retimeScore(score, from, place))
    const duration = playing()?.duration
    askedEnd.value = held && duration !== undefined ? { time, duration } : undefined
  }

  function renew(): void {
    const recipe = now.recipe.peek()
    const wake = recipe?.wake
    const end = askedEnd.peek()
    const score = playing()
    if (wake && (score?.after?.wake || !unwoken))
      retime((score, from) => moveWake(score, from, placeOf(wake), recipe.wakeRise * 60))
    // Where it has passed meanwhile, the end stays as far away as it was.
    else if (end && end.duration === score?.duration) plan(end.time, false)
  }

  function clockOffset(): number {
    return clock.offsetMinutes(clock.now())
  }

  return {
    addMinutes(minutes) {
      const by = Math.abs(minutes) * 60
      retime((score, from) =>
        minutes > 0 ? lengthenScore(score, from, by) : shortenScore(score, from, by)
      )
    },
    extend: by => remake((score, from) => lengthenScore(score, from, by, true)),
    endAt(time) {
      unwoken = true
      plan(time, true)
    },
    setLevel: level => remake((score, from) => relevelScore(score, from, level)),
    renew,
    followClocks() {
      const before = offset
      offset = clockOffset()
      if (offset !== before) renew()
    }
  }
}
