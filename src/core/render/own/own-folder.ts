import { isRecord } from '../../base/parse.ts'
import type { OwnBed } from '../../score/kinds.ts'
import { type OwnSoundFacts, OWN_RATE } from './own-sound.ts'
import type { OwnPieces } from './piece-shelf.ts'

/** The folder of own sounds in the origin's private file system; each has a folder of its own in it. */
export const OWN_FOLDER = 'own-sounds'
/** Beside the pieces, which are called by their numbers: written last, so that only a whole sound has it. */
export const FACTS_FILE = 'sound.json'
/** Held while a sound is written: what has no facts yet is nobody's leftover then. */
export const OWN_SOUNDS_LOCK = 'neap-own-sounds'

/** A longer loop than this has never been kept: twenty minutes. */
const MOST_FRAMES = 1200 * OWN_RATE

/** What is needed of a folder of the browser to read sounds. */
export interface SoundFolder {
  getDirectoryHandle(name: string): Promise<SoundFolder>
  getFileHandle(name: string): Promise<{
    getFile(): Promise<{ arrayBuffer(): Promise<ArrayBuffer>; text(): Promise<string> }>
  }>
}

/** The folder that holds the pieces of a sound. */
export function folderName(bed: OwnBed): string {
  return bed.slice('own:'.length)
}

/** Reads what is known of a kept sound. @returns undefined where it cannot be a sound's */
export function parseFacts(text: string): OwnSoundFacts | undefined {
  let stored: unknown
  try {
    stored = JSON.parse(text)
  } catch {
    // `JSON.parse` throws nothing but a SyntaxError.
    return undefined
  }
  if (!isRecord(stored)) return undefined
  const { frames, gain } = stored
  const isSound =
    Number.isInteger(frames) &&
    Number(frames) > 0 &&
    Number(frames) <= MOST_FRAMES &&
    Number.isFinite(gain) &&
    Number(gain) > 0
  return isSound ? { frames: Number(frames), gain: Number(gain) } : undefined
}

/**
 * Reads kept sounds.
 * @param open gives the root of the origin's private file system; rejects or throws where there is none
 */
export function createFolderPieces(open: () => Promise<SoundFolder>): OwnPieces {
  async function fileOf(bed: OwnBed, name: string) {
    const sounds = await (await open()).getDirectoryHandle(OWN_FOLDER)
    const folder = await sounds.getDirectoryHandle(folderName(bed))
    return (await folder.getFileHandle(name)).getFile()
  }

  return {
    async facts(bed) {
      try {
        return parseFacts(await (await fileOf(bed, FACTS_FILE)).text())
      } catch {
        // No such sound, no file system, or one that refuses: in each case it cannot be played.
        return undefined
      }
    },
    async read(bed, index) {
      try {
        return new Int16Array(await (await fileOf(bed, String(index))).arrayBuffer())
      } catch {
        // As above; an odd number of bytes is no piece either.
        return undefined
      }
    }
  }
}
