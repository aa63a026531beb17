import { type BegunCheckIn, parseBegunCheckIn } from '../../core/diary/begun-check-in.ts'
import type { NightDate } from '../../core/base/night-date.ts'
import type { Ports } from '../../core/ports.ts'

type Answers = BegunCheckIn['answers']

/** Check-ins that were begun and not saved: the last one stays when the page is closed, the others until then. */
export interface BegunCheckIns {
  /** The answers of a night; undefined where it was not begun. */
  of(night: NightDate): Promise<Answers | undefined>
  keep(night: NightDate, answers: Answers): void
  forget(night: NightDate): void
}

export function createBegunCheckIns({ values }: Pick<Ports['storage'], 'values'>): BegunCheckIns {
  const begun = new Map<NightDate, Answers>()
  return {
    async of(night) {
      const stored = parseBegunCheckIn(await values.get('check-in-begun'))
      return begun.get(night) ?? (stored?.night === night ? stored.answers : undefined)
    },
    // A phone may close the page at any answer.
    keep(night, answers) {
      begun.set(night, answers)
      void values.set('check-in-begun', { night, answers } satisfies BegunCheckIn)
    },
    forget(night) {
      begun.delete(night)
      void values.set('check-in-begun', undefined)
    }
  }
}
