import { type Undo, undoAll } from '../../core/base/listeners.ts'
import { type ReadonlySignal, computed, effect } from '@preact/signals-core'
import { losesBinaural } from '../../core/checks/headphone-check.ts'
import { CHECK_RECIPE } from '../../core/checks/phone-check.ts'
import type { Ports } from '../../core/ports.ts'
import type { Surroundings } from '../session/part-maker.ts'
import type { Seconds } from '../../core/base/units.ts'
import { isBinauralTonight } from '../recipe/binaural-tonight.ts'
import type { PlayerModel } from '../session/player-model.ts'

/**
 * Advice, one at a time:
 * - `volume`: to be set now, in the first minute of the first session
 * - `unwell`: for as long as Continue is offered after Stop, in case that was why
 * - `lost`: tonight's sound is binaural, and the last headphones check says that it is not heard so
 * - `offer`: tonight's sound is binaural, and the headphones were never checked; not before the very first session
 */
export type Care = 'volume' | 'unwell' | 'lost' | 'offer'

export interface CareModel {
  readonly due: ReadonlySignal<Care | undefined>
  /** Dismisses the offer. The others go when their reason does. */
  dismissOffer(): void
  dispose: Undo
}

/** How long the hint about the volume stays. */
const VOLUME_HINT: Seconds = 60

/** Advice around a session. It never comes between a tap and the sound, and is not repeated. */
export function createCareModel(
  { clock }: Pick<Ports, 'clock'>,
  player: PlayerModel,
  { settings, tonight }: Pick<Surroundings, 'settings' | 'tonight'>
): CareModel {
  const { open } = player
  const binaural = computed(() => isBinauralTonight(tonight))
  const due = computed<Care | undefined>(() => {
    const { introduction, headphones } = settings.settings.value
    if (open.value) return introduction === 'over' ? undefined : 'volume'
    if (player.unfinished.value?.row.end === 'stopped') return 'unwell'
    if (!binaural.value) return undefined
    if (losesBinaural(headphones)) return 'lost'
    return headphones === 'untried' && introduction !== 'ahead' ? 'offer' : undefined
  })

  /** A listener who has gone past the offer once is not asked again. */
  function began(): void {
    const { headphones, introduction } = settings.settings.peek()
    const offered = headphones === 'untried' && introduction !== 'ahead'
    if (offered && player.recipe.peek()?.mode === 'binaural')
      settings.set({ headphones: 'unknown' })
  }

  function ended(): void {
    if (settings.settings.peek().introduction !== 'over') settings.set({ introduction: 'over' })
  }

  let wasOpen = false
  const dispose = undoAll([
    effect(() => {
      const isOpenNow = open.value
      // The phone check plays noise for two minutes: it does not count as a first night.
      if (isOpenNow === wasOpen || player.recipe.peek() === CHECK_RECIPE) return
      wasOpen = isOpenNow
      if (isOpenNow) began()
      else ended()
    }),
    // By itself: nobody has to answer it in the dark.
    effect(() => (due.value === 'volume' ? clock.after(VOLUME_HINT, ended) : undefined))
  ])

  return {
    due,
    dismissOffer: () => settings.set({ headphones: 'unknown' }),
    dispose
  }
}
