import type { Undo } from '../../core/base/listeners.ts'
import { undoAll } from '../../core/base/listeners.ts'
import type { ReadonlySignal } from '@preact/signals-core'
import { computed, effect, signal } from '@preact/signals-core'
import { timeOfDay } from '../../core/base/clock-time.ts'
import type { SoundFile } from '../../core/files/read-sound-file.ts'
import { wholeMinutes } from '../../core/files/read-sound-file.ts'
import { reopen } from '../../core/files/reopen.ts'
import type { StoredFile } from '../../core/files/stored-file.ts'
import { parseStoredFile } from '../../core/files/stored-file.ts'
import type { Recipe } from '../../core/recipe/recipe.ts'
import { tuningScore } from '../../core/recipe/tuning-score.ts'
import type { NoticesModel } from '../base/notices-model.ts'
import { keepOwnRecipe } from '../recipe/recipe-before-file.ts'
import { changesAtOnce } from '../session/at-once.ts'
import type { BriefHearing } from '../session/brief-hearing.ts'
import { createBriefHearing } from '../session/brief-hearing.ts'
import type { PartMaker, Surroundings } from '../session/part-maker.ts'
import { createReplayModel } from '../session/replay-model.ts'
import { createFavouritesModel } from './favourites-model.ts'
import { openPart } from './open-model.ts'
import type { ListedFrom, ListedSound } from './sounds-list.ts'
import { listSounds, storedOf } from './sounds-list.ts'

export interface SoundsModel {
  /** What Start plays first, then the listener's own sounds, then presets; empty until what is stored is there. */
  readonly sounds: ReadonlySignal<readonly ListedSound[]>
  /** The id of the one that is heard. */
  readonly hearing: ReadonlySignal<string | undefined>
  /** False while a session is open. */
  readonly canHear: ReadonlySignal<boolean>
  /** Plays a sound for some seconds, or stops it where it plays. Must be called from a tap, synchronously. */
  hear(sound: ListedSound): void
  /**
   * Makes a sound tonight's, with its length, and says so where that was another. An open session plays it, and keeps its
   * end; in a night of the self-test it waits.
   * @returns the address where it plays or can be played; undefined where the reason why it cannot is shown
   */
  take(sound: ListedSound): string | undefined
  /** Shows another address in place of the list's. */
  replace(hash: string): void
  dispose: Undo
}

/** The app as far as the list looks into it. */
interface Around extends Surroundings {
  readonly notices: NoticesModel
  part<T extends object>(make: PartMaker<T>): T
}

/** Every sound that can be taken, in one list. What is heard there ends when it is closed or a session begins. */
export const soundsPart: PartMaker<SoundsModel, Around> = (ports, player, app) => {
  const { clock, location } = ports
  const { values } = ports.storage
  const { notices, route, tonight } = app
  const favourites = app.part(createFavouritesModel)
  const { again } = app.part(createReplayModel)
  const opening = app.part(openPart)
  /** What is stored: the list is shown whole, not row by row. */
  const stored = signal<{ readonly file: StoredFile | undefined } | undefined>(undefined)
  const { hearing, hear, hush }: BriefHearing<string> = createBriefHearing(ports)
  const canHear = computed(() => !player.open.value)
  const listed = computed(() => 'sheet' in route.value)

  const recent = computed<ListedFrom['recent']>(() => {
    const opened = opening.state.value
    const sound = opened.kind === 'opened' ? opened.sound : undefined
    const file = storedOf(sound) ?? stored.value?.file
    const recipe = tonight.recipe.value
    const minutes = (sound && wholeMinutes(sound.imported)) ?? recipe.minutes
    return file && { file, recipe: { ...recipe, minutes } }
  })

  const sounds = computed(() => {
    if (!stored.value) return []
    return listSounds({
      recipe: tonight.recipe.value,
      file: storedOf(tonight.file.value),
      night: tonight.night.value,
      last: again.value,
      favourites: favourites.favourites.value ?? [],
      recent: recent.value
    })
  })

  async function load(): Promise<void> {
    const [file] = await Promise.all([values.get('file-heard'), favourites.load()])
    stored.value = { file: parseStoredFile(file) }
  }

  /** @returns undefined, with the reason shown, where it cannot be read */
  function read(file: StoredFile, recipe: Recipe): SoundFile | undefined {
    const sound = reopen(file, timeOfDay(clock))
    if (!sound) opening.prepare(file, recipe)
    return sound
  }

  const dispose = undoAll([
    effect(() => {
      if (listed.value) void load()
    }),
    effect(() => {
      if (!listed.value || !canHear.value) hush()
    }),
    effect(() => {
      if (!canHear.value) notices.dismiss('length')
    }),
    hush
  ])

  return {
    sounds,
    hearing,
    canHear,
    hear({ id, source, recipe, file }) {
      if (!canHear.peek() || (source.kind === 'night' && source.says)) return
      if (hearing.peek() === id) return hush()
      const score = file ? read(file, recipe)?.lay(recipe) : tuningScore(recipe, 'to')
      if (score) hear(id, score)
    },
    take({ current, recipe, file }) {
      hush()
      if (!current) {
        const sound = file && read(file, recipe)
        if (file && !sound) return undefined
        if (sound) keepOwnRecipe(values, tonight)
        const before = tonight.recipe.peek().minutes
        tonight.play(sound, recipe)
        const { minutes } = tonight.recipe.peek()
        // A session that plays keeps its end.
        if (minutes !== before && !player.open.peek())
          notices.show({ kind: 'length', minutes, before })
      }
      if (!player.open.peek()) return '#/'
      if (!changesAtOnce(player)) return '#/tune'
      player.use(tonight.recipe.peek(), tonight.file.peek())
      return '#/'
    },
    replace: location.replace,
    dispose
  }
}
