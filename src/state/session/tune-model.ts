import type { Undo } from '../../core/base/listeners.ts'
import type { ReadonlySignal } from '@preact/signals-core'
import { computed, effect, signal } from '@preact/signals-core'
import type { TuningPoint } from '../../core/recipe/tuning-score.ts'
import { bedAlone, tuningScore } from '../../core/recipe/tuning-score.ts'
import type { ClockTime } from '../../core/base/clock-time.ts'
import { endPosition } from '../../core/base/clock-time.ts'
import type { Ports } from '../../core/ports.ts'
import type { Recipe } from '../../core/recipe/recipe.ts'
import { DEFAULT_RECIPE } from '../../core/recipe/recipe.ts'
import type { BedChoice } from '../../core/score/kinds.ts'
import { LONGEST_SCORE } from '../../core/score/score.ts'
import { formatStoredRecipe } from '../../core/recipe/recipe-link.ts'
import type { BriefHearing } from './brief-hearing.ts'
import { createBriefHearing } from './brief-hearing.ts'
import type { PartMaker } from './part-maker.ts'
import { backToOwnRecipe } from '../recipe/recipe-before-file.ts'
import type { PlayerModel } from './player-model.ts'
import { changesAtOnce } from './at-once.ts'
import type { TonightModel } from '../recipe/tonight-model.ts'

export interface TuneModel {
  /** True while the recipe, or tonight's file, is heard as it changes. */
  readonly listening: ReadonlySignal<boolean>
  /** False while a session is open. */
  readonly canListen: ReadonlySignal<boolean>
  /** True when the session that plays differs from what is tuned. */
  readonly waiting: ReadonlySignal<boolean>
  /**
   * Changes fields of tonight's recipe, and plays the beat that was touched. In an open session the level is heard at
   * once, and a background or a kind of tone too where nothing else waits; the rest waits for `useNow`.
   * @param heard what is touched, where the change doesn't say
   */
  set(change: Partial<Recipe>, heard?: TuningPoint): void
  /**
   * Ends the open session, or the planned one if it were started now, at that time of day. Where that is beyond the
   * longest score, nothing changes.
   */
  endAt(time: ClockTime): void
  /** The time of day requested as the end, as long as the night ends then; none where there was no room for it. */
  readonly endTime: ReadonlySignal<ClockTime | undefined>
  /** Must be called from a tap, synchronously. */
  listen(): void
  hush(): void
  /** The background that is heard by itself. */
  readonly hearing: ReadonlySignal<BedChoice | undefined>
  /**
   * Plays some seconds of a background by itself, at tonight's level, or ends it where it plays. Must be called from a
   * tap, synchronously.
   */
  hear(bed: BedChoice): void
  /** Applies the tuned recipe to the open session. */
  useNow(): void
  /** Returns to the recipe's own sound, where a file is prepared. */
  backToOwn(): void
  dispose: Undo
}

/** Tuning, as a part of the app: leaving its screen stops its sound, since the button would be out of sight. */
export const tunePart: PartMaker<TuneModel> = (ports, player, { route, tonight }) => {
  const tune = createTuneModel(ports, tonight, player)
  const stopWatching = effect(() => {
    if (route.value.screen !== 'tune') tune.hush()
  })
  return {
    ...tune,
    dispose() {
      stopWatching()
      tune.dispose()
    }
  }
}

