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

/** Changes to an open session's plan, but not its sound. */
export interface TimingVerbs {
  /** +15 lengthens; −15 shortens but never cuts. */
  addMinutes(minutes: number): void
  /** Lengthens; a fading sound returns, even where the planned fade no longer has room. */
  extend(by: Seconds): void
  /** Where that is beyond the longest score, nothing changes. */
  endAt(time: ClockTime): void
  /** dB, −40–0. Cheap enough for every step of a drag. */
  setLevel(level: Decibels): void
}

export interface SessionTiming extends TimingVerbs {
  /** After a pause the clock has moved on: ends and wakes by the clock are replanned. */
  renew(): void
  /** The same, if local clocks have been set since: in another zone, the promised time comes sooner or later. */
  followClocks(): void
}

/** The time of day requested as the end, and the length that resulted. */
export interface AskedEnd {
  readonly time: ClockTime
  readonly duration: Seconds
}

/** A session's plan, and how it is applied. */
export interface TimedSession extends Pick<Playback, 'now' | 'open' | 'change' | 'switchTo'> {
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
  switchTo,
  askedEnd
}: TimedSession): SessionTiming {
  /** The wake gave way to the requested end. */
  let unwoken = false
  let offset = clockOffset()

  function playing(): Score | undefined {
    return open.peek() ? now.score.peek() : undefined
  }

  /** Switches to the result for the score, from where that will be heard. */
  function remake(make: (score: Score, from: Seconds) => Score): void {
    const score = playing()
    const next = score && make(score, performer.changesAt())
    if (next && next !== score) change(next)
  }

  /** The same, but only where it moves an end: otherwise the switch might be heard for nothing. */
  function retime(make: (score: Score, from: Seconds) => Score): void {
    remake((score, from) => {
      const next = make(score, from)
      return movesEnd(score, next) ? next : score
    })
  }

  /** The position at which the clock will show a time, if nothing intervenes. */
  function placeOf(time: ClockTime): Seconds {
    return endPosition(performer.position(), clock.now(), time)
  }

  function plan(time: ClockTime): void {
    const place = placeOf(time)
    const held = place <= LONGEST_SCORE
    if (held) retime((score, from) => retimeScore(score, from, place))
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
    // If it has passed meanwhile, the end stays as far away as it was.
    else if (end && end.duration === score?.duration) plan(end.time)
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
      // A time that has just passed would otherwise be tomorrow's, and the sound go on all night.
      if (placeOf(time) > LONGEST_SCORE) return
      unwoken = true
      plan(time)
    },
    setLevel(level) {
      const score = playing()
      // From where it is heard now: a level does not wait for other changes.
      const next = score && relevelScore(score, performer.position(), level)
      if (next && next !== score) switchTo(next)
    },
    renew,
    followClocks() {
      const before = offset
      offset = clockOffset()
      if (offset !== before) renew()
    }
  }
}
