import type { ReadonlySignal } from '@preact/signals-core'
import { computed, effect, signal } from '@preact/signals-core'
import type { CheckIn } from '../core/check-in.ts'
import type { SessionRow } from '../core/journal.ts'
import type { Moment } from '../core/moment.ts'
import { isMorningAfter, nightToOffer, nightToTell } from '../core/morning.ts'
import type { NightDate } from '../core/night-date.ts'
import type { Ports, Undo } from '../core/ports.ts'
import { isOpen } from '../core/session.ts'
import type { Surroundings } from './app-model.ts'
import type { PlayerModel } from './player-model.ts'

export interface MorningModel {
  /** The night whose check-in is offered now, if any. */
  readonly offered: ReadonlySignal<NightDate | undefined>
  /** Puts the offer away for this morning. */
  dismiss(): void
  dispose: Undo
}

/** As many as one night can hold, and tries of the morning on top. */
const LAST_SESSIONS = 50
/** The last night's is the latest there can be, but for one told of a night to come by a clock set wrong. */
const LAST_CHECK_INS = 3

/** What is stored, as far as it was read. */
interface Known {
  readonly rows: readonly SessionRow[]
  readonly checkIns: readonly CheckIn[]
  readonly putAway: unknown
}

/** Offers the check-in on the first screen, in the morning after a night with sound. Once put away, it is not asked again. */
export function createMorningModel(
  { clock, storage }: Pick<Ports, 'clock' | 'storage'>,
  player: PlayerModel,
  { route, now }: Pick<Surroundings, 'route' | 'now'>
): MorningModel {
  const known = signal<Known | undefined>(undefined)
  const here = computed<Moment>(() => ({
    at: now.value,
    offsetMinutes: clock.offsetMinutes(now.value)
  }))
  const morning = computed(() => isMorningAfter(nightToTell(here.value), here.value))
  let asked = 0

  async function load(): Promise<void> {
    const mine = ++asked
    const [rows, checkIns, putAway] = await Promise.all([
      storage.sessions.all(LAST_SESSIONS),
      storage.checkIns.all(LAST_CHECK_INS),
      storage.values.get('check-in-put-away')
    ])
    if (mine === asked) known.value = { rows, checkIns, putAway }
  }

  // Nothing is read at bedtime. In the morning, what was filled in meanwhile is read at each return to the first screen.
  const stopFollowing = effect(() => {
    if (!morning.value || route.value.screen !== 'tonight' || isOpen(player.session.value)) return
    void load()
  })

  return {
    offered: computed(() => {
      if (!known.value || isOpen(player.session.value)) return undefined
      const { rows, checkIns, putAway } = known.value
      const night = nightToOffer(rows, here.value)
      const told = checkIns.some(each => each.night === night)
      return told || putAway === night ? undefined : night
    }),
    dismiss() {
      const night = nightToTell(here.peek())
      const before = known.peek()
      if (before) known.value = { ...before, putAway: night }
      void storage.values.set('check-in-put-away', night)
    },
    dispose: stopFollowing
  }
}
