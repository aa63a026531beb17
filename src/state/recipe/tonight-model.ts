import { fetchReopen } from '../late.ts'
import type { Undo } from '../../core/base/listeners.ts'
import { undoAll } from '../../core/base/listeners.ts'
import type { ProgrammeMark } from '../../core/session/night-mark.ts'
import { lowestLevel } from '../../core/score/fades.ts'
import type { ReadonlySignal, Signal } from '@preact/signals-core'
import { batch, computed, effect, signal } from '@preact/signals-core'
import type { SoundFile } from '../../core/files/read-sound-file.ts'
import type { Ports } from '../../core/ports.ts'
import { compileMarked, heardScore } from '../../core/session/marked-score.ts'
import type { Adjustment, FittedRecipe, Recipe } from '../../core/recipe/recipe.ts'
import {
  changeRecipe,
  DEFAULT_RECIPE,
  fitRecipe,
  UNUSED_WITH_FILE
} from '../../core/recipe/recipe.ts'
import { formatStoredRecipe, parseRecipeLink } from '../../core/recipe/recipe-link.ts'
import type { Score } from '../../core/score/score.ts'
import type { EpochMilliseconds } from '../../core/base/units.ts'
import type { NoticesModel } from '../base/notices-model.ts'
import { createStoredValue } from '../base/stored-value.ts'
import type { OpenedLinks } from './opened-links.ts'
import { createOpenedLinks } from './opened-links.ts'

/** Seconds without a change after which a recipe is prepared. */
export const PREPARE_AFTER = 0.5

/** What Start plays, when the programme has a night for this evening. */
export interface NightPlan {
  /** Missing where a sound of the listener's own replaces the night. */
  readonly mark?: ProgrammeMark
  /** The label of Start. */
  readonly label: string
  /** Replaces the recipe's own description where that would reveal too much, or be wrong. */
  readonly says?: string
}

export interface TonightModel extends OpenedLinks {
  /** What the listener requested: stored, whether or not there is room for it. */
  readonly recipe: ReadonlySignal<Recipe>
  /** The recipe that Start will play, and the fields that gave way. */
  readonly used: ReadonlySignal<FittedRecipe>
  readonly score: ReadonlySignal<Score>
  /** The file that plays tonight instead, with the recipe's length, fades and level. */
  readonly file: ReadonlySignal<SoundFile | undefined>
  /** Set by the programme, which loads after the first paint. */
  readonly night: Signal<NightPlan | undefined>
  /** The preset or favourite that the recipe is: set by a part that loads after the first paint. */
  readonly named: Signal<string | undefined>
  /** Resolves when the stored recipe is on the first screen. */
  readonly loaded: Promise<unknown>
  /** When another sound was last put on the first screen, by a link or as a file; tuning does not count. */
  readonly picked: Signal<EpochMilliseconds | undefined>
  /** Changes some fields. Fields that then give way, or no longer do, are reported. */
  set(change: Partial<Recipe>): void
  /** Makes a file tonight's sound; without one, returns to the recipe's own. */
  play(file: SoundFile | undefined, change?: Partial<Recipe>): void
  dispose: Undo
}

/**
 * The recipe on the first screen: stored between visits, set by links and by tuning, prepared while idle.
 * @param now the time of day, by which a wake is planned
 * @param file holds the file that plays tonight while the app is open
 */
export function createTonightModel(
  ports: Pick<Ports, 'storage' | 'performer' | 'clock'>,
  notices: NoticesModel,
  now: ReadonlySignal<EpochMilliseconds>,
  file = signal<SoundFile | undefined>(undefined)
): TonightModel {
  const { values, onChanged } = ports.storage
  const {
    value: recipe,
    loaded: recipeLoaded,
    change: changeStored,
    dispose: unfollow
  } = createStoredValue(ports.storage, 'recipe', readRecipe)
  // Only a wake depends on the time, and to the minute: it is read again at Start.
  const minute = computed(() => (recipe.value.wake ? Math.floor(now.value / 60_000) : 0))
  const night = signal<NightPlan | undefined>(undefined)
  const picked = signal<EpochMilliseconds | undefined>(undefined)
  const named = signal<string | undefined>(undefined)
  const score = computed(
    () =>
      file.value?.lay(recipe.value) ??
      compileMarked(recipe.value, night.value?.mark, 0, minute.value * 60_000)
  )
  const used = computed(() =>
    fitRecipe(
      file.value ? { ...recipe.value, ...UNUSED_WITH_FILE } : recipe.value,
      lowestLevel(score.value.holdDecibels)
    )
  )
  let filesTaken = 0

  async function followFile(): Promise<void> {
    const before = filesTaken
    const stored = await values.get('file')
    if (stored === undefined && !file.peek()) return
    const reopen = await fetchReopen()
    if (filesTaken === before) file.value = reopen(stored)
  }

  const fileLoaded = followFile()

  const dispose = undoAll([
    unfollow,
    onChanged('file', () => void followFile()),
    effect(() => {
      const wanted = file.value ? score.value : heardScore(score.value, night.value?.mark?.seal)
      return ports.clock.after(PREPARE_AFTER, () => void ports.performer.prepare(wanted))
    })
  ])

  /** @param change the requested fields; the rest is as all windows have left it */
  function take(next: Recipe, change: Partial<Recipe> = next): void {
    void changeStored(next, stored => formatStoredRecipe(changeRecipe(readRecipe(stored), change)))
  }

  function takeFile(played: SoundFile | undefined): void {
    filesTaken++
    picked.value = now.peek()
    file.value = played
    const kept = played && { text: played.text, name: played.mark.title }
    void values.set('file', kept)
  }

  function set(change: Partial<Recipe>): void {
    // A field the listener just moved is seen to stop at its end; only other fields giving way needs a word.
    const others = (): readonly Adjustment[] =>
      used.peek().adjustments.filter(({ field }) => !(field in change))
    const before = JSON.stringify(others())
    batch(() => {
      take(changeRecipe(recipe.peek(), change), change)
      const adjustments = others()
      if (adjustments.length === 0) notices.dismiss('adjusted')
      // Fields that gave way before were already reported.
      else if (JSON.stringify(adjustments) !== before)
        notices.show({ kind: 'adjusted', adjustments })
    })
  }

  return {
    recipe,
    used,
    score,
    file,
    night,
    picked,
    named,
    loaded: Promise.all([recipeLoaded, fileLoaded]),
    ...createOpenedLinks(notices, next => {
      take(next)
      takeFile(undefined)
    }),
    set,
    play(played, change = {}) {
      batch(() => {
        takeFile(played)
        set(change)
      })
    },
    dispose
  }
}

/** Stored as a link, whose parser already validates everything. */
function readRecipe(stored: unknown): Recipe {
  return typeof stored === 'string' ? parseRecipeLink(stored).recipe : DEFAULT_RECIPE
}
