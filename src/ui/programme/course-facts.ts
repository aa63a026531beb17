import type { Progress } from '../../core/programme/programme-progress.ts'
import { nextNight } from '../../core/programme/programme-progress.ts'
import type { NightNumber } from '../../core/session/night-mark.ts'
import type { AppModel } from '../../state/app/app-model.ts'

const WEEK = 7

/** Whether tonight's night is what plays. */
export function isPlaying({ player }: AppModel, night: number | undefined): boolean {
  return night !== undefined && player.open.value && player.mark.value?.night === night
}

/** The night after those done; undefined after the last, and without a course. */
export function nextOf(course: Progress | undefined): NightNumber | undefined {
  return course && nextNight(course)
}

/** Whether a night is the last of its week, when the listener reviews it. */
export function endsWeek(night: number | undefined): boolean {
  return night !== undefined && night % WEEK === 0
}
