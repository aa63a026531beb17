import { kindOfName } from '../core/files/foreign-file.ts'
import { LONGEST_FILE } from '../core/files/stored-file.ts'
import { hashOfShared } from '../core/recipe/link.ts'
import {
  SHARE_FIELDS,
  SHARED_CACHE,
  SHARED_HASH,
  SHARED_NAME,
  SHARED_PATH,
  type SharedNews
} from '../core/app/share.ts'
import { NOSNIFF } from './nosniff.ts'

/** Longer texts are passed as a file: an address of megabytes blocks the page, and browsers refuse some. */
const LONGEST_HASH = 100_000

/** What is needed of the worker. */
export interface ShareWorld {
  readonly scope: string
  readonly caches: Pick<CacheStorage, 'open'>
  /** A visible window that plays, which must not be navigated. */
  findPlaying(): Promise<{ postMessage(news: SharedNews): void } | undefined>
}

/**
 * Answers shares from other apps: the page is navigated to a link's target, or to where the text or file is read.
 * Nothing of it leaves the device.
 */
export async function answerShare(request: Request, world: ShareWorld): Promise<Response> {
  // A request that is not a form shares nothing.
  const form = await request.formData().catch(() => new FormData())
  const hash = await keepShared(form, world)
  const playing = await world.findPlaying()
  if (playing) {
    const news: SharedNews = { type: 'SHARED', hash }
    playing.postMessage(news)
    return new Response(null, { status: 204, headers: NOSNIFF })
  }
  return new Response(null, { status: 303, headers: { ...NOSNIFF, Location: world.scope + hash } })
}

/** @returns where the page finds it */
async function keepShared(form: FormData, world: ShareWorld): Promise<string> {
  const text = (name: string): string | null => {
    const given = form.get(name)
    return typeof given === 'string' ? given : null
  }
  const file = form.get(SHARE_FIELDS.file)
  const texts = [text(SHARE_FIELDS.text), text(SHARE_FIELDS.url)]
  const title = text(SHARE_FIELDS.title) ?? ''
  if (file instanceof File && file.size > 0) return keepFile(file, file.name || title, world)
  const hash = hashOfShared(texts) ?? '#/open'
  if (hash.length <= LONGEST_HASH) return hash
  return keepFile(new Blob([texts.find(each => each) ?? '']), title, world)
}

/** A text that is too long is stored just far enough to show that; a recording whole, however long it is. */
async function keepFile(file: Blob, name: string, { scope, caches }: ShareWorld): Promise<string> {
  const shared = await caches.open(SHARED_CACHE)
  const headers = { [SHARED_NAME]: encodeURIComponent(name) }
  const isRecording = file.type.startsWith('audio/') || kindOfName(name) === 'recording'
  const whole = isRecording ? file : file.slice(0, LONGEST_FILE + 1)
  const kept = new Response(whole, { headers })
  await shared.put(scope + SHARED_PATH, kept)
  return SHARED_HASH
}
