import type { ReadonlySignal } from '@preact/signals-core'
import { signal } from '@preact/signals-core'
import type { NightSaved, NightSaving } from '../core/night-export.ts'
import type { Ports } from '../core/ports.ts'
import { nightFileBytes } from '../core/night-file.ts'
import type { Recipe } from '../core/recipe.ts'
import type { Score } from '../core/score.ts'

/** Where saving tonight's sound as a file stands. */
export type ExportState =
  | { readonly kind: 'idle' }
  /** `share` of the file is written, 0–1. */
  | { readonly kind: 'writing'; readonly share: number }
  | NightSaved

export interface ExportModel {
  readonly state: ReadonlySignal<ExportState>
  /** Bytes the file of a score will have. */
  bytes(score: Score): number
  /** In the tap itself. One at a time: does nothing while one is being written. */
  save(score: Score, recipe: Recipe): void
  cancel(): void
  /** In a tap: hands over a file that was made too long after the first. */
  take(): void
}

/** Tonight's sound as a file. Goes on while other screens are open. */
export function createExportModel({ openNightExport }: Ports): ExportModel {
  const state = signal<ExportState>({ kind: 'idle' })
  let opened = openNightExport()
  let saving: NightSaving | undefined
  // Told when it is asked for; to have fetched it early is no promise to anybody.
  opened.catch(() => undefined)

  async function write(score: Score, recipe: Recipe): Promise<void> {
    try {
      const nightExport = await opened
      if (state.peek().kind !== 'writing') return
      saving = nightExport.save(score, fileName(recipe), share => {
        state.value = { kind: 'writing', share }
      })
      state.value = await saving.saved
    } catch (error) {
      state.value = { kind: 'failed', why: 'broken' }
      opened = openNightExport()
      opened.catch(() => undefined)
      // TypeError: its code could not be fetched, offline before it was kept; the next tap tries again.
      if (!(error instanceof TypeError)) throw error
    } finally {
      saving = undefined
    }
  }

  return {
    state,
    bytes: score => nightFileBytes(score),
    save(score, recipe) {
      if (state.peek().kind === 'writing') return
      state.value = { kind: 'writing', share: 0 }
      void write(score, recipe)
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

/** "neap-binaural-pink-30-min.wav" */
function fileName({ mode, bed, minutes }: Recipe): string {
  return ['neap', mode, ...(bed === 'none' ? [] : [bed]), minutes, 'min'].join('-').concat('.wav')
}
