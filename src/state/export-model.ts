import type { ReadonlySignal } from '@preact/signals-core'
import { signal } from '@preact/signals-core'
import { fileName } from '../core/file-name.ts'
import type { NightOrder, NightSaved, NightSaving, SoundFormat } from '../core/night-export.ts'
import type { ImportFormat } from '../core/imported.ts'
import type { Ports } from '../core/ports.ts'
import type { Recipe } from '../core/recipe.ts'
import type { Score } from '../core/score.ts'
import type { VoiceWord } from '../core/voice-outline.ts'
import { soundOf } from './sound-title.ts'

/** As what a sound can be saved: as sound, or as a text for the programs of the field. */
export type SaveFormat = SoundFormat | ImportFormat

/** The endings of texts are their formats. */
const TEXTS = ['sbg', 'gnaural'] as const satisfies readonly ImportFormat[]

/** Where saving a sound as a file stands. */
export type ExportState =
  | { readonly kind: 'idle' }
  /** `share` of the file is written, 0–1. */
  | { readonly kind: 'writing'; readonly share: number }
  | NightSaved

type NightOrderOf<F> = Omit<NightOrder, 'format'> & { readonly format: F }

/** A sound that can be saved. */
export interface SavedSound {
  readonly recipe: Recipe
  readonly score: Score
  /** What the listener calls it, if anything. */
  readonly name?: string
}

export interface ExportModel {
  readonly state: ReadonlySignal<ExportState>
  /** What this browser can write. */
  readonly formats: ReadonlySignal<readonly SaveFormat[]>
  readonly format: ReadonlySignal<SaveFormat>
  /** The voices that the text saved last does not hold, or not just as they sound. */
  readonly unwritten: ReadonlySignal<readonly VoiceWord[]>
  choose(format: SaveFormat): void
  /** In the tap itself. One at a time: does nothing while one is being written. */
  save(sound: SavedSound): void
  cancel(): void
  /** In a tap: hands over a file that was made too long after the first. */
  take(): void
}

/** A sound as a file. Goes on while other screens are open. */
export function createExportModel({ openNightExport, files }: Ports): ExportModel {
  const state = signal<ExportState>({ kind: 'idle' })
  const formats = signal<readonly SaveFormat[]>(['wav', ...TEXTS])
  const format = signal<SaveFormat>('wav')
  const unwritten = signal<readonly VoiceWord[]>([])
  let opened = open()
  let saving: NightSaving | undefined

  function open(): ReturnType<Ports['openNightExport']> {
    const opening = openNightExport()
    // Told when it is asked for; to have fetched it early is no promise to anybody.
    void opening.then(
      async nightExport => {
        if (await nightExport.packs()) formats.value = ['wav', 'opus', ...TEXTS]
      },
      () => undefined
    )
    return opening
  }

  /** Small, and made at once. */
  async function writeText(order: NightOrderOf<ImportFormat>): Promise<NightSaved> {
    const { soundText } = await import('./sound-text.ts')
    const { score, format, name, title } = order
    const written = soundText(score, format, title)
    unwritten.value = written.unwritten
    files.save(`${name}.${format}`, 'application/octet-stream', written.text)
    return { kind: 'saved' }
  }

  async function write(sound: SavedSound, format: SaveFormat): Promise<void> {
    try {
      const { recipe, score, name } = sound
      const named = {
        score,
        name: fileName(name ?? words(recipe)),
        title: name ?? soundOf(recipe)
      }
      unwritten.value = []
      if (format === 'sbg' || format === 'gnaural') {
        state.value = await writeText({ ...named, format })
        return
      }
      const nightExport = await opened
      if (state.peek().kind !== 'writing') return
      const order = { ...named, format }
      saving = nightExport.save(order, share => {
        state.value = { kind: 'writing', share }
      })
      state.value = await saving.saved
    } catch (error) {
      state.value = { kind: 'failed', why: 'broken' }
      opened = open()
      // TypeError: its code could not be fetched, offline before it was kept; the next tap tries again.
      if (!(error instanceof TypeError)) throw error
    } finally {
      saving = undefined
    }
  }

  return {
    state,
    formats,
    format,
    unwritten,
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
