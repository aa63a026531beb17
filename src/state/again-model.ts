import type { ReadonlySignal } from '@preact/signals-core'
import { computed, effect, signal } from '@preact/signals-core'
import type { LastHeard } from '../core/last-night.ts'
import { lastHeard } from '../core/last-night.ts'
import type { Ports, Undo } from '../core/ports.ts'
import { parseQuery } from '../core/query.ts'
import { formatRecipeLink } from '../core/recipe-link.ts'
import type { Route } from '../core/route.ts'
import { isOpen } from '../core/session.ts'
import type { Surroundings } from './app-model.ts'
import type { PlayerModel } from './player-model.ts'

/** The link `#/?again` asks for the sound heard last, ready to tap. */
const AGAIN = 'again'

export interface AgainModel {
  /** The session heard last, where its sound is another one than the one prepared. */
  readonly again: ReadonlySignal<LastHeard | undefined>
  /** Plays its sound. In the tap itself. */
  start(): void
  dispose: Undo
}

/** The sound heard last: offered on the first screen, and prepared by its link. */
export function createAgainModel(
  ports: Pick<Ports, 'clock' | 'storage'>,
  player: PlayerModel,
  { route, tonight }: Pick<Surroundings, 'route' | 'tonight'>
): AgainModel {
  const last = signal<LastHeard | undefined>(undefined)
  const open = computed(() => isOpen(player.session.value))
  let answered: Route | undefined

  async function look(): Promise<void> {
    const rows = await ports.storage.sessions.all()
    const now = ports.clock.now()
    last.value = lastHeard(rows, now, ports.clock.offsetMinutes(now))
  }

  const undos: Undo[] = [
    // At first, and after each session: its row is then written.
    effect(() => {
      if (!open.value) void look()
    }),
    effect(() => {
      const at = route.value
      const asked = at.screen === 'tonight' && parseQuery(at.query).has(AGAIN)
      if (!asked || answered === at || open.value || !last.value) return
      answered = at
      tonight.set(last.value.row.recipe)
    })
  ]

  return {
    again: computed(() => {
      const found = last.value
      const prepared = formatRecipeLink(tonight.recipe.value)
      return found && formatRecipeLink(found.row.recipe) !== prepared ? found : undefined
    }),
    start() {
      const found = last.peek()
      if (!found) return
      tonight.set(found.row.recipe)
      player.start(tonight.recipe.peek())
    },
    dispose() {
      for (const undo of undos) undo()
    }
  }
}
