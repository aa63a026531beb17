import type { KeptOwnSound } from '../../core/files/own/own-store.ts'
import { ownSoundBytes } from '../../core/files/own/own-store.ts'
import type { PieceDraft } from '../../core/files/own/take-sound.ts'
import {
  createFolderPieces,
  FACTS_FILE,
  folderName,
  OWN_FOLDER,
  OWN_SOUNDS_LOCK
} from '../../core/render/own/own-folder.ts'
import { OWN_RATE, type OwnSoundFacts } from '../../core/render/own/own-sound.ts'
import { isOwnBed, type OwnBed } from '../../core/score/kinds.ts'

/** What is needed of the page or the worker. */
export interface FolderWorld {
  /** The root of the origin's private file system. Rejects where the browser refuses. */
  open(): Promise<FileSystemDirectoryHandle>
  /** Missing on insecure origins, where there is no such file system either. */
  readonly locks?: LockManager
}

/** A sound that is being written. */
export interface SoundDraft extends PieceDraft {
  /** Makes it a whole sound. */
  keep(facts: OwnSoundFacts): Promise<void>
  /** Removes all of it. Never rejects. */
  drop(): Promise<void>
}

export function browserFolder(): FolderWorld {
  return {
    open: async () => navigator.storage.getDirectory(),
    ...('locks' in navigator && { locks: navigator.locks })
  }
}

/** Opens a draft, with nothing in it. Rejects where nothing can be kept. */
export async function openDraft(world: FolderWorld, bed: OwnBed): Promise<SoundDraft> {
  const sounds = await soundsFolder(world)
  const name = folderName(bed)
  await sounds.removeEntry(name, { recursive: true }).catch(ignoreMissing)
  const folder = await sounds.getDirectoryHandle(name, { create: true })
  const pieces = createFolderPieces(world.open)

  async function write(file: string, content: Uint8Array<ArrayBuffer> | string): Promise<void> {
    const handle = await folder.getFileHandle(file, { create: true })
    const stream = await handle.createWritable()
    try {
      await stream.write(content)
      await stream.close()
    } catch (error) {
      // What made it necessary matters more than why it fails.
      await stream.abort().catch(() => undefined)
      throw error
    }
  }

  return {
    write: (index, piece) => write(String(index), piece),
    async read(index) {
      const piece = await pieces.read(bed, index)
      if (!piece) throw new DOMException(`Piece ${index} is gone.`, 'NotFoundError')
      return piece
    },
    async cut(from) {
      for (const file of await namesIn(folder))
        if (Number(file) >= from) await folder.removeEntry(file)
    },
    keep: ({ frames, gain }) => write(FACTS_FILE, JSON.stringify({ frames, gain })),
    drop: () => sounds.removeEntry(name, { recursive: true }).catch(() => undefined)
  }
}

/** The sounds that are whole; what is left of others goes, unless one is being written right now. */
export async function listSounds(world: FolderWorld): Promise<readonly KeptOwnSound[]> {
  const sounds = await soundsFolder(world)
  const found: KeptOwnSound[] = []
  const broken: string[] = []
  for (const name of await namesIn(sounds)) {
    const bed = `own:${name}` as const
    const sound = isOwnBed(bed) ? await soundOf(world, bed) : undefined
    if (sound) found.push(sound)
    else broken.push(name)
  }
  if (broken.length > 0)
    await world.locks?.request(OWN_SOUNDS_LOCK, { ifAvailable: true }, async lock => {
      if (!lock) return
      for (const name of broken)
        await sounds.removeEntry(name, { recursive: true }).catch(ignoreMissing)
    })
  return found
}

/** A kept sound; undefined where it is not whole. */
export async function soundOf(
  { open }: FolderWorld,
  bed: OwnBed
): Promise<KeptOwnSound | undefined> {
  const facts = await createFolderPieces(open).facts(bed)
  if (!facts) return undefined
  const seconds = facts.frames / OWN_RATE
  return { bed, seconds, bytes: ownSoundBytes(seconds) }
}

/** Removes a sound, whole or not. */
export async function removeSound(world: FolderWorld, bed: OwnBed): Promise<void> {
  const sounds = await soundsFolder(world)
  await sounds.removeEntry(folderName(bed), { recursive: true }).catch(ignoreMissing)
}

/** Removes all sounds, and all that is left of others. Never rejects: where there is no folder, there are none. */
export async function removeAllSounds({ open }: FolderWorld = browserFolder()): Promise<void> {
  try {
    await (await open()).removeEntry(OWN_FOLDER, { recursive: true })
  } catch {
    // None was ever kept, or the browser keeps none here: a TypeError where there is no such file system at all.
  }
}

async function soundsFolder({ open }: FolderWorld): Promise<FileSystemDirectoryHandle> {
  return (await open()).getDirectoryHandle(OWN_FOLDER, { create: true })
}

async function namesIn(folder: FileSystemDirectoryHandle): Promise<readonly string[]> {
  const names: string[] = []
  for await (const name of folder.keys()) names.push(name)
  return names
}

function ignoreMissing(error: unknown): void {
  if (!(error instanceof DOMException && error.name === 'NotFoundError')) throw error
}
