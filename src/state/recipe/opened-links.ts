import { type ReadonlySignal, batch, signal } from '@preact/signals-core'
import type { Recipe } from '../../core/recipe/recipe.ts'
import type { PlayerChoice } from '../../core/base/settings.ts'
import { composer, needsComposer } from '../../core/recipe/composer.ts'
import { parseRecipeLink } from '../../core/recipe/recipe-link.ts'
import { unlessMissing } from '../../core/base/missing-chunk.ts'
import { fetchMoves } from '../late.ts'
import type { NoticesModel } from '../base/notices-model.ts'

/** Recipes and performers from links. */
export interface OpenedLinks {
  /** A recipe from a link opened while a session played. */
  readonly offered: ReadonlySignal<Recipe | undefined>
  /** The performer requested by the last link; `auto` leaves it to the settings. */
  readonly player: ReadonlySignal<PlayerChoice>
  /**
   * Opens a link's query: prepares it now, or while `playing` offers it for later, and reports what it could not read.
   * No-op for an empty query.
   */
  openLink(query: string, playing: boolean): void
  useOffered(): void
  dismissOffered(): void
  /** Returns the choice of performer to the settings. */
  forgetPlayer(): void
}

/** @param prepare makes a recipe tonight's */
export function createOpenedLinks(
  notices: NoticesModel,
  prepare: (recipe: Recipe) => void
): OpenedLinks {
  const offered = signal<Recipe | undefined>(undefined)
  const player = signal<PlayerChoice>('auto')
  let offeredPlayer: PlayerChoice = 'auto'

  function take(recipe: Recipe, choice: PlayerChoice): void {
    prepare(recipe)
    player.value = choice
  }

  function open(query: string, playing: boolean): void {
    const parsed = parseRecipeLink(query)
    const { recipe, prepares, problems, adjustments } = parsed
    if (!prepares && problems.length === 0) return
    batch(() => {
      if (problems.length > 0) notices.show({ kind: 'link-problems', problems, prepares })
      else notices.dismiss('link-problems')
      if (!prepares) return
      if (playing) {
        offered.value = recipe
        offeredPlayer = parsed.player
      } else take(recipe, parsed.player)
      if (adjustments.length > 0) notices.show({ kind: 'adjusted', adjustments })
    })
  }

  return {
    offered,
    player,
    openLink(query, playing) {
      // Few links need it; then it is fetched first.
      if (needsComposer(query) && !composer())
        void fetchMoves()
          .catch(unlessMissing)
          .then(() => open(query, playing))
      else open(query, playing)
    },
    useOffered() {
      const next = offered.peek()
      batch(() => {
        if (next) take(next, offeredPlayer)
        offered.value = undefined
      })
    },
    dismissOffered() {
      offered.value = undefined
    },
    forgetPlayer() {
      player.value = 'auto'
    }
  }
}
