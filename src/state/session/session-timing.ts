import type { Clock } from '../../core/base/clock.ts'
import type { Performer } from '../../core/stream/performer.ts'
import type { ReadonlySignal } from '@preact/signals-core'
import { computed, signal } from '@preact/signals-core'
import type { ClockTime } from '../../core/base/clock-time.ts'
import { endPosition } from '../../core/base/clock-time.ts'
import type { Recipe } from '../../core/recipe/recipe.ts'
import type { Score } from '../../core/score/score.ts'
import { LONGEST_SCORE } from '../../core/score/score.ts'
import type { Decibels, Seconds } from '../../core/base/units.ts'
import type { Moves } from '../late.ts'
import { withMoves } from '../late.ts'

/** What a listener can change of an open session's plan without changing its sound. */
export interface TimingVerbs {
  /** The time of day that was asked for as the end, as long as that is where it ends. */
  readonly endTime: ReadonlySignal<ClockTime | undefined>
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
  /** The same, if local clocks have been set since: in another zone, the time promised comes sooner or later. */
  followClocks(recipe: Recipe | undefined): void
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
    readonly clock: Pick<Clock, 'now' | 'offsetMinutes'>
  },
  playing: ReadonlySignal<Score | undefined>,
  change: (next: Score) => void
): SessionTiming {
  /** The time of day that was asked for as the end, and the length that this came to. */
  const end = signal<{ readonly time: ClockTime; readonly duration: Seconds } | undefined>(
    undefined
  )
  const endTime = computed(() =>
    end.value?.duration === playing.value?.duration ? end.value?.time : undefined
  )
  /** The wake gave way to it. */
  let unwoken = false
  let offset = 0

  /** Goes over to what is made of the score, from where that will be heard. */
  function remake(make: (moves: Moves, score: Score, from: Seconds) => Score): void {
    withMoves(moves => {
      const score = playing.peek()
      const next = score && make(moves, score, performer.changesAt())
      if (next && next !== score) change(next)
    })
  }

  /** The same, where it moves an end: any other going over would be heard for nothing. */
  function retime(make: (moves: Moves, score: Score, from: Seconds) => Score): void {
    remake((moves, score, from) => {
      const next = make(moves, score, from)
      return moves.movesEnd(score, next) ? next : score
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
    if (held || beyond) retime(({ retimeScore }, score, from) => retimeScore(score, from, place))
    withMoves(() => {
      const duration = playing.peek()?.duration
      end.value = held && duration !== undefined ? { time, duration } : undefined
    })
  }

  function renew(recipe: Recipe | undefined): void {
    const wake = recipe?.wake
    const time = endTime.peek()
    if (wake && (playing.peek()?.after?.wake || !unwoken))
      retime(({ moveWake }, score, from) =>
        moveWake(score, from, placeOf(wake), recipe.wakeRise * 60)
      )
    // Where it has passed meanwhile, the end stays as far away as it was.
    else if (time) plan(time, false)
  }

  function clockOffset(): number {
    return clock.offsetMinutes(clock.now())
  }

  return {
    endTime,
    addMinutes(minutes) {
      const by = Math.abs(minutes) * 60
      retime(({ lengthenScore, shortenScore }, score, from) =>
        minutes > 0 ? lengthenScore(score, from, by) : shortenScore(score, from, by)
      )
    },
    extend: by => remake(({ lengthenScore }, score, from) => lengthenScore(score, from, by, true)),
    endAt(time) {
      unwoken = true
      plan(time, true)
    },
    setLevel: level => remake(({ relevelScore }, score, from) => relevelScore(score, from, level)),
    renew,
    followClocks(recipe) {
      const now = clockOffset()
      if (now === offset) return
      offset = now
      renew(recipe)
    },
    forget() {
      end.value = undefined
      unwoken = false
      offset = clockOffset()
    }
  }
}
