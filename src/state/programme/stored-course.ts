import { type ReadonlySignal, signal } from '@preact/signals-core'
import { unlessMissing } from '../../core/base/missing-chunk.ts'
import type { Ports } from '../../core/ports.ts'
import type { NightOffsets } from '../../core/programme/suggestion.ts'
import { NO_SUGGESTIONS, parseSuggestionLog } from '../../core/programme/suggestion-log.ts'
import { parseProgress } from '../../core/programme/parse-progress.ts'
import { type Progress, countSessions } from '../../core/programme/programme-progress.ts'
import { openSeals } from '../../core/programme/self-test.ts'

/** The stored course, with the sessions that count. */
export interface StoredCourse {
  /** Undefined until it has been loaded, and while there is none. */
  readonly course: ReadonlySignal<Progress | undefined>
  readonly loaded: ReadonlySignal<boolean>
  readonly offsets: ReadonlySignal<NightOffsets>
  /** Applies a change to what is stored: another window may have advanced meanwhile. */
  update(change: (stored: Progress | undefined) => Progress | undefined): Promise<void>
}

/** @param ready the sound that a night replaces: it must be loaded before */
export function createStoredCourse(
  { sessions, values }: Pick<Ports['storage'], 'sessions' | 'values'>,
  ready: Promise<unknown>
): StoredCourse {
  const course = signal<Progress | undefined>(undefined)
  const loaded = signal(false)
  const offsets = signal(NO_SUGGESTIONS.offsets)
  let last: Promise<void> = Promise.resolve()

  async function carryOut(change: Parameters<StoredCourse['update']>[0]): Promise<void> {
    const [rows, adaptation] = await Promise.all([
      sessions.all(),
      values.get('adaptation'),
      ready.catch(unlessMissing)
    ])
    offsets.value = parseSuggestionLog(adaptation).offsets
    const kept = await values.update('programme', given => {
      const stored = parseProgress(given)
      const changed = change(stored)
      const next = changed && countSessions(changed, rows)
      return next === stored ? given : next
    })
    const next = parseProgress(kept)
    const { tests = [] } = next ?? {}
    for (const { id, end } of openSeals(rows, tests))
      if (end) await sessions.update(id, row => openSeals([row], tests)[0] ?? row)
    course.value = next
    loaded.value = true
  }

  return {
    course,
    loaded,
    offsets,
    update(change) {
      last = last.then(() => carryOut(change))
      return last
    }
  }
}
