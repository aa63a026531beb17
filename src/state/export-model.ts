import type { ReadonlySignal } from '@preact/signals-core'
import { signal } from '@preact/signals-core'
import { fileName } from '../core/file-name.ts'
import type { NightSaved, NightSaving, SoundFormat } from '../core/night-export.ts'
import type { Ports } from '../core/ports.ts'
import type { Recipe } from '../core/recipe.ts'
import type { Score } from '../core/score.ts'
import { soundOf } from './sound-title.ts'

/** Where saving a sound as a file stands. */
export type ExportState =
  | { readonly kind: 'idle' }
  /** `share` of the file is written, 0–1. */
  | { readonly kind: 'writing'; readonly share: number }
  | NightSaved

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
  readonly formats: ReadonlySignal<readonly SoundFormat[]>
  readonly format: ReadonlySignal<SoundFormat>
  choose(format: SoundFormat): void
  /** In the tap itself. One at a time: does nothing while one is being written. */
  save(sound: SavedSound): void
  cancel(): void
  /** In a tap: hands over a file that was made too long after the first. */
  take(): void
}

/** A sound as a file. Goes on while other screens are open. */
export function createExportModel({ openNightExport }: Ports): ExportModel {
  const state = signal<ExportState>({ kind: 'idle' })
  const formats = signal<readonly SoundFormat[]>(['wav'])
  const format = signal<SoundFormat>('wav')
  let opened = open()
  let saving: NightSaving | undefined

  function open(): ReturnType<Ports['openNightExport']> {
    const opening = openNightExport()
    // Told when it is asked for; to have fetched it early is no promise to anybody.
    void opening.then(
      async nightExport => {
        if (await nightExport.packs()) formats.value = ['wav', 'opus']
      },
      () => undefined
    )
    return opening
  }

  async function write(sound: SavedSound, format: SoundFormat): Promise<void> {
    try {
      const nightExport = await opened
      if (state.peek().kind !== 'writing') return
      const { recipe, score, name } = sound
      const order = {
        score,
        format,
        name: fileName(name ?? words(recipe)),
        title: name ?? soundOf(recipe)
      }
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
