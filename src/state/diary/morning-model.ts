import type { Undo } from '../../core/base/listeners.ts'
import type { ReadonlySignal } from '@preact/signals-core'
import { computed, effect, signal } from '@preact/signals-core'
import type { SessionRow } from '../../core/session/session-row.ts'
import type { PutAway, Settled } from '../../core/diary/check-in-time.ts'
import { nightToOffer, parsePutAway } from '../../core/diary/check-in-time.ts'
import type { NightDate } from '../../core/base/night-date.ts'
import type { Ports } from '../../core/ports.ts'
import { isOpen } from '../../core/session/session.ts'
import type { Surroundings } from '../session/part-maker.ts'
import type { PlayerModel } from '../session/player-model.ts'

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
interface Known extends Settled {
  readonly rows: readonly SessionRow[]
}

/** Offers the check-in on the first screen, in the morning after a night with sound. Once put away, it is not asked again. */
export function createMorningModel(
  { clock, storage }: Pick<Ports, 'clock' | 'storage'>,
  player: PlayerModel,
  { route, now }: Pick<Surroundings, 'route' | 'now'>
): MorningModel {
  const known = signal<Known | undefined>(undefined)
  /** How often another window has told of a night, or put the offer away. */
  const changes = signal(0)
  let asked = 0

  async function load(): Promise<void> {
    const mine = ++asked
    const [rows, checkIns, putAway] = await Promise.all([
      storage.sessions.all(LAST_SESSIONS),
      storage.checkIns.all(LAST_CHECK_INS),
      storage.values.get('check-in-put-away')
    ])
    if (mine === asked) known.value = { rows, checkIns, putAway: parsePutAway(putAway) }
  }

  // What was heard or filled in meanwhile is read at each return to the first screen.
  const stopFollowing = effect(() => {
    void changes.value
    if (route.value.screen === 'tonight' && !isOpen(player.session.value)) void load()
  })

  const offered = computed(() => {
    if (!known.value || isOpen(player.session.value)) return undefined
    const { rows, ...settled } = known.value
    return nightToOffer(rows, { at: now.value, offsetAt: clock.offsetMinutes }, settled)
  })

  const stopListening = (['check-ins', 'check-in-put-away'] as const).map(part =>
    storage.onChanged(part, () => void changes.value++)
  )

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
    dispose() {
      stopFollowing()
      for (const stop of stopListening) stop()
    }
  }
}
