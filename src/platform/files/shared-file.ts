import { type PickedFile, pickedFile } from '../../core/files/picked-file.ts'
import { SHARED_CACHE, SHARED_NAME, SHARED_PATH } from '../../core/app/share.ts'

/**
 * Takes the shared file that the worker left in the cache.
 * @param base the app's own address, ending in a slash
 * @returns undefined where there is none, or no longer
 */
export async function takeSharedFile(
  base: string,
  caches: Pick<CacheStorage, 'open'>
): Promise<PickedFile | undefined> {
  const shared = await caches.open(SHARED_CACHE)
  const address = base + SHARED_PATH
  const found = await shared.match(address)
  await shared.delete(address)
  if (!found) return undefined
  const name = decodeURIComponent(found.headers.get(SHARED_NAME) ?? '')
  return pickedFile(new File([await found.blob()], name))
}