/** Tuning: tonight's recipe, heard while it changes as long as no session is open. */
export function createTuneModel(
  { auditioner, clock, storage }: Pick<Ports, 'auditioner' | 'clock' | 'storage'>,
  tonight: TonightModel,
  player: PlayerModel
): TuneModel {
  const listening = signal(false)
  const brief: BriefHearing<BedChoice> = createBriefHearing({ auditioner, clock })
  const point = signal<TuningPoint>('to')
  const canListen = computed(() => !player.open.value)
  const waiting = computed(
    () =>
      !canListen.value &&
      (asStored(player.recipe.value) !== asStored(tonight.recipe.value) ||
        player.imported.value?.code !== tonight.file.value?.mark.code)
  )

  /** Minutes by which the length has changed since the open session last took it. */
  let longer = 0

  /** The requested end of the planned night, in minutes from then. */
  const planned = signal<{ readonly time: ClockTime; readonly length: number } | undefined>(
    undefined
  )
  const endTime = computed(() => {
    if (!canListen.value) return player.endTime.value
    const { time, length } = planned.value ?? {}
    return length === minutesOf(tonight.used.value.recipe) ? time : undefined
  })

  function hush(): void {
    brief.hush()
    if (!listening.peek()) return
    listening.value = false
    auditioner.silence()
  }

  /** Ends the planned night at that time of day, in whole minutes from now. */
  function planEnd(time: ClockTime): void {
    const place = endPosition(0, clock.now(), time)
    if (place > LONGEST_SCORE) return
    const length = Math.round(place / 60)
    const { minutes, after } = tonight.used.peek().recipe
    // As during playback: the bed plays on until then, and not at all if then is before the session's end.
    if (after === 'silence') tonight.set({ minutes: length })
    else if (length > minutes) tonight.set({ afterMinutes: length - minutes, wake: undefined })
    else tonight.set({ minutes: length, after: 'silence' })
    planned.value = { time, length }
  }

  const stopFollowing = effect(() => {
    const recipe = tonight.recipe.value
    // A file cannot be held at one point: it plays from its beginning.
    const score = tonight.file.value?.lay(recipe) ?? tuningScore(recipe, point.value)
    if (canListen.value) longer = 0
    else hush()
    if (listening.value) auditioner.hear(score)
  })

  /** A level that live sound leads over: as a stream, each step of a hand would be another file. */
  function movesLive({ layers }: Partial<Recipe>): boolean {
    return layers !== undefined && player.selected.peek().kind === 'live'
  }

  function useNow(): void {
    player.use(tonight.recipe.peek(), tonight.file.peek())
    if (longer !== 0) player.addMinutes(longer)
    longer = 0
  }

  return {
    listening,
    canListen,
    waiting,
    set(change, heard) {
      if (heard !== undefined) point.value = heard
      else if ('from' in change) point.value = 'from'
      else if ('to' in change) point.value = 'to'
      const atOnce =
        (isOtherSound(tonight.recipe.peek(), change) || movesLive(change)) &&
        changesAtOnce(player) &&
        !waiting.peek()
      const { minutes } = tonight.recipe.peek()
      tonight.set(change)
      longer += canListen.peek() ? 0 : tonight.recipe.peek().minutes - minutes
      if (atOnce) useNow()
      if (change.level !== undefined) player.setLevel(change.level)
    },
    endAt(time) {
      if (canListen.peek()) planEnd(time)
      else player.endAt(time)
    },
    listen() {
      if (!canListen.peek()) return
      brief.hush()
      listening.value = true
    },
    hearing: brief.hearing,
    hear(bed) {
      if (!canListen.peek()) return
      if (brief.hearing.peek() === bed) return hush()
      listening.value = false
      brief.hear(bed, bedAlone(tonight.recipe.peek(), bed))
    },
    endTime,
    hush,
    useNow,
    backToOwn: () => void backToOwnRecipe(storage.values, tonight),
    dispose() {
      stopFollowing()
      hush()
    }
  }
}

/** Of the session and what follows; none where that ends by the clock. */
function minutesOf({ minutes, after, afterMinutes, wake }: Recipe): number | undefined {
  if (wake) return undefined
  return after === 'silence' ? minutes : minutes + afterMinutes
}

/** Whether a change brings another background or kind of tone, or one more or less. */
function isOtherSound({ bed, layers = [] }: Recipe, change: Partial<Recipe>): boolean {
  return (
    change.mode !== undefined ||
    (change.bed !== undefined && change.bed !== bed) ||
    (change.layers !== undefined && change.layers.length !== layers.length)
  )
}

/** All but the level, which never waits. */
function asStored(recipe: Recipe | undefined): string | undefined {
  return recipe && formatStoredRecipe({ ...recipe, level: DEFAULT_RECIPE.level })
}
