import { type Undo, undoAll } from '../../core/base/listeners.ts'
import { type ReadonlySignal, computed, effect, signal } from '@preact/signals-core'
import type { SessionRow } from '../../core/session/session-row.ts'
import type { PutAway, Settled } from '../../core/diary/check-in-time.ts'
import { nightToOffer, parsePutAway } from '../../core/diary/check-in-time.ts'
import type { NightDate } from '../../core/base/night-date.ts'
import type { Ports } from '../../core/ports.ts'
import { isOpen } from '../../core/session/session.ts'
import type { Surroundings } from '../session/part-maker.ts'
import type { PlayerModel } from '../session/player-model.ts'

export interface MorningModel {
  /** The night whose check-in is due now, if any. */
  readonly offered: ReadonlySignal<NightDate | undefined>
  /** Dismisses the offer for this morning. */
  dismiss(): void
  dispose: Undo
}

/** As many as one night can hold, plus tries in the morning. */
const LAST_SESSIONS = 50
/** The last night's is the newest possible, except for one saved for a later night with the clock set wrong. */
const LAST_CHECK_INS = 3

/** The stored records, as far as they have been read. */
interface Known extends Settled {
  readonly rows: readonly SessionRow[]
}

/**
 * Offers the check-in on the first screen, in the morning after a night with sound. Once dismissed, it is not offered
 * again.
 */
export function createMorningModel(
  { clock, storage }: Pick<Ports, 'clock' | 'storage'>,
  player: PlayerModel,
  { route, now }: Pick<Surroundings, 'route' | 'now'>
): MorningModel {
  const known = signal<Known | undefined>(undefined)
  /** Counts check-ins and dismissals by other windows. */
  const changes = signal(0)
  let asked = 0

  async function load(): Promise<void> {
    const request = ++asked
    const [rows, checkIns, putAway] = await Promise.all([
      storage.sessions.all(LAST_SESSIONS),
      storage.checkIns.all(LAST_CHECK_INS),
      storage.values.get('check-in-put-away')
    ])
    if (request === asked) known.value = { rows, checkIns, putAway: parsePutAway(putAway) }
  }

  const offered = computed(() => {
    if (!known.value || isOpen(player.session.value)) return undefined
    const { rows, ...settled } = known.value
    return nightToOffer(rows, { at: now.value, offsetAt: clock.offsetMinutes }, settled)
  })

  const dispose = undoAll([
    // Sessions and check-ins made meanwhile are read at each return to the first screen.
    effect(() => {
      void changes.value
      if (route.value.screen === 'tonight' && !isOpen(player.session.value)) void load()
    }),
    ...(['check-ins', 'check-in-put-away'] as const).map(part =>
      storage.onChanged(part, () => void changes.value++)
    )
  ])

  return {
    offered,
    dismiss() {
      const night = offered.peek()
      const before = known.peek()
      if (night === undefined || !before) return
      const putAway: PutAway = { night, at: clock.now() }
      known.value = { ...before, putAway }
      void storage.values.set('check-in-put-away', putAway)
    },
    dispose
  }
}
