import type { Clock } from '../../core/base/clock.ts'
import type { ProgrammeMark } from '../../core/session/night-mark.ts'
import type { ReadonlySignal } from '@preact/signals-core'
import { computed } from '@preact/signals-core'
import type { SessionRow } from '../../core/session/session-row.ts'
import type { SoundFile } from '../../core/files/read-sound-file.ts'
import { compileMarked } from '../../core/session/marked-score.ts'
import type { Recipe } from '../../core/recipe/recipe.ts'
import type { Score } from '../../core/score/score.ts'
import type { Seconds } from '../../core/base/units.ts'
import type { Unfinished } from './resume-offer.ts'

/** Creates the scores of sessions. */
export interface SessionScores {
  /** Those that can be resumed: one that played a file needs it. */
  readonly unfinished: ReadonlySignal<Unfinished | undefined>
  /** A recipe's score from a position on, or that of a file with the recipe's length, fades and level. */
  compile(
    recipe: Recipe,
    mark: ProgrammeMark | undefined,
    file: SoundFile | undefined,
    position: Seconds
  ): Score
  /** The score of a resumed session. */
  compileRow(row: SessionRow): Score
}

/** @param atHand a file available besides the one that played last */
export function createSessionScores(
  clock: Pick<Clock, 'now'>,
  offered: ReadonlySignal<Unfinished | undefined>,
  atHand: ReadonlySignal<SoundFile | undefined>
): SessionScores {
  let last: SoundFile | undefined

  function find(code: string | undefined, known: SoundFile | undefined): SoundFile | undefined {
    return [last, known].find(each => each?.mark.code === code)
  }

  const compile: SessionScores['compile'] = (recipe, mark, file, position) => {
    last = file ?? last
    return file ? file.lay(recipe) : compileMarked(recipe, mark, position, clock.now())
  }

  return {
    unfinished: computed(() => {
      const code = offered.value?.row.imported?.code
      return code === undefined || find(code, atHand.value) ? offered.value : undefined
    }),
    compile,
    compileRow: row =>
      compile(row.recipe, row, row.imported && find(row.imported.code, atHand.peek()), row.heard)
  }
}
