import type { Undo } from '../../core/base/listeners.ts'
import { undoAll } from '../../core/base/listeners.ts'
import type { ReadonlySignal } from '@preact/signals-core'
import { computed, effect, signal } from '@preact/signals-core'
import { parseStoredFile } from '../../core/files/stored-file.ts'
import type { FileMark } from '../../core/files/file-mark.ts'
import { textCode } from '../../core/files/file-mark.ts'
import type { LastHeard } from '../../core/session/last-heard.ts'
import { lastHeard } from '../../core/session/last-heard.ts'
import type { SoundFile } from '../../core/files/read-sound-file.ts'
import type { Ports } from '../../core/ports.ts'
import type { Recipe } from '../../core/recipe/recipe.ts'
import { fitRecipe } from '../../core/recipe/recipe.ts'
import { formatRecipeLink } from '../../core/recipe/format-recipe-link.ts'
import { parseRecipeLink } from '../../core/recipe/recipe-link.ts'
import type { Route } from '../../core/base/route.ts'
import type { Surroundings } from './part-maker.ts'
import type { PlayerModel } from './player-model.ts'
import { keepOwnRecipe } from '../recipe/recipe-before-file.ts'
import { reopen } from '../../core/files/reopen.ts'
import { startTonight } from './start-tonight.ts'

/** The session heard last, and the file it played. */
export interface HeardSound extends LastHeard {
  readonly file: SoundFile | undefined
}

export interface ReplayModel {
  /** The last session heard, where its sound differs from the prepared one. */
  readonly again: ReadonlySignal<HeardSound | undefined>
  /** Plays its sound. Must be called from a tap, synchronously. */
  start(): void
  dispose: Undo
}

/** The last sound heard: offered on the first screen, and prepared by its link. A file is stored when it is played. */
export function createReplayModel(
  ports: Pick<Ports, 'clock' | 'storage'>,
  player: PlayerModel,
  { route, tonight }: Pick<Surroundings, 'route' | 'tonight'>
): ReplayModel {
  const { sessions, values } = ports.storage
  const last = signal<HeardSound | undefined>(undefined)
  const { open } = player
  let answered: Route | undefined

  async function refresh(): Promise<void> {
    const rows = await sessions.all()
    const now = ports.clock.now()
    const offset = ports.clock.offsetMinutes(now)
    const newest = lastHeard(rows, now, offset, () => true)
    const file = newest?.row.imported && (await fileOf(newest.row.imported))
    const heard = lastHeard(rows, now, offset, ({ code }) => code === file?.mark.code)
    last.value = heard && { ...heard, file: heard.row.imported && file }
  }

  /** The file if it is still available: as tonight's, or as the last one played. */
  async function fileOf({ code }: FileMark): Promise<SoundFile | undefined> {
    const known = [last.peek()?.file, tonight.file.peek()].find(each => each?.mark.code === code)
    if (known) return known
    const kept = parseStoredFile(await values.get('file-heard'))
    return kept && textCode(kept.text) === code ? reopen(kept) : undefined
  }

  function keepFile(): void {
    const file = tonight.file.value
    if (open.value && file && file.mark.code === player.imported.value?.code)
      void values.set('file-heard', { text: file.text, name: file.mark.title })
  }

  function prepare({ row, file }: HeardSound): void {
    if (file) keepOwnRecipe(values, tonight)
    tonight.play(file, row.recipe)
  }

  const dispose = undoAll([
    // At first, and after each session, when its row has been written.
    effect(() => {
      if (!open.value) void refresh()
    }),
    effect(keepFile),
    effect(() => {
      const at = route.value
      const asked = at.screen === 'tonight' && parseRecipeLink(at.query).again
      if (!asked || answered === at || open.value || !last.value) return
      answered = at
      prepare(last.value)
    })
  ])

  return {
    again: computed(() => {
      const found = last.value
      if (!found) return undefined
      const { row, file } = found
      const other = file?.mark.code !== tonight.file.value?.mark.code
      return other || linkToUsed(row.recipe) !== linkToUsed(tonight.recipe.value)
        ? found
        : undefined
    }),
    start() {
      const found = last.peek()
      if (!found) return
      prepare(found)
      startTonight({ player, tonight })
    },
    dispose
  }
}

/** Equal for recipes that sound the same. */
function linkToUsed(asked: Recipe): string {
  return formatRecipeLink(fitRecipe(asked).recipe)
}
