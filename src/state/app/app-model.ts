import type { Sharing, Capabilities } from '../../core/base/page.ts'
import type { Undo } from '../../core/base/listeners.ts'
import type { SoundFile } from '../../core/files/read-sound-file.ts'
import { computed, effect, signal } from '@preact/signals-core'
import type { Ports } from '../../core/ports.ts'
import type { PlayerChoice } from '../../core/base/settings.ts'
import { type Route, parseRoute } from '../../core/base/route.ts'
import type { Seconds } from '../../core/base/units.ts'
import type { ListedTip } from '../../content/data/tips.ts'
import { createLanguageModel } from '../base/language-model.ts'
import { type NoticesModel, createNoticesModel } from '../base/notices-model.ts'
import type { PartMaker, Surroundings } from '../session/part-maker.ts'
import { type PlayerModel, createPlayerModel } from '../session/player-model.ts'
import { createSettingsModel } from '../base/settings-model.ts'
import { createTonightModel } from '../recipe/tonight-model.ts'
import { createWallClock } from '../session/wall-clock.ts'

/** How long a notice that needs no answer stays. */
const NEWS_STAYS: Seconds = 6

export interface AppModel extends Surroundings {
  readonly player: PlayerModel
  readonly notices: NoticesModel
  readonly sharing: Sharing
  readonly capabilities: Capabilities
  /** Resolves when the first frame can be drawn in the chosen language. */
  readonly ready: Promise<void>
  /** The tips, fetched when first needed. */
  loadTips(): Promise<readonly ListedTip[]>
  /** Navigates to another screen. */
  go(hash: string): void
  applyUpdate(): void
  /** A model that ships with a screen's code: created when first requested, and kept until the app is disposed. */
  part<T extends object>(make: PartMaker<T, AppModel>): T
  /** Sets which performer plays from the next Start on, overriding a link's choice. */
  choosePlayer(choice: PlayerChoice): void
  dispose: Undo
}

/**
 * Creates every model in dependency order; `dispose` undoes it.
 * @param loadTips the tips, fetched when first needed
 */
export function createAppModel(
  ports: Ports,
  loadTips: () => Promise<readonly ListedTip[]>
): AppModel {
  const notices = createNoticesModel()
  const settings = createSettingsModel(ports.storage, ports.settingsCache)
  const language = createLanguageModel(settings.settings, ports.languages, notices)
  const file = signal<SoundFile | undefined>(undefined)
  const player = createPlayerModel(ports, notices, file)
  const wallClock = createWallClock(ports.clock, ports.visibility, player.session)
  const tonight = createTonightModel(ports, notices, wallClock.now, file)
  const choice = computed(() =>
    tonight.player.value === 'auto' ? settings.settings.value.player : tonight.player.value
  )
  const parts = new Map<PartMaker<object, AppModel>, { dispose?: Undo }>()
  const route = signal<Route>(parseRoute(ports.location.hash()))

  function visit(hash: string): void {
    const next = parseRoute(hash)
    route.value = next
    // Good news belongs to the screen that it came to.
    notices.dismiss('offline-ready')
    if (next.screen === 'tonight') tonight.openLink(next.query, player.open.peek())
  }

  visit(ports.location.hash())
  if (!ports.capabilities.secureContext) notices.show({ kind: 'insecure' })

  let keeping: Promise<unknown> | undefined
  const undos: Undo[] = [
    language.dispose,
    tonight.dispose,
    player.dispose,
    wallClock.dispose,
    ports.location.subscribe(visit),
    effect(() => ports.selection.prefer(choice.value)),
    settings.dispose,
    ports.storage.onMemoryOnly(memoryOnly =>
      memoryOnly ? notices.show({ kind: 'memory-only' }) : notices.dismiss('memory-only')
    ),
    ports.updater.subscribe(news => {
      notices.show({ kind: news })
      // It goes away by itself.
      if (news === 'offline-ready') ports.clock.after(NEWS_STAYS, () => notices.dismiss(news))
    }),
    // A new version is looked for when waiting is harmless: in silence, with the page visible.
    ports.visibility.subscribe(visible => {
      if (visible && !player.open.peek()) ports.updater.check()
    }),
    // Once a night has been finished, its record is worth keeping.
    effect(() => {
      const session = player.session.value
      if (session.status === 'ended' && session.how === 'finished')
        keeping ??= ports.persistence.request()
    })
  ]

  const model: AppModel = {
    route,
    tonight,
    player,
    settings,
    notices,
    sharing: ports.sharing,
    capabilities: ports.capabilities,
    ready: language.ready,
    now: wallClock.now,
    loadTips,
    go: hash => ports.location.go(hash),
    applyUpdate() {
      if (!player.open.peek() && !player.playingElsewhere.peek()) ports.updater.apply()
    },
    part<T extends object>(make: PartMaker<T, AppModel>) {
      const part = (parts.get(make) as T | undefined) ?? make(ports, player, model)
      parts.set(make, part)
      return part
    },
    choosePlayer(player) {
      settings.set({ player })
      tonight.forgetPlayer()
    },
    dispose() {
      for (const part of parts.values()) part.dispose?.()
      for (const undo of undos.toReversed()) undo()
    }
  }
  return model
}
