import type { NightExport, NightSaved } from '../../src/core/night-export.ts'
import type { Score } from '../../src/core/score.ts'

/** Writes nothing: a test says how far it has come and how it ends. */
export interface FakeNightExport extends NightExport {
  /** What was asked for, in order. */
  readonly asked: readonly { readonly score: Score; readonly name: string }[]
  write(share: number): void
  end(saved: NightSaved): void
}

export function createFakeNightExport(): FakeNightExport {
  const asked: { score: Score; name: string }[] = []
  let open: { tell: (share: number) => void; end: (saved: NightSaved) => void } | undefined

  function now(): NonNullable<typeof open> {
    if (!open) throw new Error('No file is being written.')
    return open
  }

  function end(saved: NightSaved): void {
    now().end(saved)
    open = undefined
  }

  return {
    asked,
    save(score, name, tell) {
      if (open) throw new Error('A file was begun while another was being written.')
      asked.push({ score, name })
      const saved = new Promise<NightSaved>(resolve => {
        open = { tell, end: resolve }
      })
      return {
        saved,
        cancel: () => {
          if (open) end({ kind: 'cancelled' })
        }
      }
    },
    write: share => now().tell(share),
    end
  }
}
