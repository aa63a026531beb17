import type { Clock } from '../../core/base/clock.ts'
import { type Signal, signal } from '@preact/signals-core'
import type { Span } from '../../core/diary/trend.ts'
import type { Compared } from '../../core/diary/compare-nights.ts'
import { type NightDate, nightOf } from '../../core/base/night-date.ts'
import type { PeriodKind } from '../../core/base/period.ts'

/** The state of the journal's view. It stays while other screens are open. */
export interface JournalView {
  readonly period: Signal<PeriodKind>
  /** A night of the displayed week or month; undefined: that of the newest night. */
  readonly anchor: Signal<NightDate | undefined>
  /** How far back the charts go. */
  readonly span: Signal<Span>
  /** The selected comparison. */
  readonly compared: Signal<Compared>
  /** The night that has begun, or begins at the next noon. */
  tonight(): NightDate
}

export function createJournalView({ clock }: { readonly clock: Clock }): JournalView {
  return {
    period: signal<PeriodKind>('week'),
    anchor: signal<NightDate | undefined>(undefined),
    span: signal<Span>('month'),
    compared: signal<Compared>('self-test'),
    tonight() {
      const now = clock.now()
      return nightOf(now, clock.offsetMinutes(now))
    }
  }
}
