/** The two methods of `navigator.storage` used here. */
export type PersistentStorage = Pick<StorageManager, 'persist' | 'persisted'>

/**
 * Asks the browser for persistent storage, unless it is already granted.
 * @param storage undefined on an insecure origin and in old browsers; then it resolves to false
 */
export async function askToKeep(storage: PersistentStorage | undefined): Promise<boolean> {
  if (!storage) return false
  try {
    return (await storage.persisted()) || (await storage.persist())
  } catch (error) {
    // Opaque origins and blocked storage reject with a TypeError, which counts as refused.
    if (error instanceof TypeError) return false
    throw error
  }
}
