import type {
  KeptOwnSound,
  LookedAt,
  OwnSoundStore,
  OwnSoundTaken
} from '../../src/core/files/own/own-store.ts'
import type { OwnBed } from '../../src/core/score/kinds.ts'

/** Keeps nothing but a list: a test says what a file holds, how far it has come and how it ends. */
export interface FakeOwnSounds extends OwnSoundStore {
  /** What is there. */
  sounds: readonly KeptOwnSound[]
  /** What the next file holds. */
  holds: LookedAt
  /** Bytes that are free. */
  free: number | undefined
  /** The files that were taken and where from, in order. */
  readonly asked: readonly { readonly name: string; readonly from: number }[]
  advance(share: number): void
  end(taken: OwnSoundTaken): void
}

export function createFakeOwnSounds(sounds: readonly KeptOwnSound[] = []): FakeOwnSounds {
  const asked: { readonly name: string; readonly from: number }[] = []
  let open: { onProgress: (share: number) => void; end: (taken: OwnSoundTaken) => void } | undefined

  function now(): NonNullable<typeof open> {
    if (!open) throw new Error('No file is being taken.')
    return open
  }

  const fake: FakeOwnSounds = {
    sounds,
    holds: { kind: 'sound', seconds: 90 },
    free: 1e9,
    asked,
    advance: share => now().onProgress(share),
    end(taken) {
      if (taken.kind === 'taken') fake.sounds = [...fake.sounds, taken.sound]
      now().end(taken)
      open = undefined
    },
    list: async () => fake.sounds,
    async remove(bed: OwnBed) {
      fake.sounds = fake.sounds.filter(sound => sound.bed !== bed)
      return true
    },
    look: async () => fake.holds,
    take(file, { from }, onProgress) {
      asked.push({ name: file.name, from })
      const taken = new Promise<OwnSoundTaken>(resolve => {
        open = { onProgress, end: resolve }
      })
      return { taken, cancel: () => open && fake.end({ kind: 'cancelled' }) }
    },
    room: async () => fake.free
  }
  return fake
}
