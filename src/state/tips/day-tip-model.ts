import { type ReadonlySignal, computed } from '@preact/signals-core'
import { type ListedTip, TIPS } from '../../content/data/tips.ts'
import { tipOfDay } from '../../core/tips/tip-order.ts'
import type { PartMaker } from '../session/part-maker.ts'

const MINUTES_A_DAY = 1440

export interface DayTipModel {
  /** Today's tip, one for the day; undefined for those who want no tips. */
  readonly tip: ReadonlySignal<ListedTip | undefined>
}

/** The tip of the day, as a part of the app. */
export const dayTipPart: PartMaker<DayTipModel> = ({ clock }, _player, { settings, now }) => ({
  tip: computed(() => {
    if (!settings.settings.value.tips) return undefined
    const local = now.value / 60_000 + clock.offsetMinutes(now.value)
    return tipOfDay(TIPS, Math.floor(local / MINUTES_A_DAY))
  })
})
