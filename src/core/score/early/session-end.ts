import type { Score } from '../score.ts'
import type { Seconds } from '../../base/units.ts'

/** True while a sound fades out: at the end, and at the transition from a session to what follows. */
export function isFading({ after, fadeOutAt }: Score, position: Seconds): boolean {
  return position >= fadeOutAt || (!!after && position >= after.fadeAt && position < after.at)
}

/** Where the session of a score ends, or has ended. */
export function sessionEnd({ after, duration }: Score): Seconds {
  return after?.at ?? duration
}
