import type { SoundExport, SoundOrder, SoundSaved } from '../../src/core/stream/sound-export.ts'

/** Writes nothing: a test says how far it has come and how it ends. */
export interface FakeNightExport extends SoundExport {
  /** What was asked for, in order. */
  readonly asked: readonly SoundOrder[]
  write(share: number): void
  end(saved: SoundSaved): void
}

/** @param packs whether it is a browser that can pack the sound */
export function createFakeNightExport(packs = true): FakeNightExport {
  const asked: SoundOrder[] = []
  let open: { onProgress: (share: number) => void; end: (saved: SoundSaved) => void } | undefined

  function now(): NonNullable<typeof open> {
    if (!open) throw new Error('No file is being written.')
    return open
  }

  function end(saved: SoundSaved): void {
    now().end(saved)
    open = undefined
  }

  return {
    asked,
    packs: async () => packs,
    save(order, onProgress) {
      if (open) throw new Error('A file was begun while another was being written.')
      asked.push(order)
      const saved = new Promise<SoundSaved>(resolve => {
        open = { onProgress, end: resolve }
      })
      return {
        saved,
        cancel: () => {
          if (open) end({ kind: 'cancelled' })
        }
      }
    },
    write: share => now().onProgress(share),
    end
  }
}
