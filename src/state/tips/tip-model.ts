import type { Clock } from '../../core/base/clock.ts'
import type { Undo } from '../../core/base/listeners.ts'
import type { NightNumber } from '../../core/session/night-mark.ts'
import { type ReadonlySignal, computed, effect, signal } from '@preact/signals-core'
import { PROGRAMME } from '../../content/data/programme.ts'
import { sessionEnd } from '../../core/score/early/session-end.ts'
import { unlessMissing } from '../../core/base/missing-chunk.ts'
import { nightIndex } from '../../core/base/night-date.ts'
import type { ListedTip } from '../../content/data/tips.ts'
import { type Tip, TIP_INTERVAL, tipIndex, tipsInBed } from '../../core/tips/tip.ts'
import type { Ports } from '../../core/ports.ts'
import { type NightTheme, orderTips } from '../../core/tips/tip-order.ts'
import { textList } from '../../core/base/parse.ts'
import type { PartMaker } from '../session/part-maker.ts'
import type { PlayerModel } from '../session/player-model.ts'
import type { SettingsModel } from '../base/settings-model.ts'

export interface TipModel<T extends Tip = ListedTip> {
  /**
   * The tip to show now, for the bed or, in a first session, for setting up: undefined outside a session, in its last
   * third, or before the tips are loaded.
   */
  readonly tip: ReadonlySignal<T | undefined>
  /** True while the shown tip is held. */
  readonly held: ReadonlySignal<boolean>
  next(): void
  previous(): void
  /** Holds the shown tip, or lets them change again. */
  toggleHeld(): void
  /** The shown tip has been read: it comes again only after all the others. */
  noteSeen(): void
  dispose: Undo
}

/** The sources of tips and nights. */
export interface TipWorld<T extends Tip> {
  readonly clock: Clock
  readonly values: Ports['storage']['values']
  /** The tips; called when the first session starts. */
  load(): Promise<readonly T[]>
  /** Whether the session that opens is the listener's first. */
  first(): boolean
  /** The theme of the session that opens. */
  theme(): NightTheme
}

/** What this part needs from the app, besides its ports. */
interface TipSource {
  /** The tips, fetched when first needed. */
  loadTips(): Promise<readonly ListedTip[]>
  readonly settings: SettingsModel
}

/** The tips, as a part of the app. */
export const tipPart: PartMaker<TipModel, TipSource> = (
  { clock, storage },
  player,
  { loadTips, settings }
) =>
  createTipModel(player, {
    clock,
    values: storage.values,
    load: loadTips,
    first: () => settings.settings.peek().introduction !== 'over',
    theme: () => themeOf(player.mark.peek()?.night)
  })

/** One tip at a time, changing with the session's own position, in the night's order. */
export function createTipModel<T extends Tip>(
  player: PlayerModel,
  { clock, values, load, first, theme }: TipWorld<T>
): TipModel<T> {
  const tips = signal<readonly T[]>([])
  const steps = signal(0)
  const heldAt = signal<number | undefined>(undefined)
  const { open } = player
  let all: readonly T[] = []
  let seen: readonly string[] = []
  /** A resumed session begins in its middle; the night's tips do not. */
  let firstIndex = 0

  const tip = computed(() => {
    const score = player.score.value
    if (!open.value || !score) return undefined
    const end = sessionEnd(score)
    const index = tipIndex(tips.value.length, player.position.value, end, firstIndex, steps.value)
    return index === undefined ? undefined : tips.value[heldAt.value ?? index]
  })

  /** No-op where they could not be fetched: the next session retries. */
  async function fetchTips(): Promise<void> {
    const [loaded, stored] = await Promise.all([
      load().catch(unlessMissing),
      values.get('tips-seen')
    ])
    if (!loaded) return
    all = loaded
    seen = textList(stored)
  }

  /** Not at the moment of Start: the session's theme is not known yet. */
  async function order(): Promise<void> {
    await (all.length > 0 ? undefined : fetchTips())
    if (!open.peek()) return
    const now = clock.now()
    const night = nightIndex(now, clock.offsetMinutes(now))
    tips.value = orderTips(tipsInBed(all, first()), seen, theme(), night)
  }

  const stopFollowing = effect(() => {
    if (!open.value) return
    tips.value = []
    steps.value = 0
    heldAt.value = undefined
    firstIndex = -Math.floor(player.position.peek() / TIP_INTERVAL)
    void order()
  })

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
    noteSeen() {
      const shown = tip.peek()
      if (!shown || seen.at(-1) === shown.id) return
      const see = (ids: readonly string[]): readonly string[] => [
        ...ids.filter(id => id !== shown.id),
        shown.id
      ]
      seen = see(seen)
      void values.update('tips-seen', stored => see(textList(stored)))
    },
    dispose: stopFollowing
  }
}

/** A night of the programme brings its tip; any other has no theme. */
function themeOf(night: NightNumber | undefined): NightTheme {
  const found = PROGRAMME.find(each => each.night === night)
  return found ? { tip: found.tip } : {}
}
