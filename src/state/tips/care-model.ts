import type { Undo } from '../../core/base/listeners.ts'
import type { ReadonlySignal } from '@preact/signals-core'
import { computed, effect } from '@preact/signals-core'
import { losesBinaural } from '../../core/checks/headphone-check.ts'
import { CHECK_RECIPE } from '../../core/checks/phone-check.ts'
import type { Ports } from '../../core/ports.ts'
import type { Surroundings } from '../session/part-maker.ts'
import { isBinauralTonight } from '../recipe/binaural-tonight.ts'
import type { PlayerModel } from '../session/player-model.ts'

/**
 * Advice, one at a time:
 * - `introduction`: for whom this is and how loud, before the first session
 * - `volume`: to be set now, while the first session plays
 * - `unwell`: for as long as Continue is offered after Stop, in case that was why
 * - `lost`: tonight's sound is binaural, and the last headphones check says that it is not heard so
 * - `offer`: tonight's sound is binaural, and the headphones were never checked
 */
export type Care = 'introduction' | 'volume' | 'unwell' | 'lost' | 'offer'

export interface CareModel {
  readonly due: ReadonlySignal<Care | undefined>
  /** Dismisses the introduction, the volume or the offer. The others go when their reason does. */
  understood(): void
  dispose: Undo
}

/** Advice around a session. It never comes between a tap and the sound, and is not repeated. */
export function createCareModel(
  _ports: Ports,
  player: PlayerModel,
  { settings, tonight }: Pick<Surroundings, 'settings' | 'tonight'>
): CareModel {
  const { open } = player
  const binaural = computed(() => isBinauralTonight(tonight))
  const due = computed<Care | undefined>(() => {
    const { introduction, headphones } = settings.settings.value
    if (open.value) return introduction === 'over' ? undefined : 'volume'
    if (player.unfinished.value?.row.end === 'stopped') return 'unwell'
    if (introduction === 'ahead') return 'introduction'
    if (!binaural.value) return undefined
    if (losesBinaural(headphones)) return 'lost'
    return headphones === 'untried' ? 'offer' : undefined
  })

  /** The check is offered before the first binaural session, not before the second. */
  function began(): void {
    const { headphones } = settings.settings.peek()
    if (headphones === 'untried' && player.recipe.peek()?.mode === 'binaural')
      settings.set({ headphones: 'unknown' })
  }

  function ended(): void {
    if (settings.settings.peek().introduction !== 'over') settings.set({ introduction: 'over' })
  }

  let wasOpen = false
  const stopFollowing = effect(() => {
    const isOpenNow = open.value
    // The phone check plays noise for two minutes: it does not count as a first night.
    if (isOpenNow === wasOpen || player.recipe.peek() === CHECK_RECIPE) return
    wasOpen = isOpenNow
    if (isOpenNow) began()
    else ended()
  })

  return {
    due,
    understood() {
      switch (due.peek()) {
        case 'introduction':
          settings.set({ introduction: 'read' })
          return
        case 'volume':
          settings.set({ introduction: 'over' })
          return
        case 'offer':
          settings.set({ headphones: 'unknown' })
      }
    },
    dispose: stopFollowing
  }
}
