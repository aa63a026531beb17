import { type ReadonlySignal, computed } from '@preact/signals-core'
import { type ClockTime, clockTimeAt } from '../../core/base/clock-time.ts'
import type { PartMaker } from './part-maker.ts'

export interface EndsAtModel {
  /** When the open session will end, or the planned one if it were started now. A pause moves it, unless it was requested. */
  readonly time: ReadonlySignal<ClockTime | undefined>
}

/** The end by the clock, as a part of the app. */
export const endsAtPart: PartMaker<EndsAtModel> = (
  { clock, performer },
  player,
  { tonight, now }
) => ({
  time: computed(() => {
    if (!player.open.value) return clockTimeAt(now.value + tonight.score.value.duration * 1000)
    // What moves the end, and in a pause the passing of time.
    void player.session.value.status
    void player.heartbeat.value
    const score = player.score.value
    if (!score) return undefined
    const left = score.duration - performer.position()
    return player.endTime.value ?? clockTimeAt(clock.now() + left * 1000)
  })
})
