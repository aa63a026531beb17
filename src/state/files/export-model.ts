import { type ReadonlySignal, signal } from '@preact/signals-core'
import { fileName } from '../../core/base/file-name.ts'
import type {
  SoundOrder,
  SoundSaved,
  SoundSaving,
  SoundFormat
} from '../../core/stream/sound-export.ts'
import type { ImportedFile, WrittenFormat } from '../../core/files/imported-file.ts'
import type { StoredFile } from '../../core/files/stored-file.ts'
import type { Ports } from '../../core/ports.ts'
import { type Recipe, sessionSeconds } from '../../core/recipe/recipe.ts'
import type { Score } from '../../core/score/score.ts'
import type { Seconds } from '../../core/base/units.ts'
import { reopen } from '../../core/files/reopen.ts'
import { type Loss, soundText } from './sound-text.ts'
import { soundOf } from '../base/sound-title.ts'
import { timeOfDay } from '../../core/base/clock-time.ts'

/** The formats of a saved sound: audio, or text for other programs. */
export type SaveFormat = SoundFormat | WrittenFormat

/** For texts, the file ending is the format. */
const TEXTS = ['sbg', 'gnaural'] as const satisfies readonly WrittenFormat[]

/** The state of saving a sound as a file. */
export type ExportState =
  | { readonly kind: 'idle' }
  /** `share` of the file is written, 0–1. */
  | { readonly kind: 'writing'; readonly share: number }
  | SoundSaved
  /** The chosen format cannot express any of its voices. */
  | { readonly kind: 'silent' }
  /** The stored file cannot be read. */
  | { readonly kind: 'unreadable' }

/** A sound that can be saved. */
export interface SavedSound {
  readonly recipe: Recipe
  /** All of it; for a stored file the file, which is parsed only when saved. */
  readonly sound: Score | StoredFile
  /** A file's own texts, where the sound is one. */
  readonly about?: About
  /** The listener's name for it, if any. */
  readonly name?: string
}

/** How long a saved sound plays. */
export function savedSeconds({ recipe, sound }: SavedSound): Seconds {
  return 'text' in sound ? sessionSeconds(recipe) : sound.duration
}

/** The author and subject of a file. */
type About = Pick<ImportedFile, 'author' | 'description'>

interface SavedScore {
  readonly score: Score
  readonly about: About
  readonly name: string
  readonly title: string
}

const UNSIGNED: About = { author: '', description: '' }

/** What a text leaves out or changes. */
export interface Unheld {
  /** The name of the requested file. */
  readonly file: string
  readonly losses: readonly Loss[]
}

export interface ExportModel {
  readonly state: ReadonlySignal<ExportState>
  /** The formats this browser can write. */
  readonly formats: ReadonlySignal<readonly SaveFormat[]>
  readonly format: ReadonlySignal<SaveFormat>
  /** Of the text that was saved last; undefined where nothing was lost. */
  readonly unheld: ReadonlySignal<Unheld | undefined>
  choose(format: SaveFormat): void
  /** Must be called from a tap, synchronously. One at a time: no-op while one is being written. */
  save(sound: SavedSound): void
  cancel(): void
  /** In a second tap: hands over a file that was ready too long after the first. */
  take(): void
}

/** Saving a sound as a file. Continues while other screens are open. */
export function createExportModel({
  soundExport,
  files,
  clock
}: Pick<Ports, 'soundExport' | 'files' | 'clock'>): ExportModel {
  const state = signal<ExportState>({ kind: 'idle' })
  const formats = signal<readonly SaveFormat[]>(['wav', ...TEXTS])
  const format = signal<SaveFormat>('wav')
  const unheld = signal<Unheld | undefined>(undefined)
  let saving: SoundSaving | undefined

  /** Retried at each tap: its code may not have loaded before. */
  async function findFormats(): Promise<void> {
    if (await soundExport.packs()) formats.value = ['wav', 'opus', ...TEXTS]
  }

  void findFormats()

  /** Small, so written at once. */
  async function writeText(saved: SavedScore, format: WrittenFormat): Promise<ExportState> {
    const { score, about, name, title } = saved
    const { author, description } = about
    const { text, losses } = soundText(score, format, { title, author, description })
    const file = `${name}.${format}`
    if (losses.length > 0) unheld.value = { file, losses }
    if (text === undefined) return { kind: 'silent' }
    files.save(file, 'application/octet-stream', text)
    return { kind: 'saved' }
  }

  /** @returns undefined where the stored file cannot be read */
  async function findScore({
    recipe,
    sound,
    about = UNSIGNED,
    name
  }: SavedSound): Promise<SavedScore | undefined> {
    const named = { name: fileName(name ?? words(recipe)), title: name ?? soundOf(recipe) }
    if (!('text' in sound)) return { score: sound, about, ...named }
    const opened = reopen(sound, timeOfDay(clock))
    return opened && { score: opened.lay(recipe), about: opened.imported, ...named }
  }

  async function write(sound: SavedSound, format: SaveFormat): Promise<void> {
    try {
      unheld.value = undefined
      const found = await findScore(sound)
      if (!found) {
        state.value = { kind: 'unreadable' }
        return
      }
      if (format === 'sbg' || format === 'gnaural') {
        state.value = await writeText(found, format)
        return
      }
      await findFormats()
      if (state.peek().kind !== 'writing') return
      const { score, name, title } = found
      const order: SoundOrder = { score, name, title, format }
      saving = soundExport.save(order, share => {
        state.value = { kind: 'writing', share }
      })
      state.value = await saving.saved
    } catch (error) {
      state.value = { kind: 'failed', why: 'broken' }
      // TypeError: its code could not be fetched (offline before it was cached); the next tap retries.
      if (!(error instanceof TypeError)) throw error
    } finally {
      saving = undefined
    }
  }

  return {
    state,
    formats,
    format,
    unheld,
    choose(next) {
      format.value = next
    },
    save(sound) {
      if (state.peek().kind === 'writing') return
      state.value = { kind: 'writing', share: 0 }
      void write(sound, format.peek())
    },
    cancel() {
      if (state.peek().kind !== 'writing') return
      if (saving) saving.cancel()
      else state.value = { kind: 'cancelled' }
    },
    take() {
      const made = state.peek()
      if (made.kind !== 'ready') return
      made.take()
      state.value = { kind: 'saved' }
    }
  }
}

/** "binaural pink 30 min" */
function words({ mode, bed, minutes }: Recipe): string {
  return [mode, ...(bed === 'none' ? [] : [bed]), minutes, 'min'].join(' ')
}
