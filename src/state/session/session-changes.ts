import type { SoundFile } from '../../core/files/read-sound-file.ts'
import type { Recipe } from '../../core/recipe/recipe.ts'
import { boundRecipe } from '../../core/recipe/recipe.ts'
import { sessionEnd } from '../../core/score/after-session.ts'
import { goOnScore, retimeScore } from '../../core/score/retime.ts'
import type { Score } from '../../core/score/score.ts'
import type { ProgrammeMark } from '../../core/session/night-mark.ts'
import type { Ports } from '../../core/ports.ts'
import type { SessionRow } from '../../core/session/session-row.ts'
import { closeCutOff, leftToPlay } from '../../core/session/session-row.ts'
import type { ResumeOffer } from './resume-offer.ts'
import type { SessionScores } from './session-scores.ts'
import type { Playback } from './playback.ts'
import type { SessionTiming, TimedSession } from './session-timing.ts'
import { createSessionTiming } from './session-timing.ts'

/** The changes to an open session. */
export interface SessionChanges extends SessionTiming {
  use(recipe: Recipe, file?: SoundFile, of?: ProgrammeMark): void
}

/** Created for each session, with nothing requested yet. */
export function createSessionChanges(
  session: TimedSession & Pick<Playback, 'record' | 'markAs'> & Pick<SessionScores, 'compile'>
): SessionChanges {
  const { performer, now, open, record, change, markAs, compile } = session
  const timing = createSessionTiming(session)
  return {
    ...timing,
    setLevel(level) {
      timing.setLevel(level)
      const recipe = now.recipe.peek()
      const whole = Math.round(level)
      // A drag is written once a dB.
      if (!recipe || !open.peek() || recipe.level === whole) return
      // So that it is as loud when it is resumed, and when it is played again.
      now.recipe.value = boundRecipe({ ...recipe, level: whole })
      record.sound(now.recipe.value, now.imported.peek())
      record.write()
    },
    use(chosen, file, of) {
      const playing = now.score.peek()
      if (!playing || !open.peek()) return
      const night = now.mark.peek()?.night
      now.recipe.value = chosen
      // Another sound than the night's from here on: nothing of it is sealed or silent any longer.
      now.imported.value = file?.mark
      record.sound(chosen, file?.mark)
      markAs(of ?? (night && { night }))
      const from = performer.changesAt()
      const end = sessionEnd(playing)
      const minutes = of ? chosen.minutes : (from < end ? end : playing.duration) / 60
      const next = compile({ ...chosen, minutes }, undefined, file, performer.position())
      const fitted = next.duration > from ? next : retimeScore(next, from, playing.duration)
      change(fitted, of?.seal !== undefined)
    }
  }
}

/** The score of a resumed session: as long as it was to be. */
export function goOnWithin(score: Score, { heard, planned }: SessionRow): Score {
  return goOnScore(score, heard, planned)
}

/** Closes what killed tabs left open, and offers to resume the newest while that is worthwhile. */
export async function offerCutOff(
  { lock, clock, storage: { sessions } }: Pick<Ports, 'lock' | 'clock' | 'storage'>,
  { open, record }: Pick<Playback, 'open' | 'record'>,
  offer: ResumeOffer['offer']
): Promise<void> {
  // Only the window that may play can tell an abandoned row from one that another window is writing.
  if (!(await lock.acquire())) return
  const all = await sessions.all()
  const closed = all.filter(row => !row.end && row.id !== record.row()?.id).map(closeCutOff)
  await Promise.all(closed.map(({ id }) => sessions.update(id, closeCutOff)))
  const [row] = closed
  // What was started again can be started again.
  const left = row && !row.again ? leftToPlay(row, clock.now()) : undefined
  if (open.peek()) return
  lock.release()
  if (row && left !== undefined) offer(row, left, left)
}
