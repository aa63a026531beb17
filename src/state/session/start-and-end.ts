import { batch } from '@preact/signals-core'
import type { Undo } from '../../core/base/listeners.ts'
import type { Seconds } from '../../core/base/units.ts'
import type { FileMark } from '../../core/files/file-mark.ts'
import type { Ports } from '../../core/ports.ts'
import { heardScore } from '../../core/session/marked-score.ts'
import type { Recipe } from '../../core/recipe/recipe.ts'
import type { Score } from '../../core/score/score.ts'
import type { ProgrammeMark } from '../../core/session/night-mark.ts'
import type { SessionEnd } from '../../core/session/session.ts'
import type { PerformerEvent } from '../../core/stream/performer.ts'
import type { NoticesModel } from '../base/notices-model.ts'
import type { Playback } from './playback.ts'
import type { ResumeOffer } from './resume-offer.ts'
import { CONTINUE_FOR } from './resume-offer.ts'

/** What a session begins with. */
export interface Beginning {
  readonly score: Score
  readonly from: Seconds
  readonly recipe: Recipe
  readonly mark?: ProgrammeMark | undefined
  readonly imported?: FileMark | undefined
  /** How long to wait for another window to release its session. */
  readonly patience?: Seconds | undefined
}

export interface StartAndEnd {
  /**
   * Must be called from a tap, synchronously. No-op while a session is open.
   * @param note opens its row, if it is to have one
   */
  begin(sound: Beginning, note?: () => void): void
  /** @returns false when none was open */
  halt(): boolean
  dispose: Undo
}

/** How a session starts, and all the ways it ends: by the listener, the performer, or another window. */
export function createStartAndEnd(
  { performer, lock }: Pick<Ports, 'performer' | 'lock'>,
  notices: NoticesModel,
  { now, open, record, send, refresh }: Playback,
  { offer, forget }: ResumeOffer
): StartAndEnd {
  function halt(): boolean {
    if (!open.peek()) return false
    finish('stopped')
    performer.stop()
    return true
  }

  function finish(how: SessionEnd): void {
    if (!open.peek()) return
    const closed = record.close(how)
    batch(() => {
      now.position.value =
        how === 'finished' ? (now.score.peek()?.duration ?? 0) : (closed?.heard ?? 0)
      send({ type: 'ended', how })
      if (closed && how === 'stopped') offer(closed, closed.planned - closed.heard, CONTINUE_FOR)
    })
    lock.release()
  }

  function handle(event: PerformerEvent): void {
    switch (event.type) {
      case 'sounding':
        send({ type: 'sounding' })
        notices.dismiss('no-audio')
        refresh()
        return
      // It resumes by itself, or becomes an interruption.
      case 'stalled':
        return
      case 'interrupted':
        if (!open.peek()) return
        send({ type: 'paused', by: 'system' })
        record.interrupted()
        return
      case 'ended':
        return finish('finished')
      case 'failed':
        record.close('cut off')
        send({ type: 'failed', reason: event.reason })
        lock.release()
        notices.show({ kind: 'no-audio' })
    }
  }

  const stopListening = performer.subscribe(handle)

  return {
    begin({ score, from, recipe, mark, imported, patience = 0 }, note) {
      if (open.peek()) return
      // The state is set first: other sounds (tuning) fall silent before this one begins.
      batch(() => {
        now.score.value = score
        now.recipe.value = recipe
        now.mark.value = mark
        now.imported.value = imported
        now.position.value = from
        send({ type: 'start' })
        forget()
      })
      performer.start(heardScore(score, mark?.seal), from)
      note?.()
      void lock.acquire(patience).then(granted => {
        // Written again: the window that released it wrote its own end.
        if (granted && patience > 0) record.write()
        if (granted || !halt()) return
        notices.show({ kind: 'played-elsewhere' })
      })
    },
    halt,
    dispose() {
      if (open.peek()) performer.stop()
      stopListening()
    }
  }
}
