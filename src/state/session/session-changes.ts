import type { SoundFile } from '../../core/files/read-sound-file.ts'
import type { Recipe } from '../../core/recipe/recipe.ts'
import { boundRecipe } from '../../core/recipe/recipe.ts'
import { formatClockTime } from '../../core/base/clock-time.ts'
import type { Seconds } from '../../core/base/units.ts'
import type { FileMark } from '../../core/files/file-mark.ts'
import { layAfter } from '../../core/score/after-session.ts'
import { sessionEnd } from '../../core/score/early/session-end.ts'
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
import { readyComposer } from '../../core/recipe/composed.ts'

// Whatever changes a session may compile any recipe anew; others wait for this chunk to read theirs.
readyComposer()

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
      const { night, silent } = now.mark.peek() ?? {}
      const before = silent ? '' : followUp(now.recipe.peek(), now.imported.peek())
      const same = before === followUp(chosen, file?.mark)
      now.recipe.value = chosen
      // Another sound than the night's from here on: nothing of it is sealed or silent any longer.
      now.imported.value = file?.mark
      record.sound(chosen, file?.mark)
      markAs(of ?? (night && { night }))
      const from = performer.changesAt()
      // What gave way to an end by the clock stays away until something else is asked for.
      const playsOn = same ? !!playing.after : followUp(chosen, file?.mark) !== ''
      const session = playsOn || from < sessionEnd(playing) ? sessionEnd(playing) : playing.duration
      const sound: Recipe = {
        ...chosen,
        minutes: session / 60,
        after: playsOn ? chosen.after : 'silence'
      }
      const next = compile(of ? chosen : sound, undefined, file, performer.position())
      const kept = of || (playsOn && !same) ? next : withEnds(next, from, playing, session)
      const fitted = kept.duration > from ? kept : retimeScore(kept, from, playing.duration)
      change(fitted, of?.seal !== undefined)
    }
  }
}

/** What a recipe asks for after its session: equal where that is the same, empty where nothing follows. */
function followUp(recipe: Recipe | undefined, file: FileMark | undefined): string {
  if (!recipe || file || recipe.bed === 'none' || recipe.after === 'silence') return ''
  const { wake, wakeRise, afterMinutes } = recipe
  return wake ? `${formatClockTime(wake)} ${wakeRise}` : String(afterMinutes)
}

/**
 * A score with the ends of the one that plays, to the last digit: an end by the clock is known by it, and a recipe holds
 * shorter sessions than +15 makes.
 * @param session the end of the session, where nothing follows it
 */
function withEnds(next: Score, from: Seconds, playing: Score, session: Seconds): Score {
  const { duration: end, after: plan } = playing
  const { after } = next
  if (after && plan) return layAfter({ ...next, after }, from, { ...plan, end })
  return next.duration === session ? next : retimeScore(next, from, session)
}

/** The score of a resumed session: as long as it was to be. */
export function goOnWithin(score: Score, { heard, planned }: SessionRow): Score {
  return goOnScore(score, heard, planned)
}

/**
 * Closes what killed tabs left open, and offers to resume the newest session while that is worthwhile: also one that was
 * closed by a page that was killed in its turn.
 */
export async function offerCutOff(
  { lock, clock, storage: { sessions } }: Pick<Ports, 'lock' | 'clock' | 'storage'>,
  { open, record }: Pick<Playback, 'open' | 'record'>,
  offer: ResumeOffer['offer']
): Promise<void> {
  // Only the window that may play can tell an abandoned row from one that another window is writing.
  if (!(await lock.acquire())) return
  const before = (await sessions.all()).filter(({ id }) => id !== record.row()?.id)
  const abandoned = before.filter(({ end }) => !end)
  await Promise.all(abandoned.map(({ id }) => sessions.update(id, closeCutOff)))
  const row = before[0] && closeCutOff(before[0])
  // What was started again can be started again.
  const left = row && !row.again ? leftToPlay(row, clock.now()) : undefined
  if (open.peek()) return
  lock.release()
  if (row && left !== undefined) offer(row, left, left)
}
