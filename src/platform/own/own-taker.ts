import type {
  LookedAt,
  OwnSoundFailure,
  OwnSoundTaken,
  Stretch
} from '../../core/files/own/own-store.ts'
import { LONGEST_OWN, takeSound, UnusableSoundError } from '../../core/files/own/take-sound.ts'
import { OWN_RATE } from '../../core/render/own/own-sound.ts'
import { OWN_SOUNDS_LOCK } from '../../core/render/own/own-folder.ts'
import { openSound, UndecodableError, type OpenedSound } from './own-decoder.ts'
import { type FolderWorld, openDraft, type SoundDraft, soundOf } from './own-folder.ts'
import { nameOfSound } from './sound-hash.ts'

/** A request of the page to the worker; one worker serves one. */
export type TakerQuestion =
  | { readonly kind: 'look'; readonly file: Blob }
  | ({ readonly kind: 'take'; readonly file: Blob } & Stretch)
  | { readonly kind: 'cancel' }

/** Its answers: any number of shares, then one of the others. */
export type TakerAnswer =
  | { readonly kind: 'share'; readonly share: number }
  | { readonly kind: 'looked'; readonly at: LookedAt }
  | { readonly kind: 'done'; readonly taken: OwnSoundTaken }

/** What has to be done before it is told again. */
const TOLD = 0.005

/** Looks at a file. Rejects only for a fault of ours. */
export async function lookAt(file: Blob): Promise<LookedAt> {
  try {
    const sound = await openSound(file)
    const seconds = await sound.length()
    sound.close()
    return { kind: 'sound', seconds }
  } catch (error) {
    return { kind: 'failed', why: failureOf(error) }
  }
}

/** What to take. */
export interface TakeOrder extends Stretch {
  readonly file: Blob
  readonly cancelled: AbortSignal
  /** Called with the share done, 0–1. */
  tell(share: number): void
}

/**
 * Takes a file, or a stretch of it. Where that fails or is cancelled, nothing of it is left. Rejects only for a fault of
 * ours, and then nothing is left either.
 */
export async function takeFile(world: FolderWorld, order: TakeOrder): Promise<OwnSoundTaken> {
  const take = (): Promise<OwnSoundTaken> => takeAlone(world, order)
  return world.locks ? world.locks.request(OWN_SOUNDS_LOCK, take) : take()
}

async function takeAlone(
  world: FolderWorld,
  { file, from, seconds, cancelled, tell }: TakeOrder
): Promise<OwnSoundTaken> {
  let sound: OpenedSound | undefined
  let draft: SoundDraft | undefined
  try {
    sound = await openSound(file)
    const bed = await nameOfSound(file, from)
    const known = await soundOf(world, bed)
    if (known) return { kind: 'taken', sound: known }
    draft = await openDraft(world, bed)
    const taker = takeSound(draft)
    const to = from + LONGEST_OWN
    const whole = (Math.min(seconds, to) - from) * OWN_RATE
    let done = 0
    let told = 0
    for await (const { left, right } of sound.frames(from, to)) {
      cancelled.throwIfAborted()
      const count = Math.min(LONGEST_OWN * OWN_RATE - done, left.length)
      await taker.push({ left: left.subarray(0, count), right: right.subarray(0, count) })
      done += count
      if (done / whole - told < TOLD) continue
      told = done / whole
      tell(Math.min(1, told))
    }
    await draft.keep(await taker.finish())
    cancelled.throwIfAborted()
    const kept = await soundOf(world, bed)
    if (!kept) throw new DOMException('It was gone at once.', 'QuotaExceededError')
    return { kind: 'taken', sound: kept }
  } catch (error) {
    await draft?.drop()
    if (cancelled.aborted) return { kind: 'cancelled' }
    return { kind: 'failed', why: failureOf(error) }
  } finally {
    sound?.close()
  }
}

/** @throws the error, where it cannot come from outside: a fault of ours */
function failureOf(error: unknown): OwnSoundFailure {
  if (error instanceof UndecodableError) return 'not decodable'
  if (error instanceof UnusableSoundError) return error.reason
  if (!(error instanceof DOMException)) throw error
  switch (error.name) {
    case 'QuotaExceededError':
      return 'no room'
    case 'NotReadableError':
      return 'unreadable'
    default:
      return 'refused'
  }
}
