import type { ReadonlySignal } from '@preact/signals-core'
import { computed, effect, signal } from '@preact/signals-core'
import type { KeyValueStore, Undo } from '../core/ports.ts'
import { isOpen } from '../core/session.ts'
import { sessionEnd } from '../core/after.ts'
import type { Tip } from '../core/tip.ts'
import { tipIndex } from '../core/tip.ts'
import type { PartMaker } from './app-model.ts'
import type { PlayerModel } from './player-model.ts'

export interface TipModel {
  /** The tip to show now: undefined outside a session, in its last third, or before the tips are loaded. */
  readonly tip: ReadonlySignal<Tip | undefined>
  /** True while the tip shown stays. */
  readonly held: ReadonlySignal<boolean>
  next(): void
  previous(): void
  /** Keeps the tip that is shown, or lets them change again. */
  toggleHeld(): void
  dispose: Undo
}

/** The tips, as a part of the app. */
export const tipPart: PartMaker<TipModel> = (ports, player, { loadTips }) =>
  createTipModel(player, ports.storage.values, loadTips)

/**
 * One tip at a time, changing with the session's own position. Tips seen in earlier nights come last.
 * @param load the tips; called once, when the first session starts
 */
export function createTipModel(
  player: PlayerModel,
  values: KeyValueStore,
  load: () => Promise<readonly Tip[]>
): TipModel {
  const tips = signal<readonly Tip[]>([])
  const steps = signal(0)
  const heldAt = signal<number | undefined>(undefined)
  const open = computed(() => isOpen(player.session.value))
  let seen: readonly string[] = []
  let asked = false

  const tip = computed(() => {
    const score = player.score.value
    if (!open.value || !score) return undefined
    const index =
      heldAt.value ??
      tipIndex(tips.value.length, player.position.value, sessionEnd(score), 0, steps.value)
    return index === undefined ? undefined : tips.value[index]
  })

  async function fetchTips(): Promise<void> {
    const [all, stored] = await Promise.all([load(), values.get('tips-seen')])
    seen = Array.isArray(stored) ? stored.filter(id => typeof id === 'string') : []
    tips.value = unseenFirst(all, seen)
  }

  const undos = [
    effect(() => {
      if (!open.value) return
      if (!asked) {
        asked = true
        void fetchTips()
      } else tips.value = unseenFirst(tips.peek(), seen)
      steps.value = 0
      heldAt.value = undefined
    }),
    effect(() => {
      const shown = tip.value
      if (!shown) return
      seen = [...seen.filter(id => id !== shown.id), shown.id]
      void values.set('tips-seen', seen)
    })
  ]

  function step(by: number): void {
    const count = tips.peek().length
    if (count === 0) return
    const held = heldAt.peek()
    if (held === undefined) steps.value += by
    else heldAt.value = (held + by + count) % count
  }

  return {
    tip,
    held: computed(() => heldAt.value !== undefined),
    next: () => step(1),
    previous: () => step(-1),
    toggleHeld() {
      const shown = tip.peek()
      const index = shown ? tips.peek().indexOf(shown) : -1
      heldAt.value = heldAt.peek() === undefined && index >= 0 ? index : undefined
    },
    dispose() {
      for (const undo of undos) undo()
    }
  }
}

/** Never-seen tips in their order, then the seen ones, longest ago first. */
function unseenFirst(tips: readonly Tip[], seen: readonly string[]): readonly Tip[] {
  const age = new Map(seen.map((id, index) => [id, index]))
  return tips.toSorted((a, b) => (age.get(a.id) ?? -1) - (age.get(b.id) ?? -1))
}
