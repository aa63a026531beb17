import type { Ports } from '../../core/ports.ts'
import { leftToPlay } from '../../core/session/session-row.ts'
import type { SessionRecord } from './session-record.ts'
import type { ResumeOffer } from './resume-offer.ts'

/** Closes what a killed tab left open, and offers to resume it while that is worthwhile. */
export async function offerCutOff(
  { lock, clock }: Pick<Ports, 'lock' | 'clock'>,
  record: SessionRecord,
  isPlaying: () => boolean,
  offer: ResumeOffer['offer']
): Promise<void> {
  // Only the window that may play can tell an abandoned row from one that another window is writing.
  if (!(await lock.acquire())) return
  const row = await record.closeLeftOpen()
  const left = row && leftToPlay(row, clock.now())
  if (isPlaying()) return
  lock.release()
  if (row && left !== undefined) offer(row, left, left)
}
