import type { Clock } from '../core/base/clock.ts'
import { type Undo, createListeners } from '../core/base/listeners.ts'
import type { Seconds } from '../core/base/units.ts'
import type { Score } from '../core/score/score.ts'
import { withTail } from '../core/score/tail.ts'
import type { Performer, PerformerEvent } from '../core/stream/performer.ts'

/**
 * A performer whose sessions end in a tail all but silent, where that is asked for. To everybody else the session is
 * over where its own score is: what happens in the tail is no news.
 */
export function createTailPerformer(inner: Performer, clock: Pick<Clock, 'after'>): Performer {
  const { subscribe, emit } = createListeners<PerformerEvent>()
  const tails = new WeakMap<Score, Score>()
  let tail = false
  let prepared: Score | undefined
  let standing: Score | undefined
  /** The session's own score, until it ends. */
  let score: Score | undefined
  /** Its length, once it has ended and its tail sounds. */
  let ended: Seconds | undefined
  let undoEnd: Undo | undefined

  /** What the performer gets of a score: one object for each, by which it knows what it has prepared. */
  function played(given: Score): Score {
    if (!tail) return given
    const longer = tails.get(given) ?? withTail(given)
    tails.set(given, longer)
    return longer
  }

  function position(): Seconds {
    return ended ?? Math.min(inner.position(), score?.duration ?? Infinity)
  }

  /** The tail begins without the performer's knowing: the clock says when, as late as that of a hidden page may be. */
  function watchEnd(): void {
    undoEnd?.()
    undoEnd = undefined
    if (!score || played(score) === score) return
    const left = score.duration - inner.position()
    undoEnd = clock.after(Math.max(0, left), () => {
      if (score && inner.position() >= score.duration) end(score)
      else watchEnd()
    })
  }

  function end({ duration }: Score): void {
    ended = duration
    score = undefined
    // A tail without anything to wait for would only cost battery.
    if (!standing) inner.stop()
    emit({ type: 'ended' })
  }

  function forget(): void {
    undoEnd?.()
    undoEnd = undefined
    score = undefined
    ended = undefined
  }

  inner.subscribe(event => {
    if (!score) return
    if (event.type === 'sounding') watchEnd()
    else undoEnd?.()
    if (event.type === 'ended' || event.type === 'failed') forget()
    emit(event)
  })

  return {
    get kind() {
      return inner.kind
    },
    prepare(given) {
      prepared = given
      return inner.prepare(played(given))
    },
    start(given, from) {
      forget()
      score = given
      inner.start(played(given), from)
    },
    pause() {
      undoEnd?.()
      if (score) inner.pause()
    },
    resume() {
      if (score) inner.resume()
    },
    change(given, always) {
      if (!score) return
      score = given
      inner.change(played(given), always)
      watchEnd()
    },
    stop() {
      forget()
      inner.stop()
    },
    standBy(next, withTails = false) {
      const other = withTails !== tail
      tail = withTails
      standing = next
      inner.standBy(next && played(next))
      if (other && prepared) void inner.prepare(played(prepared))
      if (other && score) {
        inner.change(played(score))
        watchEnd()
      }
      // The press that the tail waited for is not to come any more.
      if (ended !== undefined && !next) inner.stop()
    },
    position,
    changesAt: () => Math.min(inner.changesAt(), score?.duration ?? Infinity),
    subscribe
  }
}
